using SiteBuilder.Pages;
using SiteBuilder.Templates;

namespace SiteBuilder.Metadata;

/// <summary>Writes the archive as a <c>WebSite</c> of schema.org, for its front page.</summary>
internal static class SiteJsonLd
{
    private const string Words = "search_words";

    public static Html Write(PageFrame frame)
    {
        string root = frame.Address.AbsoluteOf(Paths.Front);
        return JsonLdWriter.Write("WebSite", json =>
        {
            json.WriteString("@id", root);
            json.WriteString("url", root);
            json.WriteString("name", frame.Settings.Title);
            json.Text("description", frame.Settings.Tagline);
            json.WriteString("inLanguage", frame.Site.Language);
            json.Text("copyrightNotice", frame.Settings.Rights);
            if (frame.Site.Search is not null)
            {
                json.Thing("potentialAction", "SearchAction", action =>
                {
                    action.Thing("target", "EntryPoint", target =>
                        target.WriteString("urlTemplate", frame.Address.AbsoluteOf(Paths.Search) + "?q={" + Words + "}"));
                    action.WriteString("query-input", "required name=" + Words);
                });
            }
        });
    }
}
