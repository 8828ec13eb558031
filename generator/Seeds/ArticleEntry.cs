using SiteBuilder.Generator.Duplicates;
using SiteBuilder.Names;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>What the generator keeps of an article: what names it, and its packed reading.</summary>
/// <param name="Title">Names and what is said of it in documentation.</param>
/// <param name="Row">The packed reading.</param>
internal sealed record ArticleEntry(ArticleTitle Title, string Row);

/// <summary>What an article is called; it changes far less often than its text.</summary>
internal sealed record ArticleTitle
{
    /// <summary>Path in the seed folder, with slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Path as the compiler knows it, for problems.</summary>
    public required string FullPath { get; init; }

    /// <summary>The headline as printed.</summary>
    public required string Headline { get; init; }

    /// <summary>The first words of the text as printed; empty where there are none.</summary>
    public required string Summary { get; init; }

    /// <summary>Published day as one number, 20240619; 0 where none is proved.</summary>
    public required int Day { get; init; }

    /// <summary>The slug that the headline asks for.</summary>
    public required string Slug { get; init; }

    /// <summary>
    /// The problem that the slug is if another article has it, without its arguments: at the slug where one is stated, else at the file. Null
    /// where what is stated of the article cannot be read: that alone is told.
    /// </summary>
    public required SeedProblem? SlugTaken { get; init; }

    /// <summary>Whether the slug is stated, and not made of the headline.</summary>
    public required bool IsSlugStated { get; init; }

    /// <summary>The C# name that the headline asks for.</summary>
    public required string Identifier { get; init; }

    /// <summary>From when to when it is published.</summary>
    public required ArticleTerm Term { get; init; }

    /// <summary>The section that its address may have; null where none is stated.</summary>
    public string? Section { get; init; }

    /// <summary>What is stated of its withdrawal; null where it is not withdrawn.</summary>
    public StatedWithdrawal? Withdrawal { get; init; }

    /// <summary>Addresses that it had before, without slashes at the ends.</summary>
    public required EquatableArray<StatedAlias> Aliases { get; init; }
}

/// <summary>An address that an article had before.</summary>
/// <param name="Address">Without slashes at the ends.</param>
/// <param name="Problem">The problem that it is if another article has it, without its arguments.</param>
internal sealed record StatedAlias(string Address, SeedProblem Problem);

/// <summary>What an author states of a withdrawn article.</summary>
/// <param name="Reason">Why it is withdrawn; empty for nothing.</param>
/// <param name="Since">Since which day, 20240619; 0 where not stated.</param>
internal sealed record StatedWithdrawal(string Reason, int Since)
{
    /// <summary>What some statements say; null where they withdraw nothing.</summary>
    public static StatedWithdrawal? Of(Statement? withdrawn) => withdrawn is { First: var first }
        ? new StatedWithdrawal(first.Text, first.Detail is { } day ? StatedDay.Number(day) : 0)
        : null;
}

/// <summary>A seed that was read: its article, unless it holds none, and its problems.</summary>
/// <param name="Path">Path in the seed folder.</param>
/// <param name="Article">The article; null where the seed holds none.</param>
/// <param name="Embargo">The problem that its embargo is if the build states no day; null where it has none.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ReadSeed(string Path, ArticleEntry? Article, SeedProblem? Embargo, EquatableArray<SeedProblem> Problems)
{
    /// <summary>The people, places and organisations that the article names.</summary>
    public EquatableArray<ArticleName> Names { get; init; }

    /// <summary>The links of the article that name something of the archive, in the order of the text.</summary>
    public EquatableArray<SeedReference> References { get; init; }

    /// <summary>What is compared of it with other captures; null where it holds no article.</summary>
    public SketchedSeed? Sketch { get; init; }

    /// <summary>Words that its author states and that <c>site.yml</c> may restrict.</summary>
    public EquatableArray<StatedTerm> Terms { get; init; }
}
