using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using SiteBuilder.Model;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Feeds;

/// <summary>What a subscriber of the sample archive gets, in each form.</summary>
public sealed class FeedFormTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_history = "http://purl.org/syndication/history/1.0";

    public static TheoryData<string> Places => ["", "people/dorcas-fenwright/"];

    [Theory]
    [MemberData(nameof(Places))]
    public void Three_forms_tell_the_same_articles_with_the_same_ids(string place)
    {
        string[] atom = [.. XElement.Parse(sample.Read(place + "feed.xml")).Elements(s_atom + "entry").Select(static entry => entry.Element(s_atom + "id")!.Value)];
        string[] rss = [.. XElement.Parse(sample.Read(place + "rss.xml")).Descendants("guid").Select(static guid => guid.Value)];
        string[] json = [.. Json(place).GetProperty("items").EnumerateArray().Select(static item => item.GetProperty("id").GetString()!)];

        Assert.NotEmpty(atom);
        Assert.Equal(atom, rss);
        Assert.Equal(atom, json);
        Assert.Equal(atom.Distinct(), atom);
        Assert.All(atom, static id => Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", id));
    }

    [Fact]
    public void The_framework_reads_both_forms_of_XML_back()
    {
        foreach (string path in sample.Files.Where(static path => path.EndsWith("feed.xml", StringComparison.Ordinal) || path.EndsWith("rss.xml", StringComparison.Ordinal) || path.StartsWith("feeds/", StringComparison.Ordinal)))
        {
            using XmlReader reader = XmlReader.Create(new StringReader(sample.Read(path)));
            SyndicationFeed feed = SyndicationFeed.Load(reader);
            Assert.All(feed.Items, static item =>
            {
                Assert.NotEmpty(item.Title.Text);
                Assert.StartsWith(PublishedSample.Address.AbsoluteUri, item.Links[0].Uri.AbsoluteUri, StringComparison.Ordinal);
            });
        }
    }

    [Fact]
    public void The_chain_from_the_feed_has_every_dated_article_once()
    {
        List<string> addresses = [];
        string path = Next("feed.xml", "prev-archive")!;
        string? before = null;
        while (path is not null)
        {
            XElement document = XElement.Parse(sample.Read(path));
            Assert.NotNull(document.Element(s_history + "archive"));
            Assert.Equal(PublishedSample.Address + "feed.xml", Link(document, "current"));
            Assert.Equal(before is null ? null : PublishedSample.Address + before, Link(document, "next-archive"));
            addresses.AddRange(document.Elements(s_atom + "entry").Select(static entry => Link(entry, "alternate")!));
            before = path;
            path = Next(path, "prev-archive")!;
        }

        Assert.Equal(
            Hallermouth.Archive.Articles.Where(static article => article.Published.Value is not null).Select(static article => PublishedSample.Address + article.Address),
            addresses);
    }

    [Fact]
    public void A_feed_of_the_site_has_the_whole_text_and_that_of_a_name_the_first_words()
    {
        JsonElement whole = Json("").GetProperty("items")[0];
        Article article = Hallermouth.Archive.Articles[0];
        string text = new HtmlParser().ParseDocument(whole.GetProperty("content_html").GetString()!).Body!.TextContent;
        Assert.All(article.Parts.SelectMany(static part => part.Paragraphs), paragraph => Assert.Contains(paragraph, text, StringComparison.Ordinal));
        JsonElement first = Json("people/dorcas-fenwright/").GetProperty("items")[0];
        Assert.False(first.TryGetProperty("content_html", out _));
        Assert.True(first.GetProperty("content_text").GetString()!.Length <= 501);
    }

    [Fact]
    public void Pages_name_the_feeds_and_show_links_to_them()
    {
        AngleSharp.Html.Dom.IHtmlDocument page = sample.Open("people/dorcas-fenwright/index.html");
        string[] named =
            [.. page.QuerySelectorAll("head link[rel=alternate][type]").Select(static link => link.GetAttribute("type") + " " + link.GetAttribute("href"))];
        Assert.Equal(
            [
                "application/atom+xml /archive/people/dorcas-fenwright/feed.xml", "application/rss+xml /archive/people/dorcas-fenwright/rss.xml",
                "application/feed+json /archive/people/dorcas-fenwright/feed.json", "application/atom+xml /archive/feed.xml",
                "application/rss+xml /archive/rss.xml", "application/feed+json /archive/feed.json",
            ],
            named.Where(static link => link.Contains("feed", StringComparison.Ordinal) || link.Contains("rss", StringComparison.Ordinal)));
        Assert.Equal(
            ["/archive/people/dorcas-fenwright/feed.xml", "/archive/people/dorcas-fenwright/rss.xml", "/archive/people/dorcas-fenwright/feed.json"],
            page.QuerySelectorAll("main .feeds a").Select(static link => link.GetAttribute("href")));
    }

    [Fact]
    public void Days_are_those_of_the_articles()
    {
        Article article = Hallermouth.Archive.Articles[0];
        string day = article.Published.Value!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.Equal(day + "T00:00:00Z", Json("").GetProperty("items")[0].GetProperty("date_published").GetString());
        Assert.Equal(
            article.Published.Value.Value.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture) + " 00:00:00 Z",
            XElement.Parse(sample.Read("rss.xml")).Descendants("pubDate").First().Value);
    }

    private JsonElement Json(string place) => JsonDocument.Parse(sample.Read(place + "feed.json")).RootElement;

    private string? Next(string path, string relation) => Link(XElement.Parse(sample.Read(path)), relation)?[PublishedSample.Address.AbsoluteUri.Length..];

    private static string? Link(XElement one, string relation) =>
        one.Elements(s_atom + "link").SingleOrDefault(link => link.Attribute("rel")!.Value == relation)?.Attribute("href")!.Value;
}
