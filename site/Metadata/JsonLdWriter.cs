using System;
using System.Buffers;
using System.Collections.Generic;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteBuilder.Templates;

namespace SiteBuilder.Metadata;

/// <summary>Writes one JSON-LD document for the head of a page, and properties only where there is something to say.</summary>
internal static class JsonLdWriter
{
    // Letters of every script as they are. What HTML could take for markup (<, >, &, quotation marks) this encoder always escapes.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>A document in the vocabulary of schema.org.</summary>
    /// <param name="type">What it is of.</param>
    /// <param name="write">Writes its properties.</param>
    public static Html Write(string type, Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(2048);
        using (Utf8JsonWriter json = new(buffer, s_options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", type);
            write(json);
            json.WriteEndObject();
        }

        return new Html(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    /// <summary>A property of a thing of some type.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="name">The property; null within a list.</param>
    /// <param name="type">The type.</param>
    /// <param name="write">Writes the properties of the thing.</param>
    public static void Thing(this Utf8JsonWriter json, string? name, string type, Action<Utf8JsonWriter> write)
    {
        if (name is not null)
        {
            json.WritePropertyName(name);
        }

        json.WriteStartObject();
        json.WriteString("@type", type);
        write(json);
        json.WriteEndObject();
    }

    /// <summary>A property that is a text; nothing where there is none.</summary>
    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A property of several values; nothing where there is none.</summary>
    public static void List<T>(this Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>A property of several texts; nothing where there is none.</summary>
    public static void List(this Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts) =>
        json.List(name, texts, static (writer, text) => writer.WriteStringValue(text));
}
