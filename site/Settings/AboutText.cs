using System;
using Markdig;

namespace SiteBuilder.Settings;

/// <summary>Tells before anything is published whether the Markdown of the about page can be read.</summary>
internal static class AboutText
{
    private static readonly MarkdownPipeline s_pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Why a text cannot be read; null where it can. Markdig gives up on deep nesting.</summary>
    public static string? Problem(string markdown)
    {
        try
        {
            _ = Markdown.Parse(markdown, s_pipeline).ToHtml(s_pipeline);
            return null;
        }
        catch (ArgumentException problem)
        {
            return problem.Message;
        }
    }
}
