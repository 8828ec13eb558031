using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>The list of all that the archive holds, and the schemas beside the data.</summary>
public sealed class CollectionTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    // What an archive without data has: a page, a redirect and an entry, and of the article nothing.
    private const string Rows = "Withdrawn gone-for-good 20240619 20240701 gone.txt  The%20family%20asked%20for%20it old/gone\nExpired over 20230102 0 over.txt  \n";

    [Fact]
    public void It_lists_the_articles_with_the_addresses_of_their_data()
    {
        JsonNode list = JsonNode.Parse(sample.Read("archive.json"))!;

        Assert.Equal("The Hallermouth Papers", list["title"]!.GetValue<string>());
        Assert.Equal(16, list["counts"]!["articles"]!.GetValue<int>());
        Assert.Equal(Hallermouth.Archive.Articles.Select(static article => article.Slug), list["articles"]!.AsArray().Select(static one => one!["slug"]!.GetValue<string>()));
        Assert.All(list["articles"]!.AsArray(), one =>
        {
            string data = one!["data"]!.GetValue<string>()[PublishedSample.Address.AbsoluteUri.Length..];
            JsonNode article = JsonNode.Parse(sample.Read(data))!;
            Assert.Equal(article["address"]!.GetValue<string>(), one["address"]!.GetValue<string>());
            Assert.Equal(article["capture"]!["sha256"]!.GetValue<string>(), one["sha256"]!.GetValue<string>());
            Assert.Equal(article["headline"]!["value"]!.GetValue<string>(), one["headline"]!.GetValue<string>());
        });
    }

    [Fact]
    public void Every_document_is_valid_by_the_schema_that_it_names()
    {
        string[] documents = [.. sample.Files.Where(static path => path == "archive.json" || path.EndsWith("/index.json", StringComparison.Ordinal))];

        Assert.Equal(17, documents.Length);
        Assert.All(documents, path => AssertValid(sample.Read(path)));
    }

    [Fact]
    public void Revisions_mementos_and_other_captures_are_in_the_data()
    {
        Article record = KnownArticle.Of();
        Article capture = KnownArticle.Of("Lamp mended again");
        capture.Record = record;
        record.OtherCaptures = [capture];
        SiteAddress address = new(PublishedSample.Address);

        string data = Encoding.UTF8.GetString(ArticleJson.Write(record, address, static _ => null));
        JsonNode document = JsonNode.Parse(data)!;

        AssertValid(data);
        AssertValid(Encoding.UTF8.GetString(ArticleJson.Write(capture, address, static _ => null)));
        Assert.Equal("correction", document["revisions"]![0]!["kind"]!.GetValue<string>());
        Assert.Equal("2024-06-25", document["revisions"]![0]!["day"]!.GetValue<string>());
        Assert.Equal("A second lamp was lit.", document["revisions"]![1]!["text"]!["value"]!.GetValue<string>());
        Assert.Equal("2024-07-02T10:11:12Z", document["source"]!["mementos"]![0]!["at"]!.GetValue<string>());
        Assert.Null(document["record"]);
        Assert.Equal(PublishedSample.Address + "2024/06/lamp-mended-again/", document["otherCaptures"]![0]!["address"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("title", "null")]
    [InlineData("counts", "{\"articles\":-1,\"captures\":0,\"tombstones\":0}")]
    [InlineData("articles", "[{}]")]
    [InlineData("tombstones", "[{\"address\":\"https://x.org/\",\"cause\":\"lost\",\"since\":null}]")]
    [InlineData("more", "1")]
    public void A_damaged_list_is_not_valid(string member, string value)
    {
        JsonNode list = JsonNode.Parse(sample.Read("archive.json"))!;
        list[member] = JsonNode.Parse(value);

        Assert.False(IsValid(list.ToJsonString(), out _));
    }

    [Fact]
    public void Of_a_withdrawn_article_its_address_is_listed_and_nothing_else_in_any_output()
    {
        ArticleArchive archive = new(typeof(Hallermouth.Archive).Assembly, new ArchiveStates(Encoding.ASCII.GetBytes(Rows), default), [MadeArticle.Of("Weir closed")]);
        using MadeSite site = MadeSite.Of("news_sitemap: true\n", archive, "2024-06-19");

        JsonNode list = JsonNode.Parse(site.Read("archive.json"))!;
        Assert.Equal(2, list["counts"]!["tombstones"]!.GetValue<int>());
        Assert.Equal(
            [$$"""{"address":"{{MadeSite.Address}}2023/01/over/","cause":"expired","since":null}""", $$"""{"address":"{{MadeSite.Address}}2024/06/gone-for-good/","cause":"withdrawn","since":"2024-07-01"}"""],
            list["tombstones"]!.AsArray().Select(static one => one!.ToJsonString()));
        Assert.True(IsValid(site.Read("archive.json"), out string problems), problems);
        Assert.Equal(
            ["2024/06/gone-for-good/index.html", "archive.json", "manifest-sha256.txt", "old/gone/index.html"],
            site.Files.Where(path => path.Contains("gone", StringComparison.Ordinal) || site.Read(path).Contains("gone-for-good", StringComparison.Ordinal)));
        Assert.DoesNotContain("ld+json", site.Read("2024/06/gone-for-good/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("og:", site.Read("2024/06/gone-for-good/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("family", site.Read("archive.json"), StringComparison.Ordinal);
    }

    private void AssertValid(string document) => Assert.True(IsValid(document, out string problems), problems);

    private bool IsValid(string document, out string problems)
    {
        using JsonDocument json = JsonDocument.Parse(document);
        string schema = json.RootElement.GetProperty("$schema").GetString()!;
        EvaluationResults results = JsonSchema.FromText(sample.Read("schema/" + schema[(schema.LastIndexOf('/') + 1)..]))
            .Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        problems = string.Join('\n', (results.Details ?? []).Where(static detail => detail.Errors is not null)
            .SelectMany(static detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")));
        return results.IsValid;
    }
}
