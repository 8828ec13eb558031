using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SiteBuilder.Captured.Truth;

/// <summary>What is true of one captured page, as the file beside it says; lists are empty where nothing is said.</summary>
internal sealed class PageTruth
{
    private PageTruth(string path, string text, JsonElement json)
    {
        Set = Path.GetFileName(Path.GetDirectoryName(path))!;
        Text = text;
        Site = json.GetProperty("site").GetString() is { Length: > 0 } site ? site : json.GetProperty("id").GetString()!;
        Weight = json.TryGetProperty("weight", out JsonElement weight) ? weight.GetDouble() : 1;
        Titles = [.. Strings(json, "title"), .. Strings(json, "titleAlternates")];
        Body = Strings(json, "body");
        Headings = Strings(json, "headings");
        PerhapsHeadings = Strings(json, "headingsMaybe");
        Standfirsts = Strings(json, "neutral");
        Captions = [.. Strings(json, "captions"), .. Strings(json, "credits")];
        KnowsHeadings = json.TryGetProperty("headings", out JsonElement headings) && headings.ValueKind == JsonValueKind.Array;
        KnowsCaptions = json.TryGetProperty("captions", out JsonElement captions) && captions.ValueKind == JsonValueKind.Array;
        Lines = json.TryGetProperty("labels", out JsonElement labels) && labels.ValueKind == JsonValueKind.Array
            ? [.. labels.EnumerateArray().Select(static label => (label[0].GetString()!, label[1].GetString()!))]
            : [];
    }

    /// <summary>Name of the set of pages.</summary>
    public string Set { get; }

    public string Text { get; }

    /// <summary>Registrable name of the page's host; pages of one site are never on both sides of a comparison.</summary>
    public string Site { get; }

    /// <summary>How much the page counts in fitting: 1 where the truth does not say, less where it is less sure or the page is of another kind.</summary>
    public double Weight { get; }

    public IReadOnlyList<string> Titles { get; }

    public IReadOnlyList<string> Body { get; }

    public IReadOnlyList<string> Headings { get; }

    /// <summary>Lines that may be headings or text.</summary>
    public IReadOnlyList<string> PerhapsHeadings { get; }

    public IReadOnlyList<string> Standfirsts { get; }

    /// <summary>Captions and credit lines.</summary>
    public IReadOnlyList<string> Captions { get; }

    /// <summary>Whether the truth says which lines are headings, be it none; otherwise they are lines of the body.</summary>
    public bool KnowsHeadings { get; }

    /// <summary>Whether the truth says which lines are captions, be it none.</summary>
    public bool KnowsCaptions { get; }

    /// <summary>What each line of the page is, where that is known line by line.</summary>
    public IReadOnlyList<(string Kind, string Line)> Lines { get; }

    /// <summary>All pages below a folder whose text is known in full, in the order of their paths.</summary>
    public static List<PageTruth> ReadAll(string folder)
    {
        List<PageTruth> pages = [];
        foreach (string path in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string text = Path.ChangeExtension(path, ".txt");
            if (!File.Exists(text))
            {
                continue;
            }

            using JsonDocument json = JsonDocument.Parse(File.ReadAllText(path));
            PageTruth page = new(path, File.ReadAllText(text), json.RootElement);
            if (page.Body.Count > 0)
            {
                pages.Add(page);
            }
        }

        return pages;
    }

    private static string[] Strings(JsonElement json, string name) =>
        !json.TryGetProperty(name, out JsonElement value) ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(static one => one.GetString()!)]
        : [];
}
