using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>An article as its author would write it for Hugo: facts in the front matter, text as Markdown.</summary>
internal static class MarkdownForm
{
    public static string Write(CorpusArticle article)
    {
        StringBuilder text = new("---\n");
        Field(text, "title", article.Headline);
        text.Append("date: ").Append(article.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append('\n');
        if (article.Form != CaptureForm.DatedCaption)
        {
            Field(text, "byline", "By " + string.Join(" and ", article.Authors));
        }

        Field(text, "caption", article.Caption);
        Field(text, "credit", article.Credit);
        if (article.Dateline is not null)
        {
            Field(text, "dateline", article.Dateline);
        }

        if (article.SourceNote is not null)
        {
            Field(text, "source_note", article.SourceNote);
        }

        if (article.Related.Count > 0)
        {
            text.Append("related:\n");
            foreach (CorpusArticle related in article.Related)
            {
                text.Append("  - title: ").Append(Quoted(related.Headline)).Append("\n    url: ").Append(Quoted("/" + related.Path + "/")).Append('\n');
            }
        }

        text.Append("---\n");
        return text.AppendJoin("\n\n", article.Parts.Select(static part => (part.IsSubhead ? "## " : "") + part.Text)).Append('\n').ToString();
    }

    private static void Field(StringBuilder text, string name, string value) => text.Append(name).Append(": ").Append(Quoted(value)).Append('\n');

    private static string Quoted(string value) => "\"" + value + "\""; // the corpus has no straight double quotes and no backslashes
}
