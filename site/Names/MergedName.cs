using System.Collections.Generic;

namespace SiteBuilder.Names;

/// <summary>A person, a place or an organisation of an archive.</summary>
/// <param name="Name">The name under which it is listed, unique among those of its kind.</param>
/// <param name="Mentions">Where articles name it, in the order of the articles.</param>
internal sealed record MergedName(string Name, IReadOnlyList<NameMention> Mentions);

/// <summary>A name in an article.</summary>
/// <param name="Article">The number of the article in the list that was merged, from zero.</param>
/// <param name="Name">What the article has.</param>
internal readonly record struct NameMention(int Article, ArticleName Name);
