using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Tests.Samples;

/// <summary>Articles that no seed holds, for tests of what an archive makes of them.</summary>
internal static class MadeArticle
{
    /// <summary>An article with the capture of one of the sample.</summary>
    /// <param name="headline">Its headline; the slug is made of it.</param>
    /// <param name="day">The published day; null for none.</param>
    /// <param name="seed">Beginning of the sample's seed whose capture it has.</param>
    /// <param name="aliases">Addresses that it had before.</param>
    /// <param name="related">Headlines that it lists.</param>
    public static Article Of(string headline, string? day = "2024-06-19", string seed = "001", string[]? aliases = null, string[]? related = null)
    {
        Article sample = Hallermouth.Archive.Articles.Single(article => article.Capture.Path.StartsWith(seed, StringComparison.Ordinal));
        DateOnly? published = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        string slug = string.Concat(headline.ToLowerInvariant().Select(static c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');
        return new Article
        {
            Slug = slug,
            Address = published is { } known ? FormattableString.Invariant($"{known.Year:0000}/{known.Month:00}/{slug}/") : $"undated/{slug}/",
            Aliases = aliases ?? [],
            Headline = sample.Headline with { Value = headline },
            AlternativeHeadline = sample.AlternativeHeadline,
            Language = sample.Language,
            Summary = sample.Summary,
            Byline = sample.Byline,
            Dateline = sample.Dateline,
            Published = published is null ? new Found<DateOnly?>(null, Basis.Absent, ReadingRule.None, default) : sample.Published with { Value = published },
            Modified = new Found<DateOnly?>(null, Basis.Absent, ReadingRule.None, default),
            Blocks = [.. (related ?? []).Select(static text => new Block(BlockKind.Related, text, ReadingRule.RelatedUnderHeading, new SeedSpan(0, 1), 100, BlockKind.Related))],
            Figures = [],
            People = sample.People,
            Places = sample.Places,
            Organizations = sample.Organizations,
            SourceNote = sample.SourceNote,
            Section = sample.Section,
            TranslationKey = sample.TranslationKey,
            Tags = sample.Tags,
            Series = sample.Series,
            Source = sample.Source,
            Image = sample.Image,
            Capture = sample.Capture,
        };
    }

    /// <summary>An archive of such articles, with the settings of the sample.</summary>
    public static ArticleArchive Archive(params IReadOnlyList<Article> articles) => new(typeof(Hallermouth.Archive).Assembly, articles);
}
