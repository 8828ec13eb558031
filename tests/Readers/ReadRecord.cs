using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SiteBuilder.Readers.Tests;

/// <summary>A name as a reader understood it, in letters and digits alone: readers differ in blanks, stops and apostrophes.</summary>
/// <param name="Given">The given names; empty for a whole name.</param>
/// <param name="Family">The family name with its particles.</param>
/// <param name="Suffix">"Jr" or "III"; may be empty.</param>
internal sealed record ReadName(string Given, string Family, string Suffix)
{
    /// <summary>The name in the order of speech, with no word on where its parts begin.</summary>
    public ReadName Join() => new("", Given + Family + Suffix, "");
}

/// <summary>A record as a reader understood it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">Its title without quotation marks, of which each reader has its own.</param>
/// <param name="Names">Its authors.</param>
/// <param name="Issued">Its day, or as much of one as the reader knows: "2024-06"; empty for none.</param>
internal sealed partial record ReadRecord(string Key, string Title, IReadOnlyList<ReadName> Names, string Issued)
{
    /// <summary>Everything in one line, for comparison.</summary>
    public override string ToString() => $"{Key} [{Issued}] {Title} | {string.Join("; ", Names)}";

    /// <summary>Reads CSL-JSON.</summary>
    /// <param name="json">A list of items.</param>
    /// <param name="isDroppedBehind">Whether particles that are dropped stand behind the given names, as in RIS, and not before the family name.</param>
    public static ReadRecord[] OfCsl(string json, bool isDroppedBehind = false)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateArray().Select(item => new ReadRecord(
            Text(item, "id"), TitleOf(Text(item, "title")), [.. AuthorsOf(item).Select(name => NameOf(name, isDroppedBehind))], DayOf(item)))];
    }

    /// <summary>Reads the MODS of bibutils.</summary>
    public static ReadRecord[] OfMods(string xml)
    {
        XNamespace mods = "http://www.loc.gov/mods/v3";
        return
        [
            .. XDocument.Parse(xml.TrimStart('\uFEFF')).Root!.Elements(mods + "mods").Select(item => new ReadRecord(
                item.Attribute("ID")!.Value,
                TitleOf(string.Join(": ", item.Element(mods + "titleInfo")!.Elements().Select(static part => part.Value))), // a title and what stands behind its colon
                [
                    .. item.Elements(mods + "name").Select(name => new ReadName(
                        Letters(Parts(name, "given")), Letters(Parts(name, "family") + Parts(name, null)), Letters(Parts(name, "suffix")))),
                ],
                item.Element(mods + "originInfo")?.Element(mods + "dateIssued")?.Value ?? "")),
        ];

        string Parts(XElement name, string? type) =>
            string.Join(' ', name.Elements(mods + "namePart").Where(part => part.Attribute("type")?.Value == type).Select(static part => part.Value));
    }

    private static IEnumerable<JsonElement> AuthorsOf(JsonElement item)
    {
        // Authors of newspapers are reporters to EndNote's reading of RIS, which citation-js follows.
        foreach (string variable in new[] { "author", "reporter" })
        {
            if (item.TryGetProperty(variable, out JsonElement names))
            {
                return names.ValueKind == JsonValueKind.Array ? [.. names.EnumerateArray().Select(static name => name.Clone())] : [names];
            }
        }

        return [];
    }

    private static ReadName NameOf(JsonElement name, bool isDroppedBehind)
    {
        // citation-js leaves the names of reporters as RIS has them.
        if (name.ValueKind == JsonValueKind.String)
        {
            string[] parts = [.. name.GetString()!.Split(", "), "", ""];
            return new ReadName(Letters(parts[1]), Letters(parts[0]), Letters(parts[2]));
        }

        string dropped = Text(name, "dropping-particle");
        return new ReadName(
            Letters(Text(name, "given") + (isDroppedBehind ? dropped : "")),
            Letters((isDroppedBehind ? "" : dropped) + Text(name, "non-dropping-particle") + Text(name, "family") + Text(name, "literal")),
            Letters(Text(name, "suffix")));
    }

    private static string DayOf(JsonElement item) => item.TryGetProperty("issued", out JsonElement issued)
        ? string.Join('-', issued.GetProperty("date-parts")[0].EnumerateArray().Select(static part => part.ToString().PadLeft(2, '0')))
        : "";

    private static string Text(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.ToString() : "";

    private static string TitleOf(string title) => Quotes().Replace(Tags().Replace(title, ""), "");

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex("</?span[^>]*>")]
    private static partial Regex Tags();

    [GeneratedRegex("[‘’“”'\"]")]
    private static partial Regex Quotes();
}
