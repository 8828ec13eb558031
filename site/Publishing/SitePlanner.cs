using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Problems;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Publishing;

/// <summary>Plans every file of a site: pages through templates, data through writers, assets as they are.</summary>
internal sealed class SitePlanner
{
    private const string Stylesheet = "assets/archive.css";
    private const string Icon = "assets/icon.svg";
    private readonly IReadOnlyList<Article> _articles;
    private readonly SiteSettings _settings;
    private readonly SiteAddress _address;
    private readonly TemplateSet _templates;
    private readonly PageBuilder _pages;
    private readonly Dictionary<string, ThemeFile> _assets;
    private readonly List<PlannedFile> _files = [];
    private readonly List<(string Path, DateOnly? Changed)> _sitemap = [];

    private SitePlanner(ArticleArchive archive, SiteSettings settings, IReadOnlyList<ThemeFile> theme, TemplateSet templates)
    {
        _articles = archive.Articles;
        _settings = settings;
        _address = new SiteAddress(settings.Address);
        _templates = templates;

        // What pages name is fingerprinted, so that browsers may keep it for ever; other assets keep the names that authors gave them.
        _assets = theme.Where(static file => file.IsAsset).ToDictionary(
            static file => file.Name is Stylesheet or Icon ? Fingerprinted(file) : file.Name, static file => file, StringComparer.Ordinal);
        _pages = new PageBuilder(archive, settings, _address, PathOf(Stylesheet), PathOf(Icon));
    }

    /// <summary>The templates that pages are rendered with, and what each sees.</summary>
    public static IReadOnlyDictionary<string, Type> Templates { get; } = new Dictionary<string, Type>(StringComparer.Ordinal)
    {
        ["layout.html"] = typeof(LayoutPage),
        ["front.html"] = typeof(FrontPage),
        ["article.html"] = typeof(ArticlePage),
        ["period.html"] = typeof(PeriodPage),
        ["about.html"] = typeof(AboutPage),
        ["not-found.html"] = typeof(NotFoundPage),
    };

    /// <summary>All files of the site, each path once, or problems.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="settings">What its author states.</param>
    /// <param name="theme">Templates and assets.</param>
    /// <param name="templates">The templates, parsed and checked.</param>
    /// <param name="problems">
    /// Receives two files of one path, what the menu names and the site does not have, and former addresses in the way.
    /// </param>
    public static IReadOnlyList<PlannedFile> Plan(
        ArticleArchive archive, SiteSettings settings, IReadOnlyList<ThemeFile> theme, TemplateSet templates, List<SiteProblem> problems)
    {
        SitePlanner planner = new(archive, settings, theme, templates);
        planner.PlanLists();
        planner.PlanArticles();
        planner.PlanOthers();
        planner.Check(problems);
        planner._files.AddRange(RedirectPlanner.Plan(archive, planner._files, settings, problems));
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
        foreach ((string path, FrontPage model) in _pages.FrontPages())
        {
            Page(path, "front.html", model.Page, () => model);
        }

        foreach ((string path, PeriodPage model) in _pages.PeriodPages())
        {
            Page(path, "period.html", model.Page, () => model);
        }
    }

    private void PlanArticles()
    {
        for (int i = 0; i < _articles.Count; i++)
        {
            int index = i;
            Article article = _articles[i];
            _sitemap.Add((article.Address, article.Published.Value is null ? null : AtomFeed.LastChange(article)));
            _files.Add(new PlannedFile(Paths.FileOf(article.Address), () =>
            {
                ArticlePage model = _pages.ArticlePage(index);
                return Render("article.html", model, model.Page);
            }));
            if (Writes(SiteOutput.Data))
            {
                _files.Add(new PlannedFile(
                    article.Address + Paths.Data, () => ArticleJson.Write(article, _address, _pages.RelatedOf(article))));
            }
        }
    }

    private void PlanOthers()
    {
        if (_settings.About is not null)
        {
            AboutPage about = _pages.AboutPage();
            Page(Paths.About, "about.html", about.Page, () => about);
        }

        NotFoundPage notFound = _pages.NotFoundPage();
        _files.Add(new PlannedFile(Paths.NotFound, () => Render("not-found.html", notFound, notFound.Page)));
        if (Writes(SiteOutput.Feed))
        {
            _files.Add(new PlannedFile(Paths.Feed, () => AtomFeed.Write(_articles, _settings, _address)));
        }

        if (Writes(SiteOutput.Sitemap))
        {
            HashSet<string> unlisted = [.. _articles.Where(article => !PageBuilder.MayBeListed(article, _settings)).Select(static article => article.Address)];
            _files.AddRange(Sitemap.Write([.. _sitemap.Where(page => !unlisted.Contains(page.Path))], _address).Select(static map => new PlannedFile(map.Path, () => map.Content)));
        }

        string sitemap = Writes(SiteOutput.Sitemap) ? $"\nSitemap: {_address.AbsoluteOf(Paths.Sitemap)}\n" : "";
        _files.Add(new PlannedFile("robots.txt", () => Encoding.ASCII.GetBytes("User-agent: *\nAllow: /\n" + sitemap)));
        if (Writes(SiteOutput.Data))
        {
            _files.Add(new PlannedFile(Paths.Schema, ArticleJson.Schema));
        }

        // A host that runs Jekyll over what it is given leaves out names that start with an underscore, unless this file is there.
        _files.Add(new PlannedFile(".nojekyll", static () => []));
        _files.AddRange(_assets.Select(static asset => new PlannedFile(asset.Key, () => asset.Value.Content)));
    }

    private bool Writes(SiteOutput output) => (_settings.Outputs & output) != 0;

    private void Page<T>(string path, string template, PageView page, Func<T> model)
        where T : class
    {
        _sitemap.Add((path, null));
        _files.Add(new PlannedFile(Paths.FileOf(path), () => Render(template, model(), page)));
    }

    private byte[] Render(string template, object model, PageView page) =>
        Encoding.UTF8.GetBytes(_templates.Render(template, model, content => new LayoutPage(_pages.Site, page, content)));

    private string PathOf(string asset) => _assets.First(pair => pair.Value.Name == asset).Key;

    private static string Fingerprinted(ThemeFile file)
    {
        string hash = Convert.ToHexStringLower(SHA256.HashData(file.Content))[..10];
        int dot = file.Name.LastIndexOf('.');
        return $"{file.Name[..dot]}.{hash}{file.Name[dot..]}";
    }
}
