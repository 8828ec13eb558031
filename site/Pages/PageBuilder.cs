using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Pages;

/// <summary>Makes the views of every page out of articles and settings.</summary>
internal sealed class PageBuilder
{
    private const int LongestTeaser = 280;
    private const int LongestDescription = 200;
    private const int LongestTitle = 120;
    private readonly IReadOnlyList<Article> _articles;
    private readonly SiteSettings _settings;
    private readonly SiteAddress _address;
    private readonly RelatedArticles _related;
    private readonly ReferenceLinks _references;

    public PageBuilder(ArticleArchive archive, SiteSettings settings, SiteAddress address, string stylesheet, string icon)
    {
        IReadOnlyList<Article> articles = archive.Articles;
        _articles = articles;
        _settings = settings;
        _address = address;
        _related = new RelatedArticles(articles, settings);
        _references = new ReferenceLinks(archive, settings, address);
        int undated = articles.Count(static article => article.Published.Value is null);
        Site = new SiteView
        {
            Title = settings.Title,
            Tagline = settings.Tagline,
            Language = settings.Language,
            Home = address.LinkTo(""),
            About = settings.About is null ? null : address.LinkTo(Paths.About),
            Feed = Writes(SiteOutput.Feed) ? address.LinkTo(Paths.Feed) : null,
            Menu = [.. settings.Menu.Select(entry => new LinkView(entry.Label, entry.Address?.AbsoluteUri ?? address.LinkTo(entry.Page ?? "")))],
            Stylesheet = address.LinkTo(stylesheet),
            Icon = address.LinkTo(icon),
            Rights = settings.Rights,
            Size = Words.Count(articles.Count, "article", "articles"),
            Years =
            [
                .. articles.Where(static article => article.Published.Value is not null)
                    .GroupBy(static article => article.Published.Value!.Value.Year)
                    .OrderByDescending(static group => group.Key)
                    .Select(group => new LinkView(
                        Words.Year(group.Key), address.LinkTo(Paths.Year(group.Key)), Words.Count(group.Count(), "article", "articles"))),
            ],
            Undated = undated == 0 ? null : new LinkView("Undated", address.LinkTo(Paths.Undated), Words.Count(undated, "article", "articles")),
        };
    }

    /// <summary>What every page sees of the archive.</summary>
    public SiteView Site { get; }

    /// <summary>The pages of the front list, in order; at least one.</summary>
    public IEnumerable<(string Path, FrontPage Model)> FrontPages() =>
        Paged(_articles, Paths.Front).Select(page => (page.Path, new FrontPage(
            Site, Page("front", page.Path, page.Number == 1 ? Site.Title : $"{page.Pager.Position} – {Site.Title}", _settings.Tagline),
            [.. page.Articles.Select(Teaser)], page.Pager)));

    /// <summary>The pages of every year, every month, and of the undated articles.</summary>
    public IEnumerable<(string Path, PeriodPage Model)> PeriodPages()
    {
        foreach (IGrouping<int, Article> year in _articles.Where(static article => article.Published.Value is not null)
            .GroupBy(static article => article.Published.Value!.Value.Year))
        {
            foreach ((string, PeriodPage) page in PeriodPages("year", Words.Year(year.Key), Paths.Year(year.Key), [.. year], null))
            {
                yield return page;
            }

            LinkView parent = new(Words.Year(year.Key), _address.LinkTo(Paths.Year(year.Key)));
            foreach (IGrouping<int, Article> month in year.GroupBy(static article => article.Published.Value!.Value.Month))
            {
                string heading = Words.Month(year.Key, month.Key);
                foreach ((string, PeriodPage) page in PeriodPages("month", heading, Paths.Month(year.Key, month.Key), [.. month], parent))
                {
                    yield return page;
                }
            }
        }

        Article[] undated = [.. _articles.Where(static article => article.Published.Value is null)];
        foreach ((string, PeriodPage) page in undated.Length > 0 ? PeriodPages("undated", "Undated", Paths.Undated, undated, null) : [])
        {
            yield return page;
        }
    }

    /// <summary>The page of an article.</summary>
    /// <param name="index">Its place in the list of all, latest first.</param>
    public ArticlePage ArticlePage(int index)
    {
        Article article = _articles[index];
        string headline = article.Headline.Value ?? "";
        return new ArticlePage(
            Site,
            Page("article", article.Address, $"{Words.Cut(headline, LongestTitle)} – {Site.Title}", Words.Cut(Lead(article), LongestDescription)) with
            {
                NoIndex = !MayBeListed(article, _settings),
            },
            new ArticleViewBuilder(article, RelatedOf(article), _address.LinkTo, LanguageOf(article), Markdown(article)).Build(
                earlier: Neighbour(index + 1), later: Neighbour(index - 1), data: Writes(SiteOutput.Data) ? _address.LinkTo(article.Address + Paths.Data) : null));
    }

    private MarkdownOptions Markdown(Article article) => new(LanguageOf(article), _settings.RawHtml)
    {
        Resolve = address => _references.Follow(article, address) is { } target ? SafeAddress.Pass(target) : null,
    };

    /// <summary>The language of an article; its words do not tell British from American English, but the settings of the archive may.</summary>
    private string LanguageOf(Article article) => article.Language.Value is { } tag && !_settings.Language.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase)
        ? tag
        : _settings.Language;

    /// <summary>Whether search engines may list an article, by the settings of the outlet that it is from.</summary>
    public static bool MayBeListed(Article article, SiteSettings settings) => article.Source.Outlet.Value is not { } name
        || !settings.Outlets.Any(outlet => outlet.Indexing == Indexing.NoIndex && string.Equals(outlet.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>For each headline that an article lists, the article that it means; null for those that the archive has not.</summary>
    public Func<string, Article?> RelatedOf(Article article) => headline => _related.Find(article, headline);

    public AboutPage AboutPage() =>
        new(Site, Page("about", Paths.About, "About – " + Site.Title, null), MarkdownText.Render(_settings.About ?? ""));

    public NotFoundPage NotFoundPage() =>
        new(Site, Page("not-found", null, "Page not found – " + Site.Title, null));

    private IEnumerable<(string Path, PeriodPage Model)> PeriodPages(
        string kind, string heading, string path, IReadOnlyList<Article> articles, LinkView? parent) =>
        Paged(articles, path).Select(page => (page.Path, new PeriodPage(
            Site,
            Page(kind, page.Path, page.Number == 1 ? $"{heading} – {Site.Title}" : $"{heading}, {page.Pager.Position} – {Site.Title}", null),
            heading, Groups(kind, heading, page.Articles), parent, page.Pager)));

    /// <summary>A year by months; a month, and the undated, as one group.</summary>
    private List<GroupView> Groups(string kind, string heading, IReadOnlyList<Article> articles) => kind == "year"
        ? [.. articles.GroupBy(static article => article.Published.Value!.Value.Month).Select(month =>
        {
            int year = articles[0].Published.Value!.Value.Year;
            return new GroupView(Words.Month(year, month.Key), _address.LinkTo(Paths.Month(year, month.Key)), [.. month.Select(Teaser)]);
        })]
        : [new GroupView(heading, null, [.. articles.Select(Teaser)])];

    private IEnumerable<(int Number, string Path, IReadOnlyList<Article> Articles, PagerView Pager)> Paged(IReadOnlyList<Article> articles, string path)
    {
        int size = _settings.ArticlesPerPage;
        int pages = Math.Max(1, (articles.Count + size - 1) / size);
        for (int number = 1; number <= pages; number++)
        {
            int start = (number - 1) * size;
            PagerView pager = new(
                string.Create(CultureInfo.InvariantCulture, $"Page {number:N0} of {pages:N0}"),
                number > 1 ? new LinkView("Newer", _address.LinkTo(Paths.Paged(path, number - 1))) : null,
                number < pages ? new LinkView("Older", _address.LinkTo(Paths.Paged(path, number + 1))) : null);
            yield return (number, Paths.Paged(path, number), [.. articles.Skip(start).Take(size)], pager);
        }
    }

    private PageView Page(string kind, string? path, string title, string? description) => new()
    {
        Kind = kind,
        Title = title,
        Description = string.IsNullOrEmpty(description) ? null : description,
        Canonical = path is null ? null : _address.AbsoluteOf(path),
    };

    private bool Writes(SiteOutput output) => (_settings.Outputs & output) != 0;

    private TeaserView Teaser(Article article)
    {
        string lead = Lead(article);
        return new TeaserView
        {
            Headline = article.Headline.Value ?? "",
            Url = _address.LinkTo(article.Address),
            Published = Words.Day(article.Published.Value),
            Summary = lead.Length == 0 ? null : Words.Cut(lead, LongestTeaser),
            Authors = article.Byline.Value is { } byline ? Words.List(byline.Authors) : null,
            Language = LanguageOf(article),
        };
    }

    private LinkView? Neighbour(int index) => index >= 0 && index < _articles.Count
        ? new LinkView(_articles[index].Headline.Value ?? "", _address.LinkTo(_articles[index].Address))
        : null;

    /// <summary>The standfirst, or the first paragraph.</summary>
    internal static string Lead(Article article) =>
        article.Summary.Value ?? article.Blocks.FirstOrDefault(static block => block.Kind == BlockKind.Paragraph)?.Text ?? "";
}
