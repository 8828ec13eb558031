using System;
using System.Net;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Templates;

namespace SiteBuilder.Settings;

/// <summary>Markdown of the author's, as safe HTML: no raw markup, and no address that could run something.</summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    public static Html Render(string markdown)
    {
        MarkdownDocument document = Markdown.Parse(markdown, s_pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>())
        {
            link.Url = IsSafe(link.Url) ? link.Url : "#";
        }

        foreach (AutolinkInline link in document.Descendants<AutolinkInline>())
        {
            link.Url = link.IsEmail || IsSafe(link.Url) ? link.Url : "#";
        }

        return new Html(document.ToHtml(s_pipeline));
    }

    /// <summary>Fragments, relative paths, http, https and mailto, also behind references and blanks that browsers ignore.</summary>
    private static bool IsSafe(string? url)
    {
        string decoded = WebUtility.HtmlDecode(Uri.UnescapeDataString(url ?? ""));
        string plain = string.Concat(decoded.Split([' ', '\t', '\n', '\r', '\f', '\v', '\0'], StringSplitOptions.None));
        int colon = plain.IndexOf(':', StringComparison.Ordinal);
        int path = plain.AsSpan().IndexOfAny('/', '?', '#');
        bool hasScheme = colon >= 0 && (path < 0 || colon < path);
        return !hasScheme || plain[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }
}
