using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace SiteBuilder.Readers.Tests;

/// <summary>
/// The styled citations of the pages beside those that citation processors make of the same records. What is compared are letters and marks:
/// italics, blanks and the shapes of quotation marks are each processor's own.
/// </summary>
public sealed partial class StyleTests(CitedArchives archives) : IClassFixture<CitedArchives>
{
    public static TheoryData<string> Archives => [.. CitedArchives.Names];

    /// <summary>
    /// Where ours differs, and why: the place in the archive is the end of the address, which is there already; of more than twenty authors, the manual
    /// prints the ellipsis as three stops with blanks; the style has "Retrieved" without a day where neither a day of publication nor one of access is
    /// known.
    /// </summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Apa_is_that_of_citation_js(string archive)
    {
        JsonNode[] records = Records(archive, static record => record.Remove("archive_location"));
        string[] theirs = JsonSerializer.Deserialize<string[]>(await Tool.CitationJs("style", Save(archive, records), "apa"))!;

        Same(records, theirs.Select(static html => Plain(TextOf(html)).Replace("\u2026", ". . .", StringComparison.Ordinal).Replace("Retrieved https:", "https:", StringComparison.Ordinal)), record => Plain(OnPage(archive, record, "cite-apa")));
    }

    /// <summary>
    /// Where ours differs, and why: the place in the archive, as above; capitals, since a headline is cited as it was printed, and which of its words
    /// are names is not known; a stop between two closing quotation marks, which the manual puts before both; initials, between
    /// which the manual puts a blank where the byline has none.
    /// </summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Chicago_is_that_of_pandoc(string archive)
    {
        JsonNode[] records = Records(archive, static record => record.Remove("archive_location"));
        IHtmlCollection<IElement> theirs = await OfPandoc(archive, records, "chicago-note-bibliography-17th-edition.csl", "chicago-note-bibliography.csl");

        Same(records, records.Select(record => InSmallLetters(theirs[IdOf(record)]!.TextContent)), record => InSmallLetters(OnPage(archive, record, "cite-chicago")));
    }

    /// <summary>
    /// Where ours differs, and why: capitals and the stop between quotation marks, as above; the archive, which is a container of its own in the handbook, and for which the style has no
    /// place between the day and the address. It is taken out of ours; without an outlet it is the container for theirs.
    /// </summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Mla_is_that_of_pandoc(string archive)
    {
        JsonNode[] records = Records(archive, static record =>
        {
            record["container-title"] ??= record["archive"]!.DeepClone();
            record.Remove("archive_location");
            record.Remove("archive");
        });
        IHtmlCollection<IElement> theirs = await OfPandoc(archive, records, "modern-language-association.csl");
        string title = Records(archive, static _ => { })[0]["archive"]!.ToString();

        Same(
            records, records.Select(record => InSmallLetters(theirs[IdOf(record)]!.TextContent)),
            record => InSmallLetters(record["container-title"]!.ToString() == title
                ? OnPage(archive, record, "cite-mla")
                : WithoutContainer(OnPage(archive, record, "cite-mla"), title)));
    }

    /// <summary>"The Bell, 19 June 2024. The Archive, https:…" without the archive.</summary>
    private static string WithoutContainer(string citation, string archive)
    {
        int at = citation.LastIndexOf($". {archive}, ", StringComparison.Ordinal);
        Assert.True(at > 0, citation);
        return citation[..at] + citation[(at + archive.Length + 2)..];
    }

    private async Task<IHtmlCollection<IElement>> OfPandoc(string archive, JsonNode[] records, params string[] styles)
    {
        // In a list of one nobody was named before: without the dash that stands for the author of the entry above.
        string style = Path.Combine(Path.GetDirectoryName(archives[archive, ""])!, "style.csl");
        string found = styles.Select(static name => Path.Combine(Tool.Styles, name)).First(File.Exists);
        await File.WriteAllTextAsync(style, Substitute().Replace(await File.ReadAllTextAsync(found), ""));
        string document = style + ".md";
        await File.WriteAllTextAsync(document, "---\nnocite: '@*'\nlang: en-US\n---\n");
        string html = await Tool.Run("pandoc", "--citeproc", "--bibliography=" + Save(archive, records), "--csl=" + style, "-t", "html", "--wrap=none", document);
        return new HtmlParser().ParseDocument(html).QuerySelectorAll(".csl-entry");
    }

    private JsonNode[] Records(string archive, Action<JsonObject> change)
    {
        JsonArray records = JsonNode.Parse(File.ReadAllText(archives[archive, "archive.csl.json"]))!.AsArray();
        foreach (JsonNode? record in records)
        {
            change(record!.AsObject());
        }

        return [.. records.Select(static record => record!)];
    }

    private string Save(string archive, JsonNode[] records)
    {
        string file = Path.Combine(Path.GetDirectoryName(archives[archive, ""])!, "records.json");
        File.WriteAllText(file, new JsonArray([.. records.Select(static record => record.DeepClone())]).ToJsonString());
        return file;
    }

    /// <summary>The text of a citation on the page that the record names.</summary>
    private string OnPage(string archive, JsonNode record, string id)
    {
        // Behind the host and the name of the repository.
        string path = string.Concat(new Uri(record["URL"]!.ToString()).Segments[2..]);
        return new HtmlParser().ParseDocument(File.ReadAllText(archives[archive, path + "index.html"])).GetElementById(id)!.TextContent;
    }

    private static void Same(JsonNode[] records, IEnumerable<string> theirs, Func<JsonNode, string> ours) =>
        Assert.Equal(string.Join('\n', theirs), string.Join('\n', records.Select(ours)));

    private static string IdOf(JsonNode record) => "ref-" + record["id"];

    private static string TextOf(string html) => new HtmlParser().ParseDocument(html).Body!.TextContent;

    private static string InSmallLetters(string text) => Initials().Replace(Plain(text), "").Replace("'.'", ".''", StringComparison.Ordinal).ToLowerInvariant();

    private static string Plain(string text) => Quotes().Replace(Blanks().Replace(text, " ").Trim(), "'");

    /// <summary>The blank between two initials.</summary>
    [GeneratedRegex(@"(?<=\b\p{L}\.) (?=\p{L}\.)")]
    private static partial Regex Initials();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex("[‘’“”\"]")]
    private static partial Regex Quotes();

    [GeneratedRegex("subsequent-author-substitute=\"[^\"]*\"")]
    private static partial Regex Substitute();
}
