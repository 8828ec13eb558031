using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names the line of the authors: "By X", "By X and Y", "By X, outlet", "X, Staff Reporter".</summary>
internal static class BylineRules
{
    private const int LongestByline = 120;
    private const int BlocksFromTop = 14;

    public static void Label(Draft draft)
    {
        int last = Math.Min(draft.Blocks.Count, BlocksFromTop);
        bool prose = false;
        for (int i = 0; i < last; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (!block.IsOpen || block.Span.Length > LongestByline)
            {
                prose |= block.IsOpen;
                continue;
            }

            // Below prose, which may be a caption that nothing betrays, only a signed line counts.
            bool signed = StartsWithBy(draft.Language, draft.Text, block.Span);
            List<SeedSpan> authors = signed ? Authors(draft.Language, draft.Text, SeedSpan.Between(block.Span.Start + 3, block.Span.End))
                : prose ? []
                : BareAuthor(draft.Language, draft.Text, block.Span);
            if (authors.Count > 0)
            {
                ReadingRule rule = signed ? ReadingRule.BylineBy : ReadingRule.BylineOffice;
                block.Label(BlockKind.Byline, rule);
                draft.Byline = new ReadByline(new ReadFact(rule, block.Span), authors);
                return;
            }

            prose |= draft.IsProse(block);
        }
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
            int skip = i == span.End || text[i] is ',' or '|' or '&' or ';' or '\u00B7' ? 1 : IsAnd(text, i, span.End) ? 5 : 0;
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
