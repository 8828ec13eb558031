using System.Collections.Generic;

namespace SiteBuilder.Model;

/// <summary>What articles say of a person, a place or an organisation.</summary>
/// <param name="Text">The office, the country around it, the kind of body: as articles print it.</param>
/// <param name="Articles">The articles that say so, latest first.</param>
public sealed record ArchiveStatement(string Text, IReadOnlyList<Article> Articles)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
