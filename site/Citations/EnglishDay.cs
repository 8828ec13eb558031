using System;
using System.Globalization;

namespace SiteBuilder.Citations;

/// <summary>Days as the styles print them, which is in English.</summary>
internal static class EnglishDay
{
    /// <summary>MLA shortens months of more than four letters.</summary>
    private static readonly string[] s_short = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    /// <summary>"June 19, 2024".</summary>
    public static string MonthFirst(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>"2024, June 19".</summary>
    public static string YearFirst(DateOnly day) => day.ToString("yyyy, MMMM d", CultureInfo.InvariantCulture);

    /// <summary>"19 Sept. 2024".</summary>
    public static string Short(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {s_short[day.Month - 1]} {day.Year:0000}");
}
