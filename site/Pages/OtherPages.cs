using SiteBuilder.Model;
using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>The pages about the archive itself.</summary>
internal sealed class OtherPages(PageFrame frame)
{
    /// <summary>The about page: the author's words.</summary>
    public AboutPage About() =>
        new(frame.Site, frame.Page("about", Paths.About, frame.Words.Strings["about"], frame.Settings.Tagline), MarkdownText.Render(frame.Settings.About ?? ""));

    /// <summary>The page at the address of an article that is no longer published.</summary>
    public TombstonePage Tombstone(Tombstone tombstone)
    {
        string heading = frame.Words.Strings[tombstone.Cause == TombstoneCause.Withdrawn ? "withdrawn" : "expired"];
        return new TombstonePage(
            frame.Site, frame.Page("tombstone", tombstone.Address, heading) with { NoIndex = true }, heading, tombstone.Reason, frame.Words.Day(tombstone.Since));
    }

    /// <summary>The page for addresses that lead to none.</summary>
    public NotFoundPage NotFound() => new(frame.Site, frame.Page("not-found", null, frame.Words.Strings["page_not_found"]));
}
