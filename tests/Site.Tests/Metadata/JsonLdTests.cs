using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using SiteBuilder.Citations;
using SiteBuilder.Metadata;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>An article as a NewsArticle of schema.org: what the record has, and nothing else.</summary>
public sealed class JsonLdTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private static readonly SiteSettings s_settings = new()
    {
        Title = "Papers",
        Outlets = [new Outlet("The Saltby Bell", new Uri("https://bell.example/"), "All the Bell's", Indexing.Index)],
        People = [new StatedName("Nora Lindqvist", [], new Uri("https://people.example/nora"))],
    };

    [Fact]
    public void Each_article_of_the_sample_says_what_its_typed_value_says() => Assert.All(Hallermouth.Archive.Articles, article =>
    {
        IHtmlDocument page = sample.Open(article.Address + "index.html");
        JsonNode data = JsonNode.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent)!;
        Assert.Equal("https://schema.org", Text(data["@context"]));
        Assert.Equal("NewsArticle", Text(data["@type"]));
        Assert.Equal(PublishedSample.Address + article.Address, Text(data["url"]));
        Assert.Equal(article.Headline.Value, Text(data["headline"]));
        Assert.Equal(article.Published.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "", Text(data["datePublished"]));
        Assert.Equal(article.Byline.Value?.Authors ?? [], Texts(data["author"], "name"));
        Assert.Equal(article.People.Count + article.Places.Count + article.Organizations.Count, data["mentions"]?.AsArray().Count ?? 0);
        foreach (JsonNode? quotation in data["hasPart"]?.AsArray() ?? [])
        {
            string[] address = Text(quotation!["url"]).Split('#');
            Assert.Equal(Text(data["url"]), address[0]);
            Assert.NotNull(page.GetElementById(address[1]));
        }

        Assert.All(All(data), static value => Assert.False(string.IsNullOrWhiteSpace(value)));
    });

    [Fact]
    public void The_front_page_is_the_site_with_its_search()
    {
        JsonNode site = JsonNode.Parse(sample.Open("index.html").QuerySelector("script[type='application/ld+json']")!.TextContent)!;

        Assert.Equal("WebSite", Text(site["@type"]));
        Assert.Equal("The Hallermouth Papers", Text(site["name"]));
        string template = Text(site["potentialAction"]!["target"]!["urlTemplate"]);
        Assert.Equal(PublishedSample.Address + "search/?q={search_words}", template);
        Assert.NotNull(sample.Open("search/index.html").QuerySelector("form[method=get] input[name=q]"));
        Assert.Empty(sample.Open("page/2/index.html").QuerySelectorAll("script"));
    }

    [Fact]
    public void All_that_is_known_is_said()
    {
        JsonNode data = Written(KnownArticle.Of());

        Assert.Equal("Light & dark", Text(data["alternativeHeadline"]));
        Assert.Equal("A lamp on the mole shines again", Text(data["description"]));
        Assert.Equal("2024-06-25", Text(data["dateModified"]));
        Assert.Equal("SALTBY (AP)", Text(data["dateline"]));
        Assert.Equal("Harbour", Text(data["articleSection"]));
        Assert.Equal(["lamps", "mole"], data["keywords"]!.AsArray().Select(Text));
        Assert.Equal(11, data["wordCount"]!.GetValue<int>());
        Assert.Equal("First printed in the Bell", Text(data["creditText"]));
        Assert.Equal("""{"@type":"Organization","name":"The Saltby Bell","url":"https://bell.example/"}""", data["publisher"]!.ToJsonString());
        Assert.Equal("https://bell.example/lamp?a=1&b=2", Text(data["isBasedOn"]));
        Assert.Equal(["https://web.example/20240702101112/https://bell.example/lamp"], data["archivedAt"]!.AsArray().Select(Text));
        Assert.Equal("The heirs of the Bell", Text(data["copyrightNotice"]));
        Assert.Equal(["Lights", "Papers"], Texts(data["isPartOf"], "name"));
        Assert.Equal(3, data["position"]!.GetValue<int>());
        Assert.Equal("Papers", Text(data["sdPublisher"]!["name"]));
        JsonNode quotation = Assert.Single(data["hasPart"]!.AsArray())!;
        Assert.Equal("It shines", Text(quotation["text"]));
        Assert.Equal("Person", Text(quotation["spokenByCharacter"]!["@type"]));
        Assert.Equal("https://people.example/nora", Text(quotation["spokenByCharacter"]!["sameAs"]));
        Assert.Equal("harbour master", Text(data["mentions"]![0]!["jobTitle"]));
        Assert.Equal("Haller County", Text(data["mentions"]![1]!["containedInPlace"]!["name"]));
        Assert.Equal("HO", Text(data["mentions"]![2]!["alternateName"]));
        JsonNode correction = Assert.Single(data["correction"]!.AsArray())!;
        Assert.Equal("""{"@type":"CorrectionComment","text":"The lamp is green, not red.","datePublished":"2024-06-25"}""", correction.ToJsonString());
    }

    [Fact]
    public void A_speaker_whom_the_archive_does_not_list_is_a_text()
    {
        Article article = KnownArticle.Of();
        article.Quotations =
        [
            new Quotation { Article = article, Text = "No", Form = QuotationForm.Direct, Speaker = KnownArticle.Stated("a ministry"), Paragraph = 1, Span = new SeedSpan(0, 1) },
            new Quotation { Article = article, Text = "Nobody knows", Form = QuotationForm.Direct, Speaker = KnownArticle.Absent<string>(), Paragraph = 1, Span = new SeedSpan(0, 1) },
        ];

        JsonNode parts = Written(article)["hasPart"]!;
        Assert.Equal("a ministry", Text(parts[0]!["spokenByCharacter"]));
        Assert.Null(parts[1]!["spokenByCharacter"]);
    }

    [Fact]
    public void People_and_bodies_are_told_apart() => Assert.Equal(
        ["Person", "Organization", "Organization"], Texts(Written(KnownArticle.Of())["author"], "@type"));

    [Theory]
    [InlineData("Ada Holm", false)]
    [InlineData("Nora Lindqvist", false)]
    [InlineData("Jean-Luc Presse", false)]
    [InlineData("Reuters", true)]
    [InlineData("The Associated Press", true)]
    [InlineData("Harbour Office", true)]
    [InlineData("HO", true)]
    [InlineData("the Saltby Bell", true)]
    [InlineData("Staff", true)]
    [InlineData("Bell Newsroom", true)]
    public void A_name_of_a_byline_is_of_a_person_unless_it_is_known_otherwise(string name, bool isBody) =>
        Assert.Equal(isBody, new KnownContributors(s_settings).IsOrganization(name, KnownArticle.Of()));

    [Fact]
    public void What_is_not_known_is_not_said()
    {
        Article article = MadeArticle.Of("Weir closed", day: null);
        string[] names = [.. Written(article).AsObject().Select(static member => member.Key)];

        Assert.All(
            new[] { "datePublished", "dateModified", "publisher", "isBasedOn", "archivedAt", "image", "keywords", "correction", "position", "copyrightNotice", "hasPart", "wordCount" },
            name => Assert.DoesNotContain(name, names));
    }

    [Theory]
    [InlineData("</script><b>x</b>")]
    [InlineData("<!-- <script> </SCRIPT >")]
    [InlineData("]]> & ' \" \\ \u2028 \u0007")]
    [InlineData("half \uD800 a pair")]
    public void No_headline_ends_the_element_that_it_stands_in(string headline)
    {
        string markup = new ArticleJsonLd(SampleFrame.Of(MadeArticle.Archive(MadeArticle.Of(headline)), s_settings)).Write(MadeArticle.Of(headline), null).Markup;

        Assert.DoesNotContain('<', markup);
        Assert.DoesNotContain('>', markup);
        Assert.DoesNotContain('&', markup);
        Assert.Equal(headline.Replace('\uD800', '\uFFFD'), Text(JsonNode.Parse(markup)!["headline"]));
    }

    [Fact]
    public void A_page_with_such_a_headline_has_one_block_of_data_and_no_markup_of_its_own()
    {
        const string headline = "</script><b>x</b>";
        using MadeSite site = MadeSite.Of("title: Papers", MadeArticle.Archive(MadeArticle.Of(headline)));

        IHtmlDocument page = site.Open(site.Files.Single(static path => path.StartsWith("2024/06/", StringComparison.Ordinal) && path.EndsWith("-x--b/index.html", StringComparison.Ordinal)));

        Assert.Equal(headline, Text(JsonNode.Parse(Assert.Single(page.QuerySelectorAll("script:not([src])")).TextContent)!["headline"]));
        Assert.Equal(headline, page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("b"));
    }

    private static JsonNode Written(Article article) =>
        JsonNode.Parse(new ArticleJsonLd(SampleFrame.Of(MadeArticle.Archive(article), s_settings)).Write(article, null).Markup)!;

    /// <summary>Empty where there is none.</summary>
    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";

    private static string[] Texts(JsonNode? list, string member) => [.. (list?.AsArray() ?? []).Select(item => Text(item![member]))];

    private static string[] All(JsonNode? node) => node switch
    {
        JsonObject one => [.. one.SelectMany(static member => All(member.Value))],
        JsonArray many => many.Count == 0 ? [""] : [.. many.SelectMany(All)],
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [value.GetValue<string>()],
        null => [""],
        _ => [],
    };
}
