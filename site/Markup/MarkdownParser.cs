using System;
using Markdig;
using Markdig.Syntax;

namespace SiteBuilder.Markup;

/// <summary>
/// The one form of Markdown that articles have, for compiler and site alike. Left out is what would take words or signs from plain news
/// text: dollar signs as formulas, "A." as the mark of a list, braces as attributes, and smileys.
/// </summary>
internal static class MarkdownParser
{
    /// <summary>Blocks or inlines within one another; Markdig gives up there too.</summary>
    public const int DeepestNesting = 128;

    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables().UseGridTables()
        .UseFootnotes().UseTaskLists().UseDefinitionLists().UseAlertBlocks()
        .UseEmphasisExtras().UseAutoLinks().UseAbbreviations().UseFigures().UseCustomContainers().UseCitations()
        .Build();

    /// <summary>The structure of a text, with places that count in it.</summary>
    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static MarkdownDocument Parse(string body) => Markdown.Parse(body, s_pipeline);
}
