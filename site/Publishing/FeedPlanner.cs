using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Feeds;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;

namespace SiteBuilder.Publishing;

/// <summary>Plans the feeds of an archive: those of the site, the chain of all its articles, and those of names.</summary>
internal sealed class FeedPlanner
{
    private const int MostOfSite = 50;
    private const int MostOfName = 20;
    private const int MostOfDocument = 500;
    private const int LongestSummary = 500;
    private readonly PageFrame _frame;
    private readonly ArticlePages _pages;
    private readonly FeedIds _ids;

    private FeedPlanner(PageFrame frame, ArticlePages pages)
    {
        _frame = frame;
        _pages = pages;
        _ids = new FeedIds(frame.Settings);
    }

    /// <summary>The files.</summary>
    /// <param name="frame">What pages are made with.</param>
    /// <param name="pages">The pages of articles, whose texts feeds have.</param>
    public static IEnumerable<PlannedFile> Plan(PageFrame frame, ArticlePages pages)
    {
        FeedPlanner planner = new(frame, pages);
        return planner.PlanSite().Concat(planner.PlanNames());
    }

    private IEnumerable<PlannedFile> PlanSite()
    {
        (string Path, Article[] Articles)[] chain = [.. Chain()];
        (string, string)[] start = chain.Length > 0 ? [("prev-archive", Absolute(chain[0].Path))] : [];
        foreach (PlannedFile file in Forms(Paths.Front, path => Of(Paths.Front, path, _frame.Settings.Title, Latest(_frame.Archive.Articles, MostOfSite), withContent: true) with
        {
            Subtitle = _frame.Settings.Tagline,
            Chain = path.EndsWith(Paths.Feed, StringComparison.Ordinal) ? start : [],
            Deleted = [.. _frame.Archive.Tombstones.Where(static tombstone => tombstone.Since is not null)
                .Select(tombstone => (_ids.OfArticle(tombstone.Slug), tombstone.Since!.Value))],
        }))
        {
            yield return file;
        }

        for (int i = 0; i < chain.Length; i++)
        {
            (string path, Article[] articles) = chain[i];
            List<(string, string)> links = [("current", Absolute(Paths.Feed))];
            links.AddRange(i > 0 ? [("next-archive", Absolute(chain[i - 1].Path))] : []);
            links.AddRange(i + 1 < chain.Length ? [("prev-archive", Absolute(chain[i + 1].Path))] : []);
            yield return new PlannedFile(path, () => SyndicationWriter.WriteAtom(
                Of(Paths.Front, path, _frame.Settings.Title, articles, withContent: true) with { IsArchive = true, Chain = links }), FileKind.Feed);
        }
    }

    private IEnumerable<PlannedFile> PlanNames() => _frame.Ways.Indexes.Where(static index => PageFrame.HasFeeds(index.Kind)).SelectMany(static index => index.Entries)
        .SelectMany(entry => Forms(entry.Path, path => Of(
            entry.Path, path, _frame.Words.Strings.Format("title_on_site", ("page", entry.Name), ("site", _frame.Settings.Title)),
            Latest(entry.Articles, MostOfName), withContent: false)));

    /// <summary>The documents of the chain, latest first: of a year, or of a month where the year has too many articles for one file.</summary>
    private IEnumerable<(string Path, Article[] Articles)> Chain() => _frame.Archive.Articles.Where(static article => UpdatedOf(article) is not null)
        .GroupBy(static article => DayOf(article).Year).OrderByDescending(static year => year.Key)
        .SelectMany(static year => year.Count() <= MostOfDocument
            ? [(Paths.FeedOf(year.Key), year.ToArray())]
            : year.GroupBy(static article => DayOf(article).Month).OrderByDescending(static month => month.Key)
                .Select(month => (Paths.FeedOf(year.Key, month.Key), month.ToArray())));

    /// <summary>The articles that changed last, in the order of the archive.</summary>
    private static IEnumerable<Article> Latest(IReadOnlyList<Article> articles, int most)
    {
        HashSet<Article> latest = [.. articles.Where(static article => UpdatedOf(article) is not null).OrderByDescending(UpdatedOf).Take(most)];
        return articles.Where(latest.Contains);
    }

    /// <summary>The three forms of one feed.</summary>
    private static IEnumerable<PlannedFile> Forms(string page, Func<string, Feed> feed)
    {
        yield return new PlannedFile(page + Paths.Feed, () => SyndicationWriter.WriteAtom(feed(page + Paths.Feed)), FileKind.Feed);
        yield return new PlannedFile(page + Paths.Rss, () => SyndicationWriter.WriteRss(feed(page + Paths.Rss)), FileKind.Feed);
        yield return new PlannedFile(page + Paths.JsonFeed, () => JsonFeedWriter.Write(feed(page + Paths.JsonFeed)), FileKind.Feed);
    }

    private Feed Of(string page, string path, string title, IEnumerable<Article> articles, bool withContent) => new()
    {
        Id = _ids.OfFeed(page),
        Title = title,
        Language = _frame.Site.Language,
        Rights = _frame.Settings.Rights,
        Author = _frame.Settings.Title,
        Page = Absolute(page),
        Self = Absolute(path),
        Items = [.. articles.Select(article => Item(article, withContent))],
    };

    private FeedItem Item(Article article, bool withContent) => new()
    {
        Id = _ids.OfArticle(article.Slug),
        Address = Absolute(article.Address),
        Original = article.Source.Address.Value,
        Title = article.Headline.Value ?? "",
        Published = article.Published.Value,
        Updated = UpdatedOf(article)!.Value,
        Summary = Excerpt.Of(PageFrame.Lead(article), LongestSummary),
        Content = withContent ? FeedContent.Of(article, _pages.Body(article), _frame.Address) : null,
        Authors = article.Byline.Value?.Authors ?? [],
        Categories = [.. article.Tags.Select(static tag => tag.Value).Prepend(article.Section.Value).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
        Language = _frame.LanguageOf(article),
        Image = article.Image.Value is { } image && _frame.Pictures.Of(article, image.Address, null) is { } picture
            ? new Uri(_frame.Address.Root, picture.Url).AbsoluteUri
            : null,
    };

    private static DateOnly? UpdatedOf(Article article) => article.LastChange ?? article.Source.CapturedOn.Value;

    private static DateOnly DayOf(Article article) => article.Published.Value ?? UpdatedOf(article)!.Value;

    private string Absolute(string path) => _frame.Address.AbsoluteOf(path);
}
