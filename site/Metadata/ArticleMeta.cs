using System.Collections.Generic;
using System.Globalization;
using SiteBuilder.Model;
using SiteBuilder.Pages;

namespace SiteBuilder.Metadata;

/// <summary>What the head of an article's page says to link previews and to reference managers.</summary>
internal static class ArticleMeta
{
    /// <summary>The statements, in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="page">Its page.</param>
    /// <param name="image">The picture for previews; null for none.</param>
    /// <param name="frame">What pages are made with.</param>
    public static IEnumerable<MetaView> Of(Article article, PageView page, LeadImage? image, PageFrame frame)
    {
        foreach (string author in article.Byline.Value?.Authors ?? [])
        {
            yield return new MetaView("name", "author", author);
        }

        foreach (MetaView meta in HeadMetadata.OpenGraph("article", article.Headline.Value ?? "", frame.LanguageOf(article), page, frame))
        {
            yield return meta;
        }

        foreach (MetaView meta in Picture(image))
        {
            yield return meta;
        }

        foreach (MetaView meta in Facts(article))
        {
            yield return meta;
        }

        foreach (MetaView meta in Citation(article, page, frame))
        {
            yield return meta;
        }
    }

    private static IEnumerable<MetaView> Picture(LeadImage? image)
    {
        if (image is not null)
        {
            yield return HeadMetadata.Property("og:image", image.Address);
            yield return HeadMetadata.Property("og:image:width", image.Width.ToString(CultureInfo.InvariantCulture));
            yield return HeadMetadata.Property("og:image:height", image.Height.ToString(CultureInfo.InvariantCulture));
            if (image.AlternativeText is { } words)
            {
                yield return HeadMetadata.Property("og:image:alt", words);
            }
        }

        yield return new MetaView("name", "twitter:card", image is null ? "summary" : "summary_large_image");
    }

    private static IEnumerable<MetaView> Facts(Article article)
    {
        if (article.Published.Value is { } published)
        {
            yield return HeadMetadata.Property("article:published_time", Words.Iso(published));
        }

        if (article.Modified.Value is { } modified)
        {
            yield return HeadMetadata.Property("article:modified_time", Words.Iso(modified));
        }

        if (article.Section.Value is { } section)
        {
            yield return HeadMetadata.Property("article:section", section);
        }

        foreach (Found<string> tag in article.Tags)
        {
            yield return HeadMetadata.Property("article:tag", tag.Value!);
        }
    }

    /// <summary>The names that Highwire Press began with, and that scholarly indexes read.</summary>
    private static IEnumerable<MetaView> Citation(Article article, PageView page, PageFrame frame)
    {
        yield return Cited("title", article.Headline.Value ?? "");
        foreach (string author in article.Byline.Value?.Authors ?? [])
        {
            yield return Cited("author", author);
        }

        if (article.Published.Value is { } day)
        {
            yield return Cited("publication_date", day.ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture));
        }

        if (article.Source.Outlet.Value is { } outlet)
        {
            yield return Cited("journal_title", outlet);
        }

        yield return Cited("public_url", page.Address!);
        yield return Cited("fulltext_html_url", page.Address!);
        yield return Cited("language", frame.LanguageOf(article));
    }

    private static MetaView Cited(string key, string content) => new("name", "citation_" + key, content);
}
