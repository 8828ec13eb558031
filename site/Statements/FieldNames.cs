using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SiteBuilder.Statements;

/// <summary>
/// The keys by which fields are stated. The first of each is this product's own; the others are what Jekyll, Hugo, Astro, Eleventy, Zola, Hexo,
/// Ghost, Substack, docfx and Obsidian call the same thing. Case, hyphens and underscores make no difference.
/// </summary>
internal static class FieldNames
{
    private static readonly (StatedField Field, string[] Keys)[] s_fields =
    [
        (StatedField.Headline, ["headline", "title"]),
        (StatedField.AlternativeHeadline, ["alternative_headline", "subtitle", "subheadline"]),
        (StatedField.Summary, ["summary", "description", "excerpt", "standfirst", "custom_excerpt", "abstract"]),
        (StatedField.Authors, ["authors", "author", "byline"]),
        (StatedField.Dateline, ["dateline", "location"]),
        (StatedField.Published, ["published", "date", "pub_date", "publish_date", "published_at", "published_time", "date_published", "post_date", "ms.date", "created", "created_at"]),
        (StatedField.Modified, ["modified", "updated", "lastmod", "updated_date", "updated_at", "date_updated", "last_modified_at", "last_modified", "last_updated"]),
        (StatedField.Language, ["language", "lang", "locale"]),
        (StatedField.Section, ["section", "category", "categories"]),
        (StatedField.Tags, ["tags", "tag", "keywords"]),
        (StatedField.Series, ["series"]),
        (StatedField.SeriesPart, ["series_part", "series_order", "part"]),
        (StatedField.Slug, ["slug"]),
        (StatedField.Aliases, ["aliases", "alias", "redirect_from", "permalink", "url"]),
        (StatedField.Draft, ["draft", "is_draft"]),
        (StatedField.Embargo, ["embargo", "publish_after"]),
        (StatedField.Expires, ["expires", "expiry_date", "unpublish_date"]),
        (StatedField.Outlet, ["outlet", "publisher", "source"]),
        (StatedField.SourceAddress, ["source_url", "canonical_url", "canonical", "original_url"]),
        (StatedField.CapturedAt, ["captured_at", "captured", "retrieved", "accessed"]),
        (StatedField.Rights, ["rights", "copyright", "license", "licence"]),
        (StatedField.Image, ["image", "cover", "cover_image", "hero_image", "feature_image", "featured_image", "banner", "thumbnail"]),
        (StatedField.People, ["people"]),
        (StatedField.Places, ["places"]),
        (StatedField.Organizations, ["organizations", "organisations"]),
        (StatedField.Lines, ["lines"]),
        (StatedField.Speakers, ["speakers"]),
        (StatedField.TranslationKey, ["translation_key"]),
        (StatedField.Withdrawn, ["withdrawn", "takedown"]),
        (StatedField.Revisions, ["revisions"]),
        (StatedField.Mementos, ["archived_at", "memento", "mementos", "web_archive"]),
        (StatedField.DuplicateOf, ["duplicate_of"]),
    ];

    private static readonly Dictionary<string, (StatedField Field, int Rank)> s_byKey = s_fields
        .SelectMany(static pair => pair.Keys.Select((key, rank) => (Key: Fold(key), Value: (pair.Field, rank))))
        .ToDictionary(static pair => pair.Key, static pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Every key, this product's own first of each field.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. s_fields.SelectMany(static pair => pair.Keys)];

    /// <summary>All keys of a field.</summary>
    public static IReadOnlyList<string> Of(StatedField field) => s_fields[(int)field].Keys;

    /// <summary>Fields that hold the days of an article's life.</summary>
    public static bool IsDay(StatedField field) =>
        field is StatedField.Published or StatedField.Modified or StatedField.Embargo or StatedField.Expires or StatedField.CapturedAt;

    /// <summary>Fields of which an article may have several values.</summary>
    public static bool IsList(StatedField field) => field is StatedField.Authors or StatedField.Tags or StatedField.Section or StatedField.Aliases
        or StatedField.People or StatedField.Places or StatedField.Organizations or StatedField.Revisions or StatedField.Mementos;

    /// <summary>Fields that are of one article alone, so that nothing can be stated of them for a folder.</summary>
    public static bool IsOfOneArticle(StatedField field) => field is StatedField.Slug or StatedField.Aliases or StatedField.People or StatedField.Places
        or StatedField.Organizations or StatedField.Lines or StatedField.Speakers or StatedField.TranslationKey
        or StatedField.Revisions or StatedField.Mementos or StatedField.DuplicateOf;

    /// <summary>The field of a key; null where there is none.</summary>
    public static StatedField? Of(string key) => s_byKey.TryGetValue(Fold(key), out (StatedField Field, int Rank) found) ? found.Field : null;

    /// <summary>The place of a key among those of its field, from zero: where several are given, the lowest counts.</summary>
    public static int RankOf(string key) => s_byKey[Fold(key)].Rank;

    /// <summary>This product's own key of a field.</summary>
    public static string KeyOf(StatedField field) => s_fields[(int)field].Keys[0];

    private static string Fold(string key)
    {
        StringBuilder folded = new(key.Length);
        foreach (char c in key)
        {
            _ = c is '_' or '-' or ' ' ? folded : folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
