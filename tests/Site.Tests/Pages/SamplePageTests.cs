using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Pages;

public sealed partial class SamplePageTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private const string Bridge = "2024/07/swing-bridge-opens-then-opens-again/index.html";

    [Fact]
    public Task The_site_has_these_files() =>
        Verify(WithoutPrints(string.Join('\n', sample.Files) + "\n"));

    [Fact]
    public Task The_front_page_lists_the_latest_articles() => Fragment("index.html", "main");

    [Fact]
    public Task The_second_front_page_leads_back() => Fragment("page/2/index.html", "main");

    [Fact]
    public Task An_article_has_a_page() => Fragment(Bridge, "html");

    [Fact]
    public Task A_month_lists_its_articles() => Fragment("2024/01/index.html", "main");

    [Fact]
    public Task A_year_lists_its_months() => Fragment("2023/index.html", "main");

    [Fact]
    public Task An_unknown_address_leads_to_the_archive() => Fragment("404.html", "html");

    [Fact]
    public Task The_about_page_is_the_Markdown_of_the_settings() => Fragment("about/index.html", "main");

    [Fact]
    public Task An_article_has_its_data_beside_it() =>
        Verify(sample.Read("2023/12/seal-holds-up-the-7-40-ferry/index.json"), extension: "json");

    [Fact]
    public Task The_sitemap_names_that_of_each_year() => Verify(sample.Read("sitemap.xml"), extension: "xml");

    [Fact]
    public Task The_sitemap_of_a_year_names_its_articles() => Verify(sample.Read("sitemap-2023.xml"), extension: "xml");

    [Fact]
    public Task The_sitemap_of_pages_names_all_others() => Verify(sample.Read("sitemap-pages.xml"), extension: "xml");

    [Fact]
    public Task Robots_are_told_where_the_sitemap_is() => Verify(sample.Read("robots.txt"));

    private async Task Fragment(string page, string selector)
    {
        IElement element = sample.Open(page).QuerySelector(selector)!;

        // One calendar tells what twelve do.
        foreach (IElement calendar in element.QuerySelectorAll(".calendar").Skip(1).ToArray())
        {
            calendar.Remove();
        }

        await Verify(WithoutPrints(PrintedHtml.Of(element)), extension: "html");
    }

    /// <summary>A new line in the style sheet is no change of a page.</summary>
    private static string WithoutPrints(string text) => Fingerprint().Replace(text, ".fingerprint.");

    [GeneratedRegex(@"(?<=(?:assets|search/index)/\w+)\.[0-9a-f]{10}\.")]
    private static partial Regex Fingerprint();
}
