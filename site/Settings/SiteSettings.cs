using System;

namespace SiteBuilder.Settings;

/// <summary>What the author states of the site in <c>site.yml</c>.</summary>
public sealed record SiteSettings
{
    /// <summary>The address that pages name where the author gives none: right for looking at the site on one's own machine.</summary>
    public static readonly Uri LocalAddress = new("http://localhost/");

    /// <summary>Title of the archive; "Archive" by default.</summary>
    public string Title { get; init; } = "Archive";

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
}
