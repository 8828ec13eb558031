using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>An article as a scraper leaves it.</summary>
internal static class CapturedForm
{
    public static string Write(CorpusArticle article)
    {
        StringBuilder text = new();
        Line(text, article.Headline);
        Line(text, article.Headline);
        Line(text, article.Caption);
        Line(text, article.Credit);
        if (article.Form != CaptureForm.DatedCaption)
        {
            Line(text, "By " + string.Join(" and ", article.Authors));
            Line(text, article.Form == CaptureForm.AmericanLine
                ? "Published 3:04 PM EDT, " + article.Day.ToString("ddd MMMM d, yyyy", CultureInfo.InvariantCulture)
                : "Published: " + article.Day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        }

        string start = article.Dateline is null ? "" : article.Dateline + " — ";
        foreach (CorpusPart part in article.Parts)
        {
            Line(text, start + part.Text);
            start = "";
        }

        if (article.SourceNote is not null)
        {
            Line(text, article.SourceNote);
        }

        if (article.Related.Count > 0)
        {
            Line(text, Phrases.RelatedHeadings[article.Number % Phrases.RelatedHeadings.Length]);
            text.AppendJoin('\n', article.Related.Select(static related => related.Headline)).Append("\n\n");
        }

        return text.AppendJoin('\n', article.Residue).Append('\n').ToString();
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");
}
