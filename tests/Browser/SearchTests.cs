using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SiteBuilder.Tests.Samples;
using SiteBuilder.Tests.Search;
using Xunit;

namespace SiteBuilder.Browser.Tests;

/// <summary>The search as its users meet it.</summary>
public sealed class SearchTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Ferry = "Eleven minutes across the Haller";

    [Theory]
    [MemberData(nameof(SearchTermExamples.All), MemberType = typeof(SearchTermExamples))]
    public async Task The_script_finds_the_terms_that_the_index_was_written_with(string text, string terms)
    {
        string script = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "templates", "assets", "search.js"));
        int start = script.IndexOf("// Terms:", StringComparison.Ordinal);
        string rules = script[start..script.IndexOf("// The index.", StringComparison.Ordinal)];
        IPage page = await Open();

        Assert.Equal(terms, await page.EvaluateAsync<string>("text => {" + rules + "return termsOf(text, false).map(found => found.term).join(' ')}", text));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Typing_the_beginning_of_a_word_finds_articles_and_marks_the_passage_that_has_it()
    {
        IPage page = await Open("search/");
        await page.GetByRole(AriaRole.Searchbox).PressSequentiallyAsync("harbou");
        await Status(page, "article");

        ILocator first = page.Locator("#search-results li").First;
        await Assertions.Expect(first.Locator("mark").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^[Hh]arbour"));
        string? link = await first.Locator(".summary a").GetAttributeAsync("href");
        await page.GotoAsync(new Uri(new Uri(site.Home), link).AbsoluteUri);
        Assert.Contains("harbour", await page.Locator(":target").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_best_article_comes_first_or_the_latest_as_wanted()
    {
        IPage page = await Open("search/?q=bridge");
        await Status(page, "article");
        Assert.Contains("bridge", (await Headlines(page))[0], StringComparison.OrdinalIgnoreCase);

        await page.GetByLabel("Order").SelectOptionAsync("day");
        await page.WaitForURLAsync("**order=day");
        await Status(page, "article");
        string[] days = await page.Locator("#search-results time").EvaluateAllAsync<string[]>("times => times.map(time => time.dateTime)");
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("\"tide reached it\"", "Seal holds up the 7.40 ferry")]
    [InlineData("“there is no box for smell”", Ferry)]
    [InlineData("\"smell for box\"", null)]
    public async Task A_phrase_is_found_as_it_stands(string phrase, string? headline)
    {
        IPage page = await Open("search/?q=" + Uri.EscapeDataString(phrase));
        await Status(page, headline is null ? "Nothing was found." : "1 article found");
        Assert.Equal(headline is null ? [] : [headline], await Headlines(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Quotations_alone_are_searched_where_that_is_wanted()
    {
        IPage page = await Open("search/?q=clock");
        await Status(page, "article");
        int all = (await Headlines(page)).Length;

        await page.GetByLabel("In quotations only").CheckAsync();
        await page.WaitForURLAsync("**spoken=1");
        await Status(page, "article");
        Assert.InRange((await Headlines(page)).Length, 1, all - 1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Results_are_narrowed_by_year_and_person_and_the_address_keeps_it()
    {
        IPage page = await Open("search/?q=ferry");
        await Status(page, "article");
        await page.GetByText("Narrow down").ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Years" }).GetByLabel("2023").CheckAsync();
        await page.WaitForURLAsync("**year=2023");
        await page.GetByRole(AriaRole.Group, new() { Name = "People" }).GetByLabel("Femi Stokes").CheckAsync();
        await page.WaitForURLAsync("**person=Femi+Stokes");
        await Status(page, "article");
        await Assertions.Expect(page.Locator("#search-results time").First).ToHaveAttributeAsync("datetime", new System.Text.RegularExpressions.Regex("^2023"));
        string[] narrowed = await Headlines(page);

        IPage other = await Open(page.Url[site.Home.Length..]);
        await Status(other, "article");
        Assert.Equal(narrowed, await Headlines(other));
        Assert.True(await other.GetByLabel("Femi Stokes").IsCheckedAsync());
        await page.Context.CloseAsync();
        await other.Context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_leads_from_the_front_page_to_an_article()
    {
        IPage page = await Open("");

        // Pressed on the link that has the focus: on a busy machine a key pressed at once still belongs to the page before.
        await page.GetByRole(AriaRole.Link, new() { Name = "Search" }).PressAsync("Enter");
        await page.WaitForURLAsync("**/search/");
        for (int i = 0; i < 20 && !await page.EvaluateAsync<bool>("document.activeElement.id === 'search-words'"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Locator("#search-words:focus").PressSequentiallyAsync("seal");
        await page.Locator("#search-words:focus").PressAsync("Enter");
        await Status(page, "found");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.id === 'search-words'"), "the results took the focus");
        for (int i = 0; i < 60 && !await page.EvaluateAsync<bool>("document.activeElement.closest('#search-results') !== null"); i++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Locator("#search-results a:focus").PressAsync("Enter");
        await page.WaitForURLAsync("**/seal-holds-up-the-7-40-ferry/**");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_leads_to_every_article()
    {
        IBrowserContext context = await site.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + "search/?q=ferry");

        Assert.Contains("<noscript><p class=\"search-status\">The search works in the browser and needs its script", await page.ContentAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Timeline" }).IsVisibleAsync());
        await context.CloseAsync();
    }

    [Fact]
    public async Task An_index_that_cannot_be_read_is_told()
    {
        IPage page = await Open("search/");
        await page.RouteAsync("**/search/index/**", static route => route.AbortAsync());
        await page.GetByRole(AriaRole.Searchbox).FillAsync("ferry");
        await Status(page, "could not be read");
        await page.UnrouteAllAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await Status(page, "found");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> Open(string path = "about/")
    {
        IPage page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Home + path);
        return page;
    }

    /// <summary>Waits until a search is done, and what it says.</summary>
    private static async Task Status(IPage page, string words)
    {
        await Assertions.Expect(page.Locator("#search-results")).ToHaveAttributeAsync("aria-busy", "false");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(words);
    }

    private static Task<string[]> Headlines(IPage page) => page.Locator("#search-results h2").EvaluateAllAsync<string[]>("all => all.map(one => one.textContent)");
}
