using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Pages;
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
            link.Url = SafeAddress.IsSafe(link.Url) ? link.Url : "#";
        }

        foreach (AutolinkInline link in document.Descendants<AutolinkInline>())
        {
            link.Url = link.IsEmail || SafeAddress.IsSafe(link.Url) ? link.Url : "#";
        }

        return new Html(document.ToHtml(s_pipeline));
    }
}
