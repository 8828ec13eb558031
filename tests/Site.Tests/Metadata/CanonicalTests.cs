using System;
using AngleSharp.Html.Dom;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>Which address an article is known by to search engines, outlet by outlet.</summary>
public sealed class CanonicalTests
{
    private const string Original = "outlets:\n  - {name: The Saltby Bell, canonical: original}\n";

    [Fact]
    public void An_article_is_known_by_its_own_address()
    {
        using MadeSite site = MadeSite.Of("outlets:\n  - {name: The Saltby Bell}\n", MadeArticle.Archive(KnownArticle.Of()));

        Assert.Equal(MadeSite.Address + "2024/06/lamp-mended/", CanonicalOf(site));
        Assert.Contains("/lamp-mended/", site.Sitemaps(), StringComparison.Ordinal);
    }

    [Fact]
    public void By_that_of_the_original_where_the_settings_say_so_and_leaves_the_sitemap()
    {
        using MadeSite site = MadeSite.Of(Original, MadeArticle.Archive(KnownArticle.Of(), MadeArticle.Of("Weir closed")));

        Assert.Equal("https://bell.example/lamp?a=1&b=2", CanonicalOf(site));
        Assert.DoesNotContain("/lamp-mended/", site.Sitemaps(), StringComparison.Ordinal);
        Assert.Contains("/weir-closed/", site.Sitemaps(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_still_tells_people_and_reference_managers_its_own_address()
    {
        using MadeSite site = MadeSite.Of(Original, MadeArticle.Archive(KnownArticle.Of()));
        IHtmlDocument page = site.Open("2024/06/lamp-mended/index.html");

        Assert.Equal(MadeSite.Address + "2024/06/lamp-mended/", page.QuerySelector(".colophon .address")!.TextContent);
        Assert.Equal(MadeSite.Address + "2024/06/lamp-mended/", page.QuerySelector("meta[name=citation_public_url]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("meta[name=robots]"));
    }

    [Fact]
    public void An_article_of_such_an_outlet_without_a_first_address_keeps_its_own()
    {
        using MadeSite site = MadeSite.Of(Original, MadeArticle.Archive(KnownArticle.Of(original: null)));

        Assert.Equal(MadeSite.Address + "2024/06/lamp-mended/", CanonicalOf(site));
        Assert.Contains("/lamp-mended/", site.Sitemaps(), StringComparison.Ordinal);
    }

    private static string? CanonicalOf(MadeSite site) => site.Open("2024/06/lamp-mended/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href");
}
