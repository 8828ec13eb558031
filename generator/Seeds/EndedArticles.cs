using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Articles that were published and no longer are. Their names stay theirs, and a tombstone is at the address.</summary>
internal static class EndedArticles
{
    /// <summary>An article that has ended, by what names it; null for any other.</summary>
    public static ArticleTitle? Of(ReadSeed seed, PublicationOptions options) =>
        seed.Article is { Title: var title } && options.HasEnded(title.Term)
            ? title with { Withdrawal = title.Withdrawal ?? new StatedWithdrawal("", title.Term.Expires) }
            : null;

    /// <summary>
    /// A withdrawn article whose capture is gone, by the sidecar that is left of it; null for any other file. Without a slug its address is not
    /// known, which <see cref="StatementProblems"/> tells.
    /// </summary>
    public static ArticleTitle? OfSidecar(StatementFile file, SeedPaths seeds)
    {
        if (file.Failure is not null || file.RightPath is not null || file.IsOfFolder || seeds.HasSeedOf(file.Path))
        {
            return null;
        }

        IReadOnlyDictionary<StatedField, Statement> stated = StatementReader.Read(file.Statements, isFrontMatter: false, []);
        if (!stated.TryGetValue(StatedField.Withdrawn, out Statement? withdrawn) || !stated.TryGetValue(StatedField.Slug, out Statement? slug))
        {
            return null;
        }

        return new ArticleTitle
        {
            Path = file.Path,
            FullPath = file.FullPath,
            Headline = "",
            Summary = "",
            Day = stated.TryGetValue(StatedField.Published, out Statement? day) ? StatedDay.Number(day.First.Text) : 0,
            Slug = slug.First.Text,
            SlugTaken = StatementProblems.At(SeedProblems.AddressTaken, slug.First.Place, file.FullPath),
            IsSlugStated = true,
            Identifier = "",
            Term = new ArticleTerm(false, 0, 0, IsWithdrawn: true),
            Section = stated.TryGetValue(StatedField.Section, out Statement? section) ? section.First.Text : null,
            Withdrawal = StatedWithdrawal.Of(withdrawn),
            Aliases = new([.. stated.TryGetValue(StatedField.Aliases, out Statement? aliases)
                ? aliases.Values.Select(value => new StatedAlias(value.Text, StatementProblems.At(SeedProblems.AliasTaken, value.Place, file.FullPath)))
                : []]),
        };
    }
}
