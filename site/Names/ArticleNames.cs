using System.Collections.Generic;

namespace SiteBuilder.Names;

/// <summary>The names of one article.</summary>
/// <param name="Path">Path of its seed in the folder of seeds, with slashes.</param>
/// <param name="Names">People, then places, then organisations, each in the order of the article.</param>
internal sealed record ArticleNames(string Path, IReadOnlyList<ArticleName> Names);

/// <summary>A name as one article has it.</summary>
/// <param name="Kind">What it is a name of.</param>
/// <param name="Name">The name as printed.</param>
/// <param name="Abbreviation">The letters that the article gives an organisation; null for none.</param>
/// <param name="Statement">What the article says of it: an office, what holds a place, what an organisation is; null for nothing.</param>
internal sealed record ArticleName(NameKind Kind, string Name, string? Abbreviation, string? Statement);
