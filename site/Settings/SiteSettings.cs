using System;
using System.Collections.Generic;

namespace SiteBuilder.Settings;

/// <summary>What the author states of the site in <c>site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>The address that pages name where the author gives none: right for looking at the site on one's own machine.</summary>
    public static readonly Uri LocalAddress = new("http://localhost/");

    private static readonly TagVocabulary AnyTags = new([], IsOpen: true);

    /// <summary>Title of the archive; "Archive" by default.</summary>
    public string Title { get; init; } = "Archive";

    /// <summary>What names the archive in the ids of its feeds, for ever; null, the default, for the title.</summary>
    public string? Id { get; init; }

    /// <summary>One line about the archive; none by default.</summary>
    public string? Tagline { get; init; }

    /// <summary>Language of the articles and pages, a BCP 47 tag; "en" by default.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Markdown of the about page; no such page by default.</summary>
    public string? About { get; init; }

    /// <summary>Articles on one page of a list, 1 to 1,000; 20 by default.</summary>
    public int ArticlesPerPage { get; init; } = 20;

    /// <summary>Whose rights the archive states; nothing by default.</summary>
    public string? Rights { get; init; }

    /// <summary>Where the site will be: absolute, ending in a slash; <see cref="LocalAddress"/> by default.</summary>
    public Uri Address { get; init; } = LocalAddress;

    /// <summary>Where the archive's days begin, a name of the tz database; "UTC" by default.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Links at the head of every page; the theme's own where there are none, as by default.</summary>
    public IReadOnlyList<MenuEntry> Menu { get; init; } = [];

    /// <summary>The outlets that captures are from, in the order of the file; none by default.</summary>
    public IReadOnlyList<Outlet> Outlets { get; init; } = [];

    /// <summary>People whose names the archive knows, in the order of the file; none by default.</summary>
    public IReadOnlyList<StatedName> People { get; init; } = [];

    /// <summary>Places whose names the archive knows, in the order of the file; none by default.</summary>
    public IReadOnlyList<StatedName> Places { get; init; } = [];

    /// <summary>Organisations whose names the archive knows, in the order of the file; none by default.</summary>
    public IReadOnlyList<StatedName> Organizations { get; init; } = [];

    /// <summary>The only sections that articles may have; null, the default, where they may have any.</summary>
    public IReadOnlyList<string>? Sections { get; init; }

    /// <summary>The tags that articles may have; any by default.</summary>
    public TagVocabulary Tags { get; init; } = AnyTags;

    /// <summary>Rules that set lines of captured pages aside, in the order of the file; none by default.</summary>
    public IReadOnlyList<ResidueStatement> Residue { get; init; } = [];

    /// <summary>The pattern of articles' addresses; "{year}/{month}/{slug}/" by default.</summary>
    public string Permalink { get; init; } = Settings.Permalink.Default;

    /// <summary>Whether HTML in the archive's Markdown is kept, sanitised; false by default.</summary>
    public bool RawHtml { get; init; }

    /// <summary>What is written beside the pages; all by default.</summary>
    public SiteOutput Outputs { get; init; } = SiteOutput.All;

    /// <summary>Whether a sitemap of the latest news is written; null, the default, where the author does not want it.</summary>
    public NewsSitemapRequest? NewsSitemap { get; init; }
}
