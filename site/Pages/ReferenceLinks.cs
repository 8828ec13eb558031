using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Names;
using SiteBuilder.References;
using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>Follows the links of articles that name something of the archive; <c>site/References/README.md</c> tells all forms.</summary>
internal sealed class ReferenceLinks
{
    private readonly ArticleArchive _archive;
    private readonly SiteSettings _settings;
    private readonly SiteAddress _address;
    private readonly ReferenceIndex _index;

    public ReferenceLinks(ArticleArchive archive, SiteSettings settings, SiteAddress address)
    {
        _archive = archive;
        _settings = settings;
        _address = address;
        _index = new ReferenceIndex(
            archive.Articles.Select(static article => new ReferableArticle(article.Capture.Path, article.Slug)),
            new Lazy<IReadOnlyList<KnownName>>(() => archive.KnownNames));
    }

    /// <summary>
    /// The address for a page: as it is written where it is no reference; null where it leads nowhere, so that its words stay plain text.
    /// </summary>
    /// <param name="from">The article with the link.</param>
    /// <param name="address">The address as it is written.</param>
    public string? Follow(Article from, string address)
    {
        Reference reference = Reference.Parse(address);
        if (reference.Kind == ReferenceKind.Other)
        {
            return address;
        }

        return _index.Resolve(reference, from.Capture.Path) is not { } target ? null : target.Kind switch
        {
            ReferenceKind.Person => Named(_settings.People, target, "#people", () => _archive.Person(target.Name).Articles),
            ReferenceKind.Place => Named(_settings.Places, target, "#places", () => _archive.Place(target.Name).Articles),
            ReferenceKind.Organization =>
                Named(_settings.Organizations, target, "#organizations", () => _archive.Organization(target.Name).Articles),
            _ => _address.LinkTo(_archive.BySlug(target.Name)!.Address) + reference.Anchor,
        };
    }

    /// <summary>The page that the author gives, else the list in the latest article that has the name.</summary>
    private string? Named(IReadOnlyList<StatedName> stated, ReferenceTarget target, string anchor, Func<IReadOnlyList<Article>> articles)
    {
        if (stated.FirstOrDefault(name => name.Name == target.Name) is { Link: { } page })
        {
            return page.AbsoluteUri;
        }

        return target.IsPrinted ? _address.LinkTo(articles()[0].Address) + anchor : null;
    }
}
