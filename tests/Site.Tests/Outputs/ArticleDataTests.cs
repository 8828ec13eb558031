using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using NJsonSchema;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Outputs;

public sealed class ArticleDataTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private IEnumerable<string> Data => sample.Files.Where(static path => path.EndsWith("/index.json", StringComparison.Ordinal));

    [Fact]
    public void Every_article_has_its_data_beside_it() => Assert.Equal(
        Hallermouth.Archive.Articles.Select(static article => article.Address + "index.json").Order(StringComparer.Ordinal), Data);

    [Fact]
    public async Task Every_document_is_valid_by_the_published_schema()
    {
        JsonSchema schema = await Schema();

        Assert.All(Data, path => Assert.Empty(schema.Validate(sample.Read(path))));
    }

    [Fact]
    public void Every_document_names_the_schema_that_is_published() => Assert.All(Data, path =>
    {
        string address = Open(path)["$schema"]!.GetValue<string>();
        Assert.Equal(PublishedSample.Address + "schema/article.schema.json", address);
        Assert.Contains(address[PublishedSample.Address.AbsoluteUri.Length..], sample.Files);
    });

    public static TheoryData<string, string, string?> Damages => new()
    {
        { "a member is missing", "headline", null },
        { "a member is unknown", "title", "\"x\"" },
        { "the slug is no slug", "slug", "\"Not a slug\"" },
        { "a day is no day", "published", """{"value":"June 2024","basis":"stated","rule":"published-line","span":{"start":0,"length":1}}""" },
        { "a basis is unknown", "headline", """{"value":"x","basis":"guessed","rule":"headline-repeated","span":{"start":0,"length":1}}""" },
        { "a fact has no proof", "headline", """{"value":"x","basis":"stated","rule":"headline-repeated"}""" },
        { "a span is empty", "headline", """{"value":"x","basis":"stated","rule":"headline-repeated","span":{"start":0,"length":0}}""" },
        { "blocks are no list", "blocks", "{}" },
        { "a block is of no kind", "blocks", """[{"kind":"junk","text":"x","rule":"x","span":{"start":0,"length":1}}]""" },
        { "the capture is missing", "capture", "null" },
    };

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task A_damaged_document_is_not_valid(string what, string member, string? value)
    {
        JsonObject document = Open(Data.First());
        document.Remove(member);
        if (value is not null)
        {
            document[member] = JsonNode.Parse(value);
        }

        Assert.True((await Schema()).Validate(document.ToJsonString()).Count > 0, what);
    }

    [Fact]
    public void Every_text_is_what_its_span_cuts_out_of_the_capture() => Assert.All(Data, path =>
    {
        JsonObject document = Open(path);
        Capture capture = ArticleOf(document).Capture;
        int proofs = 0;
        foreach (JsonObject part in Objects(document))
        {
            if (part["span"] is JsonObject span && (part["text"] ?? part["value"]) is JsonValue text && text.GetValueKind() == JsonValueKind.String
                && text.GetValue<string>() is var printed && !DateOnly.TryParse(printed, out _) && part["rule"]?.GetValue<string>() is not { Length: 0 })
            {
                string slice = capture.Slice(SpanOf(span));
                Assert.Equal(printed, PrintedText.Of(slice, new SeedSpan(0, slice.Length)));
                proofs++;
            }
        }

        Assert.True(proofs > 4, path);
    });

    [Fact]
    public void Every_mention_is_of_the_person() => Assert.All(Hallermouth.Archive.Articles, static article => Assert.All(
        article.People,
        person => Assert.All(person.Mentions, mention => Assert.Contains(
            PrintedText.Of(article.Capture.Text, mention).Split(' ')[^1].TrimEnd('\u2019', '\'', 's'), person.Name.Value, StringComparison.Ordinal))));

    [Fact]
    public void Every_character_that_is_not_white_space_is_in_exactly_one_block() => Assert.All(Data, path =>
    {
        JsonObject document = Open(path);
        string text = ArticleOf(document).Capture.Text;
        int[] blocks = new int[text.Length];
        foreach (JsonNode? block in document["blocks"]!.AsArray())
        {
            SeedSpan span = SpanOf(block!["span"]!.AsObject());
            for (int i = span.Start; i < span.End; i++)
            {
                blocks[i]++;
            }
        }

        Assert.All(Enumerable.Range(0, text.Length).Where(i => !char.IsWhiteSpace(text[i])), i => Assert.Equal(1, blocks[i]));
    });

    [Fact]
    public void The_capture_is_the_file_in_the_seed_folder() => Assert.All(Data, path =>
    {
        JsonObject capture = Open(path)["capture"]!.AsObject();
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Seeds, capture["path"]!.GetValue<string>()));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), capture["sha256"]!.GetValue<string>());
        Assert.Equal(bytes.Length, capture["bytes"]!.GetValue<int>());
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Seeds, capture["path"]!.GetValue<string>())).Length, capture["characters"]!.GetValue<int>());
    });

    [Fact]
    public void The_document_says_what_the_typed_article_says() => Assert.All(Data, path =>
    {
        JsonObject document = Open(path);
        Article article = ArticleOf(document);
        Assert.Equal(article.Headline.Value, document["headline"]!["value"]!.GetValue<string>());
        Assert.Equal(PublishedSample.Address + article.Address, document["address"]!.GetValue<string>());
        Assert.Equal(article.Published.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), document["published"]?["value"]?.GetValue<string>());
        Assert.Equal(article.Blocks.Select(static block => block.Text), Texts(document, "blocks", "text"));
        Assert.Equal(article.Quotations.Select(static quotation => quotation.Text), Texts(document, "quotations", "text"));
        Assert.Equal(
            article.Quotations.Select(static quotation => quotation.Speaker.Value),
            document["quotations"]!.AsArray().Select(static quotation => quotation!["speaker"]?["value"]?.GetValue<string>()));
        Assert.Equal(
            article.People.Select(static person => person.Name.Value),
            document["people"]!.AsArray().Select(static person => person!["name"]!["value"]!.GetValue<string>()));
        Assert.Equal(article.Figures.Count, document["figures"]!.AsArray().Count);
    });

    private async Task<JsonSchema> Schema() => await JsonSchema.FromJsonAsync(sample.Read("schema/article.schema.json"));

    private JsonObject Open(string path) => JsonNode.Parse(sample.Read(path))!.AsObject();

    private static Article ArticleOf(JsonObject document) => Hallermouth.Archive.BySlug(document["slug"]!.GetValue<string>())!;

    private static IEnumerable<string> Texts(JsonObject document, string list, string member) =>
        document[list]!.AsArray().Select(item => item![member]!.GetValue<string>());

    private static SeedSpan SpanOf(JsonObject span) => new(span["start"]!.GetValue<int>(), span["length"]!.GetValue<int>());

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => [one, .. one.SelectMany(static member => Objects(member.Value))],
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
