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
    private readonly PageFrame _frame;
    private readonly ReferenceIndex _index;

    public ReferenceLinks(PageFrame frame)
    {
        _frame = frame;
        _index = new ReferenceIndex(
            frame.Archive.Captures.Select(static article => new ReferableArticle(article.Capture.Path, article.Slug))
                .Concat(frame.Archive.Tombstones.Select(static tombstone => new ReferableArticle(tombstone.Path, tombstone.Slug))),
            new Lazy<IReadOnlyList<KnownName>>(() => frame.Archive.KnownNames));
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
            ReferenceKind.Person => Named(WayKind.People, _frame.Settings.People, target),
            ReferenceKind.Place => Named(WayKind.Places, _frame.Settings.Places, target),
            ReferenceKind.Organization => Named(WayKind.Organizations, _frame.Settings.Organizations, target),
            _ => _frame.Archive.BySlug(target.Name) is { } article
                ? _frame.LinkTo(article.Address) + reference.Anchor
                : _frame.LinkTo(_frame.Archive.Tombstones.First(tombstone => tombstone.Slug == target.Name).Address),
        };
    }

    /// <summary>The page of a name; the author's, where no article has the name.</summary>
    private string? Named(WayKind kind, IReadOnlyList<StatedName> stated, ReferenceTarget target) =>
        _frame.LinkTo(_frame.Ways.Find(kind, target.Name))?.Url
        ?? stated.FirstOrDefault(name => name.Name == target.Name)?.Link?.AbsoluteUri;
}
