using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Pages;

/// <summary>The page of each article.</summary>
/// <param name="frame">What pages are made with.</param>
/// <param name="script">Path of the script that copies citations; null for pages without script.</param>
internal sealed class ArticlePages(PageFrame frame, string? script = null)
{
    private const int LongestDescription = 200;
    private const int LongestTitle = 120;
    private const int MostKindred = 5;
    private const int MostReasons = 4;
    private readonly RelatedArticles _related = new(frame.Archive.Articles, frame.Settings);
    private readonly KindredArticles _kindred = new(frame.Archive.Articles, frame.Ways);
    private readonly ReferenceLinks _references = new(frame);
    private readonly Dictionary<Article, int> _places = frame.Archive.Articles.Select(static (article, index) => (article, index))
        .ToDictionary(static pair => pair.article, static pair => pair.index);

    /// <summary>The page of an article, or of a further capture of one, which has no place between others.</summary>
    public ArticlePage Article(Article article)
    {
        int? index = _places.TryGetValue(article, out int place) ? place : null;
        return new ArticlePage(
            frame.Site,
            frame.Page("article", article.Address, Excerpt.Of(article.Headline.Value ?? "", LongestTitle), Excerpt.Of(PageFrame.Lead(article), LongestDescription)) with
            {
                NoIndex = article.Record is not null || !frame.MayBeListed(article),
                Canonical = frame.CanonicalOf(article),
                Links = [.. Links(article)],
                Alternates = frame.AlternatesOf(article),
                Script = frame.Writes(SiteOutput.Citations) && script is not null ? frame.LinkTo(script) : null,
            },
            new ArticleViewBuilder(article, frame, RelatedOf(article), Markdown(article)).Build() with
            {
                Kindred = index is null ? [] : [.. _kindred.Of(article, MostKindred).Select(other => Kindred(other.Article, other.Shared))],
                Translations = [.. frame.Archive.TranslationsOf(article).Select(Translation)],
                Earlier = Neighbour(index + 1),
                Later = Neighbour(index - 1),
                Citation = frame.Writes(SiteOutput.Citations) ? CitationPages.Of(frame.Bibliography.Of(article)) : null,
                Text = frame.Writes(SiteOutput.Text) ? frame.LinkTo(article.Address + Paths.Text) : null,
                Data = frame.Writes(SiteOutput.Data) ? frame.LinkTo(article.Address + Paths.Data) : null,
                Markdown = frame.Writes(SiteOutput.Markdown) ? frame.LinkTo(article.Address + Paths.Markdown) : null,
            });
    }

    /// <summary>The text of an article in Markdown as its page has it; null for a captured text.</summary>
    public Html? Body(Article article) => MarkdownRenderer.Render(
        article, article.Capture.Text, Markdown(article) with { Picture = (address, words) => frame.Pictures.Of(article, address, words) });

    /// <summary>For each headline that an article lists, the article that it means; null for those that the archive has not.</summary>
    public Func<string, Article?> RelatedOf(Article article) => headline => _related.Find(article, headline);

    private MarkdownOptions Markdown(Article article) => new(frame.LanguageOf(article), frame.Settings.RawHtml)
    {
        Resolve = address => _references.Follow(article, address) is { } target ? SafeAddress.Pass(target) : null,
    };

    private KindredView Kindred(Article article, IReadOnlyList<KindredArticles.Trait> shared) => new(
        article.Headline.Value ?? "", frame.LinkTo(article.Address), frame.LanguageOf(article), frame.Words.Day(article.Published.Value),
        string.Join(frame.Words.Strings["list_comma"], shared.Take(MostReasons)
            .Select(trait => trait.Kind is null ? frame.Words.Strings.Format("word", ("word", trait.Name)) : trait.Name)));

    private TranslationView Translation(Article article)
    {
        string language = frame.LanguageOf(article);
        return new TranslationView(language, PageFrame.DirectionOf(language), PageFrame.NameOf(language), article.Headline.Value ?? "", frame.LinkTo(article.Address));
    }

    private LinkView? Neighbour(int? index) =>
        index is { } place && place >= 0 && place < frame.Archive.Articles.Count ? frame.LinkTo(frame.Archive.Articles[place]) : null;

    /// <summary>Where an article was first, its copies in web archives, and its text without markup.</summary>
    private IEnumerable<HeadLinkView> Links(Article article)
    {
        if (article.Source.Address.Value is { } original)
        {
            yield return new HeadLinkView("original", original);
        }

        foreach (Memento memento in article.Source.Mementos)
        {
            yield return new HeadLinkView("memento", memento.Address.Value!);
        }

        if (frame.Writes(SiteOutput.Markdown))
        {
            yield return new HeadLinkView("alternate", frame.LinkTo(article.Address + Paths.Markdown), "text/markdown");
        }
    }
}
