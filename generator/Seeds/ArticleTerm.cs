using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>From when to when an article is published. Days are numbers such as 20240619.</summary>
/// <param name="IsDraft">Whether it is not finished.</param>
/// <param name="Embargo">The first day on which it may be published; 0 for any.</param>
/// <param name="Expires">The first day on which it is no longer published; 0 for none.</param>
/// <param name="IsWithdrawn">Whether its author withdrew it.</param>
internal readonly record struct ArticleTerm(bool IsDraft, int Embargo, int Expires, bool IsWithdrawn)
{
    public static ArticleTerm Of(ArticleStatements statements) => new(
        statements.Any(StatedField.Draft)?.First.Text == "true",
        Day(statements.Any(StatedField.Embargo)),
        Day(statements.Any(StatedField.Expires)),
        statements.Any(StatedField.Withdrawn) is not null);

    private static int Day(Statement? statement) => statement is null ? 0 : StatedDay.Number(statement.First.Text);
}
