using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Pages;

public sealed partial class LinkTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    private static readonly string[] s_addresses = ["href", "src", "srcset", "cite", "action", "formaction", "poster", "data", "background"];

    [Fact]
    public void Every_link_anchor_and_asset_is_in_the_site()
    {
        Dictionary<string, IHtmlDocument> pages = sample.Pages.ToDictionary(static path => path, sample.Open);
        List<string> broken = [];
        int seen = 0;
        foreach ((string path, IHtmlDocument page) in pages)
        {
            foreach ((string link, Uri target) in LinksOf(page, PublishedSample.AddressOf(path)))
            {
                seen++;
                string? file = FileAt(target);
                string anchor = target.Fragment.TrimStart('#');
                bool found = file is not null && sample.Files.Contains(file)
                    && (anchor.Length == 0 || (pages.TryGetValue(file, out IHtmlDocument? there) && there.GetElementById(anchor) is not null));
                if (!found)
                {
                    broken.Add($"{path}: {link}");
                }
            }
        }

        Assert.Empty(broken);
        Assert.True(seen > 500, $"only {seen} links were seen");
    }

    [Fact]
    public void No_link_lacks_the_base_path() => Assert.Empty(
        from path in sample.Pages
        from link in LinksOf(sample.Open(path), PublishedSample.AddressOf(path))
        where !link.Link.StartsWith('#')
            && !link.Link.StartsWith("/archive/", StringComparison.Ordinal)
            && !link.Link.StartsWith(PublishedSample.Address.AbsoluteUri, StringComparison.Ordinal)
        select $"{path}: {link.Link}");

    [Fact]
    public void The_page_for_unknown_addresses_works_at_any_depth()
    {
        Uri deep = new(PublishedSample.Address, "2024/no/such/page/");

        Assert.All(
            LinksOf(sample.Open("404.html"), deep).Where(static link => !link.Link.StartsWith('#')),
            link => Assert.Contains(FileAt(link.Target), sample.Files));
    }

    [Fact]
    public void Every_page_can_be_reached_from_the_front_page()
    {
        HashSet<string> reached = ["index.html"];
        Queue<string> waiting = new(reached);
        while (waiting.TryDequeue(out string? path))
        {
            foreach ((_, Uri target) in LinksOf(sample.Open(path), PublishedSample.AddressOf(path)))
            {
                if (FileAt(target) is { } file && file.EndsWith(".html", StringComparison.Ordinal) && reached.Add(file))
                {
                    waiting.Enqueue(file);
                }
            }
        }

        Assert.Equal(["404.html"], sample.Pages.Except(reached));
    }

    [Fact]
    public void Every_page_has_one_heading_a_language_a_title_and_a_main_part() => Assert.All(sample.Pages, path =>
    {
        IHtmlDocument page = sample.Open(path);
        Assert.StartsWith("<!doctype html>\n", sample.Read(path), StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.NotEmpty(page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal("en-GB", page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("main"));
    });

    [Fact]
    public void Titles_tell_pages_apart()
    {
        string[] titles = [.. sample.Pages.Select(path => sample.Open(path).Title!)];

        Assert.Equal(titles.Length, titles.Distinct().Count());
    }

    [Fact]
    public void Headings_never_skip_a_level() => Assert.All(sample.Pages, path =>
    {
        int before = 0;
        foreach (IElement heading in sample.Open(path).QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            int level = heading.LocalName[1] - '0';
            Assert.True(level <= before + 1, $"{path}: {heading.OuterHtml}");
            before = level;
        }
    });

    [Fact]
    public void No_name_within_a_page_is_used_twice() => Assert.All(sample.Pages, path =>
    {
        string?[] ids = [.. sample.Open(path).QuerySelectorAll("[id]").Select(static element => element.Id)];
        Assert.Equal(ids.Distinct(), ids);
    });

    [Fact]
    public void No_page_runs_anything_or_carries_its_own_style() => Assert.All(sample.Pages, path =>
    {
        IHtmlDocument page = sample.Open(path);
        int data = page.QuerySelectorAll("head > script[type='application/ld+json']:not([src])").Length;
        int scripts = sample.Read(path).Split("<script", StringSplitOptions.None).Length - 1 - data;
        Assert.Equal(path == "search/index.html" || page.GetElementById("cite") is not null ? 1 : 0, scripts);
        Assert.Equal(scripts, page.QuerySelectorAll("head > script[src][defer]").Length);
        Assert.Equal(scripts > 0, page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!.Contains("script-src 'self';", StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("style,[style],iframe,object,embed,base,meta[http-equiv=refresh]"));
        Assert.DoesNotContain(page.All.SelectMany(static element => element.Attributes), static attribute =>
            attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
    });

    [Fact]
    public void No_page_or_style_asks_another_host()
    {
        Assert.All(sample.Pages, path => Assert.All(
            sample.Open(path).QuerySelectorAll("link:not([rel=canonical]),img,source,video,audio,script[src],iframe"),
            element => Assert.StartsWith("/archive/", element.GetAttribute("href") ?? element.GetAttribute("src"), StringComparison.Ordinal)));
        Assert.All(sample.Files.Where(static path => path.EndsWith(".css", StringComparison.Ordinal)), path =>
        {
            string css = sample.Read(path);
            Assert.DoesNotContain("@import", css, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotMatch(ForeignAddress(), css);
        });
    }

    [Fact]
    public void Assets_carry_a_print_of_their_content_in_their_names()
    {
        string[] assets = [.. sample.Files.Where(static path => path.StartsWith("assets/", StringComparison.Ordinal))];

        Assert.Equal(4, assets.Length);
        Assert.All(assets, path =>
        {
            string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(sample.Output, path))));
            Assert.Equal(hash[..10], path.Split('.')[1]);
        });
    }

    /// <summary>Every address of a page as written, and where it leads.</summary>
    private static IEnumerable<(string Link, Uri Target)> LinksOf(IHtmlDocument page, Uri address) =>
        from element in page.All
        from attribute in element.Attributes
        where s_addresses.Contains(attribute.Name)
        select (attribute.Value, new Uri(address, attribute.Value));

    /// <summary>The file that a host serves for an address; null for another host or another site on it.</summary>
    private static string? FileAt(Uri target)
    {
        string page = target.GetLeftPart(UriPartial.Path);
        if (!page.StartsWith(PublishedSample.Address.AbsoluteUri, StringComparison.Ordinal))
        {
            return null;
        }

        string path = Uri.UnescapeDataString(page[PublishedSample.Address.AbsoluteUri.Length..]);
        return path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
    }

    [GeneratedRegex(@"url\(\s*['""]?(?:https?:)?//", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignAddress();
}
