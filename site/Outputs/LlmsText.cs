using System.Collections.Generic;
using System.Linq;
using System.Text;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;

namespace SiteBuilder.Outputs;

/// <summary>Writes the list of what programs that read text find in the site, in the form that llmstxt.org proposes.</summary>
internal static class LlmsText
{
    private const int LongestSummary = 160;

    /// <summary>The file in UTF-8: the archive, then links to the articles in Markdown by year, latest first, to data, and to what may be left out.</summary>
    public static byte[] Write(PageFrame frame)
    {
        StringBuilder text = new();
        text.Append("# ").Append(MarkdownEscape.Text(frame.Settings.Title)).Append('\n');
        if (frame.Settings.Tagline is { } tagline)
        {
            text.Append("\n> ").Append(MarkdownEscape.Text(tagline)).Append('\n');
        }

        text.Append('\n').Append(MarkdownEscape.Text(frame.Site.Size)).Append('\n');
        foreach (IGrouping<int?, Article> year in frame.Archive.Articles.GroupBy(static article => article.Published.Value?.Year))
        {
            Section(text, year.Key is { } known ? Words.Year(known) : frame.Words.Strings["undated"], year.Select(article => Link(article, frame)));
        }

        Section(text, frame.Words.Strings["data"], Data(frame));

        // The proposal gives this heading its meaning, in whatever language the rest is.
        Section(text, "Optional", Others(frame));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Section(StringBuilder text, string heading, IEnumerable<string> links)
    {
        string[] lines = [.. links];
        if (lines.Length > 0)
        {
            text.Append("\n## ").Append(MarkdownEscape.Text(heading)).Append("\n\n");
            foreach (string line in lines)
            {
                text.Append("- ").Append(line).Append('\n');
            }
        }
    }

    private static string Link(Article article, PageFrame frame)
    {
        string lead = Excerpt.Of(PageFrame.Lead(article), LongestSummary);
        string[] notes = [.. new[] { frame.Words.Day(article.Published.Value)?.Text, lead }.OfType<string>().Where(static note => note.Length > 0)];
        string link = Link(article.Headline.Value ?? "", article.Address + Paths.Markdown, frame);
        return notes.Length == 0 ? link : link + ": " + MarkdownEscape.Text(string.Join(". ", notes));
    }

    private static IEnumerable<string> Data(PageFrame frame)
    {
        if (frame.Writes(SiteOutput.Data))
        {
            yield return Link(frame.Words.Strings["archive_as_json"], Paths.Collection, frame);
            yield return Link("JSON Schema: archive", Paths.CollectionSchema, frame);
            yield return Link("JSON Schema: article", Paths.Schema, frame);
        }
    }

    private static IEnumerable<string> Others(PageFrame frame)
    {
        (string Key, string? Path)[] pages =
        [
            ("about", frame.Settings.About is null ? null : Paths.About),
            ("timeline", frame.Dated.Any() ? Paths.Timeline : null),
            ("text_edition", frame.Writes(SiteOutput.Text) ? Paths.Text : null),
            ("feeds", frame.Writes(SiteOutput.Feed) ? Paths.Feed : null),
        ];
        return pages.Where(static page => page.Path is not null).Select(page => Link(frame.Words.Strings[page.Key], page.Path!, frame));
    }

    private static string Link(string words, string path, PageFrame frame) =>
        $"[{MarkdownEscape.Text(words)}]({MarkdownEscape.Link(frame.Address.AbsoluteOf(path))})";
}
