using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Readings;
using SiteBuilder.Strings;

namespace SiteBuilder.Pages;

/// <summary>Dates, numbers and lists as pages print them in the language of the theme, the same on every machine.</summary>
/// <param name="strings">The theme's words.</param>
internal sealed class Words(ThemeStrings strings)
{
    private readonly CompareInfo _order = strings.Culture.CompareInfo;

    /// <summary>The theme's words.</summary>
    public ThemeStrings Strings { get; } = strings;

    /// <summary>"19 June 2024" and "2024-06-19".</summary>
    public DayView? Day(DateOnly? day) => day is { } known ? Day(known) : null;

    /// <summary>"19 June 2024" and "2024-06-19".</summary>
    public DayView Day(DateOnly day) => new(day.ToString(Strings["day_format"], Strings.Culture), Iso(day));

    /// <summary>"19 June", of whatever year.</summary>
    public string DayOfYear(DateOnly day) => day.ToString(Strings["day_of_year_format"], Strings.Culture);

    /// <summary>"June 2024".</summary>
    public string Month(int year, int month) => new DateOnly(year, month, 1).ToString(Strings["month_format"], Strings.Culture);

    /// <summary>"June".</summary>
    public string MonthName(int month) => Strings.Culture.DateTimeFormat.GetMonthName(month);

    /// <summary>"Jun".</summary>
    public string ShortMonthName(int month) => Strings.Culture.DateTimeFormat.GetAbbreviatedMonthName(month);

    /// <summary>"2024".</summary>
    public static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>"2024-06-19".</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"1 article", "16 articles".</summary>
    public string Articles(int count) => Strings.Count("articles", count);

    /// <summary>"Ada", "Ada and Tom", "Ada, Tom and Eve"; null for nobody.</summary>
    public string? List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => null,
        1 => names[0],
        _ => Strings.Format("list_last", ("names", string.Join(Strings["list_comma"], names.Take(names.Count - 1))), ("name", names[^1])),
    };

    /// <summary>In the order of the language; names that are the same to it by their code points.</summary>
    public IOrderedEnumerable<T> Sorted<T>(IEnumerable<T> items, Func<T, string> nameOf) =>
        items.OrderBy(nameOf, Comparer<string>.Create((left, right) => _order.Compare(left, right, CompareOptions.None)))
            .ThenBy(nameOf, StringComparer.Ordinal);

    /// <summary>"caption-above-credit" as words: "caption above credit".</summary>
    public static string Rule(ReadingRule rule) => ReadingRules.NameOf(rule).Replace('-', ' ');
}
