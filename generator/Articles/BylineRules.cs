using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Names the line of the authors: "By X", "By X and Y", "By X, outlet", "X, Staff Reporter", a bare name beside the day. It stands between
/// headline and text; only a signed line counts elsewhere.
/// </summary>
internal static class BylineRules
{
    private const int LongestByline = 120;
    private const int BlocksAboveHeadline = 3;

    public static void Label(Draft draft)
    {
        int headline = draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline);
        int text = draft.Blocks.FindIndex(headline + 1, static block => block.IsOpen && block.Weighed.Tag == BlockTag.Text && !block.Signs[Sign.Signed]);
        text = text < 0 ? draft.Blocks.Count : text;
        _ = Find(draft, headline + 1, text, below: true)
            || Find(draft, Math.Max(0, headline - BlocksAboveHeadline), Math.Max(0, headline), below: false)
            || FindSigned(draft, text, Math.Min(draft.Blocks.Count, text + 3))
            || FindSigned(draft, 0, Math.Max(0, headline - BlocksAboveHeadline))
            || FindSigned(draft, LastText(draft) + 1, Math.Min(draft.Blocks.Count, LastText(draft) + 4));
    }

    private static int LastText(Draft draft) => draft.Blocks.FindLastIndex(static block => block.Weighed.Tag == BlockTag.Text);

    /// <summary>The first signed line, then the first line of another form.</summary>
    private static bool Find(Draft draft, int from, int to, bool below)
    {
        if (FindSigned(draft, from, to))
        {
            return true;
        }

        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (IsCandidate(block) && Claim(draft, block, BareAuthor(draft.Language, draft.Text, block.Span), ReadingRule.BylineOffice))
            {
                return true;
            }
        }

        for (int i = from; i < to && below; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (IsCandidate(block) && (block.Signs[Sign.NameShaped] ? IsBesideDay(draft, i) || IsNamedTwice(draft, block) || IsUnderHeadline(block, i - from) : HoldsDay(block))
                && Claim(draft, block, BareNames(draft.Language, draft.Text, block.Span), ReadingRule.BylineBareName))
            {
                return true;
            }
        }

        return false;
    }

    private static bool FindSigned(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (!IsCandidate(block))
            {
                continue;
            }

            bool starts = StartsWithBy(draft.Language, draft.Text, block.Span);
            int names = NamesAt(draft.Language, draft.Text, block.Span, HoldsDay(block) || block.Signs[Sign.DateLine]);
            List<SeedSpan> authors = names < 0 ? [] : Authors(draft.Language, draft.Text, SeedSpan.Between(names, block.Span.End));
            if (Claim(draft, block, authors, starts ? ReadingRule.BylineBy : ReadingRule.BylineWithin))
            {
                return true;
            }

            SeedSpan desk = names < 0 ? default : Desk(draft.Language, draft.Text, SeedSpan.Between(names, block.Span.End));
            if (!desk.IsEmpty && Claim(draft, block, [desk], ReadingRule.BylineAgency))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCandidate(DraftBlock block) =>
        block.IsOpen && block.Span.Length <= LongestByline && block.Weighed.Tag is not (BlockTag.Headline or BlockTag.Subhead);

    private static bool Claim(Draft draft, DraftBlock block, List<SeedSpan> authors, ReadingRule rule)
    {
        if (authors.Count == 0 || !draft.Options.IsOn(rule))
        {
            return false;
        }

        block.Label(BlockKind.Byline, rule);
        draft.Byline = new ReadByline(new ReadFact(rule, block.Span), authors);
        return true;
    }

    private static bool HoldsDay(DraftBlock block) => block.Signs[Sign.HoldsDate] || block.Signs[Sign.TimeAgo];

    /// <summary>Under the headline and again where the page tells of its authors.</summary>
    private static bool IsNamedTwice(Draft draft, DraftBlock block) =>
        (block.Signs[Sign.Repeated] || block.Signs[Sign.RepeatedOften]) && !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind]
        && Shape.Words(draft.Text, block.Span) is 2 or 3 && block.Weighed.Tag is BlockTag.Head or BlockTag.Above;

    private static bool IsUnderHeadline(DraftBlock block, int blocksBelow) =>
        blocksBelow <= 4 && block.Weighed.Tag == BlockTag.Head && !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind];

    /// <summary>Names without a word before them, of two words or more, none of them a word of pages or of sentences.</summary>
    private static List<SeedSpan> BareNames(Language language, string text, SeedSpan span)
    {
        const WordClass others = WordClass.NagWords | WordClass.StopWords | WordClass.PublicationLineWords | WordClass.UpdateWords | WordClass.NotPeople | WordClass.Outlets;
        List<SeedSpan> authors = Authors(language, text, span);
        return authors.TrueForAll(author => Shape.Words(text, author) >= 2 && !HoldsWordOf(language, text, author, others)) ? authors : [];
    }

    private static bool IsBesideDay(Draft draft, int index)
    {
        for (int i = Math.Max(0, index - 2); i <= Math.Min(draft.Blocks.Count - 1, index + 3); i++)
        {
            SignSet signs = draft.Blocks[i].Signs;
            if (i != index && (signs[Sign.DateLine] || signs[Sign.HoldsDate] || signs[Sign.TimeAgo]) && draft.Blocks[i].Weighed.Tag != BlockTag.Text)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Where the names start behind a word such as "by", among the first words of a line or anywhere in one that holds a day; -1 where a line has
    /// none, or is a sentence.
    /// </summary>
    private static int NamesAt(Language language, string text, SeedSpan span, bool holdsDay)
    {
        if (Shape.EndsSentence(text, span) && Shape.Words(text, span) > 8)
        {
            return -1;
        }

        const int mostBefore = 2;
        int words = 0;
        for (int i = span.Start; i < span.End && (holdsDay || words <= mostBefore); i++)
        {
            if (!char.IsLetter(text[i]) || (i > span.Start && char.IsLetterOrDigit(text[i - 1])))
            {
                continue;
            }

            words++;
            int end = i;
            while (end < span.End && char.IsLetter(text[end]))
            {
                end++;
            }

            int names = end;
            while (names < span.End && (char.IsWhiteSpace(text[names]) || text[names] == ':'))
            {
                names++;
            }

            if (names > end && names < span.End && language.Is(text, i, end - i, WordClass.BylineWords) && char.IsUpper(text[names]))
            {
                return names;
            }
        }

        return -1;
    }

    /// <summary>"Associated Press", "Web Desk": the name of an agency or a desk, up to the next mark.</summary>
    private static SeedSpan Desk(Language language, string text, SeedSpan span)
    {
        foreach (SeedSpan piece in Pieces(text, Field(language, text, span)))
        {
            SeedSpan name = StartsWithArticle(text, piece) ? SeedSpan.Between(piece.Start + 4, piece.End) : piece;
            return IsName(language, text, name, 1) && HoldsWordOf(language, text, name, WordClass.Outlets | WordClass.PressOffices) ? name : default;
        }

        return default;
    }

    private static bool StartsWithArticle(string text, SeedSpan span) =>
        span.Length > 5 && string.Compare(text, span.Start, "the ", 0, 4, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>The names' own field of a line that holds others too: it ends at a digit, a mark, or a word that starts another field.</summary>
    private static SeedSpan Field(Language language, string text, SeedSpan span)
    {
        int i = span.Start;
        while (i < span.End)
        {
            char c = text[i];
            if (char.IsDigit(c) || c is '(' or '[' or '@' or '\u2022' or '\u2014' or '\u2013' || (c == '-' && i > span.Start && char.IsWhiteSpace(text[i - 1])))
            {
                break;
            }

            int end = i;
            while (end < span.End && char.IsLetter(text[end]))
            {
                end++;
            }

            bool ends = end > i && i > span.Start
                && (language.Is(text, i, end - i, WordClass.PublicationLineWords | WordClass.UpdateWords | WordClass.TimeAgoWords)
                    || (end - i >= 3 && language.Month(text, i, end - i) is not null && char.IsUpper(c) && HoldsDigit(text, end, span.End))
                    || language.Weekday(text, i, end - i) is not null
                    || (char.IsLower(c) && language.Is(text, i, end - i, WordClass.Prepositions | WordClass.FunctionWords) && !IsJoin(text, i, end)
                        && !language.Is(text, i, end - i, WordClass.Particles)));
            if (ends)
            {
                break;
            }

            i = end > i ? end : i + 1;
        }

        return Shape.Trim(text, SeedSpan.Between(span.Start, i));
    }

    private static bool IsJoin(string text, int start, int end) => end - start == 3 && string.CompareOrdinal(text, start, "and", 0, 3) == 0;

    private static bool HoldsDigit(string text, int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + 5); i++)
        {
            if (char.IsDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"By " and a capital, in a line that is no sentence.</summary>
    public static bool StartsWithBy(Language language, string text, SeedSpan span) =>
        span.Length is > 5 and <= LongestByline
        && text[span.Start] is 'B' or 'b' && text[span.Start + 1] is 'y' or 'Y' && char.IsWhiteSpace(text[span.Start + 2])
        && char.IsUpper(text[span.Start + 3])
        && !(Shape.EndsSentence(text, span) && Shape.Words(text, span) > 8)
        && Authors(language, text, SeedSpan.Between(span.Start + 3, span.End)).Count > 0;

    /// <summary>A name, a comma, and an office of the press or an outlet: "X, BBC News".</summary>
    private static List<SeedSpan> BareAuthor(Language language, string text, SeedSpan span)
    {
        int comma = text.IndexOf(',', span.Start, span.Length);
        if (comma < 0 || Shape.EndsSentence(text, span) || Shape.Words(text, span) > 8)
        {
            return [];
        }

        SeedSpan name = Shape.Trim(text, SeedSpan.Between(span.Start, comma));
        SeedSpan rest = SeedSpan.Between(comma + 1, span.End);
        return IsName(language, text, name, 2) && HoldsWordOf(language, text, rest, WordClass.Outlets | WordClass.PressOffices) ? [name] : [];
    }

    /// <summary>
    /// The names between commas and "and". Behind a comma stands an outlet or an office, unless an "and" further on makes it a list; what
    /// holds a word of outlets or of the press's offices is no author anywhere.
    /// </summary>
    private static List<SeedSpan> Authors(Language language, string text, SeedSpan span)
    {
        List<SeedSpan> authors = [];
        span = Field(language, text, span);
        foreach (SeedSpan piece in Pieces(text, span))
        {
            bool listed = authors.Count == 0 || HasAnd(text, piece.Start - 5, span.End);
            bool named = listed && IsName(language, text, piece, 1) && !HoldsWordOf(language, text, piece, WordClass.Outlets | WordClass.PressOffices);
            if (named && (authors.Count == 0 || Shape.Words(text, piece) > 1))
            {
                authors.Add(piece);
            }
            else if (authors.Count == 0)
            {
                return [];
            }
        }

        return authors;
    }

    private static IEnumerable<SeedSpan> Pieces(string text, SeedSpan span)
    {
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            int skip = i == span.End || text[i] is ',' or '|' or '&' or ';' or '/' or '\u00B7' ? 1 : IsAnd(text, i, span.End) ? 5 : 0;
            if (skip == 0)
            {
                continue;
            }

            SeedSpan piece = Shape.Trim(text, SeedSpan.Between(start, i));
            if (!piece.IsEmpty)
            {
                yield return piece;
            }

            start = i + skip;
            i = start - 1;
        }
    }

    /// <summary>Whether "and" or "&amp;" stands from an offset on.</summary>
    private static bool HasAnd(string text, int from, int end)
    {
        for (int i = Math.Max(0, from); i < end; i++)
        {
            if (text[i] == '&' || IsAnd(text, i, end))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnd(string text, int at, int end) =>
        at + 5 < end && char.IsWhiteSpace(text[at]) && char.IsWhiteSpace(text[at + 4])
        && string.Compare(text, at + 1, "and", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>One to five words, each with a capital but for the particles inside names.</summary>
    private static bool IsName(Language language, string text, SeedSpan span, int fewest)
    {
        int words = 0;
        int i = span.Start;
        while (i < span.End)
        {
            int from = i;
            while (i < span.End && !char.IsWhiteSpace(text[i]))
            {
                if (char.IsDigit(text[i]) || text[i] is '@' or '/' or ':' or '(')
                {
                    return false;
                }

                i++;
            }

            if (i > from)
            {
                words++;
                bool inside = words > 1 && language.Is(text, from, i - from, WordClass.Particles);
                if (!inside && !char.IsUpper(text[from]) && !HasPrefixedCapital(text, from, i))
                {
                    return false;
                }
            }

            i++;
        }

        return words >= fewest && words <= 5;
    }

    /// <summary>"al-Rashid", "d'Arcy".</summary>
    private static bool HasPrefixedCapital(string text, int start, int end)
    {
        for (int i = start + 1; i + 1 < end && i - start < 4; i++)
        {
            if (text[i] is '-' or '\'' or '\u2019' && char.IsUpper(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsWordOf(Language language, string text, SeedSpan span, WordClass classes)
    {
        int i = span.Start;
        while (i < span.End)
        {
            int from = i;
            while (i < span.End && char.IsLetter(text[i]))
            {
                i++;
            }

            if (language.Is(text, from, i - from, classes))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
