using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Strings;

namespace SiteBuilder.Pages;

/// <summary>The page that searches the archive.</summary>
internal sealed class SearchPages(PageFrame frame, string script)
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page.</summary>
    public SearchPage Search() => new(
        frame.Site,
        frame.Page("search", Paths.Search, frame.Words.Strings["search"], frame.Site.Size) with { Way = "search", Script = frame.LinkTo(script) },
        frame.LinkTo(Paths.SearchHead), frame.Site.Home, Forms("articles_found"), Forms("articles"));

    /// <summary>A counted string with all its forms, for a script that chooses one: <c>{"one":"{count} article","other":"{count} articles"}</c>.</summary>
    private string Forms(string key)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, s_json))
        {
            json.WriteStartObject();
            foreach ((PluralCategory category, string text) in frame.Words.Strings.FormsOf(key).OrderBy(static form => form.Key))
            {
                json.WriteString(StringsFile.NameOf(category), text);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
