using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NJsonSchema;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>Each bad capture gives a right page or a numbered problem with its place; no other capture suffers.</summary>
public sealed partial class BadCaptureTests(BadCaptures bad) : IClassFixture<BadCaptures>
{
    private static readonly string[] s_elements =
    [
        "a", "abbr", "article", "bdi", "blockquote", "body", "caption", "cite", "code", "dd", "del", "details", "div", "dl", "dt", "figcaption", "figure", "footer",
        "h1", "h2", "h3", "head", "header", "html", "i", "li", "link", "main", "meta", "nav", "ol", "p", "pre", "rect", "samp", "script", "section", "small", "span", "summary", "svg",
        "table", "tbody", "td", "th", "thead", "time", "title", "tr", "ul",
    ];

    /// <summary>What only the page of the search has, which no capture comes to.</summary>
    private static readonly string[] s_search = ["button", "fieldset", "form", "input", "label", "legend", "noscript", "option", "select", "template"];

    public static TheoryData<string> WithArticle => [.. BadCaptures.WithArticle.Keys];

    public static TheoryData<string> WithoutArticle => [.. BadCaptures.WithoutArticle.Keys];

    public static TheoryData<string> NoText => [.. BadCaptures.NoText.Keys];

    private IReadOnlyDictionary<string, JsonObject> Data => bad.Files
        .Where(static file => file.Key.EndsWith("/index.json", StringComparison.Ordinal))
        .ToDictionary(static file => file.Key, static file => JsonNode.Parse(file.Value)!.AsObject());

    [Fact]
    public void The_build_goes_well_and_no_trace_of_an_exception_is_printed()
    {
        Assert.True(bad.Run.ExitCode == 0, bad.Run.Output);
        Assert.DoesNotMatch(@"(?m)^\s+at \w+(\.\w+)+\(|Unhandled exception|AD0001|CS8785|CS8784|MSB\d{4}", bad.Run.Output);
    }

    [Fact]
    public void Every_problem_is_numbered_and_lies_in_a_file() => Assert.All(bad.Run.Problems, problem =>
        Assert.Matches($@"^{Regex.Escape(bad.Folder)}/.+\(\d+,\d+(,\d+,\d+)?\): warning SEED\d{{4}}: \S", problem));

    [Theory]
    [MemberData(nameof(WithArticle))]
    public void A_capture_with_an_article_has_a_page(string name)
    {
        (string path, JsonObject data) = Assert.Single(Data, one => PathOf(one.Value) == name);
        byte[] bytes = BadCaptures.WithArticle[name];

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), data["capture"]!["sha256"]!.GetValue<string>());
        string headline = data["headline"]!["value"]!.GetValue<string>();
        string page = bad.Files[path.Replace("index.json", "index.html", StringComparison.Ordinal)];
        Assert.Equal(Blanks(headline), Blanks(Open(page).QuerySelector("h1")!.TextContent));
        Assert.Matches("^[0-9a-z/-]+$", path[..^"/index.json".Length]);
    }

    [Theory]
    [MemberData(nameof(WithArticle))]
    public void Every_character_of_a_capture_is_in_exactly_one_block(string name)
    {
        JsonObject data = Assert.Single(Data, one => PathOf(one.Value) == name).Value;
        string text = CapturedText.Decode(BadCaptures.WithArticle[name]).Text;
        int[] blocks = new int[text.Length];
        foreach (JsonNode? block in data["blocks"]!.AsArray())
        {
            int start = block!["span"]!["start"]!.GetValue<int>();
            foreach (int i in Enumerable.Range(start, block["span"]!["length"]!.GetValue<int>()))
            {
                blocks[i]++;
            }
        }

        Assert.DoesNotContain(Enumerable.Range(0, text.Length), i => blocks[i] > 1
            || (blocks[i] == 0 && !char.IsWhiteSpace(text[i]) && text[i] is not ('\u200B' or '\uFEFF')));
    }

    [Theory]
    [MemberData(nameof(WithoutArticle))]
    public void A_capture_without_an_article_is_told_and_has_no_page(string name)
    {
        Assert.Matches(
            $@"/{Regex.Escape(name)}\(\d+,\d+(,\d+,\d+)?\): warning {BadCaptures.WithoutArticle[name].Problem}: ",
            Assert.Single(bad.Run.Problems, problem => problem.StartsWith($"{bad.Folder}/{name}(", StringComparison.Ordinal)));
        Assert.DoesNotContain(Data.Values, data => PathOf(data) == name);
    }

    [Theory]
    [MemberData(nameof(NoText))]
    public void A_file_that_is_no_text_is_told(string name) =>
        Assert.Contains(bad.Run.Problems, problem => problem.StartsWith($"{bad.Folder}/{name}(", StringComparison.Ordinal));

    [Fact]
    public void A_picture_among_the_captures_is_an_error_at_its_place_and_the_last_site_stays()
    {
        Assert.NotEqual(0, bad.WithPicture.Run.ExitCode);
        Assert.Contains(bad.WithPicture.Run.Problems, problem =>
            problem.StartsWith($"{bad.Folder}/picture.txt(1,1): error SEED0002: The file is not text", StringComparison.Ordinal));
        Assert.Equal(bad.WithPicture.Before, bad.WithPicture.After);
    }

    [Theory]
    [InlineData("nul.txt", "SEED0006")]
    [InlineData("controls.txt", "SEED0006")]
    [InlineData("right-to-left.txt", "SEED0006")]
    public void What_was_mended_is_told(string name, string id) => Assert.Contains(
        bad.Run.Problems, problem => problem.StartsWith($"{bad.Folder}/{name}(", StringComparison.Ordinal) && problem.Contains($": warning {id}: ", StringComparison.Ordinal));

    [Theory]
    [InlineData("good.txt", "A good article")]
    [InlineData("utf8-mark.txt", "Marked as UTF-8")]
    [InlineData("utf16-le-mark.txt", "Marked little-endian é")]
    [InlineData("utf16-be-mark.txt", "Marked big-endian é")]
    [InlineData("utf16-le.txt", "Unmarked little-endian")]
    [InlineData("utf16-be.txt", "Unmarked big-endian")]
    [InlineData("utf16-odd.txt", "Marked with a byte too many")]
    [InlineData("controls.txt", "Controls \uFFFD\uFFFD\uFFFD[31m\uFFFD\uFFFD in a headline")]
    [InlineData("surrogates.txt", "Half a \uFFFD pair in a headline")]
    [InlineData("script.txt", "<script>alert('headline')</script>")]
    [InlineData("javascript.txt", "javascript:alert('headline')")]
    [InlineData("templates.txt", "{{ site.title }} and {{ end }} in a headline")]
    [InlineData("entities.txt", "Fish &amp; chips &lt;b&gt; &#60; in a headline")]
    [InlineData("literals.txt", "\"\"\" \\u0022 { } @class $\" in a headline")]
    [InlineData("noncharacters.txt", "\uFFFD and \uFFFD and \uFDD0 in a headline")]
    [InlineData("a;b.txt", "A name with a semicolon")]
    [InlineData("Case.txt", "The first of two names")]
    [InlineData("case.txt", "The second of two names")]
    public void The_headline_is_printed_as_it_was_captured(string name, string headline) =>
        Assert.Equal(headline, Assert.Single(Data.Values, data => PathOf(data) == name)["headline"]!["value"]!.GetValue<string>());

    [Fact]
    public void No_text_of_a_capture_becomes_markup() => Assert.All(Pages, static page =>
    {
        IHtmlDocument document = Open(page.Value);
        Assert.Equal([], document.All.Select(static element => element.LocalName).Distinct().Except(s_elements)
            .Except(page.Key == "search/index.html" ? s_search : []));
        Assert.DoesNotContain(document.Descendants<IComment>(), static _ => true);
        Assert.DoesNotContain(document.All.SelectMany(static element => element.Attributes), static attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style");
        Assert.All(
            document.All.SelectMany(static element => new[] { element.GetAttribute("href"), element.GetAttribute("cite") }).OfType<string>(),
            static address => Assert.Matches("^(/|#|http://localhost/)", address));
        Assert.All(
            document.QuerySelectorAll("script"), static script => Assert.True(script.GetAttribute("type") == "application/ld+json"
                || (script.TextContent.Length == 0 && script.GetAttribute("src")!.StartsWith("/assets/", StringComparison.Ordinal))));
        Assert.All(document.QuerySelectorAll("i"), static italics => Assert.NotNull(italics.Closest(".cite")));
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
    });

    [Fact]
    public void Pages_hold_no_character_that_a_page_may_not_hold() => Assert.All(
        bad.Files.Where(static file => !file.Key.StartsWith("assets/", StringComparison.Ordinal) && !file.Key.EndsWith(".bin", StringComparison.Ordinal)),
        static file => Assert.False(Forbidden().IsMatch(file.Value), file.Key));

    [Fact]
    public void Feed_and_sitemap_can_be_read()
    {
        Assert.Equal(
            Data.Values.Count(static data => data["published"] is not null),
            XElement.Parse(bad.Files["feed.xml"]).Elements(XName.Get("entry", "http://www.w3.org/2005/Atom")).Count());
        Assert.Equal(
            Pages.Count() - 1,
            bad.Files.Where(static file => file.Key.StartsWith("sitemap-", StringComparison.Ordinal)).Sum(static file => XElement.Parse(file.Value).Elements().Count()));
    }

    [Fact]
    public async Task Every_document_is_valid_by_the_schema()
    {
        JsonSchema schema = await JsonSchema.FromJsonAsync(bad.Files["schema/article.schema.json"]);

        Assert.All(Data, document => Assert.Empty(schema.Validate(bad.Files[document.Key])));
    }

    [Fact]
    public void Two_captures_never_share_an_address()
    {
        string[] paths = [.. Data.Select(static one => PathOf(one.Value)).Order(StringComparer.Ordinal)];

        Assert.Equal(paths.Distinct(), paths);
        Assert.Equal(bad.Files.Keys.Count(), bad.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_very_long_paragraph_comes_out_whole()
    {
        string path = Assert.Single(Data, static one => PathOf(one.Value) == "long-line.txt").Key;

        string text = Open(bad.Files[path.Replace("index.json", "index.html", StringComparison.Ordinal)]).QuerySelector(".text > p[id]")!.TextContent;

        Assert.Equal(20_000, Regex.Count(text, "ran aground"));
    }

    [Fact]
    public void The_list_of_the_site_is_right() => Assert.All(
        bad.Files["manifest-sha256.txt"].TrimEnd('\n').Split('\n'),
        line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(bad.Site, line[66..]))))));

    private IEnumerable<KeyValuePair<string, string>> Pages => bad.Files.Where(static file => file.Key.EndsWith(".html", StringComparison.Ordinal));

    private static string PathOf(JsonObject data) => data["capture"]!["path"]!.GetValue<string>();

    private static IHtmlDocument Open(string page) => new HtmlParser().ParseDocument(page);

    private static string Blanks(string text) => Regex.Replace(text, @"\s+", " ");

    /// <summary>Controls other than tab, line ends and form feed, halves of pairs, noncharacters and marks that override the direction of text.</summary>
    [GeneratedRegex(@"[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\u202D\u202E\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Forbidden();
}
