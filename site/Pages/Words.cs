using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>Dates, numbers and lists as pages print them, the same on every machine.</summary>
internal static class Words
{
    /// <summary>"19 June 2024" and "2024-06-19".</summary>
    public static DayView? Day(DateOnly? day) => day is { } known
        ? new DayView(known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture), known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        : null;

    /// <summary>"June 2024".</summary>
    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2024".</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"1 article", "5,395 bytes".</summary>
    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");

    /// <summary>"Ada", "Ada and Tom", "Ada, Tom and Eve"; null for nobody.</summary>
    public static string? List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => string.Join(", ", names.Take(names.Count - 1)) + " and " + names[^1],
    };

    /// <summary>The text up to a word's end, with an ellipsis where something was left out.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        int blank = text.LastIndexOf(' ', longest);
        int end = blank > longest / 2 ? blank : longest - (char.IsHighSurrogate(text[longest - 1]) ? 1 : 0);
        return text[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }

    /// <summary>"caption-above-credit" as words: "caption above credit".</summary>
    public static string Rule(ReadingRule rule) => ReadingRules.NameOf(rule).Replace('-', ' ');
}
