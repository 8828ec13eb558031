using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;

namespace SiteBuilder.Pages;

/// <summary>Months as calendars, each day with articles leading to its place in the list of the month.</summary>
internal sealed class Calendar
{
    private const int DaysOfWeek = 7;
    private const int LongestWeekday = 3;
    private readonly PageFrame _frame;
    private readonly Dictionary<DateOnly, (int Count, string Url)> _days = [];
    private readonly WeekdayView[] _weekdays;
    private readonly DayOfWeek _first;

    public Calendar(PageFrame frame)
    {
        _frame = frame;
        DateTimeFormatInfo format = frame.Words.Strings.Culture.DateTimeFormat;
        _first = format.FirstDayOfWeek;

        // The data of some cultures has whole words for short ones; a column has room for three letters, and one measure is for all.
        bool isWide = format.ShortestDayNames.Any(static name => name.Length > LongestWeekday);
        _weekdays = [.. Enumerable.Range(0, DaysOfWeek).Select(i => (DayOfWeek)(((int)_first + i) % DaysOfWeek))
            .Select(day => new WeekdayView(format.GetDayName(day), Narrow(format.GetShortestDayName(day), isWide)))];
        foreach (IGrouping<(int Year, int Month), Article> month in frame.Dated
            .GroupBy(PageFrame.MonthOf))
        {
            // A long month has several pages; a day is on the one that has its first article.
            int place = 0;
            foreach (IGrouping<DateOnly, Article> day in month.GroupBy(static article => article.Published.Value!.Value))
            {
                string page = Paths.Paged(Paths.Month(month.Key.Year, month.Key.Month), (place / frame.Settings.ArticlesPerPage) + 1);
                _days[day.Key] = (day.Count(), $"{frame.LinkTo(page)}#{AnchorOf(day.Key)}");
                place += day.Count();
            }
        }
    }

    /// <summary>The anchor of a day in the list of its month: "d19".</summary>
    public static string AnchorOf(DateOnly day) => "d" + day.Day.ToString(CultureInfo.InvariantCulture);

    /// <summary>The twelve months of a year.</summary>
    public IReadOnlyList<CalendarMonthView> Year(int year) => [.. Enumerable.Range(1, 12).Select(month => Month(year, month))];

    /// <summary>A month in weeks of the language.</summary>
    public CalendarMonthView Month(int year, int month)
    {
        DateOnly first = new(year, month, 1);
        int blanks = ((int)first.DayOfWeek - (int)_first + DaysOfWeek) % DaysOfWeek;
        int length = DateTime.DaysInMonth(year, month);
        int weeks = (blanks + length + DaysOfWeek - 1) / DaysOfWeek;
        bool any = Enumerable.Range(0, length).Any(i => _days.ContainsKey(first.AddDays(i)));
        return new CalendarMonthView(
            _frame.Words.Month(year, month), any ? _frame.LinkTo(Paths.Month(year, month)) : null, _weekdays,
            [
                .. Enumerable.Range(0, weeks).Select(week => new WeekView(
                [
                    .. Enumerable.Range((week * DaysOfWeek) - blanks, DaysOfWeek).Select(i => i < 0 || i >= length ? new CalendarDayView(null, null, null) : Day(first.AddDays(i))),
                ])),
            ]);
    }

    private static string Narrow(string name, bool isWide) => isWide ? StringInfo.GetNextTextElement(name) : name;

    private CalendarDayView Day(DateOnly day)
    {
        string number = day.Day.ToString(CultureInfo.InvariantCulture);
        return _days.TryGetValue(day, out (int Count, string Url) found)
            ? new CalendarDayView(number, found.Url, _frame.Words.Strings.Count("articles_on", found.Count, ("when", _frame.Words.Day(day).Text)))
            : new CalendarDayView(number, null, null);
    }
}
