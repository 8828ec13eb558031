using System;
using System.Globalization;

namespace SiteBuilder.Pages;

/// <summary>How Markdown becomes part of a page.</summary>
/// <param name="Language">Language of the site, a BCP 47 tag: it decides on quotation marks and on the page's own words.</param>
/// <param name="RawHtml">Whether HTML in it is kept, sanitised; otherwise only the words between its tags are.</param>
internal sealed record MarkdownOptions(string Language, bool RawHtml = false)
{
    /// <summary>
    /// The address that a link leads to on the page; null where it leads nowhere, so that only its words stay. What could run something
    /// never passes, whatever this says.
    /// </summary>
    public Func<string, string?> Resolve { get; init; } = SafeAddress.Pass;

    /// <summary>The anchor of a paragraph of the article, by its number from 1.</summary>
    public Func<int, string> AnchorOf { get; init; } = static number => string.Create(CultureInfo.InvariantCulture, $"p{number}");

    /// <summary>What the link to a paragraph is called, and in which language, a BCP 47 tag.</summary>
    public (string Label, string Language) Permalink { get; init; } = ("Link to this paragraph", "en");

    /// <summary>The picture beside the article that an address names, with the words in its place; null where there is none.</summary>
    public Func<string, string, PictureView?> Picture { get; init; } = static (_, _) => null;
}
