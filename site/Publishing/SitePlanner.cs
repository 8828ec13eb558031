using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Checking;
using SiteBuilder.Citations;
using SiteBuilder.Metadata;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Problems;
using SiteBuilder.Search;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Publishing;

/// <summary>Plans every file of a site: pages through templates, data through writers, assets as they are.</summary>
internal sealed class SitePlanner
{
    private const string Stylesheet = "assets/archive.css";
    private const string SearchScript = "assets/search.js";
    private const string CiteScript = "assets/cite.js";
    private const string Icon = "assets/icon.svg";
    private readonly IReadOnlyList<Article> _articles;
    private readonly SiteSettings _settings;
    private readonly TemplateSet _templates;
    private readonly PageFrame _frame;
    private readonly ArticlePages _pages;
    private readonly DateOnly? _publishDay;
    private readonly Dictionary<string, ThemeFile> _assets;
    private readonly List<PlannedFile> _files = [];
    private readonly List<SitemapEntry> _sitemap = [];
    private readonly HeadMetadata _metadata;

    private SitePlanner(Publication publication)
    {
        _articles = publication.Archive.Articles;
        _settings = publication.Settings;
        _templates = publication.Templates;
        _publishDay = publication.Day;

        // What pages name is fingerprinted, so that browsers may keep it for ever; other assets keep the names that authors gave them.
        _assets = publication.Theme.Where(static file => file.IsAsset).ToDictionary(
            static file => file.Name is Stylesheet or Icon or SearchScript or CiteScript ? Fingerprinted(file) : file.Name, static file => file, StringComparer.Ordinal);
        SiteAddress address = new(_settings.Address);
        _frame = new PageFrame(
            publication.Archive, _settings, address, new Words(_templates.Strings), new Pictures(publication.Pictures, address), PathOf(Stylesheet), PathOf(Icon));
        _pages = new ArticlePages(_frame, PathOf(CiteScript));
        _metadata = new HeadMetadata(_frame);
    }

    /// <summary>The templates that pages are rendered with, and what each sees.</summary>
    public static IReadOnlyDictionary<string, Type> Templates { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["layout.html"] = typeof(LayoutPage),
        ["front.html"] = typeof(FrontPage),
        ["article.html"] = typeof(ArticlePage),
        ["period.html"] = typeof(PeriodPage),
        ["timeline.html"] = typeof(TimelinePage),
        ["index.html"] = typeof(IndexPage),
        ["entry.html"] = typeof(EntryPage),
        ["quotations.html"] = typeof(QuotationsPage),
        ["statistics.html"] = typeof(StatisticsPage),
        ["search.html"] = typeof(SearchPage),
        ["about.html"] = typeof(AboutPage),
        ["tombstone.html"] = typeof(TombstonePage),
        ["not-found.html"] = typeof(NotFoundPage),
    };

    /// <summary>All files of the site, each path once, or problems.</summary>
    /// <param name="publication">What the site is made of.</param>
    /// <param name="problems">
    /// Receives two files of one path, what the menu names and the site does not have, pictures that cannot be shown, and former addresses in the way.
    /// </param>
    public static IReadOnlyList<PlannedFile> Plan(Publication publication, List<SiteProblem> problems)
    {
        SitePlanner planner = new(publication);
        planner._files.AddRange(PicturePlanner.Plan(publication.Archive.Captures, publication.Pictures, publication.Cache, problems));
        planner.PlanLists();
        planner.PlanWays();
        planner.PlanArticles();
        planner.PlanOthers();
        planner.PlanForSearchEngines(problems);
        planner.Check(problems);
        planner._files.AddRange(RedirectPlanner.Plan(publication.Archive, planner._files, planner._frame.Address, publication.Templates.Strings, problems));
        return planner._files;
    }

    private void Check(List<SiteProblem> problems)
    {
        // Servers and disks may not tell capitals from small letters.
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        problems.AddRange(_files.Where(file => !taken.Add(file.Path))
            .Select(static file => SiteProblem.Of(SiteProblems.AddressOfAnother, ArchiveSettings.File, 0, 0, file.Path)));
        HashSet<string> paths = [.. _files.Select(static file => file.Path)];
        problems.AddRange(_settings.Menu.Where(entry => entry.Page is { } page && !paths.Contains(Paths.FileOf(page))).Select(entry => SiteProblem.Of(
            SiteProblems.UnknownPage, ArchiveSettings.File, entry.Line, entry.Column, entry.Page,
            NearestName.Suggest(entry.Page!, _sitemap.Select(static page => page.Path)))));
    }

    private void PlanLists()
    {
        ListPages lists = new(_frame);
        Pages("front.html", lists.Front(), static model => model.Page);
        Pages("period.html", lists.Periods(), static model => model.Page);
    }

    private void PlanWays()
    {
        if (new TimelinePages(_frame, _publishDay).Timeline() is { } timeline)
        {
            Pages("timeline.html", [new PlannedPage<TimelinePage>(Paths.Timeline, () => timeline) { Changed = PageFrame.LastChangeOf(_articles) }], static model => model.Page);
        }

        EntryPages entries = new(_frame);
        foreach (EntryIndex index in _frame.Ways.Indexes)
        {
            Pages("index.html", entries.Index(index), static model => model.Page);
            foreach (Entry entry in index.Entries)
            {
                Pages("entry.html", entries.Entry(index, entry), static model => model.Page);
            }
        }

        Pages("quotations.html", new QuotationPages(_frame).Quotations(), static model => model.Page);
        if (_articles.Count > 0)
        {
            if (_frame.Site.Search is not null)
            {
                Pages("search.html", [new PlannedPage<SearchPage>(Paths.Search, new SearchPages(_frame, PathOf(SearchScript)).Search) { Changed = PageFrame.LastChangeOf(_articles) }], static model => model.Page);
                _files.AddRange(SearchIndex.Of(_frame).Select(static file => new PlannedFile(file.Path, () => file.Content, FileKind.Search)));
            }

            Pages("statistics.html", [new PlannedPage<StatisticsPage>(Paths.Statistics, new StatisticsPages(_frame).Statistics) { Changed = PageFrame.LastChangeOf(_articles) }], static model => model.Page);
        }
    }

    private void PlanArticles()
    {
        foreach (Article article in _frame.Archive.Captures)
        {
            if (article.Record is null)
            {
                _sitemap.Add(new SitemapEntry(article.Published.Value is { } day ? Words.Year(day.Year) : "undated", article.Address, article.LastChange));
            }

            _files.Add(new PlannedFile(Paths.FileOf(article.Address), () =>
            {
                ArticlePage model = _pages.Article(article);
                return Render("article.html", model, _metadata.Of(article, model.Page));
            }, FileKind.Article));
            if (_frame.Writes(SiteOutput.Text))
            {
                _files.Add(new PlannedFile(article.Address + Paths.Text, () => ArticleText.Write(article, _frame), FileKind.Text));
            }

            if (_frame.Writes(SiteOutput.Markdown))
            {
                _files.Add(new PlannedFile(article.Address + Paths.Markdown, () => MarkdownTwin.Write(article, _frame), FileKind.Text));
            }

            if (_frame.Writes(SiteOutput.Data))
            {
                _files.Add(new PlannedFile(
                    article.Address + Paths.Data, () => ArticleJson.Write(article, _frame.Address, _pages.RelatedOf(article)), FileKind.Data));
            }
        }
    }

    private void PlanOthers()
    {
        OtherPages others = new(_frame);
        if (_settings.About is not null)
        {
            Pages("about.html", [new PlannedPage<AboutPage>(Paths.About, others.About)], static model => model.Page);
        }

        foreach (Tombstone tombstone in _frame.Archive.Tombstones)
        {
            _files.Add(new PlannedFile(Paths.FileOf(tombstone.Address), () =>
            {
                TombstonePage model = others.Tombstone(tombstone);
                return Render("tombstone.html", model, model.Page);
            }, FileKind.Article));
        }

        NotFoundPage notFound = others.NotFound();
        _files.Add(new PlannedFile(Paths.NotFound, () => Render("not-found.html", notFound, notFound.Page)));
        if (_frame.Writes(SiteOutput.Text) && _articles.Count > 0)
        {
            _files.Add(new PlannedFile(Paths.Text, () => ArticleText.WriteList(_frame), FileKind.Text));
        }

        if (_frame.Site.Citations.Count > 0)
        {
            _files.Add(new PlannedFile(Paths.BibTeX, () => BibTeX.Write(_frame.Bibliography.Records), FileKind.Data));
            _files.Add(new PlannedFile(Paths.Ris, () => Ris.Write(_frame.Bibliography.Records), FileKind.Data));
            _files.Add(new PlannedFile(Paths.CslJson, () => CslJson.Write(_frame.Bibliography.Records), FileKind.Data));
        }

        if (_frame.Writes(SiteOutput.Feed))
        {
            _files.AddRange(FeedPlanner.Plan(_frame, _pages));
        }

        if (_frame.Writes(SiteOutput.Markdown) && _articles.Count > 0)
        {
            _files.Add(new PlannedFile(Paths.Llms, () => LlmsText.Write(_frame), FileKind.Text));
        }

        if (_frame.Writes(SiteOutput.Data))
        {
            _files.Add(new PlannedFile(Paths.Collection, () => CollectionJson.Write(_frame), FileKind.Data));
            _files.Add(new PlannedFile(Paths.Schema, ArticleJson.Schema, FileKind.Data));
            _files.Add(new PlannedFile(Paths.CollectionSchema, CollectionJson.Schema, FileKind.Data));
        }

        // A host that runs Jekyll over what it is given leaves out names that start with an underscore, unless this file is there.
        _files.Add(new PlannedFile(".nojekyll", static () => []));
        _files.AddRange(_assets.Where(asset => asset.Value.Name switch
        {
            SearchScript => _frame.Site.Search is not null,
            CiteScript => _frame.Site.Citations.Count > 0,
            _ => true,
        }).Select(static asset => new PlannedFile(asset.Key, () => asset.Value.Content, FileKind.Asset)));
    }

    private void PlanForSearchEngines(List<SiteProblem> problems)
    {
        List<string> sitemaps = [];
        if (_frame.Writes(SiteOutput.Sitemap))
        {
            Dictionary<string, Article> byAddress = _articles.ToDictionary(static article => article.Address, StringComparer.Ordinal);
            Sitemap sitemap = new(path => byAddress.TryGetValue(path, out Article? article) ? _frame.AlternatesOf(article) : [], _frame.Address);
            _files.AddRange(sitemap.Files(_sitemap.Where(page => !byAddress.TryGetValue(page.Path, out Article? article) || _frame.IsForSearchEngines(article)))
                .Select(static map => new PlannedFile(map.Path, map.Write, FileKind.Feed)));
            sitemaps.Add(Paths.Sitemap);
        }

        if (_settings.NewsSitemap is { } news)
        {
            _files.Add(new PlannedFile(Paths.NewsSitemap, () => NewsSitemap.Write(_frame, _publishDay), FileKind.Feed));
            sitemaps.Add(Paths.NewsSitemap);
            if (_publishDay is null)
            {
                problems.Add(SiteProblem.Of(SiteProblems.NewsWithoutDay, ArchiveSettings.File, news.Line, news.Column));
            }
        }

        _files.Add(new PlannedFile(Paths.Robots, () => RobotsText.Write(sitemaps, _frame.Address)));
    }

    private void Pages<T>(string template, IEnumerable<PlannedPage<T>> pages, Func<T, PageView> pageOf)
        where T : class
    {
        foreach (PlannedPage<T> page in pages)
        {
            _sitemap.Add(new SitemapEntry("pages", page.Path, page.Changed));
            _files.Add(new PlannedFile(Paths.FileOf(page.Path), () =>
            {
                T model = page.Model();
                return Render(template, model, _metadata.Of(pageOf(model)));
            }, page.Path == Paths.Search ? FileKind.Search : FileKind.List));
        }
    }

    private byte[] Render(string template, object model, PageView page) =>
        Encoding.UTF8.GetBytes(_templates.Render(template, model, content => new LayoutPage(_frame.Site, page, content)));

    private string PathOf(string asset) => _assets.First(pair => pair.Value.Name == asset).Key;

    private static string Fingerprinted(ThemeFile file)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(file.Content))[..10];
        int dot = file.Name.LastIndexOf('.');
        return $"{file.Name[..dot]}.{hash}{file.Name[dot..]}";
    }
}
