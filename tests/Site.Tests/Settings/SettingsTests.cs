using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SiteBuilder.Problems;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_setting_is_read()
    {
        (SiteSettings settings, string[] problems) = Read("""
            title: "The Papers"
            tagline: News from a river
            language: pt-BR
            about: |
              ## What

              this is
            articles_per_page: 7
            rights: Nobody's
            address: https://name.github.io/archive
            """);

        Assert.Empty(problems);
        Assert.Equal(
            new SiteSettings
            {
                Title = "The Papers",
                Tagline = "News from a river",
                Language = "pt-BR",
                About = "## What\n\nthis is",
                ArticlesPerPage = 7,
                Rights = "Nobody's",
                Address = new Uri("https://name.github.io/archive/"),
            },
            settings with { About = settings.About?.TrimEnd('\n') });
    }

    [Fact]
    public void Every_list_is_read()
    {
        (SiteSettings settings, string[] problems) = Read("""
            time_zone: Europe/London
            menu:
              - {label: Front, page: /}
              - {label: Elsewhere, address: https://x.org/a}
            outlets:
              - {name: The Sentinel, address: https://sentinel.example/, rights: The Sentinel, indexing: noindex}
            people:
              - {name: Nora Lindqvist, aliases: [N. Lindqvist, Lindqvist], link: https://x.org/nora}
            places:
              - {name: Sallow Bank}
            organizations:
              - {name: Corn Hall Trust, aliases: [CHT]}
            sections: [News, Sport]
            tags: {list: [river], open: false}
            residue:
              - {name: bird desk, prefix: Seen a heron}
            permalink: '{slug}/'
            raw_html: true
            outputs: [feed]
            """);

        Assert.Empty(problems);
        Assert.Equal("Europe/London", settings.TimeZone);
        Assert.Equal([new MenuEntry("Front", "", null, 3, 26), new MenuEntry("Elsewhere", null, new Uri("https://x.org/a"), 4, 33)], settings.Menu);
        Assert.Equal([new Outlet("The Sentinel", new Uri("https://sentinel.example/"), "The Sentinel", Indexing.NoIndex)], settings.Outlets);
        Assert.Equal("Nora Lindqvist", Assert.Single(settings.People).Name);
        Assert.Equal(["N. Lindqvist", "Lindqvist"], settings.People[0].Aliases);
        Assert.Equal(new Uri("https://x.org/nora"), settings.People[0].Link);
        Assert.Empty(Assert.Single(settings.Places).Aliases);
        Assert.Equal(["CHT"], Assert.Single(settings.Organizations).Aliases);
        Assert.Equal(["News", "Sport"], settings.Sections);
        Assert.Equal(["river"], settings.Tags.Known);
        Assert.False(settings.Tags.IsOpen);
        Assert.Equal([new ResidueStatement("bird desk", ResidueForm.Prefix, "Seen a heron")], settings.Residue);
        Assert.Equal("{slug}/", settings.Permalink);
        Assert.True(settings.RawHtml);
        Assert.Equal(SiteOutput.Feed, settings.Outputs);
    }

    [Theory]
    [InlineData("menu:")]
    [InlineData("sections: ~")]
    [InlineData("people: null")]
    [InlineData("tags:")]
    [InlineData("outputs:")]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing set\n")]
    public void A_file_that_sets_nothing_leaves_the_defaults(string yaml)
    {
        (SiteSettings settings, string[] problems) = Read(yaml);

        Assert.Empty(problems);
        Assert.Equal(new SiteSettings(), settings);
    }

    [Theory]
    [InlineData("titel: x", "(1,1): error SITE0002: 'titel' is not a setting; did you mean 'title'?")]
    [InlineData("title: x\narticles_pr_page: 3", "(2,1): error SITE0002: 'articles_pr_page' is not a setting; did you mean 'articles_per_page'?")]
    [InlineData("title: x\nTitle: y", "(2,1): error SITE0002: 'Title' is not a setting; did you mean 'title'?")]
    [InlineData("# c\n\nfrobnicate: true", "(3,1): error SITE0002: 'frobnicate' is not a setting")]
    [InlineData("articles_per_page: many", "(1,20): error SITE0003: 'articles_per_page' must be a whole number from 1 to 1000")]
    [InlineData("articles_per_page: 0", "(1,20): error SITE0003: 'articles_per_page' must be a whole number from 1 to 1000")]
    [InlineData("articles_per_page: 1001", "(1,20): error SITE0003: 'articles_per_page' must be a whole number from 1 to 1000")]
    [InlineData("articles_per_page: -1", "(1,20): error SITE0003: 'articles_per_page' must be a whole number from 1 to 1000")]
    [InlineData("articles_per_page: 10.5", "(1,20): error SITE0003: 'articles_per_page' must be a whole number from 1 to 1000")]
    [InlineData("articles_per_page: 99999999999", "(1,20): error SITE0003: 'articles_per_page' must be a whole number from 1 to 1000")]
    [InlineData("title:", "(1,7): error SITE0003: 'title' must be a text that is not empty")]
    [InlineData("title: [a, b]", "(1,8): error SITE0003: 'title' must be one text")]
    [InlineData("about:\n  text: a", "(2,3): error SITE0003: 'about' must be one text")]
    [InlineData("language: English please", "(1,11): error SITE0003: 'language' must be a language tag such as en, en-GB or pt-BR")]
    [InlineData("language: en_GB", "(1,11): error SITE0003: 'language' must be a language tag such as en, en-GB or pt-BR")]
    [InlineData("language: 'en\"><script>'", "(1,11): error SITE0003: 'language' must be a language tag such as en, en-GB or pt-BR")]
    [InlineData("address: name.github.io", "(1,10): error SITE0004: 'name.github.io' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("address: javascript:alert(1)", "(1,10): error SITE0004: 'javascript:alert(1)' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("address: https://x.org/?a=b", "(1,10): error SITE0004: 'https://x.org/?a=b' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("address: https://x.org/?", "(1,10): error SITE0004: 'https://x.org/?' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("address: 'https://x.org/#'", "(1,10): error SITE0004: 'https://x.org/#' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("address: https://me:secret@x.org/", "(1,10): error SITE0004: 'https://me:secret@x.org/' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("address: file:///srv/www/", "(1,10): error SITE0004: 'file:///srv/www/' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("- title\n- x", "(1,1): error SITE0001: The settings cannot be read: it must be a list of keys with values, such as 'title: My archive'")]
    [InlineData("just words", "(1,1): error SITE0001: The settings cannot be read: it must be a list of keys with values, such as 'title: My archive'")]
    public void A_mistake_is_told_at_its_line_and_column(string yaml, string problem) =>
        Assert.Equal([problem], Read(yaml).Problems);

    [Theory]
    [InlineData("title: a\ntagline: b\ntitle: c", 3)]
    [InlineData("title: a\n  tagline: b", 2)]
    [InlineData("title: 'a\n", 1)]
    [InlineData("title: \"a\" b", 1)]
    [InlineData("title: *nobody", 1)]
    [InlineData("title: a\n\ttagline: b", 1)] // the text that the tab ends
    [InlineData("title: {a", 2)] // where a bracket is missing: behind the end
    [InlineData("title: a\0b", 1)]
    public void Broken_YAML_is_told_at_the_line_that_is_broken(string yaml, int line)
    {
        string problem = Assert.Single(Read(yaml).Problems);

        Assert.Matches($@"^\({line},\d+\): error SITE0001: The settings cannot be read: \S", problem);
    }

    [Fact]
    public void Every_mistake_is_told_at_once() => Assert.Equal(
        ["(1,1)", "(2,20)", "(4,11)"],
        Read("titel: x\narticles_per_page: many\ntagline: fine\nlanguage: 1\n").Problems.Select(static problem => problem.Split(':')[0]));

    [Fact]
    public void Letters_of_other_scripts_are_kept() => Assert.Equal("Überlingen – 新聞", Read("title: Überlingen – 新聞").Settings.Title);

    [Theory]
    [InlineData("https://name.github.io/archive", "/archive/", "https://name.github.io/archive/")]
    [InlineData("https://name.github.io", "/", "https://name.github.io/")]
    [InlineData("HTTPS://Name.GitHub.io/Archive/", "/Archive/", "https://name.github.io/Archive/")]
    [InlineData("https://x.org/a b/ü;'\"/", "/a%20b/%C3%BC;'%22/", "https://x.org/a%20b/%C3%BC;'%22/")]
    [InlineData("http://localhost:8080/a/", "/a/", "http://localhost:8080/a/")]
    public void An_address_becomes_the_start_of_every_link(string address, string path, string root)
    {
        PublishRun run = PublishRun.OfSample(_folder["site"], address: address);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"<a href=\"{System.Net.WebUtility.HtmlEncode(path)}\">", File.ReadAllText(_folder["site/404.html"]), StringComparison.Ordinal);
        Assert.EndsWith($"Sitemap: {root}sitemap.xml\n", File.ReadAllText(_folder["site/robots.txt"]), StringComparison.Ordinal);
        Assert.Equal(root, XElement.Load(_folder["site/feed.xml"]).Element(XName.Get("link", "http://www.w3.org/2005/Atom"))!.Attribute("href")!.Value);
    }

    [Fact]
    public void A_wrong_address_from_the_build_is_told_under_the_name_of_its_property()
    {
        PublishRun run = PublishRun.OfSample(_folder["site"], address: "archive");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "SiteUrl: error SITE0004: 'archive' is not an address that a site can have; give one such as https://name.github.io/archive/\n", run.Output);
        Assert.False(Directory.Exists(_folder["site"]));
    }

    private static (SiteSettings Settings, string[] Problems) Read(string yaml)
    {
        List<SettingsProblem> problems = [];
        SiteSettings settings = SettingsReader.Read(yaml, problems);
        return (settings, [.. problems.Select(static problem => new SiteProblem(
            problem.Kind.Id, problem.Kind.Severity, "", problem.Line, problem.Column, problem.Message).ToString())]);
    }
}
