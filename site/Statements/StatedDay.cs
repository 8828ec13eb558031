using System;
using System.Globalization;

namespace SiteBuilder.Statements;

/// <summary>Days as the front matter of site generators writes them.</summary>
internal static class StatedDay
{
    private static readonly string[] s_forms =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "MMM d, yyyy", "MMM d yyyy", "MMMM d, yyyy", "MMMM d yyyy", "d MMM yyyy", "d MMMM yyyy",
        "ddd, d MMM yyyy", "ddd, d MMMM yyyy", "ddd MMM d yyyy",
    ];

    /// <summary>The form that ms.date has by its documentation; elsewhere nobody could tell month from day.</summary>
    private static readonly string[] s_monthFirst = ["M/d/yyyy", .. s_forms];

    /// <summary>The day of a date with or without a time, as "2024-06-19": the calendar day that is written, in whatever zone. Null where it is none.</summary>
    /// <param name="text">"2024-06-19", "2024-06-19T15:04:00-04:00", "Jun 19, 2024"…</param>
    /// <param name="monthFirst">Whether "06/07/2024" is the seventh of June; otherwise it is no day.</param>
    public static string? Read(string text, bool monthFirst) =>
        DateTime.TryParseExact(
            WithoutTime(text.Trim()), monthFirst ? s_monthFirst : s_forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    /// <summary>A day of <see cref="Read"/> as one number, 20240619.</summary>
    public static int Number(string day) => int.Parse(day.Replace("-", ""), NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A time begins with hours and a colon, behind a blank or a T.</summary>
    private static string WithoutTime(string text)
    {
        int colon = text.IndexOf(':');
        int start = colon < 0 ? -1 : text.LastIndexOfAny([' ', 'T', 't'], colon);
        return start > 0 && colon - start <= 3 ? text.Substring(0, start).TrimEnd(' ', ',') : text;
    }
}
