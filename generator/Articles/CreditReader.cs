using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A credit line taken apart (IPTC Creator, Credit Line). Parts that are not stated are empty.</summary>
internal readonly record struct Credit(ReadingRule Rule, SeedSpan Whole, SeedSpan Creator, SeedSpan Agency, SeedSpan Supplier);

/// <summary>Reads the forms in which the press credits pictures, as a line of their own or at the end of a caption.</summary>
internal static class CreditReader
{
    private const int LongestCredit = 110;

    private static readonly PhraseList s_labels = new(
        ["photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "credit", "photography"]);

    /// <summary>A line that is nothing but credit.</summary>
    public static Credit? Line(Language language, string text, SeedSpan span)
    {
        if (span.Length > LongestCredit)
        {
            return null;
        }

        return Labelled(language, text, span) ?? Courtesy(language, text, span) ?? Bracketed(language, text, span) ?? Bars(language, text, span) ?? Copyright(language, text, span) ?? Via(language, text, span) ?? Slash(language, text, span);
    }

    /// <summary>A credit behind the last sentence of a caption.</summary>
    public static Credit? Tail(Language language, string text, SeedSpan caption)
    {
        if (text[caption.End - 1] == ')')
        {
            int open = text.LastIndexOf('(', caption.End - 1, caption.Length);
            return open > caption.Start
                ? Bracketed(language, text, SeedSpan.Between(open, caption.End)) ?? BareBrackets(language, text, caption, open)
                : null;
        }

        // The credit starts behind a stop; no name holds one, but initials and abbreviations do, so every stop is tried, last first.
        for (int i = caption.End - 3; i > caption.Start && caption.End - i < LongestCredit; i--)
        {
            if (text[i] is '.' or '!' or '?' or '\u201D' or '"' && char.IsWhiteSpace(text[i + 1]))
            {
                SeedSpan tail = Shape.Trim(text, SeedSpan.Between(i + 1, caption.End));
                if ((Labelled(language, text, tail) ?? Copyright(language, text, tail) ?? Bars(language, text, tail) ?? AgencyPhoto(language, text, tail)) is { } credit)
                {
                    return credit;
                }
            }
        }

        return null;
    }

    /// <summary>"... at the gate. (X)": names in brackets behind a full stop; an abbreviation in brackets stands within its sentence.</summary>
    private static Credit? BareBrackets(Language language, string text, SeedSpan caption, int open)
    {
        SeedSpan before = Shape.Trim(text, SeedSpan.Between(caption.Start, open));
        SeedSpan names = Shape.Trim(text, SeedSpan.Between(open + 1, caption.End - 1));
        return !before.IsEmpty && text[before.End - 1] is '.' or '!' or '?' && !names.IsEmpty && IsNames(language, text, names)
            ? new Credit(ReadingRule.CreditBrackets, SeedSpan.Between(open, caption.End), default, default, names)
            : null;
    }

    /// <summary>"AP Photo/X": an agency, the word photo, and a name.</summary>
    private static Credit? AgencyPhoto(Language language, string text, SeedSpan span)
    {
        int slash = text.IndexOf('/', span.Start, span.Length);
        return slash > span.Start && PhotoWord(language, text, SeedSpan.Between(span.Start, slash)) is { } agency
            && Names(language, text, SeedSpan.Between(slash + 1, span.End)) is { } creator
            ? new Credit(ReadingRule.CreditLabel, span, creator.Creator, agency, creator.Supplier)
            : null;
    }

    /// <summary>"Photo: X/Y", "Image credit: X", "Photograph by X", "Picture courtesy of X".</summary>
    private static Credit? Labelled(Language language, string text, SeedSpan span)
    {
        int end = WordEnd(text, span.Start, span.End);
        if (!IsLabel(language, text, span.Start, end))
        {
            return null;
        }

        int next = SkipBlanks(text, end, span.End);
        int nextEnd = WordEnd(text, next, span.End);
        if (next < span.End && text.Substring(next, nextEnd - next).ToLowerInvariant() is "credit" or "credits" or "by")
        {
            end = nextEnd;
        }

        int from = SkipBlanks(text, end, span.End);
        bool marked = from < span.End && text[from] is ':' or '-' or '\u2013' or '\u2014' or '|';
        bool by = end == nextEnd && nextEnd - next == 2;
        from = marked ? SkipBlanks(text, from + 1, span.End) : from;
        SeedSpan names = SeedSpan.Between(Math.Min(from, span.End), span.End);
        if (!names.IsEmpty && Courtesy(language, text, names) is { } courtesy)
        {
            return courtesy with { Whole = span };
        }

        if (!(marked || by) || names.IsEmpty)
        {
            return null;
        }

        return Names(language, text, names) is { } parts ? parts with { Rule = ReadingRule.CreditLabel, Whole = span } : null;
    }

    /// <summary>"Courtesy of X".</summary>
    private static Credit? Courtesy(Language language, string text, SeedSpan span) =>
        StartsWith(text, span.Start, span.End, "courtesy of ")
            ? new Credit(ReadingRule.CreditLabel, span, default, default, WithoutArticle(text, SeedSpan.Between(span.Start + "courtesy of ".Length, span.End)))
            : null;

    /// <summary>"(AP Photo/X)", "(Photo: X)", "(X/Agency)", "(X via Y)".</summary>
    private static Credit? Bracketed(Language language, string text, SeedSpan span)
    {
        if (span.Length < 6 || span.Length > LongestCredit || text[span.Start] != '(' || text[span.End - 1] != ')')
        {
            return null;
        }

        SeedSpan inside = Shape.Trim(text, SeedSpan.Between(span.Start + 1, span.End - 1));
        if (inside.IsEmpty)
        {
            return null;
        }

        if (Labelled(language, text, inside) is { } labelled)
        {
            return labelled with { Whole = span };
        }

        int slash = text.IndexOf('/', inside.Start, inside.Length);
        int via = IndexOf(text, inside, " via ");
        if (slash < 0 && via < 0)
        {
            return null;
        }

        // "AP Photo/X": the agency stands first, before the word photo.
        if (slash > 0 && PhotoWord(language, text, SeedSpan.Between(inside.Start, slash)) is { } agency)
        {
            SeedSpan rest = SeedSpan.Between(slash + 1, inside.End);
            return Names(language, text, rest) is { } creator
                ? new Credit(ReadingRule.CreditBrackets, span, creator.Creator, agency, creator.Supplier)
                : null;
        }

        return Names(language, text, inside) is { } parts ? parts with { Rule = ReadingRule.CreditBrackets, Whole = span } : null;
    }

    /// <summary>"X | Agency | Supplier".</summary>
    private static Credit? Bars(Language language, string text, SeedSpan span)
    {
        if (text.IndexOf('|', span.Start, span.Length) < 0)
        {
            return null;
        }

        List<SeedSpan> parts = Cut(text, span, '|');
        if (parts.Count is < 2 or > 3 || !parts.TrueForAll(part => IsNames(language, text, part)))
        {
            return null;
        }

        return parts.Count == 3
            ? new Credit(ReadingRule.CreditBars, span, parts[0], parts[1], parts[2])
            : new Credit(ReadingRule.CreditBars, span, parts[0], parts[1], default);
    }

    /// <summary>"© X", without a year and without a claim of rights, which would be the page's own notice.</summary>
    private static Credit? Copyright(Language language, string text, SeedSpan span)
    {
        if (text[span.Start] != '\u00A9')
        {
            return null;
        }

        SeedSpan names = Shape.Trim(text, SeedSpan.Between(span.Start + 1, span.End));
        return Names(language, text, names) is { } parts ? parts with { Rule = ReadingRule.CreditCopyright, Whole = span } : null;
    }

    /// <summary>"X via Reuters", "X/Agency via Supplier".</summary>
    private static Credit? Via(Language language, string text, SeedSpan span) =>
        IndexOf(text, span, " via ") > 0 && Names(language, text, span) is { } parts ? parts with { Rule = ReadingRule.CreditVia, Whole = span } : null;

    /// <summary>"X/Agency" alone.</summary>
    private static Credit? Slash(Language language, string text, SeedSpan span) =>
        text.IndexOf('/', span.Start, span.Length) > span.Start && Names(language, text, span) is { } parts
            ? parts with { Rule = ReadingRule.CreditLabel, Whole = span }
            : null;

    /// <summary>Creator, agency and supplier of "X", "X/Y", "X/Y/Z", "X via Y", "X | Y".</summary>
    private static Credit? Names(Language language, string text, SeedSpan span)
    {
        int via = IndexOf(text, span, " via ");
        SeedSpan supplier = via > 0 ? SeedSpan.Between(via + 5, span.End) : default;
        SeedSpan rest = via > 0 ? SeedSpan.Between(span.Start, via) : span;
        char mark = text.IndexOf('|', rest.Start, rest.Length) >= 0 ? '|' : '/';
        List<SeedSpan> parts = Cut(text, rest, mark);
        if (!supplier.IsEmpty)
        {
            parts.Add(Shape.Trim(text, supplier));
        }

        if (parts.Count is 0 or > 3 || !parts.TrueForAll(part => IsNames(language, text, part)))
        {
            return null;
        }

        return (parts.Count, via > 0) switch
        {
            (1, _) => new Credit(ReadingRule.None, span, parts[0], default, default),
            (2, true) => new Credit(ReadingRule.None, span, parts[0], default, parts[1]),
            (2, false) => new Credit(ReadingRule.None, span, parts[0], parts[1], default),
            _ => new Credit(ReadingRule.None, span, parts[0], parts[1], parts[2]),
        };
    }

    /// <summary>One to five words with capitals, without any sentence's marks.</summary>
    private static bool IsNames(Language language, string text, SeedSpan span)
    {
        int words = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int end = i;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
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
                bool small = words > 1 && (language.Is(text, i, end - i, WordClass.Particles) || text.Substring(i, end - i) is "and" or "of" or "the" or "for");
                if (!char.IsUpper(text[i]) && !small && !HoldsCapital(text, i, end))
                {
                    return false;
                }
            }

            i = end + 1;
        }

        return words is >= 1 and <= 6;
    }

    private static bool HoldsCapital(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsUpper(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The agency of "AP Photo": what stands before the word photo.</summary>
    private static SeedSpan? PhotoWord(Language language, string text, SeedSpan span)
    {
        int blank = text.LastIndexOf(' ', span.End - 1, span.Length);
        return blank > span.Start && IsLabel(language, text, blank + 1, span.End) ? SeedSpan.Between(span.Start, blank) : null;
    }

    private static SeedSpan WithoutArticle(string text, SeedSpan span) =>
        StartsWith(text, span.Start, span.End, "the ") ? SeedSpan.Between(span.Start + 4, span.End) : span;

    private static bool IsLabel(Language language, string text, int start, int end) => s_labels.Contains(text, start, end - start);

    private static bool StartsWith(string text, int at, int end, string value) =>
        at + value.Length < end && char.ToLowerInvariant(text[at]) == value[0] && string.Compare(text, at, value, 0, value.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int IndexOf(string text, SeedSpan span, string value) => text.IndexOf(value, span.Start, span.Length, StringComparison.Ordinal);

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static List<SeedSpan> Cut(string text, SeedSpan span, char mark)
    {
        List<SeedSpan> parts = [];
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || text[i] == mark)
            {
                SeedSpan part = Shape.Trim(text, SeedSpan.Between(start, i));
                if (part.IsEmpty)
                {
                    return [];
                }

                parts.Add(part);
                start = i + 1;
            }
        }

        return parts;
    }
}
