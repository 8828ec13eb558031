using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>The links in the raw HTML of a Markdown text.</summary>
internal static class HtmlLinks
{
    private static readonly Regex s_href = new("\\shref\\s*=\\s*(?:\"(?<a>[^\"]*)\"|'(?<a>[^']*)')", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Those with quoted addresses, in the order of the text; their words are not told.</summary>
    /// <param name="seed">The text.</param>
    /// <param name="captured">All of its file.</param>
    public static IEnumerable<MarkdownLink> Of(MarkdownSeed seed, string captured) => seed.Document.Descendants()
        .Where(static node => node is HtmlBlock or HtmlInline).SelectMany(node => LinksIn(captured, seed.Offset + node.Span.Start, node.Span.Length));

    private static IEnumerable<MarkdownLink> LinksIn(string captured, int start, int length)
    {
        foreach (Match match in s_href.Matches(captured.Substring(start, length)))
        {
            Group address = match.Groups["a"];
            SeedSpan span = new(start + address.Index, address.Length);
            yield return new MarkdownLink(address.Value, span, default, IsPicture: false);
        }
    }
}
