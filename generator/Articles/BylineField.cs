using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Cuts the names' own field out of a line that holds others too, such as the day, an outlet or a word of sharing.</summary>
internal static class BylineField
{
    private const int ShortestMonth = 3;
    private const int MonthToDigit = 5;

    /// <summary>"McKing", "MacMaster", "VanDeacon": what is glued to fewer letters belongs to the name.</summary>
    private const int LongestPrefix = 3;

    /// <summary>From where names start to a digit, a mark, or a word that starts another field.</summary>
    public static SeedSpan Of(Language language, string text, SeedSpan span)
    {
        int i = span.Start;
        while (i < span.End && !IsEnd(text, i, span.Start))
        {
            int end = Shape.WordEnd(text, i, span.End);
            if (end > i && i > span.Start && StartsField(language, text, i, end, span))
            {
                break;
            }

            i = end > i ? end : i + 1;
        }

        return Shape.Trim(text, SeedSpan.Between(span.Start, i));
    }

    /// <summary>What is left of a line behind its date, the words of dates and the clock time.</summary>
    public static SeedSpan BehindDate(Language language, string text, SeedSpan span, int dateEnd)
    {
        int i = dateEnd;
        while (i < span.End)
        {
            int end = Shape.WordEnd(text, i, span.End);
            if (end > i && !language.Is(text, i, end - i, WordClass.PublicationLineWords | WordClass.UpdateWords | WordClass.TimeAgoWords))
            {
                break;
            }

            i = end > i ? end : i + 1;
        }

        return SeedSpan.Between(i, span.End);
    }

    private static bool IsEnd(string text, int at, int start)
    {
        char c = text[at];
        return char.IsDigit(c) || c is '(' or '[' or '@' or '\u2022' or '\u2014' or '\u2013' or '\u203A' or '\u00BB' or '\u2192' or '>' or '\u2026'
            || (c == '-' && at > start && char.IsWhiteSpace(text[at - 1]));
    }

    private static bool StartsField(Language language, string text, int start, int end, SeedSpan span)
    {
        WordClass classes = language.ClassOf(text, start, end - start);
        bool small = char.IsLower(text[start]);
        if (small && (classes & (WordClass.Joiners | WordClass.Particles)) != 0)
        {
            return false; // "and" and "of" stand beside dates too
        }

        bool glued = start - span.Start > LongestPrefix && Shape.IsLetters(text, start - LongestPrefix - 1, start);
        return (classes & (WordClass.PublicationLineWords | WordClass.UpdateWords | WordClass.TimeAgoWords)) != 0
            || (end - start >= ShortestMonth && char.IsUpper(text[start]) && language.Month(text, start, end - start) is not null && HoldsDigit(text, end, span.End))
            || language.Weekday(text, start, end - start) is not null
            || (small && (classes & (WordClass.Prepositions | WordClass.FunctionWords)) != 0)
            || (!small && (classes & (WordClass.NagWords | WordClass.ReaderWords)) != 0 && !HoldsDigit(text, start, end))
            || (glued && (classes & (WordClass.Offices | WordClass.PressOffices | WordClass.Outlets | WordClass.Agencies)) != 0);
    }

    private static bool HoldsDigit(string text, int start, int end)
    {
        for (int i = start; i < end && i < start + MonthToDigit; i++)
        {
            if (char.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
