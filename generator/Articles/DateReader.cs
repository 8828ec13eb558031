using System;
using System.Globalization;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A full date as a text states it.</summary>
/// <param name="Span">Its characters, from day or month to year, without a weekday.</param>
/// <param name="Day">Year, month and day as one number, 20240619.</param>
internal readonly record struct StatedDate(SeedSpan Span, int Day)
{
    public DayOfWeek Weekday => new DateTime(Day / 10000, Day / 100 % 100, Day % 100, 0, 0, 0, DateTimeKind.Unspecified).DayOfWeek;
}

/// <summary>
/// Finds full dates: "June 19, 2024", "19 June 2024", "19th of June, 2024", "19-Jun-24", "2024-06-19", and "19/06/2024" where no other order
/// can be meant or the page proves one. Dates without a year are none. Capturing glues fields: a date may start right behind a word, and a
/// clock time may follow the year without a blank.
/// </summary>
internal static class DateReader
{
    /// <summary>The first full date that starts in a span.</summary>
    /// <param name="language">Its months count, and those of English.</param>
    /// <param name="text">The text of the span.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="order">What the page proves of the order of numbers.</param>
    public static StatedDate? First(Language language, string text, SeedSpan span, DateOrder order = DateOrder.Unknown)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (StartsWord(text, i) && At(language, text, i, span.End, order) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>Behind a mark or a blank, or glued to the word before: "TimesNovember 21", "Published21 November".</summary>
    private static bool StartsWord(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            return false;
        }

        bool glued = at >= 3 && char.IsLower(text[at - 1]) && char.IsLetter(text[at - 2]) && char.IsLetter(text[at - 3]);
        return at == 0 || !char.IsLetterOrDigit(text[at - 1]) || (char.IsDigit(text[at - 1]) && char.IsUpper(text[at])) || (glued && (char.IsUpper(text[at]) || char.IsDigit(text[at])));
    }

    /// <summary>The first month and day of a span, such as "June 3", taken to be in a year that is known otherwise.</summary>
    public static StatedDate? FirstWithoutYear(Language language, string text, SeedSpan span, int year)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            bool startsWord = char.IsLetter(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));
            Cursor cursor = new(language, text, i, span.End);
            if (!startsWord || cursor.Month() is not { } month)
            {
                continue;
            }

            cursor.Skip('.');
            cursor.Blanks();
            if (cursor.Number(2) is { } day)
            {
                return cursor.Date(i, year, month, day);
            }
        }

        return null;
    }

    /// <summary>The last full date of a span.</summary>
    public static StatedDate? Last(Language language, string text, SeedSpan span)
    {
        StatedDate? last = null;
        for (StatedDate? next = First(language, text, span); next is { } date; next = First(language, text, SeedSpan.Between(date.Span.End, span.End)))
        {
            last = date;
        }

        return last;
    }

    private static StatedDate? At(Language language, string text, int start, int end, DateOrder order) =>
        char.IsDigit(text[start]) ? StartsWithNumber(language, text, start, end, order) : StartsWithMonth(language, text, start, end);

    /// <summary>"June 19, 2024", "Jun. 19 2024".</summary>
    private static StatedDate? StartsWithMonth(Language language, string text, int start, int end)
    {
        Cursor cursor = new(language, text, start, end);
        if (cursor.Month() is not { } month)
        {
            return null;
        }

        cursor.Skip('.');
        cursor.Skip('-');
        cursor.Blanks();
        if (cursor.Number(2) is not { } day)
        {
            return null;
        }

        cursor.Ordinal();
        cursor.Skip(',');
        cursor.Skip('-');
        cursor.Blanks();
        return cursor.Year(isShort: false) is { } year ? cursor.Date(start, year, month, day) : null;
    }

    private static StatedDate? StartsWithNumber(Language language, string text, int start, int end, DateOrder order)
    {
        Cursor cursor = new(language, text, start, end);
        if (cursor.Number(4) is not { } first)
        {
            return null;
        }

        if (cursor.At is '\u5E74' or '\uB144')
        {
            return Ideographic(cursor, start, first);
        }

        if ((cursor.At is '-' or '/' or '.') && (cursor.IsBeforeDigit || (cursor.At == '.' && language != Language.English && cursor.IsBeforeBlankAndDigit)))
        {
            return Numeric(language, cursor, start, first, order);
        }

        bool isJoined = cursor.At is '-' or '/';
        cursor.Skip('-');
        cursor.Skip('/');
        cursor.Ordinal();
        cursor.Skip('.');
        cursor.Blanks();
        cursor.Joint();
        cursor.Blanks();
        if (cursor.Month() is not { } month)
        {
            return null;
        }

        cursor.Skip('.');
        cursor.Skip(',');
        cursor.Skip('-');
        if (cursor.At == '/')
        {
            cursor.Skip('/');
            cursor.OtherMonth();
        }

        cursor.Blanks();
        if (first > 31)
        {
            // "2024. június 19.": Hungarian starts with the year.
            return cursor.Number(2) is { } last ? cursor.Date(start, first, month, last) : null;
        }

        cursor.Joint();
        cursor.Blanks();
        return cursor.Year(isJoined) is { } year ? cursor.Date(start, year, month, first) : null;
    }

    /// <summary>Year, month and day, each before its sign, as Japanese, Chinese and Korean write them.</summary>
    private static StatedDate? Ideographic(Cursor cursor, int start, int year)
    {
        cursor.Skip(cursor.At);
        cursor.Blanks();
        if (cursor.Number(2) is not { } month || cursor.At is not ('\u6708' or '\uC6D4'))
        {
            return null;
        }

        cursor.Skip(cursor.At);
        cursor.Blanks();
        return cursor.Number(2) is { } day && cursor.At is ('\u65E5' or '\uC77C') ? cursor.Date(start, year, month, day) : null;
    }

    /// <summary>Three numbers: year first, or last with one of the others over twelve.</summary>
    private static StatedDate? Numeric(Language language, Cursor cursor, int start, int first, DateOrder order)
    {
        char mark = cursor.At;
        cursor.Skip(mark);
        cursor.Blanks(); // "19. 6. 2024"
        if (cursor.Number(2) is not { } second || cursor.At != mark)
        {
            return null;
        }

        cursor.Skip(mark);
        cursor.Blanks();
        int yearAt = cursor.Offset;
        if (cursor.Year(isShort: true) is not { } third)
        {
            return null;
        }

        if (mark == '.' && cursor.At == '.' && cursor.IsBeforeDigit)
        {
            return null; // four numbers are a version
        }

        // "19.06.24": a year of two digits is one of this century; one digit is the number of a version. In "2024/06/19" it is the day.
        third += mark != '-' && first <= 31 && third < 100 && cursor.Offset - yearAt == 2 ? 2000 : 0;

        // Dots part a day, a month and a year in this order everywhere; slashes do outside English, where the order differs by country.
        bool dayFirst = mark == '.' || language.Tag != "en" || order == DateOrder.DayFirst;
        return (first, second, third) switch
        {
            ( > 31, <= 12, <= 31) => cursor.Date(start, first, second, third),
            ( > 12 and <= 31, <= 12, > 31) => cursor.Date(start, third, second, first),
            ( <= 12, > 12 and <= 31, > 31) => cursor.Date(start, third, first, second),
            ( <= 12, <= 12, > 31) when first == second || dayFirst => cursor.Date(start, third, second, first),
            ( <= 12, <= 12, > 31) when order == DateOrder.MonthFirst => cursor.Date(start, third, first, second),
            _ => null,
        };
    }

    /// <summary>A place in a text that steps over parts of a date.</summary>
    private struct Cursor(Language language, string text, int at, int end)
    {
        private int _at = at;
        private bool _isGlued;

        public readonly int Offset => _at;

        public readonly bool IsBeforeDigit => _at + 1 < end && char.IsDigit(text[_at + 1]);

        public readonly bool IsBeforeBlankAndDigit => _at + 2 < end && text[_at + 1] == ' ' && char.IsDigit(text[_at + 2]);

        public readonly char At => _at < end ? text[_at] : '\0';

        public void Skip(char c) => _at += At == c ? 1 : 0;

        public void Blanks()
        {
            while (_at < end && char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }
        }

        /// <summary>The name of the same month in another calendar's tongue, as papers of the Levant print both.</summary>
        public void OtherMonth()
        {
            int from = _at;
            _at = char.IsLetter(At) && Month() is not null ? _at : from;
        }

        /// <summary>"of" in English, "de" and "del" in Spanish and Portuguese: "19th of June", "19 de junio de 2024".</summary>
        public void Joint()
        {
            bool joint = _at + 2 < end && ((text[_at] == 'o' && text[_at + 1] == 'f') || (text[_at] == 'd' && text[_at + 1] == 'e'));
            int length = joint && text[_at + 1] == 'e' && text[_at + 2] == 'l' ? 3 : 2;
            _at += joint && (_at + length >= end || !char.IsLetter(text[_at + length])) ? length : 0;
        }

        /// <summary>"st", "nd", "rd", "th" behind a number, "er" in French, and the raised letters of the Romance languages.</summary>
        public void Ordinal()
        {
            if (_at + 1 < end && char.ToLowerInvariant(text[_at + 1]) is var second
                && (char.ToLowerInvariant(text[_at]), second) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h') or ('e', 'r'))
            {
                _at += 2;
            }
            else if (At is '\u00BA' or '\u00AA' or '\u00B0')
            {
                _at++;
            }
        }

        /// <summary>A number that has no more digits than <paramref name="most"/>.</summary>
        public int? Number(int most)
        {
            int from = _at;
            int value = 0;
            while (_at < end && char.IsDigit(text[_at]) && _at - from <= most)
            {
                value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[_at++]); // Arabic and Indic digits too
            }

            return _at > from && _at - from <= most ? value : null;
        }

        /// <summary>
        /// A year, whether or not a clock time or the count of a button is glued to it: "20245:45", "202400321". Two digits are a year of this century behind an apostrophe, or where
        /// the form is short as a whole: "19-Jun-24".
        /// </summary>
        public int? Year(bool isShort)
        {
            bool apostrophe = At is '\'' or '\u2019';
            _at += apostrophe ? 1 : 0;
            int from = _at;
            int? year = Number(6);
            int digits = _at - from;
            if (digits > 4 && ((digits > 5 && !isShort) || (At == ':' && IsBeforeDigit)))
            {
                _isGlued = true;
                _at = from;
                int first = 0;
                while (_at < from + 4)
                {
                    first = (first * 10) + CharUnicodeInfo.GetDecimalDigitValue(text[_at++]);
                }

                return first is >= 1900 and < 2100 ? first : null;
            }

            return digits switch
            {
                4 => year,
                2 when apostrophe || (isShort && text[_at - 3] is '-' && char.IsLetter(text[_at - 4])) => year + 2000,
                _ when isShort && digits <= 4 => year,
                _ => null,
            };
        }

        public int? Month()
        {
            int from = _at;
            while (_at < end && Script.IsWordPart(text[_at]) && _at - from < 16)
            {
                _at++;
            }

            return language.Month(text, from, _at - from);
        }

        /// <summary>The date, if the calendar has it and newspapers could print it; Thai years count from 543 years earlier.</summary>
        public readonly StatedDate? Date(int start, int stated, int month, int day)
        {
            int year = language.Tag == "th" && stated is > 2400 and < 2700 ? stated - 543 : stated;
            return (_isGlued || !char.IsDigit(At)) && year is >= 1600 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? new StatedDate(SeedSpan.Between(start, _at), (year * 10000) + (month * 100) + day)
                : null;
        }
    }

    /// <summary>A day as pages and problems print it: 2024-06-19.</summary>
    public static string Print(int day) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", day / 10000, day / 100 % 100, day % 100);
}
