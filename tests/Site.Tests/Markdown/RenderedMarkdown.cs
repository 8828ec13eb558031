using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Markup;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;

namespace SiteBuilder.Tests.Markdown;

/// <summary>Markdown as the page of an article shows it.</summary>
internal static class RenderedMarkdown
{
    /// <summary>The markup of a text, whose first heading of the first level is the headline of the page.</summary>
    public static string Markup(string markdown, string language = "en", bool rawHtml = false) => Markup(markdown, new MarkdownOptions(language, rawHtml));

    /// <inheritdoc cref="Markup(string, string, bool)"/>
    public static string Markup(string markdown, MarkdownOptions options)
    {
        MarkdownSeed seed = MarkdownSeed.Read(markdown, 0);
        List<Block> blocks = [];
        SeedSpan headline = default;
        foreach (MarkdownBlock block in seed.Blocks)
        {
            bool isHeadline = block.Level == 1 && headline.IsEmpty;
            BlockKind kind = isHeadline ? BlockKind.Headline : block.Kind;
            headline = isHeadline ? seed.ToCapture(block.Words) : headline;
            blocks.Add(new Block(kind, seed.Print(block.Span), ReadingRule.MarkdownStructure, block.Span, 100, kind));
        }

        return MarkdownRenderer.Render(markdown, seed, new ArticleParts(blocks, [headline]), options).Markup;
    }

    /// <summary>The body of a page with the markup in it.</summary>
    public static IHtmlElement Open(string markdown, string language = "en", bool rawHtml = false) =>
        new HtmlParser().ParseDocument("<!doctype html><body>" + Markup(markdown, language, rawHtml)).Body!;

    /// <summary>The words of the page, without the marks that lead to paragraphs.</summary>
    public static string Words(string markdown, string language = "en") =>
        string.Join(" | ", Open(markdown, language).QuerySelectorAll("p,li,td,th,h2,h3,code,figcaption").Select(static element => element.TextContent.Trim()));
}
