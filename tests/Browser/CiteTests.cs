using System;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Xunit;

namespace SiteBuilder.Browser.Tests;

/// <summary>The panel that tells how an article is cited.</summary>
public sealed class CiteTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Article = "2024/03/eleven-minutes-across-the-haller/";

    [Fact]
    public async Task A_citation_is_copied_and_the_reader_is_told()
    {
        IPage page = await Open(isScripted: true);
        await page.ClickAsync("#cite summary");
        Assert.Equal(6, await page.Locator("#cite button").CountAsync());
        foreach (string name in new[] { "APA", "BibTeX" })
        {
            await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy: " + name, Exact = true }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(name + ": Copied");
            Assert.Equal(
                await page.Locator("#cite-" + name.ToLowerInvariant()).EvaluateAsync<string>("text => text.textContent"),
                (await page.EvaluateAsync<string>("navigator.clipboard.readText()")).ReplaceLineEndings("\n"));
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_the_clipboard_the_citation_is_selected()
    {
        IPage page = await Open(isScripted: true);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
        await page.ClickAsync("#cite summary");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy: RIS" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Selected");
        Assert.StartsWith("TY  - NEWS", await page.EvaluateAsync<string>("getSelection().toString()"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_citations_are_text_alone()
    {
        IPage page = await Open(isScripted: false);
        await page.ClickAsync("#cite summary");

        Assert.Equal(0, await page.Locator("#cite button").CountAsync());
        Assert.Contains("(2024, March 9)", await page.Locator("#cite-apa").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(3, await page.Locator("#cite .cite-files a").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("ltr")]
    [InlineData("rtl")]
    public async Task What_is_pressed_is_large_enough_and_nothing_runs_over(string direction)
    {
        IPage page = await Open(isScripted: true);
        await page.SetViewportSizeAsync(320, 800);
        await page.EvaluateAsync("direction => { document.documentElement.dir = direction; document.getElementById('cite').open = true; }", direction);
        string[] small = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#cite :is(button, a, summary)')].filter(e => Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 24).map(e => e.textContent)");

        Assert.Empty(small);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "sideways scroll");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(bool isScripted)
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = isScripted,
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + Article);
        return page;
    }
}
