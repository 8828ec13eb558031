using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;

namespace SiteBuilder.Outputs;

/// <summary>Writes the whole typed model of an article as JSON; <c>article.schema.json</c> describes it.</summary>
internal static class ArticleJson
{
    /// <summary>The schema that describes the form.</summary>
    public static byte[] Schema() => JsonFile.Schema("article.schema.json");

    /// <summary>The data of an article as its archive publishes it.</summary>
    /// <param name="article">The article.</param>
    /// <param name="address">Where the site is.</param>
    /// <param name="relatedTo">The article that a listed headline means; null where the archive has none.</param>
    public static byte[] Write(Article article, SiteAddress address, Func<string, Article?> relatedTo) => Write(
        article, address.AbsoluteOf(Paths.Schema), one => address.AbsoluteOf(one.Address),
        headline => relatedTo(headline) is { } related ? address.AbsoluteOf(related.Address) : null);

    /// <summary>The data of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="schema">Where the schema is.</param>
    /// <param name="addressOf">The address of it and of other captures of its text; null for those that are not published.</param>
    /// <param name="relatedTo">The address of the article that a listed headline means; null where there is none.</param>
    public static byte[] Write(Article article, string schema, Func<Article, string?> addressOf, Func<string, string?> relatedTo) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", schema);
        json.WriteString("slug", article.Slug);
        json.WriteString("address", addressOf(article));
        Found(json, "headline", article.Headline, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "alternativeHeadline", article.AlternativeHeadline, static (writer, value) => writer.WriteStringValue(value));
        json.WriteStartObject("language");
        json.WriteString("tag", article.Language.Value);
        json.WriteString("rule", ReadingRules.NameOf(article.Language.Rule));
        if (!article.Language.Span.IsEmpty)
        {
            Place(json, article.Language);
        }

        json.WriteEndObject();
        Found(json, "summary", article.Summary, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "byline", article.Byline, static (writer, byline) =>
        {
            writer.WriteStartObject();
            writer.WriteString("text", byline.Text);
            List(writer, "authors", byline.Authors, static (inner, author) => inner.WriteStringValue(author));
            writer.WriteEndObject();
        });
        Found(json, "dateline", article.Dateline, static (writer, dateline) =>
        {
            writer.WriteStartObject();
            writer.WriteString("text", dateline.Text);
            writer.WriteString("place", dateline.Place);
            writer.WriteString("agency", dateline.Agency);
            writer.WriteEndObject();
        });
        Found(json, "published", article.Published, static (writer, day) => writer.WriteStringValue(Iso(day)));
        Found(json, "modified", article.Modified, static (writer, day) => writer.WriteStringValue(Iso(day)));
        Found(json, "sourceNote", article.SourceNote, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "section", article.Section, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "translationKey", article.TranslationKey, static (writer, value) => writer.WriteStringValue(value));
        List(json, "tags", article.Tags, static (writer, tag) => FoundValue(writer, tag, tag.Value!, static (inner, value) => inner.WriteStringValue(value)));
        Found(json, "series", article.Series, static (writer, series) =>
        {
            writer.WriteStartObject();
            writer.WriteString("name", series.Name);
            writer.WritePropertyName("number");
            NumberOrNull(writer, series.Number);
            writer.WriteEndObject();
        });
        Source(json, article.Source);
        Found(json, "image", article.Image, static (writer, image) =>
        {
            writer.WriteStartObject();
            writer.WriteString("address", image.Address);
            writer.WriteString("alternativeText", image.AlternativeText);
            writer.WriteEndObject();
        });
        List(json, "aliases", article.Aliases, static (writer, alias) => writer.WriteStringValue(alias));
        List(json, "revisions", article.Revisions, Revision);
        json.WritePropertyName("record");
        Other(json, article.Record, addressOf);
        List(json, "otherCaptures", article.OtherCaptures, (writer, other) => Other(writer, other, addressOf));
        List(json, "blocks", article.Blocks, Block);
        List(json, "figures", article.Figures, Figure);
        List(json, "quotations", article.Quotations, Quotation);
        List(json, "people", article.People, Person);
        List(json, "places", article.Places, Place);
        List(json, "organizations", article.Organizations, Organization);
        List(json, "related", article.Related, (writer, related) =>
        {
            writer.WriteStartObject();
            writer.WriteString("headline", related.Headline);
            writer.WriteString("address", relatedTo(related.Headline));
            Span(writer, "span", related.Span);
            writer.WriteEndObject();
        });
        Capture(json, article.Capture);
        json.WriteEndObject();
    }, indented: false); // spans on lines of their own would make the data three times as large as the page

    private static void Source(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject("source");
        Found(json, "outlet", source.Outlet, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "address", source.Address, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "capturedOn", source.CapturedOn, static (writer, day) => writer.WriteStringValue(Iso(day)));
        Found(json, "rights", source.Rights, static (writer, value) => writer.WriteStringValue(value));
        List(json, "mementos", source.Mementos, static (writer, memento) =>
        {
            writer.WriteStartObject();
            Found(writer, "address", memento.Address, static (inner, value) => inner.WriteStringValue(value));
            writer.WriteString("at", memento.At?.ToString(memento.IsDayOnly ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Revision(Utf8JsonWriter json, Revision revision)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(revision.Kind.ToString()));
        Found(json, "text", revision.Text, static (writer, value) => writer.WriteStringValue(value));
        json.WriteString("day", Iso(revision.Day));
        json.WriteEndObject();
    }

    /// <summary>Another capture of the same text; null for none.</summary>
    private static void Other(Utf8JsonWriter json, Article? other, Func<Article, string?> addressOf)
    {
        if (other is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("slug", other.Slug);
        json.WriteString("address", addressOf(other));
        json.WriteEndObject();
    }

    private static void Block(Utf8JsonWriter json, Block block)
    {
        json.WriteStartObject();
        json.WriteString("kind", Name(block.Kind.ToString()));
        json.WriteString("text", block.Text);
        json.WriteString("rule", ReadingRules.NameOf(block.Rule));
        if (block.StatedRule is { } stated)
        {
            json.WriteString("statedRule", stated);
        }

        Span(json, "span", block.Span);
        json.WriteNumber("confidence", block.Confidence);
        json.WriteString("other", block.Other == block.Kind ? null : Name(block.Other.ToString()));
        json.WriteEndObject();
    }

    private static void Figure(Utf8JsonWriter json, Figure figure)
    {
        json.WriteStartObject();
        Found(json, "caption", figure.Caption, static (writer, value) => writer.WriteStringValue(value));
        if (figure.CreditLine is { } credit)
        {
            json.WriteStartObject("creditLine");
            json.WriteString("text", credit.Text);
            json.WriteString("creator", credit.Creator);
            json.WriteString("agency", credit.Agency);
            json.WriteString("supplier", credit.Supplier);
            json.WriteString("rule", ReadingRules.NameOf(credit.Rule));
            Span(json, "span", credit.Span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("creditLine");
        }

        Found(json, "taken", figure.Taken, static (writer, day) => writer.WriteStringValue(Iso(day)));
        json.WriteEndObject();
    }

    private static void Quotation(Utf8JsonWriter json, Quotation quotation)
    {
        json.WriteStartObject();
        json.WriteString("text", quotation.Text);
        json.WriteString("form", Name(quotation.Form.ToString()));
        Found(json, "speaker", quotation.Speaker, static (writer, value) => writer.WriteStringValue(value));
        json.WriteString("attribution", quotation.Attribution);
        json.WriteString("verb", quotation.Verb);
        json.WriteString("via", quotation.Via);
        json.WriteNumber("paragraph", quotation.Paragraph);
        Span(json, "span", quotation.Span);
        json.WriteEndObject();
    }

    private static void Person(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        Found(json, "name", person.Name, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "role", person.Role, static (writer, value) => writer.WriteStringValue(value));
        List(json, "mentions", person.Mentions, SpanValue);
        json.WriteEndObject();
    }

    private static void Place(Utf8JsonWriter json, Place place)
    {
        json.WriteStartObject();
        Found(json, "name", place.Name, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "within", place.Within, static (writer, value) => writer.WriteStringValue(value));
        List(json, "mentions", place.Mentions, SpanValue);
        json.WriteEndObject();
    }

    private static void Organization(Utf8JsonWriter json, Organization organization)
    {
        json.WriteStartObject();
        Found(json, "name", organization.Name, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "abbreviation", organization.Abbreviation, static (writer, value) => writer.WriteStringValue(value));
        Found(json, "role", organization.Role, static (writer, value) => writer.WriteStringValue(value));
        List(json, "mentions", organization.Mentions, SpanValue);
        json.WriteEndObject();
    }

    private static void Capture(Utf8JsonWriter json, Capture capture)
    {
        json.WriteStartObject("capture");
        json.WriteString("path", capture.Path);
        json.WriteString("sha256", capture.Sha256);
        json.WriteNumber("bytes", capture.Size);
        json.WriteString("encoding", capture.Encoding);
        json.WriteNumber("characters", capture.Characters);
        json.WriteNumber("lines", capture.Lines);
        json.WriteEndObject();
    }

    /// <summary>A fact with its proof; null where the text does not have it.</summary>
    private static void Found<T>(Utf8JsonWriter json, string name, Found<T> fact, Action<Utf8JsonWriter, T> write)
    {
        if (fact is not { Basis: not Basis.Absent, Value: { } value })
        {
            json.WriteNull(name);
            return;
        }

        json.WritePropertyName(name);
        FoundValue(json, fact, value, write);
    }

    private static void FoundValue<T>(Utf8JsonWriter json, Found<T> fact, T value, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject();
        json.WritePropertyName("value");
        write(json, value);
        json.WriteString("basis", Name(fact.Basis.ToString()));
        json.WriteString("rule", ReadingRules.NameOf(fact.Rule));
        Place(json, fact);
        if (!fact.Corroboration.IsEmpty)
        {
            Span(json, "corroboration", fact.Corroboration);
        }

        json.WriteEndObject();
    }

    /// <summary>Which characters prove a fact, and of which file they are where that is not the capture.</summary>
    private static void Place<T>(Utf8JsonWriter json, Found<T> fact)
    {
        Span(json, "span", fact.Span);
        if (fact.File is { } file)
        {
            json.WriteString("file", file);
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void NumberOrNull(Utf8JsonWriter json, int? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void Span(Utf8JsonWriter json, string name, SeedSpan span)
    {
        json.WritePropertyName(name);
        SpanValue(json, span);
    }

    private static void SpanValue(Utf8JsonWriter json, SeedSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"RelatedHeading" as data writes it: "relatedHeading".</summary>
    private static string Name(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
