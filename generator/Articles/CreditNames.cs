using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Reads the names of a credit: "X", "X/Y", "X/Y/Z", "X via Y", "X | Y", "X (Y)".</summary>
internal static class CreditNames
{
    private const int MostWords = 8;
    private const int MostBareWords = 4;
    private const int LongestAgency = 60;
    private const string Via = " via ";

    /// <summary>Hebrew, Arabic and the scripts behind them have no capitals.</summary>
    private const char FirstWithoutCase = '\u0590';

    /// <summary>Creator, agency and supplier; null where a part is not written like a name, or where there are more than three.</summary>
    public static Credit? Read(Language language, string text, SeedSpan span)
    {
        List<SeedSpan> parts = Cut(text, WithoutStop(text, span));
        if (parts.Count is 0 or > 3)
        {
            return null;
        }

        bool agency = false;
        foreach (SeedSpan part in parts)
        {
            agency |= IsAgency(language, text, part);
        }

        foreach (SeedSpan part in parts)
        {
            if (!IsNames(language, text, part) && !(agency && parts.Count > 1 && EndsInCapitals(text, part)))
            {
                return null;
            }
        }

        return parts.Count switch
        {
            1 when agency => new Credit(ReadingRule.None, span, default, default, parts[0], NamesAgency: true),
            1 => new Credit(ReadingRule.None, span, parts[0], default, default, NamesAgency: false),
            2 when text.IndexOf(Via, span.Start, span.Length, StringComparison.Ordinal) > 0 => new Credit(ReadingRule.None, span, parts[0], default, parts[1], agency),
            2 => new Credit(ReadingRule.None, span, parts[0], parts[1], default, agency),
            _ => new Credit(ReadingRule.None, span, parts[0], parts[1], parts[2], agency),
        };
    }

    /// <summary>Whether a run is known to supply pictures, or is two words or more of which the last marks an outlet.</summary>
    public static bool IsAgency(Language language, string text, SeedSpan part)
    {
        if (part.IsEmpty || part.Length > LongestAgency)
        {
            return false;
        }

        if (Phrases.PictureAgencies.MayStartAt(text, part.Start, part.End) && Phrases.PictureAgencies.StartsWithPhrase(Shape.Key(text, part, LongestAgency)!))
        {
            return true;
        }

        int blank = text.LastIndexOf(' ', part.End - 1, part.Length);
        int last = blank < 0 ? part.End : blank + 1;
        return last < part.End && (language.Is(text, last, part.End - last, WordClass.Outlets) || Language.English.Is(text, last, part.End - last, WordClass.Outlets));
    }

    /// <summary>Whether a run is nothing but a known supplier of pictures.</summary>
    public static bool IsKnownAgency(string text, SeedSpan part) =>
        Phrases.PictureAgencies.MayStartAt(text, part.Start, part.End) && Shape.Key(text, part, LongestAgency) is { Length: > 0 } key && Phrases.PictureAgencies.Contains(key);

    /// <summary>One to eight words with capitals, without any sentence's marks; or a known agency in whatever letters.</summary>
    public static bool IsNames(Language language, string text, SeedSpan span)
    {
        if (IsKnownAgency(text, span))
        {
            return true;
        }

        int words = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int end = i;
            while (end < span.End && !Script.IsBlank(text[end]))
            {
                if (text[end] is '?' or '!' or ':' or ';' or '"' or '\u201C' or '\u201D' or '(' or ')' or '@' || char.IsDigit(text[end]))
                {
                    return false;
                }

                end++;
            }

            if (end > i)
            {
                words++;
                bool small = words > 1 && end < span.End
                    && (language.Is(text, i, end - i, WordClass.Particles | WordClass.StopWords) || text.Substring(i, end - i) is "and" or "of" or "the" or "for");
                if (!small && !HoldsCapital(text, i, end) && !IsKnownAgency(text, SeedSpan.Between(i, end)))
                {
                    return false;
                }
            }

            i = end + 1;
        }

        return words is >= 1 and <= MostWords;
    }

    /// <summary>Two words or three that may be a person's name.</summary>
    public static bool IsPersonLike(Language language, string text, SeedSpan span) =>
        !span.IsEmpty && Shape.Words(text, span) is 2 or 3 && IsBareName(language, text, span) && !IsAgency(language, text, span);

    /// <summary>One to four words, each with a capital, none of which starts sentences or names a day: a name and nothing else.</summary>
    public static bool IsBareName(Language language, string text, SeedSpan span)
    {
        int words = 0;
        for (int i = span.Start, start = i; i <= span.End; i++)
        {
            if (i < span.End && !Script.IsBlank(text[i]))
            {
                if (!Script.IsLetter(text[i]) && text[i] is not ('-' or '\'' or '\u2019' or '.'))
                {
                    return false;
                }

                continue;
            }

            bool article = words == 0 && i < span.End && i - start == 3;
            if (i > start && !Script.IsUpper(text[start]) && !language.Is(text, start, i - start, WordClass.Particles))
            {
                return false;
            }

            if (i > start && !article && language.Is(text, start, i - start, WordClass.NotNames | WordClass.StopWords | WordClass.NagWords))
            {
                return false;
            }

            words += i > start ? 1 : 0;
            start = i + 1;
        }

        return words is >= 1 and <= MostBareWords;
    }

    /// <summary>The parts between strokes, or bars, or before and behind "via" and within the last brackets. Empty where one of them is.</summary>
    private static List<SeedSpan> Cut(string text, SeedSpan span)
    {
        List<SeedSpan> parts = [];
        int open = span.Length > 3 && text[span.End - 1] == ')' ? text.LastIndexOf('(', span.End - 1, span.Length) : -1;
        SeedSpan rest = open > span.Start ? SeedSpan.Between(span.Start, open) : span;
        int via = text.IndexOf(Via, rest.Start, rest.Length, StringComparison.Ordinal);
        SeedSpan supplier = via > 0 ? SeedSpan.Between(via + Via.Length, rest.End) : default;
        rest = via > 0 ? SeedSpan.Between(rest.Start, via) : rest;
        int start = rest.Start;
        for (int i = rest.Start; i <= rest.End; i++)
        {
            if (i == rest.End || text[i] is '/' or '|' or '\u00A9')
            {
                parts.Add(Shape.Trim(text, SeedSpan.Between(start, i)));
                start = i + 1;
            }
        }

        if (!supplier.IsEmpty)
        {
            parts.Add(Shape.Trim(text, supplier));
        }

        if (open > span.Start)
        {
            parts.Add(Shape.Trim(text, SeedSpan.Between(open + 1, span.End - 1)));
        }

        return parts.Exists(static part => part.IsEmpty) ? [] : parts;
    }

    /// <summary>"prisma TPX": beside an agency, a part may be written as its owner likes.</summary>
    private static bool EndsInCapitals(string text, SeedSpan part) => part.Length < 30 && Script.IsUpper(text[part.End - 1]);

    private static SeedSpan WithoutStop(string text, SeedSpan span) =>
        span.Length > 3 && text[span.End - 1] == '.' && Script.IsLower(text[span.End - 2]) ? SeedSpan.Between(span.Start, span.End - 1) : span;

    private static bool HoldsCapital(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (Script.IsUpper(text[i]) || (text[i] >= FirstWithoutCase && Script.IsLetter(text[i])))
            {
                return true;
            }
        }

        return false;
    }
}
