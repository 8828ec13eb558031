using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>A site in Arabic with articles in four languages, three of which say the same.</summary>
public sealed class LanguageBuildTests(ArabicSite site) : IClassFixture<ArabicSite>
{
    private const string Arabic = "2024/06/jisr/";
    private const string English = "2024/06/old-bridge-to-close-for-five-months/";
    private const string Japanese = "2024/06/hashi/";

    [Fact]
    public void Each_page_says_its_language_and_which_way_it_is_written() => Assert.All(
        site.Pages.Where(static page => page != "404.html"), page => Assert.Equal(("ar", "rtl"), Direction(site.Open(page).DocumentElement)));

    [Theory]
    [InlineData(Arabic, "ar", "rtl")]
    [InlineData(English, "en", "ltr")]
    [InlineData(Japanese, "ja", "ltr")]
    public void An_article_keeps_its_own(string path, string language, string direction)
    {
        IElement page = site.Open(path + "index.html").DocumentElement;

        Assert.Equal((language, direction), Direction(page.QuerySelector("article.story")!));
        Assert.Equal(("ar", "rtl"), Direction(page.QuerySelector(".days")!));
        Assert.All(page.QuerySelectorAll(".quotations blockquote"), quotation => Assert.Equal(language, quotation.GetAttribute("lang")));
    }

    [Fact]
    public void Headlines_in_lists_are_in_the_language_of_their_articles() => Assert.Equal(
        [("ja", "古い橋が五か月閉鎖される"), ("ar", "الجسر القديم يُغلق خمسة أشهر"), ("en", "Old bridge to close for five months"), ("de", "Alte Brücke schließt für fünf Monate")],
        site.Open("index.html").QuerySelectorAll(".teaser h2").Select(static headline => (headline.GetAttribute("lang"), headline.TextContent)));

    [Fact]
    public void Days_numbers_and_the_week_are_those_of_the_language()
    {
        Assert.Equal("19 يونيو 2024", site.Open(Arabic + "index.html").QuerySelector(".days time")!.TextContent);
        Assert.Equal("4 مقالات في هذا الأرشيف", site.Open("index.html").QuerySelector(".colophon p")!.TextContent);
        Assert.All(site.Open("2024/index.html").QuerySelectorAll(".calendar th"), static day => Assert.InRange(day.TextContent.Trim().Length, 1, 3));
    }

    [Fact]
    public void Names_without_Latin_letters_have_addresses_in_ASCII_that_stay() => Assert.Equal(
        ["/people/7f637821/", "/people/f2005e41/", "/people/karim-nasser/", "/people/04cf7b30/"],
        site.Open("people/index.html").QuerySelectorAll(".entries a").Select(static name => name.GetAttribute("href")));

    [Fact]
    public void Translations_lead_to_each_other_on_the_page_and_for_search_engines()
    {
        IDocument page = site.Open(English + "index.html");

        Assert.Equal(
            [("ar", "rtl", "العربية: الجسر القديم يُغلق خمسة أشهر"), ("ja", "ltr", "日本語: 古い橋が五か月閉鎖される")],
            page.QuerySelectorAll(".translations li").Select(static item => (item.GetAttribute("lang"), item.GetAttribute("dir"), item.TextContent)));
        string[] alternates = [.. page.QuerySelectorAll("link[hreflang]").Select(static link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}")];
        Assert.Equal([$"ar http://localhost/{Arabic}", $"en http://localhost/{English}", $"ja http://localhost/{Japanese}"], alternates);
        Assert.Empty(site.Open("2023/02/alte-brucke-schliesst-fur-funf-monate/index.html").QuerySelectorAll("link[hreflang], .translations"));
        Assert.Equal(9, site.Read("sitemap-2024.xml").Split("hreflang=").Length - 1);
    }

    [Fact]
    public void The_feed_the_unknown_page_and_the_search_speak_the_language_too()
    {
        Assert.Contains("xml:lang=\"ar\"", site.Read("feed.xml"), StringComparison.Ordinal);
        Assert.Equal("لا توجد صفحة هنا", site.Open("404.html").QuerySelector("h1")!.TextContent);
        Assert.Contains("\"two\":\"عُثر على مقالتين\"", site.Open("search/index.html").QuerySelector("#search")!.GetAttribute("data-found"), StringComparison.Ordinal);
    }

    private static (string?, string?) Direction(IElement element) => (element.GetAttribute("lang"), element.GetAttribute("dir"));
}

/// <summary>The site, built once.</summary>
public sealed class ArabicSite : IAsyncLifetime
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The paths of all pages.</summary>
    public IEnumerable<string> Pages => _files.Keys.Where(static path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>What a file holds.</summary>
    public string Read(string path) => _files[path];

    /// <summary>A page, parsed.</summary>
    public IDocument Open(string path) => new HtmlParser().ParseDocument(_files[path]);

    public async Task InitializeAsync()
    {
        using ArchiveProject project = new();
        project.Write("site.yml", "title: أوراق المرفأ\nlanguage: ar\n");
        project.Write("jisr.md", """
            ---
            title: الجسر القديم يُغلق خمسة أشهر
            date: 2024-06-19
            translation_key: bridge
            people: [{name: سلمى الحداد, role: مهندسة}, {name: كريم ناصر, role: عمدة البلدة}]
            ---
            أعلنت بلدية ضفة الملح يوم الأربعاء إغلاق الجسر القديم خمسة أشهر لإصلاح دعاماته بعد أن وجد المهندسون فيها شقوقًا.

            """);
        project.Write("bridge.md", """
            ---
            title: Old bridge to close for five months
            date: 2024-06-19
            lang: en
            translationKey: bridge
            people: [{name: Karim Nasser, role: mayor}]
            ---
            The old bridge at Salt Bank closes on Wednesday for five months while its piers are mended, the town said.

            “It will open before the winter,” said Karim Nasser, the mayor of the town.

            """);
        project.Write("hashi.md", """
            ---
            title: 古い橋が五か月閉鎖される
            date: 2024-06-20
            lang: ja
            translation_key: bridge
            people: [{name: 佐藤花子, role: 技師}]
            ---
            塩の岸町は水曜日、古い橋を五か月間閉鎖すると発表した。橋脚にひびが見つかったためである。

            """);
        project.Write("bruecke.md", """
            ---
            title: Alte Brücke schließt für fünf Monate
            date: 2023-02-03
            lang: de
            ---
            Die alte Brücke am Salzufer wird am Mittwoch für fünf Monate geschlossen, weil ihre Pfeiler Risse haben, teilte die Stadt mit.

            """);
        BuildRun run = await project.Build();
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Empty(run.Problems);
        foreach (string file in Directory.EnumerateFiles(project.Site, "*.*", SearchOption.AllDirectories))
        {
            _files.Add(Path.GetRelativePath(project.Site, file).Replace('\\', '/'), await File.ReadAllTextAsync(file));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
