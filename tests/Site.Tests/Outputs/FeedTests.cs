using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml;
using System.Xml.Linq;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Outputs;

/// <summary>The feed by RFC 4287 and the sitemap by sitemaps.org 0.9.</summary>
public sealed class FeedTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private static readonly XNamespace s_atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace s_sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private XElement Feed => Open("feed.xml");

    private string[] Maps => [.. sample.Files.Where(static path => path.StartsWith("sitemap-", StringComparison.Ordinal))];

    [Fact]
    public Task The_head_of_the_feed_and_its_first_entry()
    {
        XElement feed = Feed;
        feed.Elements(s_atom + "entry").Skip(1).Remove();
        return Verify(feed.ToString() + "\n", extension: "xml");
    }

    [Fact]
    public void Feed_and_entries_have_exactly_one_id_title_and_day_of_change() => Assert.All(
        Feed.Elements(s_atom + "entry").Prepend(Feed),
        static one =>
        {
            Assert.True(Uri.IsWellFormedUriString(Assert.Single(one.Elements(s_atom + "id")).Value, UriKind.Absolute));
            Assert.NotEmpty(Assert.Single(one.Elements(s_atom + "title")).Value);
            string updated = Assert.Single(one.Elements(s_atom + "updated")).Value;
            Assert.True(DateTimeOffset.TryParseExact(updated, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), updated);
        });

    [Fact]
    public void The_feed_names_itself_its_page_and_an_author()
    {
        Assert.Equal(PublishedSample.Address + "feed.xml", LinkOf(Feed, "self"));
        Assert.Equal(PublishedSample.Address.AbsoluteUri, LinkOf(Feed, "alternate"));
        Assert.NotEmpty(Feed.Element(s_atom + "author")!.Element(s_atom + "name")!.Value);
    }

    [Fact]
    public void Entries_are_the_dated_articles_latest_first() => Assert.Equal(
        Hallermouth.Archive.Articles.Where(static article => article.Published.Value is not null)
            .Select(static article => PublishedSample.Address + article.Address),
        Feed.Elements(s_atom + "entry").Select(static entry => LinkOf(entry, "alternate")));

    [Fact]
    public void An_id_is_never_used_twice()
    {
        string[] ids = [.. Feed.Descendants(s_atom + "id").Select(static id => id.Value)];

        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void The_feed_is_as_late_as_its_latest_entry() => Assert.Equal(
        Feed.Elements(s_atom + "entry").Max(static entry => entry.Element(s_atom + "updated")!.Value), Feed.Element(s_atom + "updated")!.Value);

    [Fact]
    public void Addresses_in_feed_and_sitemap_lead_to_pages_of_the_site()
    {
        string[] addresses =
        [
            .. Feed.Descendants(s_atom + "link").Select(static link => link.Attribute("href")!.Value),
            .. Open("sitemap.xml").Descendants(s_sitemap + "loc").Select(static place => place.Value),
            .. Maps.SelectMany(map => Open(map).Descendants(s_sitemap + "loc")).Select(static place => place.Value),
        ];

        Assert.All(addresses, address =>
        {
            Assert.StartsWith(PublishedSample.Address.AbsoluteUri, address, StringComparison.Ordinal);
            string path = address[PublishedSample.Address.AbsoluteUri.Length..];
            Assert.Contains(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path, sample.Files);
        });
    }

    [Fact]
    public void The_sitemap_names_every_page_once_and_not_the_one_for_unknown_addresses() => Assert.Equal(
        sample.Pages.Where(static path => path != "404.html").Select(static path => PublishedSample.AddressOf(path).AbsoluteUri).Order(StringComparer.Ordinal),
        Maps.SelectMany(map => Open(map).Descendants(s_sitemap + "loc")).Select(static place => place.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Days_in_the_sitemap_are_days_and_none_is_that_of_the_build() => Assert.All(
        Maps.Append("sitemap.xml").SelectMany(map => Open(map).Descendants(s_sitemap + "lastmod")),
        static day => Assert.True(DateOnly.ParseExact(day.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) < new DateOnly(2025, 1, 1)));

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("sitemap.xml")]
    public void A_file_says_that_it_is_UTF_8_and_has_no_mark(string path)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(sample.Output, path));

        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
        Assert.Equal((byte)'<', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    private XElement Open(string path)
    {
        using XmlReader reader = XmlReader.Create(
            new StringReader(sample.Read(path)), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true, IgnoreWhitespace = true });
        return XElement.Load(reader);
    }

    private static string LinkOf(XElement one, string relation) =>
        Assert.Single(one.Elements(s_atom + "link"), link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
