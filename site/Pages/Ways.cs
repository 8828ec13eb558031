using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Names;
using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>The indexes of an archive, and where each name of an article is in them.</summary>
internal sealed class Ways
{
    private readonly ArticleArchive _archive;
    private readonly EntryIndex[] _indexes;

    public Ways(ArticleArchive archive, SiteSettings settings, Words words)
    {
        _archive = archive;
        _indexes = [.. Enum.GetValues<WayKind>().Select(kind => EntryIndex.Of(kind, archive, settings, words))];
    }

    /// <summary>The indexes that have something in them.</summary>
    public IEnumerable<EntryIndex> Indexes => _indexes.Where(static index => index.Entries.Count > 0);

    /// <summary>The entry of a section, a tag, a series or an outlet; null where there is none.</summary>
    public Entry? Find(WayKind kind, string? name) => _indexes[(int)kind].Find(name);

    /// <summary>The entry of a person as an article prints the name.</summary>
    public Entry? Person(Article article, string? printed) => Find(WayKind.People, NameKind.Person, article, printed);

    /// <summary>The entry of a place as an article prints the name.</summary>
    public Entry? Place(Article article, string? printed) => Find(WayKind.Places, NameKind.Place, article, printed);

    /// <summary>The entry of an organisation as an article prints the name.</summary>
    public Entry? Organization(Article article, string? printed) => Find(WayKind.Organizations, NameKind.Organization, article, printed);

    /// <summary>The entry of whoever speaks in an article: a person, or else an organisation; null for one who is not listed.</summary>
    public Entry? Speaker(Article article, string? printed) => Person(article, printed) ?? Organization(article, printed);

    private Entry? Find(WayKind way, NameKind kind, Article article, string? printed) =>
        printed is null ? null : _indexes[(int)way].Find(_archive.ListedAs(kind, article, printed));
}
