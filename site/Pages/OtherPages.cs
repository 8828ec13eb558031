using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>The pages about the archive itself.</summary>
internal sealed class OtherPages(PageFrame frame)
{
    /// <summary>The about page: the author's words.</summary>
    public AboutPage About() =>
        new(frame.Site, frame.Page("about", Paths.About, frame.Words.Strings["about"], frame.Settings.Tagline), MarkdownText.Render(frame.Settings.About ?? ""));

    /// <summary>The page for addresses that lead to none.</summary>
    public NotFoundPage NotFound() => new(frame.Site, frame.Page("not-found", null, frame.Words.Strings["page_not_found"]));
}
