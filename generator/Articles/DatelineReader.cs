using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A dateline at the start of a paragraph.</summary>
/// <param name="Rule">The form by which it is one.</param>
/// <param name="Place">The place, with the state or country behind it.</param>
/// <param name="Agency">The agency; empty where none is named.</param>
/// <param name="End">Offset just behind its last mark.</param>
internal readonly record struct StatedDateline(ReadingRule Rule, SeedSpan Place, SeedSpan Agency, int End);

/// <summary>
/// Reads the dateline that a paragraph starts with: place, state or country, day, agency, in this order and each but the place optional, and a
/// dash. In some forms the dash is a colon, or nothing stands behind the agency, or the agency stands before the place.
/// </summary>
internal static class DatelineReader
{
    private const int LongestDateline = 80;
    private const int LongestAgency = 30;
    private const int MostWordsOfPlace = 6;
    private const int MostWordsBeforeColon = 3;
    private const int ShortestBeforeColon = 4;

    /// <summary>The dateline of a paragraph; null where it has none.</summary>
    public static StatedDateline? Read(Language language, string text, SeedSpan paragraph)
    {
        SeedSpan before = AgencyBefore(text, paragraph);
        int start = before.IsEmpty ? paragraph.Start : SkipMarks(text, before.End + 1, paragraph.End, out _);
        int end = Math.Min(paragraph.End, start + LongestDateline);
        int mark = FindMark(text, start, end);
        if (mark < 0)
        {
            return null;
        }

        SeedSpan agency = AgencyAt(text, mark, paragraph.End);
        int behind = SkipMarks(text, agency.IsEmpty ? mark : agency.End + 1, paragraph.End, out Ending ending);
        SeedSpan head = Shape.Trim(text, SeedSpan.Between(start, mark));
        if (agency.IsEmpty && ending == Ending.Dash)
        {
            agency = AgencyBehind(language, text, head);
            head = agency.IsEmpty ? head : Shape.Trim(text, SeedSpan.Between(head.Start, agency.Start));
        }

        head = WithoutDay(language, text, head);
        if (head.IsEmpty || !StartsText(text, behind, paragraph.End))
        {
            return null;
        }

        return RuleOf(language, text, paragraph, head, agency.IsEmpty ? before : agency, ending) is var rule and not ReadingRule.None
            ? new StatedDateline(rule, head, agency.IsEmpty ? before : agency, behind)
            : null;
    }

    private static ReadingRule RuleOf(Language language, string text, SeedSpan paragraph, SeedSpan head, SeedSpan agency, Ending ending)
    {
        bool hasAgency = !agency.IsEmpty;
        bool isStation = hasAgency && IsOfPress(language, text, agency);
        return ending switch
        {
            Ending.Dash when IsPlace(language, text, head, hasAgency) || EndsInState(language, text, head) => ReadingRule.DatelineDash,
            Ending.Colon when isStation && IsPlace(language, text, head, agency: true) => ReadingRule.DatelineColon,
            Ending.Colon when !hasAgency && IsBeforeColon(language, text, head, paragraph) => ReadingRule.DatelineColon,
            Ending.None when isStation && IsPlace(language, text, head, agency: true) => ReadingRule.DatelineAgency,
            _ => ReadingRule.None,
        };
    }

    /// <summary>"(ANSA) - ROMA": an agency in brackets that the paragraph starts with, and a dash; empty where there is none.</summary>
    private static SeedSpan AgencyBefore(string text, SeedSpan paragraph)
    {
        if (text[paragraph.Start] != '(')
        {
            return default;
        }

        SeedSpan agency = AgencyAt(text, paragraph.Start, paragraph.End);
        return !agency.IsEmpty && SkipMarks(text, agency.End + 1, paragraph.End, out Ending ending) < paragraph.End && ending == Ending.Dash ? agency : default;
    }

    /// <summary>"Ostervik CNN —": an agency or a broadcaster in capitals behind a place that is not; empty where there is none.</summary>
    private static SeedSpan AgencyBehind(Language language, string text, SeedSpan head)
    {
        bool isMixed = false;
        for (int i = head.Start; i < head.End; i++)
        {
            int end = Shape.WordEnd(text, i, head.End);
            bool capitals = end - i >= 2 && char.IsUpper(text[i]) && char.IsUpper(text[end - 1]);
            if (isMixed && capitals && char.IsWhiteSpace(text[i - 1]) && language.Is(text, i, end - i, WordClass.Agencies | WordClass.Outlets))
            {
                return SeedSpan.Between(i, head.End);
            }

            isMixed |= char.IsLower(text[i]);
        }

        return default;
    }

    /// <summary>Where the place and the day end: at a bracket, at "/TASS/", at a dash or at a colon; -1 where none is near.</summary>
    private static int FindMark(string text, int start, int end)
    {
        for (int i = start + 2; i < end; i++)
        {
            bool slash = text[i] == '/' && char.IsWhiteSpace(text[i - 1]) && i + 1 < end && char.IsUpper(text[i + 1]);
            if (text[i] is '(' or ':' || slash || IsDash(text, i, end))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A dash of any form; a hyphen only as two of them, apart from a word on one side, or behind the stop of "(EFE).-".</summary>
    private static bool IsDash(string text, int at, int end) =>
        text[at] is '\u2013' or '\u2014' or '\u2015'
        || (text[at] == '-' && at + 1 < end && at > 0
            && (text[at + 1] == '-' || text[at - 1] == '.'
                || (char.IsWhiteSpace(text[at + 1]) && (char.IsWhiteSpace(text[at - 1]) || char.IsUpper(text[at - 1]) || text[at - 1] == ')'))
                || (char.IsWhiteSpace(text[at - 1]) && char.IsUpper(text[at + 1]))));

    /// <summary>The words in the brackets or between the slashes that open at an offset; empty where none do.</summary>
    private static SeedSpan AgencyAt(string text, int open, int end)
    {
        if (text[open] is not ('(' or '/'))
        {
            return default;
        }

        int close = text.IndexOf(text[open] == '(' ? ')' : '/', open + 1, Math.Min(LongestAgency, end - open - 1));
        return close < 0 ? default : SeedSpan.Between(open + 1, close);
    }

    /// <summary>Steps over blanks and the marks that end a dateline.</summary>
    private static int SkipMarks(string text, int at, int end, out Ending ending)
    {
        ending = Ending.None;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '\u2013' or '\u2014' or '\u2015' or ':' or '.' or '\u200B'))
        {
            ending = text[at] == ':' ? Ending.Colon : text[at] is '-' or '\u2013' or '\u2014' or '\u2015' ? Ending.Dash : ending;
            at++;
        }

        return at;
    }

    /// <summary>"NATO — the alliance — said nothing": a sentence goes on with a small letter, a report starts with a capital.</summary>
    private static bool StartsText(string text, int at, int end) => at < end && !char.IsLower(text[at]) && text[at] is not ('(' or ')' or ',' or ';' or '/');

    /// <summary>The place ends where the day begins: "OSTERVIK, June 3", "OSTERVIK [Norland], 3 June.".</summary>
    private static SeedSpan WithoutDay(Language language, string text, SeedSpan head)
    {
        bool stop = !head.IsEmpty && text[head.End - 1] is '.' or ',' && EndsInDigit(text, head);
        head = stop ? SeedSpan.Between(head.Start, head.End - 1) : head;
        int comma = head.IsEmpty ? -1 : text.LastIndexOf(',', head.End - 1, head.Length);
        while (comma > head.Start && StartsDay(language, text, comma + 1, head.End))
        {
            head = Shape.Trim(text, SeedSpan.Between(head.Start, comma));
            comma = text.LastIndexOf(',', head.End - 1, head.Length);
        }

        int bracket = head.IsEmpty || text[head.End - 1] != ']' ? -1 : text.IndexOf('[', head.Start, head.Length);
        return bracket > head.Start ? Shape.Trim(text, SeedSpan.Between(head.Start, bracket)) : head;
    }

    private static bool EndsInDigit(string text, SeedSpan head) => head.Length > 1 && char.IsDigit(text[head.End - 2]);

    private static bool StartsDay(Language language, string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        int word = Shape.WordEnd(text, at, end);
        return (at < end && char.IsDigit(text[at]))
            || (word > at && (language.Month(text, at, word - at) is not null || language.Weekday(text, at, word - at) is not null));
    }

    /// <summary>
    /// The first part in capitals, or, before an agency, every part with a capital; no verbs, no marks of sentences, and none of the words that
    /// papers set in capitals before a dash for other ends.
    /// </summary>
    private static bool IsPlace(Language language, string text, SeedSpan span, bool agency)
    {
        int end = span.Start;
        int letters = 0;
        bool capitals = true;
        bool stops = false;
        while (end < span.End && text[end] != ',')
        {
            int word = Shape.WordEnd(text, end, span.End);
            bool joins = word > end && language.Is(text, end, word - end, WordClass.Joiners);
            char c = text[end];
            capitals &= joins || !HoldsSmall(text, end, word);
            letters += word - end;
            stops |= c == '.' && end + 1 < span.End && char.IsLetter(text[end + 1]);
            if (c is '"' or '\u201C' or '\u201D' or ':' or ';' or '?' or '!' || char.IsDigit(c))
            {
                return false;
            }

            end = Math.Max(word, end + 1);
        }

        return letters >= 2 && (agency || (capitals && !stops)) && HasCapitals(language, text, span) && Shape.Words(text, span) <= MostWordsOfPlace
            && !AuthorNames.HoldsWordOf(language, text, SeedSpan.Between(span.Start, end), WordClass.NotDatelines);
    }

    private static bool HoldsSmall(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether each word starts with a capital, but for the smallest, such as "de" of "Rio de Janeiro", and the "and" between two places.</summary>
    private static bool HasCapitals(Language language, string text, SeedSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            bool startsWord = char.IsLetter(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1]));
            if (startsWord && char.IsLower(text[i]) && !(i + 2 < span.End && char.IsWhiteSpace(text[i + 2]))
                && !language.Is(text, i, Shape.WordEnd(text, i, span.End) - i, WordClass.Joiners))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Sallow Bank, Ill.": a place in mixed case, a comma, and the name or the short form of a state.</summary>
    private static bool EndsInState(Language language, string text, SeedSpan head)
    {
        const int mostWords = 5;
        int comma = text.IndexOf(',', head.Start, head.Length);
        if (comma < 0 || !HasCapitals(language, text, head) || Shape.Words(text, head) > mostWords)
        {
            return false;
        }

        SeedSpan state = Shape.Trim(text, SeedSpan.Between(comma + 1, head.End));
        return !state.IsEmpty
            && (language.Is(text, state.Start, state.Length, WordClass.States) || AuthorNames.EachWord(text, state, (start, length) => language.Is(text, start, length, WordClass.States)));
    }

    /// <summary>
    /// "NEW OSTERVIK: Boats wait.": one to three words in capitals and a colon, as papers of South Asia and Africa have it. The speaker of an
    /// interview, a letter's address and the labels of a live page look alike; what holds a small word or a known label is none.
    /// </summary>
    private static bool IsBeforeColon(Language language, string text, SeedSpan head, SeedSpan paragraph)
    {
        const WordClass others = WordClass.StopWords | WordClass.FunctionWords | WordClass.NagWords | WordClass.Offices | WordClass.Honorifics | WordClass.PressOffices
            | WordClass.UpdateWords | WordClass.NotWriters | WordClass.BylineLabels | WordClass.BylineLeads;
        int letters = 0;
        for (int i = head.Start; i < head.End; i++)
        {
            letters += char.IsUpper(text[i]) ? 1 : 0;
            if (!(char.IsUpper(text[i]) || text[i] is ' ' or '-' or ',' or '/' or '\u2019' or '\''))
            {
                return false;
            }
        }

        return letters >= ShortestBeforeColon && Shape.Words(text, head) <= MostWordsBeforeColon && Shape.IsProse(text, paragraph)
            && IsPlace(language, text, head, agency: false) && !AuthorNames.HoldsWordOf(language, text, head, others);
    }

    /// <summary>"AFP", "CNN Business", "Thomson Reuters Foundation": words of which one is an agency's or a broadcaster's.</summary>
    private static bool IsOfPress(Language language, string text, SeedSpan agency) =>
        AuthorNames.IsName(language, text, Shape.Trim(text, agency), 1)
        && (AuthorNames.HoldsWordOf(language, text, agency, WordClass.Agencies | WordClass.Outlets) || AuthorNames.HoldsWordOf(Language.English, text, agency, WordClass.Agencies));

    private enum Ending
    {
        None,
        Dash,
        Colon,
    }
}
