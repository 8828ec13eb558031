using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Pages;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;
using SiteBuilder.Strings;
using SiteBuilder.Templates;
using SiteBuilder.Tests.Samples;

namespace SiteBuilder.Tests.Templates;

/// <summary>The theme with some templates replaced, parsed and checked.</summary>
internal sealed class Theme : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemplateSet _templates;
    private readonly List<SiteProblem> _problems = [];

    public Theme(params (string Name, string Text)[] replaced)
    {
        Directory.CreateDirectory(_folder["templates"]);
        foreach ((string name, string text) in replaced)
        {
            _folder.Write("templates/" + name, text);
        }

        Files = TemplateSource.Read(_folder["templates"], _problems);
        _templates = TemplateSet.Read(Files, SitePlanner.Templates, StringsReader.Read(Files, "en", _problems)!, _problems);
    }

    public IReadOnlyList<ThemeFile> Files { get; }

    /// <summary>The problems as printed, with paths that count from the folder of templates.</summary>
    public string[] Problems => [.. _problems.Select(problem => problem.ToString().Replace(_folder["templates"] + "/", "", StringComparison.Ordinal))];

    /// <summary>A front page with the given articles, in a layout that is nothing but the page.</summary>
    public string RenderFront(params TeaserView[] articles) => _templates.Render(
        "front.html",
        new FrontPage(Site, FrontView, articles, new PagerView("Page 1 of 1", null, null)),
        content => new LayoutPage(Site, FrontView, content));

    /// <summary>The theme's own folder has no layout of its own: <c>{{ content }}</c> and nothing else.</summary>
    public static (string Name, string Text) BareLayout => ("layout.html", "{{ content }}");

    public static TeaserView Teaser(string headline) => new() { Headline = headline, Url = "/a/", Language = "en" };

    public static SiteView Site { get; } = new()
    {
        Title = "T&T <i>",
        Language = "en",
        Direction = "ltr",
        Home = "/",
        Feeds = [new FeedView("application/atom+xml", "Atom", "The Post", "/feed.xml")],
        Stylesheet = "/assets/a.css",
        Icon = "/assets/i.svg",
        Size = "2 articles",
        Ways = [],
        Years = [new LinkView("2024", "/2024/"), new LinkView("2023", "/2023/")],
    };

    public void Dispose() => _folder.Dispose();

    private static PageView FrontView { get; } = new() { Kind = "front", Title = "T" };
}
