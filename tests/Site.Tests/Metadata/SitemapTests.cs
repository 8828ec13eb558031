using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>Sitemaps by year, their index, and that of the latest news.</summary>
public sealed class SitemapTests
{
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace s_news = "http://www.google.com/schemas/sitemap-news/0.9";
    private static readonly SiteAddress s_address = new(new Uri("https://name.github.io/archive/"));

    [Fact]
    public void Articles_are_listed_by_year_and_other_pages_apart()
    {
        using MadeSite site = MadeSite.Of("", MadeArticle.Archive(MadeArticle.Of("New"), MadeArticle.Of("Old", "1911-03-04"), MadeArticle.Of("Never", null)));

        Assert.Equal(["sitemap-1911.xml", "sitemap-2024.xml", "sitemap-pages.xml", "sitemap-undated.xml"], Places(site.Read("sitemap.xml")).Select(Name));
        Assert.Equal(["1911/03/old/"], Places(site.Read("sitemap-1911.xml")).Select(Name));
        Assert.Equal(["undated/never/"], Places(site.Read("sitemap-undated.xml")).Select(Name));
        Assert.Contains(s_address.AbsoluteOf("1911/"), Places(site.Read("sitemap-pages.xml")));
    }

    [Fact]
    public void Days_of_change_are_those_of_the_content()
    {
        using MadeSite site = MadeSite.Of("about: x", MadeArticle.Archive(KnownArticle.Of(), MadeArticle.Of("Old", "1911-03-04")));

        Dictionary<string, string?> pages = Changes(site.Read("sitemap-pages.xml"));
        Assert.Equal("2024-06-25", Changes(site.Read("sitemap-2024.xml"))["2024/06/lamp-mended/"]);
        Assert.Equal("2024-06-25", pages[""]);
        Assert.Equal("2024-06-25", pages["sections/harbour/"]);
        Assert.Equal("1911-03-04", pages["1911/"]);
        Assert.Null(pages["about/"]);
        Assert.Equal(["1911-03-04", "2024-06-25", "2024-06-25"], Changes(site.Read("sitemap.xml")).Values);
    }

    [Fact]
    public void A_year_without_days_of_change_has_none_in_the_index()
    {
        using MadeSite site = MadeSite.Of("", MadeArticle.Archive(MadeArticle.Of("Never", null)));

        Assert.Null(Changes(site.Read("sitemap.xml"))["sitemap-undated.xml"]);
    }

    [Fact]
    public void A_part_of_too_many_addresses_goes_on_in_another_file()
    {
        (string Path, byte[] Content)[] files = Files(new Sitemap(static _ => [], s_address) { AddressesPerFile = 2 }, 5);

        Assert.Equal(["sitemap-2024.xml", "sitemap-2024-2.xml", "sitemap-2024-3.xml", "sitemap.xml"], files.Select(static file => file.Path));
        Assert.Equal([2, 2, 1, 3], files.Select(static file => Places(Encoding.UTF8.GetString(file.Content)).Length));
        Assert.Equal(["2024-01-02", "2024-01-04", "2024-01-05"], Changes(Encoding.UTF8.GetString(files[3].Content)).Values);
    }

    [Fact]
    public void By_the_protocol_fifty_thousand_are_not_too_many() => Assert.Equal(
        [50_000, 1, 2], Files(new Sitemap(static _ => [], s_address), 50_001).Select(static file => Places(Encoding.UTF8.GetString(file.Content)).Length));

    [Theory]
    [InlineData("&\"'<>&&&")]
    [InlineData("x")]
    public void A_file_never_has_more_bytes_than_it_may_have(string language)
    {
        Sitemap sitemap = new(path => [new AlternateView(language, s_address.AbsoluteOf(path + "?a=1&b=2")), new AlternateView("de", s_address.AbsoluteOf(path))], s_address) { BytesPerFile = 2000 };

        (string Path, byte[] Content)[] files = Files(sitemap, 40);

        Assert.True(files.Length > 5);
        Assert.All(files[..^1], static file => Assert.InRange(file.Content.Length, 500, 2000));
        Assert.Equal(40, files[..^1].Sum(static file => Places(Encoding.UTF8.GetString(file.Content)).Length));
    }

    [Fact]
    public void The_latest_news_are_those_of_the_day_and_the_day_before()
    {
        using MadeSite site = MadeSite.Of(
            "title: Papers\nlanguage: en-GB\nnews_sitemap: true\noutlets: [{name: The Saltby Bell, indexing: noindex}]\n",
            MadeArticle.Archive(
                MadeArticle.Of("Today & <more>", "2024-06-20"), MadeArticle.Of("Yesterday", "2024-06-19"), MadeArticle.Of("Earlier", "2024-06-18"),
                MadeArticle.Of("Tomorrow", "2024-06-21"), MadeArticle.Of("Never", null), KnownArticle.Of(day: "2024-06-20")),
            "2024-06-20");

        XElement[] urls = [.. XElement.Parse(site.Read("sitemap-news.xml")).Elements(s_sitemap + "url")];
        Assert.Equal(["Today & <more>", "Yesterday"], urls.Select(static url => url.Element(s_news + "news")!.Element(s_news + "title")!.Value));
        Assert.Equal(["2024-06-20", "2024-06-19"], urls.Select(static url => url.Element(s_news + "news")!.Element(s_news + "publication_date")!.Value));
        XElement publication = urls[0].Element(s_news + "news")!.Element(s_news + "publication")!;
        Assert.Equal(["Papers", "en"], publication.Elements().Select(static part => part.Value));
        Assert.EndsWith($"Sitemap: {MadeSite.Address}sitemap.xml\nSitemap: {MadeSite.Address}sitemap-news.xml\n", site.Read("robots.txt"), StringComparison.Ordinal);
        Assert.DoesNotContain("SITE0220", site.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_at_most_a_thousand_latest_news()
    {
        Article[] articles = [.. Enumerable.Range(0, 1001).Select(static number => MadeArticle.Of($"News {number}", "2024-06-20"))];

        byte[] news = NewsSitemap.Write(SampleFrame.Of(MadeArticle.Archive(articles), new()), new DateOnly(2024, 6, 20));

        Assert.Equal(1000, Places(Encoding.UTF8.GetString(news)).Length);
    }

    [Fact]
    [Provokes("SITE0220")]
    public void Without_a_day_the_list_of_the_latest_news_is_empty_and_the_author_is_told()
    {
        using MadeSite site = MadeSite.Of("title: Papers\nnews_sitemap: true\n", MadeArticle.Archive(MadeArticle.Of("Weir closed")));

        Assert.StartsWith(
            "site.yml(2,15): warning SITE0220: The sitemap of the latest news is empty, for no day of publishing is stated; set PublishDay to a day, or to 'today'\n",
            site.Output, StringComparison.Ordinal);
        Assert.Empty(XElement.Parse(site.Read("sitemap-news.xml")).Elements());
    }

    [Fact]
    public void Nobody_who_does_not_ask_gets_a_list_of_the_latest_news()
    {
        using MadeSite site = MadeSite.Of("news_sitemap: false\noutputs: [data]\n", MadeArticle.Archive(MadeArticle.Of("Weir closed")), "2024-06-19");

        Assert.DoesNotContain(site.Files, static path => path.StartsWith("sitemap", StringComparison.Ordinal));
        Assert.Equal("User-agent: *\nAllow: /\n", site.Read("robots.txt"));
    }

    private static (string Path, byte[] Content)[] Files(Sitemap sitemap, int count) =>
    [
        .. sitemap.Files(Enumerable.Range(1, count).Select(static number => new SitemapEntry(
            "2024", string.Create(CultureInfo.InvariantCulture, $"2024/01/a-{number}/"), new DateOnly(2024, 1, 1).AddDays((number - 1) % 31))))
            .Select(static file => (file.Path, file.Write())),
    ];

    private static string[] Places(string xml) => [.. XElement.Parse(xml).Descendants(s_sitemap + "loc").Select(static place => place.Value)];

    private static Dictionary<string, string?> Changes(string xml) => XElement.Parse(xml).Elements()
        .ToDictionary(static one => Name(one.Element(s_sitemap + "loc")!.Value), static one => one.Element(s_sitemap + "lastmod")?.Value);

    private static string Name(string address) => address[s_address.Root.AbsoluteUri.Length..];
}
