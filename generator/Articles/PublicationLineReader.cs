using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Tells lines that hold nothing but dates, and what the words beside a date say of it.</summary>
internal static class PublicationLineReader
{
    private const int LongestDateLine = 110;
    private const int LongestLabel = 40;
    private const int LongestNumber = 14;

    /// <summary>Whether a run is one or more full dates with only words of dates around them.</summary>
    public static bool IsDateLine(Language language, string text, SeedSpan span, DateOrder order)
    {
        if (span.Length > LongestDateLine || DateReader.First(language, text, span, order) is null)
        {
            return false;
        }

        int at = span.Start;
        for (StatedDate? next = DateReader.First(language, text, span, order);
            next is { } date;
            next = DateReader.First(language, text, SeedSpan.Between(at, span.End), order))
        {
            if (!HoldsDateWordsOnly(language, text, at, date.Span.Start))
            {
                return false;
            }

            at = date.Span.End;
        }

        return HoldsDateWordsOnly(language, text, at, span.End);
    }

    /// <summary>Whether a run is nothing but words of dates and clock times, with one of them: "Published", "Updated 22:31".</summary>
    public static bool IsLabel(Language language, string text, SeedSpan span) =>
        span.Length is > 2 and <= LongestLabel && HoldsDateWordsOnly(language, text, span.Start, span.End) && Shape.HasLetterOrDigit(text, span);

    /// <summary>Whether the words of a run say that something was changed.</summary>
    public static bool IsUpdate(Language language, string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            int from = i;
            i = WordEnd(text, i, end);
            if (i > from && language.Is(text, from, i - from, WordClass.UpdateWords))
            {
                return true;
            }

            i = i > from ? i : i + 1;
        }

        return false;
    }

    /// <summary>Whether one of the words before a date is a whole word of publishing, such as "published", and none a word of change.</summary>
    public static bool SaysPublished(Language language, string text, int start, int end)
    {
        const int shortest = 6;
        bool says = false;
        int i = IsUpdate(language, text, start, end) ? end : start;
        while (i < end)
        {
            int from = i;
            i = WordEnd(text, i, end);
            says |= i - from >= shortest && language.Is(text, from, i - from, WordClass.PublicationLineWords) && !language.Is(text, from, i - from, WordClass.TimeAgoWords)
                && language.Weekday(text, from, i - from) is null && language.Month(text, from, i - from) is null;
            i = i > from ? i : i + 1;
        }

        return says;
    }

    /// <summary>Words, clock times and marks that stand beside a date; "T10:00:00Z" of an ISO date is one of them.</summary>
    private static bool HoldsDateWordsOnly(Language language, string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            int from = i;
            if (char.IsDigit(text[i]))
            {
                while (i < end && (char.IsDigit(text[i]) || (text[i] is ':' or '.' && i + 1 < end && char.IsDigit(text[i + 1]))))
                {
                    i++;
                }

                if (i - from > LongestNumber)
                {
                    return false;
                }

                continue;
            }

            i = WordEnd(text, i, end);
            if (i > from && !IsClockLetter(text, from, i, end) && !language.Is(text, from, i - from, WordClass.PublicationLineWords | WordClass.UpdateWords))
            {
                return false;
            }

            i = i > from ? i : i + 1;
        }

        return true;
    }

    /// <summary>The T and the Z of "T10:00:00Z", the h of "10h30".</summary>
    private static bool IsClockLetter(string text, int from, int to, int end) =>
        to - from == 1 && text[from] is 'T' or 'Z' or 'h' or 'H' && ((from > 0 && char.IsDigit(text[from - 1])) || (to < end && char.IsDigit(text[to])));

    /// <summary>The end of a word, or of two letters with stops: "a.m.".</summary>
    private static int WordEnd(string text, int start, int end)
    {
        bool stop = start + 2 < end && char.IsLetter(text[start]) && text[start + 1] == '.' && char.IsLetter(text[start + 2]);
        return stop ? start + (start + 3 < end && text[start + 3] == '.' ? 4 : 3) : Shape.WordEnd(text, start, end);
    }
}
