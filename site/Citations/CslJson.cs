using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteBuilder.Citations;

/// <summary>Writes records as CSL-JSON, the input of citation processors (Citation Style Language, <c>csl-data.json</c>).</summary>
internal static class CslJson
{
    private static readonly JsonWriterOptions s_options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // a file of its own; on a page the template escapes it
    };

    /// <summary>All records, in one list.</summary>
    public static byte[] Write(IEnumerable<CitationRecord> records)
    {
        ArrayBufferWriter<byte> buffer = new(8192);
        using (Utf8JsonWriter json = new(buffer, s_options))
        {
            json.WriteStartArray();
            foreach (CitationRecord record in records)
            {
                Item(json, record);
            }

            json.WriteEndArray();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>One record, in a list of its own, as processors want it; without a line end behind it.</summary>
    public static string Write(CitationRecord record) => Encoding.UTF8.GetString(Write([record])).TrimEnd('\n');

    private static void Item(Utf8JsonWriter json, CitationRecord record)
    {
        json.WriteStartObject();
        json.WriteString("id", record.Key);
        json.WriteString("type", "article-newspaper");
        json.WriteString("title", record.Headline);
        if (record.Contributors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (ContributorName name in record.Contributors)
            {
                Name(json, name);
            }

            json.WriteEndArray();
        }

        Text(json, "container-title", record.Outlet);
        Day(json, "issued", record.Issued);
        Text(json, "section", record.Section);
        json.WriteString("URL", record.Address);
        Day(json, "accessed", record.Accessed);
        json.WriteString("archive", record.Archive);
        json.WriteString("archive_location", record.ArchiveLocation);
        json.WriteString("language", record.Language);
        Text(json, "note", record.Original is { } original ? "First published at " + original : null);
        json.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter json, ContributorName name)
    {
        json.WriteStartObject();
        Text(json, "literal", name.Literal);
        if (name.Literal is null)
        {
            json.WriteString("family", name.Family);
            json.WriteString("given", name.Given);
            Text(json, "dropping-particle", name.DroppingParticle);
            Text(json, "non-dropping-particle", name.NonDroppingParticle);
            Text(json, "suffix", name.Suffix);
        }

        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known)
        {
            json.WriteStartObject(name);
            json.WritePropertyName("date-parts");

            // On one line: a number on each would make a third of the file.
            json.WriteRawValue(string.Create(CultureInfo.InvariantCulture, $"[[{known.Year}, {known.Month}, {known.Day}]]"));
            json.WriteEndObject();
        }
    }
}
