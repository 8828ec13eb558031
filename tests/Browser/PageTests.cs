using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace SiteBuilder.Browser.Tests;

public sealed class PageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Article = "2024/03/eleven-minutes-across-the-haller/";
    private static readonly string[] s_pages =
    [
        "", "page/2/", "2024/", "2024/06/", Article, "2023/12/seal-holds-up-the-7-40-ferry/",
        "timeline/", "people/", "people/dorcas-fenwright/", "places/sallow-bank/", "organizations/", "quotations/", "statistics/", "search/?q=ferry", "about/", "no/such/page",
    ];
    private static readonly int[] s_widths = [320, 360, 768, 1440];

    public static TheoryData<string, int, ColorScheme> Views
    {
        get
        {
            TheoryData<string, int, ColorScheme> views = [];
            foreach (string page in s_pages)
            {
                foreach (int width in s_widths)
                {
                    views.Add(page, width, ColorScheme.Light);
                    views.Add(page, width, ColorScheme.Dark);
                }
            }

            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task A_page_is_accessible_and_needs_no_sideways_scroll_and_nothing_from_elsewhere(string path, int width, ColorScheme scheme)
    {
        IPage page = await Open(width, scheme);
        List<string> foreign = [];
        List<string> complaints = [];
        page.Request += (_, request) => foreign.AddRange(request.Url.StartsWith(site.Home, StringComparison.Ordinal) ? [] : [request.Url]);
        page.Console += (_, message) => complaints.AddRange(message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal) ? [message.Text] : []);

        await page.GotoAsync(site.Home + path);
        if (path.StartsWith("search", StringComparison.Ordinal))
        {
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "sideways scroll");
        Assert.Empty(foreign);
        Assert.Empty(complaints);
        Assert.Equal("serif", (await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily")).Split(',').Last().Trim());
        AxeResult result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Nodes[0].Html}"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_reaches_an_article_from_the_front_page_and_the_first_stop_skips_the_menu()
    {
        IPage page = await Open(1440, ColorScheme.Light);
        await page.GotoAsync(site.Home);
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#main", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");

        // A reader sees the page move before the next key; on a busy machine a key pressed at once still belongs to the menu.
        await page.WaitForURLAsync("**/#main");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"), "the stop behind the link that skips the menu is not in the text");

        // Pressed on the link that has the focus, and not on whatever has it by then.
        await page.Locator("main a:focus").PressAsync("Enter");
        await page.WaitForURLAsync("**/2024/07/**");
        Assert.Equal(1, await page.Locator("article h1").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(640, "html { font-size: 200% }")]
    [InlineData(320, "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }")]
    public async Task Doubled_text_and_wide_spacing_need_no_sideways_scroll(int width, string style)
    {
        IPage page = await Open(width, ColorScheme.Light);
        await page.GotoAsync(site.Home + Article);
        // The policy of the page forbids style elements of its own; a constructed sheet is the reader's, as a browser's setting is.
        await page.EvaluateAsync(
            "style => { const sheet = new CSSStyleSheet(); sheet.replaceSync(style); document.adoptedStyleSheets = [sheet]; }", style);
        string[] wide = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.tagName + '.' + e.className)");
        Assert.Empty(wide);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public void Every_link_anchor_and_asset_leads_somewhere() => Assert.Empty(PublishedLinks.Broken(site.Folder, PublishedSite.BasePath));

    [Fact]
    public async Task A_page_prints_without_its_menu()
    {
        IPage page = await Open(1440, ColorScheme.Dark);
        await page.GotoAsync(site.Home + Article);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.False(await page.Locator("nav.menu").IsVisibleAsync());
        Assert.True(await page.Locator("article h1").IsVisibleAsync());
        Assert.True((await page.PdfAsync()).Length > 10_000);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(int width, ColorScheme scheme)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            BypassCSP = false,
        });
        return await context.NewPageAsync();
    }
}
