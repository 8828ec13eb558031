using System;
using System.Text.Json;
using SiteBuilder.Model;
using SiteBuilder.Pages;

namespace SiteBuilder.Outputs;

/// <summary>Writes what the archive holds as one list in JSON, from which all its data is found; <c>archive.schema.json</c> describes it.</summary>
internal static class CollectionJson
{
    /// <summary>The schema that describes the form.</summary>
    public static byte[] Schema() => JsonFile.Schema("archive.schema.json");

    /// <summary>The list: articles and further captures of them latest first, then what is left of those that are gone, by address.</summary>
    public static byte[] Write(PageFrame frame)
    {
        ArticleArchive archive = frame.Archive;
        return JsonFile.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", frame.Address.AbsoluteOf(Paths.CollectionSchema));
            json.WriteString("title", frame.Settings.Title);
            json.WriteString("tagline", frame.Settings.Tagline);
            json.WriteString("language", frame.Site.Language);
            json.WriteString("address", frame.Address.AbsoluteOf(Paths.Front));
            json.WriteString("rights", frame.Settings.Rights);
            json.WriteStartObject("counts");
            json.WriteNumber("articles", archive.Articles.Count);
            json.WriteNumber("captures", archive.Captures.Count);
            json.WriteNumber("tombstones", archive.Tombstones.Count);
            json.WriteEndObject();
            json.WriteStartArray("articles");
            foreach (Article article in archive.Captures)
            {
                Entry(json, article, frame);
            }

            json.WriteEndArray();
            json.WriteStartArray("tombstones");
            foreach (Tombstone tombstone in archive.Tombstones)
            {
                json.WriteStartObject();
                json.WriteString("address", frame.Address.AbsoluteOf(tombstone.Address));
                json.WriteString("cause", tombstone.Cause == TombstoneCause.Withdrawn ? "withdrawn" : "expired");
                json.WriteString("since", Iso(tombstone.Since));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static void Entry(Utf8JsonWriter json, Article article, PageFrame frame)
    {
        json.WriteStartObject();
        json.WriteString("slug", article.Slug);
        json.WriteString("address", frame.Address.AbsoluteOf(article.Address));
        json.WriteString("data", frame.Address.AbsoluteOf(article.Address + Paths.Data));
        json.WriteString("headline", article.Headline.Value);
        json.WriteString("published", Iso(article.Published.Value));
        json.WriteString("modified", Iso(article.Modified.Value));
        json.WriteString("language", frame.LanguageOf(article));
        json.WriteString("outlet", article.Source.Outlet.Value);
        json.WriteStartArray("authors");
        foreach (string author in article.Byline.Value?.Authors ?? [])
        {
            json.WriteStringValue(author);
        }

        json.WriteEndArray();
        json.WriteString("sha256", article.Capture.Sha256);
        json.WriteString("record", article.Record?.Slug);
        json.WriteEndObject();
    }

    private static string? Iso(DateOnly? day) => day is { } known ? Words.Iso(known) : null;
}
