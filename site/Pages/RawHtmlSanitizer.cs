using System;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Ganss.Xss;
using SiteBuilder.References;

namespace SiteBuilder.Pages;

/// <summary>
/// Leaves of the markup of an article what shows text and pictures: nothing that runs, loads by itself, or looks like a part of the site.
/// </summary>
internal static class RawHtmlSanitizer
{
    private static readonly string[] s_tags =
    [
        "a", "abbr", "aside", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn",
        "div",
        "dl", "dt", "em",
        "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "label", "li", "mark", "ol", "p",
        "pre",
        "q", "rp", "rt", "ruby", "s", "samp",
        "section", "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
        "u", "ul", "var", "wbr",
    ];

    private static readonly string[] s_attributes =
    [
        "alt", "aria-label", "checked", "cite", "class", "colspan", "datetime", "decoding", "dir", "disabled", "height", "href", "id",
        "lang", "loading", "open", "role", "rowspan", "scope",
        "span", "src", "start", "tabindex", "title", "type", "value", "width",
    ];

    private static readonly string[] s_schemes = ["http", "https", "mailto"];

    private static readonly string[] s_addresses = ["href", "src", "cite"];

    private static readonly Regex s_takers = new(
        "</?(?:title|textarea|iframe|noscript|noembed|noframes|template|xmp|plaintext|select|svg|math|object)(?:[\\s/][^>]*)?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The ids by which the page around an article is reached.</summary>
    private static readonly string[] s_ids =
        ["main", "people", "places", "organizations", "quotations", "tags", "source", "related", "kindred", "capture", "residue", "translations"];

    /// <summary>The markup without what may not be in it, its links within the archive followed.</summary>
    /// <param name="markup">The markup of an article.</param>
    /// <param name="resolve">Where a link leads; null where it leads nowhere.</param>
    public static string Clean(string markup, Func<string, string?> resolve) => Make(resolve).Sanitize(markup);

    /// <summary>
    /// A piece of raw HTML without the tags that take what follows for their own text, or for text that is not printed. Such elements may not
    /// be in a page anyway, and one that is not closed would take the rest of the article along.
    /// </summary>
    public static string WithoutTakers(string html) => s_takers.Replace(html, "");

    private static HtmlSanitizer Make(Func<string, string?> resolve)
    {
        HtmlSanitizer sanitizer = new(new HtmlSanitizerOptions
        {
            AllowedTags = s_tags.ToHashSet(),
            AllowedAttributes = s_attributes.ToHashSet(),
            AllowedSchemes = s_schemes.ToHashSet(),
            UriAttributes = s_addresses.ToHashSet(),
        })
        {
            KeepChildNodes = true,
        };
        sanitizer.PostProcessNode += static (_, node) =>
        {
            // The only fields are the boxes of lists of tasks, which nobody can tick.
            if (node.Node is IElement { LocalName: "input" } field
                && (field.GetAttribute("type") != "checkbox" || !field.HasAttribute("disabled")))
            {
                field.Remove();
            }

            if (node.Node is IElement { Id: { } id } named && s_ids.Contains(id, StringComparer.OrdinalIgnoreCase))
            {
                named.RemoveAttribute("id");
            }
        };
        sanitizer.RemovingTag += static (_, removed) =>
        {
            // The words of what is taken away stay, but for those that never were words.
            if (removed.Tag.LocalName is "script" or "style" or "template" or "noscript" or "iframe" or "object"
                or "svg" or "math" or "textarea" or "title")
            {
                removed.Tag.TextContent = "";
            }
        };
        sanitizer.FilterUrl += (_, address) =>
            address.SanitizedUrl = Reference.Parse(address.OriginalUrl).Kind != ReferenceKind.Other ? resolve(address.OriginalUrl)
                : SafeAddress.IsSafe(address.OriginalUrl) ? address.SanitizedUrl : null;
        return sanitizer;
    }
}
