using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Citations;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>What pages of every kind are made with: the archive, the frame around each page, teasers, and long lists in parts.</summary>
internal sealed class PageFrame
{
    private const int LongestTeaser = 280;
    private readonly ConcurrentDictionary<Article, BlockAnchors> _anchors = new();

    public PageFrame(ArticleArchive archive, SiteSettings settings, SiteAddress address, Words words, Pictures pictures, string stylesheet, string icon)
    {
        Archive = archive;
        Settings = settings;
        Address = address;
        Words = words;
        Pictures = pictures;
        Ways = new Ways(archive, settings, words);
        Bibliography = new Bibliography(archive, settings, article => address.AbsoluteOf(article.Address), LanguageOf);
        int undated = archive.Articles.Count(static article => article.Published.Value is null);
        Site = new SiteView
        {
            Title = settings.Title,
            Tagline = settings.Tagline,
            Language = words.Strings.Language,
            Direction = DirectionOf(words.Strings.Language),
            Home = LinkTo(Paths.Front),
            About = settings.About is null ? null : LinkTo(Paths.About),
            Search = Writes(SiteOutput.Search) && archive.Articles.Count > 0 ? LinkTo(Paths.Search) : null,
            Text = Writes(SiteOutput.Text) && archive.Articles.Count > 0 ? LinkTo(Paths.Text) : null,
            Feeds = FeedsOf(Paths.Front, settings.Title),
            Citations = Writes(SiteOutput.Citations) && archive.Articles.Count > 0 ? CitationPages.Files(LinkTo) : [],
            Menu = [.. settings.Menu.Select(entry => new LinkView(entry.Label, entry.Address?.AbsoluteUri ?? LinkTo(entry.Page ?? "")))],
            Stylesheet = LinkTo(stylesheet),
            Icon = LinkTo(icon),
            Rights = settings.Rights,
            Size = words.Strings.Count("articles_in_archive", archive.Articles.Count),
            Ways = [.. WayViews()],
            Years =
            [
                .. Dated.GroupBy(static article => article.Published.Value!.Value.Year).OrderByDescending(static group => group.Key)
                    .Select(group => new LinkView(Words.Year(group.Key), LinkTo(Paths.Year(group.Key)), words.Articles(group.Count()))),
            ],
            Undated = undated == 0 ? null : new LinkView(words.Strings["undated"], LinkTo(Paths.Undated), words.Articles(undated)),
        };
    }

    public ArticleArchive Archive { get; }

    public SiteSettings Settings { get; }

    public SiteAddress Address { get; }

    public Words Words { get; }

    public Ways Ways { get; }

    public Pictures Pictures { get; }

    /// <summary>What citations of the articles say.</summary>
    public Bibliography Bibliography { get; }

    /// <summary>The anchors of the blocks of an article.</summary>
    public BlockAnchors AnchorsOf(Article article) => _anchors.GetOrAdd(article, static article => new BlockAnchors(article));

    /// <summary>What every page sees of the archive.</summary>
    public SiteView Site { get; }

    /// <summary>The articles with a proved day, latest first.</summary>
    public IEnumerable<Article> Dated => Archive.Articles.Where(static article => article.Published.Value is not null);

    /// <summary>The link to a path of the site.</summary>
    public string LinkTo(string path) => Address.LinkTo(path);

    /// <summary>Whether the author wants an output.</summary>
    public bool Writes(SiteOutput output) => (Settings.Outputs & output) != 0;

    /// <summary>A page of the site.</summary>
    /// <param name="kind">What templates know it by.</param>
    /// <param name="path">Its path; null for one that answers for many addresses.</param>
    /// <param name="title">Its title, before that of the site; null for the front page.</param>
    /// <param name="description">What it is about; null or empty for nothing.</param>
    public PageView Page(string kind, string? path, string? title, string? description = null) => new()
    {
        Kind = kind,
        Title = title is null ? Settings.Title : Words.Strings.Format("title_on_site", ("page", title), ("site", Settings.Title)),
        Description = string.IsNullOrEmpty(description) ? null : description,
        Address = path is null ? null : Address.AbsoluteOf(path),
        Canonical = path is null ? null : Address.AbsoluteOf(path),
    };

    /// <summary>The feeds of a page in their three forms; none where the author does not want any.</summary>
    /// <param name="path">Path of the page, which ends in a slash or is that of the front.</param>
    /// <param name="title">What they are of.</param>
    public IReadOnlyList<FeedView> FeedsOf(string path, string title) => !Writes(SiteOutput.Feed) ? [] :
    [
        new("application/atom+xml", "Atom", title, LinkTo(path + Paths.Feed)),
        new("application/rss+xml", "RSS", title, LinkTo(path + Paths.Rss)),
        new("application/feed+json", "JSON Feed", title, LinkTo(path + Paths.JsonFeed)),
    ];

    /// <summary>Whether names of a kind have feeds: whoever follows a subject or a person does, and hardly anybody a street.</summary>
    public static bool HasFeeds(WayKind kind) => kind is WayKind.Sections or WayKind.Tags or WayKind.Series or WayKind.Outlets or WayKind.People;

    /// <summary>The title of a part of a list: from the second on with its number.</summary>
    public string? TitleOf<T>(ListPart<T> part, string? title) =>
        part.Number == 1 ? title : title is null ? part.Pager.Position : Words.Strings.Format("part_title", ("title", title), ("position", part.Pager.Position));

    /// <summary>A list in parts; one, where it is empty.</summary>
    /// <param name="items">The whole list.</param>
    /// <param name="path">Path of its first page.</param>
    /// <param name="size">The most items on a page.</param>
    /// <param name="backward">Key of the words that lead to the page before.</param>
    /// <param name="onward">Key of the words that lead to the page behind.</param>
    public IEnumerable<ListPart<T>> Parts<T>(IReadOnlyList<T> items, string path, int size, string backward = "newer", string onward = "older")
    {
        int pages = Math.Max(1, (items.Count + size - 1) / size);
        for (int number = 1; number <= pages; number++)
        {
            PagerView pager = new(
                Words.Strings.Format("page_of", ("number", Words.Strings.Number(number)), ("pages", Words.Strings.Number(pages))),
                number > 1 ? new LinkView(Words.Strings[backward], LinkTo(Paths.Paged(path, number - 1))) : null,
                number < pages ? new LinkView(Words.Strings[onward], LinkTo(Paths.Paged(path, number + 1))) : null);
            int start = (number - 1) * size;
            yield return new ListPart<T>(number, Paths.Paged(path, number), [.. items.Skip(start).Take(size)], pager);
        }
    }

    /// <summary>An article in a list.</summary>
    public TeaserView Teaser(Article article)
    {
        string lead = Lead(article);
        return new TeaserView
        {
            Headline = article.Headline.Value ?? "",
            Url = LinkTo(article.Address),
            Published = Words.Day(article.Published.Value),
            Summary = lead.Length == 0 ? null : Excerpt.Of(lead, LongestTeaser),
            Authors = article.Byline.Value is { } byline ? Words.List(byline.Authors) : null,
            Language = LanguageOf(article),
        };
    }

    /// <summary>A link to an article, with its day.</summary>
    public LinkView LinkTo(Article article) =>
        new(article.Headline.Value ?? "", LinkTo(article.Address), Words.Day(article.Published.Value)?.Text);

    /// <summary>A link to the page of a name; null where it has none.</summary>
    public LinkView? LinkTo(Entry? entry) => entry is null ? null : new LinkView(entry.Name, LinkTo(entry.Path));

    /// <summary>The language of an article; its words do not tell British from American English, but the settings of the archive may.</summary>
    public string LanguageOf(Article article) => article.Language.Value is { } tag && !Settings.Language.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase)
        ? tag
        : Settings.Language;

    /// <summary>Which way a language is written: "ltr" or "rtl".</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static string DirectionOf(string language) => CultureInfo.GetCultureInfo(language).TextInfo.IsRightToLeft ? "rtl" : "ltr";

    /// <summary>A language by its own name: the framework has others only in the language of the machine.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static string NameOf(string language) => CultureInfo.GetCultureInfo(language.Split('-')[0]).NativeName;

    /// <summary>An article and its translations for search engines; none where it has no translation.</summary>
    public IReadOnlyList<AlternateView> AlternatesOf(Article article) => Archive.TranslationsOf(article) is { Count: > 0 } translations
        ? [.. translations.Prepend(article).Select(one => new AlternateView(LanguageOf(one), Address.AbsoluteOf(one.Address))).OrderBy(static one => one.Language, StringComparer.Ordinal)]
        : [];

    /// <summary>What the settings state of the outlet that an article is from; null for nothing.</summary>
    public Outlet? OutletOf(Article article) => article.Source.Outlet.Value is { } name
        ? Settings.Outlets.FirstOrDefault(outlet => string.Equals(outlet.Name, name, StringComparison.OrdinalIgnoreCase))
        : null;

    /// <summary>Whether search engines may list an article, by the settings of the outlet that it is from.</summary>
    public bool MayBeListed(Article article) => OutletOf(article)?.Indexing != Indexing.NoIndex;

    /// <summary>The absolute address under which search engines are to list an article.</summary>
    public string CanonicalOf(Article article) => OutletOf(article)?.Canonical == CanonicalAddress.Original && article.Source.Address.Value is { } original
        ? original
        : Address.AbsoluteOf((article.Record ?? article).Address);

    /// <summary>Whether the page of an article is one that search engines are asked to list.</summary>
    public bool IsForSearchEngines(Article article) =>
        article.Record is null && MayBeListed(article) && CanonicalOf(article) == Address.AbsoluteOf(article.Address);

    /// <summary>The latest day on which one of some articles changed; null where no day is known.</summary>
    public static DateOnly? LastChangeOf(IEnumerable<Article> articles) => articles.Max(static article => article.LastChange);

    /// <summary>Year and month of an article with a day.</summary>
    public static (int Year, int Month) MonthOf(Article article)
    {
        DateOnly day = article.Published.Value!.Value;
        return (day.Year, day.Month);
    }

    /// <summary>The standfirst, or the first paragraph.</summary>
    public static string Lead(Article article) =>
        article.Summary.Value ?? article.Blocks.FirstOrDefault(static block => block.Kind == BlockKind.Paragraph)?.Text ?? "";

    private IEnumerable<WayView> WayViews()
    {
        if (Dated.Any())
        {
            yield return Way("timeline", Paths.Timeline, null);
        }

        foreach (EntryIndex index in Ways.Indexes)
        {
            yield return Way(index.Kind.ToString().ToLowerInvariant(), Paths.Way(index.Kind), index.Entries.Count);
        }

        if (Archive.Quotations.Any(static quotation => quotation.Form != QuotationForm.Fragment))
        {
            yield return Way("quotations", Paths.Quotations, null);
        }

        if (Archive.Articles.Count > 0)
        {
            yield return Way("statistics", Paths.Statistics, null);
        }
    }

    private WayView Way(string name, string path, int? count) =>
        new(name, Words.Strings[name], LinkTo(path), count is { } known ? Words.Strings.Number(known) : null);
}
