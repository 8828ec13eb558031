using System;
using System.Collections.Generic;
using System.Text.Json;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;

namespace SiteBuilder.Feeds;

/// <summary>Writes feeds by JSON Feed 1.1.</summary>
internal static class JsonFeedWriter
{
    /// <summary>The feed in UTF-8.</summary>
    public static byte[] Write(Feed feed) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", feed.Title);
        json.WriteString("home_page_url", feed.Page);
        json.WriteString("feed_url", feed.Self);
        Text(json, "description", feed.Subtitle);
        json.WriteString("language", feed.Language);
        Authors(json, [feed.Author]);
        json.WriteStartArray("items");
        foreach (FeedItem item in feed.Items)
        {
            Item(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Item(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Address);
        Text(json, "external_url", item.Original);
        json.WriteString("title", item.Title);
        json.WriteString(item.Content is null ? "content_text" : "content_html", item.Content ?? item.Summary);
        Text(json, "summary", item.Content is null ? null : item.Summary);
        Text(json, "image", item.Image);
        Text(json, "date_published", item.Published is { } published ? Instant(published) : null);
        json.WriteString("date_modified", Instant(item.Updated));
        Authors(json, item.Authors);
        if (item.Categories.Count > 0)
        {
            json.WriteStartArray("tags");
            foreach (string category in item.Categories)
            {
                json.WriteStringValue(category);
            }

            json.WriteEndArray();
        }

        json.WriteString("language", item.Language);
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray("authors");
        foreach (string name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static string Instant(DateOnly day) => Words.Iso(day) + "T00:00:00Z";
}
