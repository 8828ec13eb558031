using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace SiteBuilder.Browser.Tests;

/// <summary>Every kind of page of a thousand articles.</summary>
public sealed class GeneratedSiteTests(GeneratedSite site) : IClassFixture<GeneratedSite>
{
    private static readonly string[] s_pages =
    [
        "", "page/7/", "timeline/", "2004/", "sections/", "sections/town/", "sections/county/page/2/", "tags/", "tags/river/", "series/letters/", "outlets/the-generated-bell/",
        "people/", "people/page/2/", "places/", "quotations/", "quotations/page/5/", "statistics/", "search/?q=harbour", "about/", "2024/06/the-weir-is-mended/", "2024/06/das-wehr-ist-repariert/",
    ];

    public static TheoryData<string, ColorScheme> Views
    {
        get
        {
            TheoryData<string, ColorScheme> views = [];
            foreach (string page in s_pages)
            {
                views.Add(page, ColorScheme.Light);
                views.Add(page, ColorScheme.Dark);
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_accessible_and_fits_a_narrow_screen(string path, ColorScheme scheme)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = 320, Height = 800 },
            ColorScheme = scheme,
        });
        IPage page = await context.NewPageAsync();
        IResponse? response = await page.GotoAsync(site.Home + path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal(200, response!.Status);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "sideways scroll");
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        await context.CloseAsync();
    }

    [Fact]
    public void Every_link_anchor_and_asset_leads_somewhere() => Assert.Empty(PublishedLinks.Broken(site.Site, GeneratedSite.BasePath));

    [Fact]
    public void Every_article_is_reached_from_the_front_page_without_script()
    {
        HashSet<string> reached = PublishedLinks.Reached(site.Site, GeneratedSite.BasePath);
        IEnumerable<string> pages = Directory.GetFiles(site.Site, "index.html", SearchOption.AllDirectories)
            .Select(file => "/" + Path.GetRelativePath(site.Site, file).Replace('\\', '/'));

        Assert.Empty(pages.Where(page => !reached.Contains(page)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_page_passes_the_Nu_HTML_checker()
    {
        string? checker = Environment.GetEnvironmentVariable("VNU_JAR");
        Assert.True(File.Exists(checker), "VNU_JAR must name vnu.jar of the npm package vnu-jar, as .ci/run does");
        ProcessStartInfo start = new("java", ["-jar", checker!, "--errors-only", "--skip-non-html", "--format", "text", site.Site]) { RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        string printed = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.True(process.ExitCode == 0, printed);
    }

    [Fact]
    public async Task A_query_loads_little_and_takes_little_time()
    {
        IBrowserContext context = await site.Browser.NewContextAsync();
        IPage page = await context.NewPageAsync();
        List<string> loaded = [];
        page.Response += (_, response) => loaded.Add(response.Url);
        await page.GotoAsync(site.Home + "search/?q=harbour+bridge");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("found");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        // The head, the facets, a file or two for each word, and a block and a page for each of ten results.
        Assert.InRange(loaded.Count(static url => url.Contains("/search/index/t", StringComparison.Ordinal)), 1, 4);
        Assert.InRange(loaded.Count, 10, 40);
        await context.CloseAsync();
    }
}
