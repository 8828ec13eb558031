using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Names;

namespace SiteBuilder.Model;

/// <summary>A person across the articles of an archive; <c>site/Names/README.md</c> tells which names are one.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Roles">The offices that articles state, each once with those articles, latest article first.</param>
/// <param name="Articles">The articles that name the person, latest first.</param>
public sealed record ArchivePerson(string Name, IReadOnlyList<ArchiveStatement> Roles, IReadOnlyList<Article> Articles)
{
    internal ArticleArchive? Archive { get; init; }

    /// <summary>What the person says, in the order of the articles; fragments among it. Read from the articles each time that it is asked for.</summary>
    public IEnumerable<Quotation> Quotations => Articles.SelectMany(article => article.Quotations.Where(quotation =>
        quotation.Speaker.Value is { } speaker && Archive?.ListedAs(NameKind.Person, article, speaker) == Name));

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
