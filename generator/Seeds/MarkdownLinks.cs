using System;
using System.Collections.Generic;
using System.Linq;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Finds the addresses of the links in a Markdown file.</summary>
internal static class MarkdownLinks
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>Addresses without escapes and brackets, with their places, in the order of the text; pictures are none.</summary>
    /// <param name="text">The whole file, with its front matter.</param>
    public static IEnumerable<(string Address, SeedSpan Span)> Of(string text)
    {
        int start = FrontMatter.BodyStart(text);
        try
        {
            return Markdown.Parse(text.Substring(start), s_pipeline).Descendants().SelectMany(inline => inline switch
            {
                LinkInline { IsImage: false, Url: { Length: > 0 } address } link => [(address, PlaceOf(link, start))],
                AutolinkInline { IsEmail: false } link => [(link.Url, new SeedSpan(start + link.Span.Start + 1, link.Url.Length))],
                _ => Array.Empty<(string, SeedSpan)>(),
            });
        }
        catch (ArgumentException)
        {
            return []; // Markdig gives up on deep nesting
        }
    }

    /// <summary>Where the address stands: in the link itself, or in the definition that it goes by.</summary>
    private static SeedSpan PlaceOf(LinkInline link, int start)
    {
        SourceSpan span = link.Reference?.UrlSpan is { IsEmpty: false } defined ? defined : link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        return new SeedSpan(start + span.Start, span.Length);
    }
}
