using System;
using System.Linq;
using SiteBuilder.Metadata;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>What the head of a page says to link previews and reference managers.</summary>
public sealed class MetaTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private const string Address = "https://name.github.io/archive/2024/06/lamp-mended/";

    [Fact]
    public void An_article_of_which_all_is_known() => Assert.Equal(
        [
            "name author Ada Holm", "name author Reuters", "name author Bell Staff",
            "property og:type article", "property og:title Lamp mended", "property og:description About a lamp", $"property og:url {Address}",
            "property og:site_name Papers", "property og:locale en_GB",
            "property og:image https://name.github.io/archive/pictures/lamp.jpg", "property og:image:width 1200", "property og:image:height 800",
            "property og:image:alt A lamp", "name twitter:card summary_large_image",
            "property article:published_time 2024-06-19", "property article:modified_time 2024-06-21", "property article:section Harbour",
            "property article:tag lamps", "property article:tag mole",
            "name citation_title Lamp mended", "name citation_author Ada Holm", "name citation_author Reuters", "name citation_author Bell Staff",
            "name citation_publication_date 2024/06/19", "name citation_journal_title The Saltby Bell",
            $"name citation_public_url {Address}", $"name citation_fulltext_html_url {Address}", "name citation_language en-GB",
        ],
        Of(KnownArticle.Of(), new SiteSettings { Title = "Papers", Language = "en-GB" }, new LeadImage("https://name.github.io/archive/pictures/lamp.jpg", 1200, 800) { AlternativeText = "A lamp" }));

    [Fact]
    public void Of_an_article_without_day_outlet_and_region_nothing_of_them_is_said()
    {
        string[] meta = Of(MadeArticle.Of("Weir closed", day: null), new SiteSettings { Title = "Papers" }, null);

        Assert.DoesNotContain(meta, static one => one.Contains("_time", StringComparison.Ordinal) || one.Contains("publication_date", StringComparison.Ordinal)
            || one.Contains("journal", StringComparison.Ordinal) || one.Contains("locale", StringComparison.Ordinal) || one.Contains("image", StringComparison.Ordinal));
        Assert.Contains("name twitter:card summary", meta);
    }

    [Fact]
    public void Other_pages_say_what_they_are_and_a_page_for_many_addresses_says_nothing()
    {
        Assert.All(sample.Pages.Where(static path => path != "404.html"), path => Assert.Equal(
            PublishedSample.AddressOf(path).AbsoluteUri, sample.Open(path).QuerySelector("meta[property='og:url']")!.GetAttribute("content")));
        Assert.Empty(sample.Open("404.html").QuerySelectorAll("meta[property]"));
        Assert.Equal("website", sample.Open("people/index.html").QuerySelector("meta[property='og:type']")!.GetAttribute("content"));
    }

    [Fact]
    public void No_content_is_empty() => Assert.All(sample.Pages, path => Assert.All(
        sample.Open(path).QuerySelectorAll("meta[content]"), static meta => Assert.False(string.IsNullOrWhiteSpace(meta.GetAttribute("content")))));

    private static string[] Of(Article article, SiteSettings settings, LeadImage? image)
    {
        PageFrame frame = SampleFrame.Of(MadeArticle.Archive(article), settings);
        return [.. ArticleMeta.Of(article, frame.Page("article", article.Address, "x", "About a lamp"), image, frame)
            .Select(static meta => $"{meta.Attribute} {meta.Key} {meta.Content}")];
    }
}
