using System;
using System.Globalization;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds out in which order a page writes day and month: a date of three numbers with one over twelve, the weekday beside it, a time zone
/// of North America behind it, or the same date in words. What contradicts itself proves nothing.
/// </summary>
internal static class DateOrderReader
{
    private const int LongestWeekday = 12;
    private const int LongestClock = 16;

    /// <summary>Dates that are looked for in words; each costs a walk over the text.</summary>
    private const int MostInWords = 3;

    /// <summary>The order that the dates of a text prove; unknown for a language in which the order is always the same.</summary>
    public static DateOrder Read(Language language, string text)
    {
        if (language != Language.English)
        {
            return DateOrder.Unknown;
        }

        bool day = false;
        bool month = false;
        int open = 0;
        for (int i = text.IndexOf('/'); i >= 0; i = text.IndexOf('/', i + 1))
        {
            if (At(text, i) is { } numbers)
            {
                DateOrder order = OrderOf(language, text, numbers);
                order = order == DateOrder.Unknown && open++ < MostInWords ? InWords(text, numbers.First, numbers.Second, numbers.Year) : order;
                day |= order == DateOrder.DayFirst;
                month |= order == DateOrder.MonthFirst;
            }
        }

        return day == month ? DateOrder.Unknown : day ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static DateOrder OrderOf(Language language, string text, (SeedSpan Span, int First, int Second, int Year) date)
    {
        if (date.First > 12 || date.Second > 12)
        {
            return (date.First, date.Second) switch
            {
                ( <= 12, <= 31) => DateOrder.MonthFirst,
                ( <= 31, <= 12) => DateOrder.DayFirst,
                _ => DateOrder.Unknown,
            };
        }

        if (date.First == date.Second || date.First < 1 || date.Second < 1)
        {
            return DateOrder.Unknown;
        }

        if (WeekdayBefore(language, text, date.Span.Start) is { } weekday)
        {
            bool fitsDay = Weekday(date.Year, date.Second, date.First) == weekday;
            bool fitsMonth = Weekday(date.Year, date.First, date.Second) == weekday;
            if (fitsDay != fitsMonth)
            {
                return fitsDay ? DateOrder.DayFirst : DateOrder.MonthFirst;
            }
        }

        return IsBeforeAmericanZone(text, date.Span.End) ? DateOrder.MonthFirst : DateOrder.Unknown;
    }

    /// <summary>The numbers around a slash that is the first of two; null where there are no three.</summary>
    private static (SeedSpan Span, int First, int Second, int Year)? At(string text, int slash)
    {
        int start = slash;
        while (start > 0 && slash - start < 3 && IsDigit(text[start - 1]))
        {
            start--;
        }

        int second = slash + 1;
        int end = second;
        while (end < text.Length && end - second < 3 && IsDigit(text[end]))
        {
            end++;
        }

        int year = end + 1;
        int last = year;
        while (last < text.Length && last - year < 5 && IsDigit(text[last]))
        {
            last++;
        }

        bool fits = slash - start is 1 or 2 && end - second is 1 or 2 && end < text.Length && text[end] == '/' && last - year == 4
            && (start == 0 || text[start - 1] != '/');
        return fits
            ? (SeedSpan.Between(start, last), Number(text, start, slash), Number(text, second, end), Number(text, year, last))
            : null;
    }

    private static DayOfWeek? WeekdayBefore(Language language, string text, int start)
    {
        int end = start;
        while (end > 0 && (text[end - 1] is ',' or '.' || char.IsWhiteSpace(text[end - 1])) && start - end < 3)
        {
            end--;
        }

        int from = end;
        while (from > 0 && char.IsLetter(text[from - 1]) && end - from < LongestWeekday)
        {
            from--;
        }

        return language.Weekday(text, from, end - from);
    }

    private static DayOfWeek? Weekday(int year, int month, int day) =>
        year is > 1600 and < 2200 && day <= DateTime.DaysInMonth(year, month) ? new StatedDate(default, (year * 10000) + (month * 100) + day).Weekday : null;

    /// <summary>A clock time and the name of a zone of North America, where the month stands first.</summary>
    private static bool IsBeforeAmericanZone(string text, int from)
    {
        int end = Math.Min(text.Length - 1, from + LongestClock);
        for (int i = from; i < end && text[i] != '\n'; i++)
        {
            bool letter = char.IsUpper(text[i]) && !char.IsLetter(text[i - 1]);
            int zone = i;
            while (zone < text.Length && char.IsUpper(text[zone]) && zone - i < 4)
            {
                zone++;
            }

            if (letter && zone - i is 2 or 3 && text[zone - 1] == 'T' && text[i] is 'E' or 'C' or 'M' or 'P' && (zone - i == 2 || text[i + 1] is 'S' or 'D')
                && !(text[i] == 'C' && text[i + 1] == 'E'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same date elsewhere on the page, with the year first or the month in words.</summary>
    private static DateOrder InWords(string text, int first, int second, int year)
    {
        if (first is < 1 or > 12 || second is < 1 or > 12)
        {
            return DateOrder.Unknown;
        }

        bool month = Holds(text, year, first, second);
        bool day = Holds(text, year, second, first);
        return month == day ? DateOrder.Unknown : day ? DateOrder.DayFirst : DateOrder.MonthFirst;
    }

    private static bool Holds(string text, int year, int month, int day)
    {
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return text.IndexOf(string.Format(CultureInfo.InvariantCulture, "{0}-{1:00}-{2:00}", year, month, day), StringComparison.Ordinal) >= 0
            || text.IndexOf(string.Format(CultureInfo.InvariantCulture, "{0} {1}, {2}", name, day, year), StringComparison.Ordinal) >= 0
            || text.IndexOf(string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", day, name, year), StringComparison.Ordinal) >= 0;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int Number(string text, int start, int end)
    {
        int value = 0;
        for (int i = start; i < end; i++)
        {
            value = (value * 10) + text[i] - '0';
        }

        return value;
    }
}
