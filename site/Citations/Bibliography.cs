using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Settings;

namespace SiteBuilder.Citations;

/// <summary>The records of all articles of an archive, further captures of one text too.</summary>
internal sealed class Bibliography
{
    private readonly Lazy<Dictionary<Article, CitationRecord>> _records;
    private readonly ArticleArchive _archive;

    /// <param name="archive">The archive.</param>
    /// <param name="settings">What its author states.</param>
    /// <param name="addressOf">The absolute address of an article.</param>
    /// <param name="languageOf">The language of an article, a BCP 47 tag.</param>
    public Bibliography(ArticleArchive archive, SiteSettings settings, Func<Article, string> addressOf, Func<Article, string> languageOf)
    {
        _archive = archive;
        _records = new(() => Read(archive.Captures, settings, addressOf, languageOf));
    }

    /// <summary>The records of the articles, without further captures, in the order of the archive.</summary>
    public IEnumerable<CitationRecord> Records => _archive.Articles.Select(Of);

    /// <summary>The record of an article or a capture.</summary>
    public CitationRecord Of(Article article) => _records.Value[article];

    private static Dictionary<Article, CitationRecord> Read(
        IReadOnlyList<Article> articles, SiteSettings settings, Func<Article, string> addressOf, Func<Article, string> languageOf)
    {
        KnownContributors known = new(settings);
        Dictionary<Article, CitationRecord> records = articles.ToDictionary(static article => article, article => new CitationRecord
        {
            Key = "",
            Headline = OneLine(article.Headline.Value ?? ""),
            Contributors = [.. (article.Byline.Value?.Authors ?? []).Select(OneLine).Where(static author => author.Length > 0)
                .Select(author => known.IsOrganization(author, article)
                    ? ContributorName.Whole(author)
                    : NameSplitter.Split(KnownContributors.AsPrintedInText(author, article), languageOf(article)))],
            Outlet = article.Source.Outlet.Value is { } outlet ? OneLine(outlet) : null,
            Issued = article.Published.Value,
            Section = article.Section.Value is { } section ? OneLine(section) : null,
            Address = addressOf(article),
            Original = article.Source.Address.Value,
            Accessed = article.Source.CapturedOn.Value,
            Archive = OneLine(settings.Title),
            ArchiveLocation = article.Slug,
            Language = languageOf(article),
        });

        // The earliest article keeps the plain key, so that the key of one is not changed by what is added behind it.
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (Article article in articles.OrderBy(static article => article.Published.Value ?? DateOnly.MaxValue).ThenBy(static article => article.Slug, StringComparer.Ordinal))
        {
            records[article] = records[article] with { Key = CitationKey.Of(records[article], taken) };
        }

        return records;
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
