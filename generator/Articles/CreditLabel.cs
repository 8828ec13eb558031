using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Reads credits that say what they are: "Photo: X/Y", "Image credit: X", "Photograph by X", "Picture courtesy of X", "Image source, X". The words
/// are of all languages at once: a paper prints the credits of an agency in the agency's language.
/// </summary>
internal static class CreditLabel
{
    private const int MostWords = 5;
    private const int LongestWord = 20;

    /// <summary>A credit that starts with its label.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="text">All of it.</param>
    /// <param name="span">From the label to the end of the credit.</param>
    /// <param name="enclosed">Whether the credit stands in brackets; then anything behind a label and its colon is a credit.</param>
    public static Credit? Read(Language language, string text, SeedSpan span, bool enclosed)
    {
        int at = span.Start;
        bool picture = false;
        bool source = false;
        bool by = false;
        bool courtesy = false;
        int words = 0;
        for (int end; words < MostWords && (end = WordEnd(text, at, span.End)) > at && end - at <= LongestWord; words++)
        {
            int length = end - at;
            CreditWord word = Phrases.InCredit(text, at, length);
            if (words > 0 && (word & CreditWord.Link) != 0)
            {
                by = courtesy || !IsWord(text, at, length, "of");
            }
            else if ((word & ~CreditWord.Link) != 0)
            {
                picture |= (word & CreditWord.Label) != 0;
                source |= (word & CreditWord.Source) != 0;
                courtesy = IsWord(text, at, length, "courtesy");
                by = false;
            }
            else
            {
                break;
            }

            at = SkipBlanks(text, end, span.End);
        }

        if (!(picture || source) || at >= span.End)
        {
            return null;
        }

        bool marked = text[at] is ':' or '\uFF1A' or '|' or '-' or '\u2013' or '\u2014' or '\u2026' or '\u00A9' || (text[at] == ',' && source && words > 1);
        if (!(marked || by))
        {
            return null;
        }

        while (at < span.End && (Script.IsBlank(text[at]) || text[at] is ':' or '\uFF1A' or '|' or '-' or '\u2013' or '\u2014' or '\u2026' or '\u00A9' or ','))
        {
            at++;
        }

        SeedSpan rest = SeedSpan.Between(at, span.End);
        return rest.IsEmpty ? null
            : courtesy && by ? new Credit(ReadingRule.CreditLabel, span, default, default, WithoutArticle(text, rest), NamesAgency: false)
            : Read(language, text, rest, enclosed: false) is { } inner ? inner with { Whole = span } // "Photo: courtesy of X"
            : Named(language, text, span, rest, picture, enclosed);
    }

    /// <summary>"AP Photo/X", "Harbour Signal photo by X": an agency, the word photo, and a name.</summary>
    public static Credit? BehindAgency(Language language, string text, SeedSpan span)
    {
        int slash = text.IndexOf('/', span.Start, span.Length);
        int blank = slash > span.Start ? text.LastIndexOf(' ', slash - 1, slash - span.Start) : -1;
        if (blank <= span.Start || !IsLabel(text, blank + 1, slash))
        {
            return null;
        }

        SeedSpan agency = Shape.Trim(text, SeedSpan.Between(span.Start, blank));
        SeedSpan names = Shape.Trim(text, SeedSpan.Between(slash + 1, span.End));
        return !agency.IsEmpty && !names.IsEmpty && CreditNames.IsNames(language, text, agency) && CreditNames.Read(language, text, names) is { } creator
            ? new Credit(ReadingRule.CreditLabel, span, creator.Creator, agency, creator.Supplier, NamesAgency: true)
            : null;
    }

    /// <summary>Where the labels before a colon or a bar start, such as "Image credit" of "at noon. Image credit: X"; the mark itself where none stands there.</summary>
    public static int StartBefore(string text, int from, int mark)
    {
        int start = mark;
        for (int words = 0; words < MostWords; words++)
        {
            int end = start;
            while (end > from && Script.IsBlank(text[end - 1]))
            {
                end--;
            }

            int word = end;
            while (word > from && IsOfWord(text[word - 1]))
            {
                word--;
            }

            if (word == end || end - word > LongestWord || !(IsLabel(text, word, end) || IsBesideLabel(text, word, end)))
            {
                break;
            }

            start = word;
        }

        return start;
    }

    /// <summary>"Source: X": a credit under the words of a picture, a source elsewhere.</summary>
    public static Credit? ReadSource(Language language, string text, SeedSpan span)
    {
        int colon = text.IndexOf(':', span.Start, span.Length);
        SeedSpan names = colon > span.Start ? Shape.Trim(text, SeedSpan.Between(colon + 1, span.End)) : default;
        return !names.IsEmpty && colon - span.Start <= LongestWord && (Phrases.InCredit(text, span.Start, colon - span.Start) & CreditWord.Source) != 0
            && CreditNames.Read(language, text, names) is { } parts
            ? parts with { Rule = ReadingRule.CreditNames, Whole = span }
            : null;
    }

    private static Credit? Named(Language language, string text, SeedSpan span, SeedSpan names, bool picture, bool enclosed) =>
        CreditNames.Read(language, text, names) is { } parts && (picture || enclosed || parts.NamesAgency)
            ? parts with { Rule = ReadingRule.CreditLabel, Whole = span }
            : enclosed ? new Credit(ReadingRule.CreditLabel, span, default, default, names, NamesAgency: false)
            : null;

    private static bool IsLabel(string text, int start, int end) =>
        end - start is > 0 and <= LongestWord && (Phrases.InCredit(text, start, end - start) & CreditWord.Label) != 0;

    private static bool IsBesideLabel(string text, int start, int end) => (Phrases.InCredit(text, start, end - start) & ~CreditWord.Label) != 0;

    private static bool IsWord(string text, int start, int length, string lower) =>
        length == lower.Length && string.Compare(text, start, lower, 0, length, StringComparison.OrdinalIgnoreCase) == 0;

    private static SeedSpan WithoutArticle(string text, SeedSpan span) =>
        span.Length > 4 && string.Compare(text, span.Start, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0 ? SeedSpan.Between(span.Start + 4, span.End) : span;

    private static bool IsOfWord(char c) => Script.IsLetter(c) || c is '\'' or '\u2019';

    private static int WordEnd(string text, int at, int end)
    {
        while (at < end && IsOfWord(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Script.IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
