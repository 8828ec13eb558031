using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Cuts the dateline off the first paragraph: "OSTERVIK, Norland (AP) — ". A place in capitals before a dash is one; a place in
/// mixed case only with an agency in brackets.
/// </summary>
internal static class DatelineRules
{
    private const int LongestDateline = 80;

    public static void Label(Draft draft)
    {
        int first = draft.Blocks.FindIndex(static block => block.Kind == BlockKind.Paragraph);
        if (first < 0 || !draft.Options.IsOn(ReadingRule.DatelineDash))
        {
            return;
        }

        DraftBlock block = draft.Blocks[first];
        int dash = FindDash(draft.Text, block.Span);
        if (dash < 0 || Read(draft.Language, draft.Text, SeedSpan.Between(block.Span.Start, dash)) is not { } dateline)
        {
            return;
        }

        int behind = dash;
        while (draft.Text[behind] is '-' or '\u2013' or '\u2014' or '\u2015')
        {
            behind++;
        }

        // "NATO — the alliance — said nothing": a sentence goes on with a small letter, a report starts with a capital.
        SeedSpan text = Shape.Trim(draft.Text, SeedSpan.Between(behind, block.Span.End));
        if (text.IsEmpty || char.IsLower(draft.Text[text.Start]))
        {
            return;
        }

        SeedSpan whole = SeedSpan.Between(block.Span.Start, behind);
        DraftBlock paragraph = draft.Cut(block, behind);
        paragraph.Label(BlockKind.Paragraph, block.Rule);
        draft.Blocks.Insert(first + 1, paragraph);
        block.Label(BlockKind.Dateline, ReadingRule.DatelineDash);
        draft.Dateline = new ReadDateline(new ReadFact(ReadingRule.DatelineDash, whole), dateline.Place, dateline.Agency);
        if (draft.Published.Rule == ReadingRule.None)
        {
            draft.Published = PublishedIn(draft, whole);
        }
    }

    /// <summary>A full date in the dateline; a day without a year, where the line of the last change has that day of that month.</summary>
    private static ReadDay PublishedIn(Draft draft, SeedSpan dateline)
    {
        if (DateReader.First(draft.Language, draft.Text, dateline) is { } date)
        {
            return new ReadDay(ReadingRule.PublishedDateline, date.Day, date.Span, default);
        }

        return draft.Modified.Rule != ReadingRule.None
            && DateReader.FirstWithoutYear(draft.Language, draft.Text, dateline, draft.Modified.Day / 10000) is { } partial
            && partial.Day == draft.Modified.Day
            ? new ReadDay(ReadingRule.PublishedDateline, partial.Day, partial.Span, draft.Modified.Span)
            : default;
    }

    /// <summary>The first dash that stands apart from a word at least on one side, with text behind it; -1 where there is none.</summary>
    private static int FindDash(string text, SeedSpan span)
    {
        int end = Math.Min(span.End - 2, span.Start + LongestDateline);
        for (int i = span.Start + 2; i < end; i++)
        {
            bool dash = text[i] is '\u2013' or '\u2014' or '\u2015';
            bool hyphen = text[i] == '-' && (text[i + 1] == '-' || (char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1])));
            if (dash || hyphen)
            {
                return i;
            }
        }

        return -1;
    }

    private static (SeedSpan Place, SeedSpan Agency)? Read(Language language, string text, SeedSpan span)
    {
        SeedSpan head = Shape.Trim(text, span);
        SeedSpan agency = default;
        if (text[head.End - 1] == ')')
        {
            int open = text.LastIndexOf('(', head.End - 1, head.Length);
            if (open <= head.Start)
            {
                return null;
            }

            agency = Shape.Trim(text, SeedSpan.Between(open + 1, head.End - 1));
            if (agency.IsEmpty)
            {
                return null;
            }

            head = Shape.Trim(text, SeedSpan.Between(head.Start, open));
        }

        if (head.IsEmpty)
        {
            return null;
        }

        // The place ends where the day begins: "OSTERVIK, June 3".
        int comma = text.LastIndexOf(',', head.End - 1, head.Length);
        while (comma > head.Start && StartsDay(language, text, comma + 1, head.End))
        {
            head = Shape.Trim(text, SeedSpan.Between(head.Start, comma));
            comma = text.LastIndexOf(',', head.End - 1, head.Length);
        }

        return IsPlace(text, head, !agency.IsEmpty) ? (head, agency) : null;
    }

    private static bool StartsDay(Language language, string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        int from = at;
        while (at < end && char.IsLetter(text[at]))
        {
            at++;
        }

        return (from < end && char.IsDigit(text[from]))
            || (at > from && language.Month(text, from, at - from) is not null);
    }

    /// <summary>The first part in capitals, or, before an agency, every part with a capital; no verbs, no marks of sentences.</summary>
    private static bool IsPlace(string text, SeedSpan span, bool agency)
    {
        int end = span.Start;
        int letters = 0;
        bool capitals = true;
        while (end < span.End && text[end] != ',')
        {
            char c = text[end++];
            letters += char.IsLetter(c) ? 1 : 0;
            capitals &= !char.IsLower(c);
            if (c is '"' or '\u201C' or '\u201D' or ':' or ';' or '?' or '!' || char.IsDigit(c))
            {
                return false;
            }
        }

        if (letters < 2 || (!capitals && !agency))
        {
            return false;
        }

        for (int i = span.Start; i < span.End; i++)
        {
            bool startsWord = char.IsLetter(text[i]) && (i == span.Start || char.IsWhiteSpace(text[i - 1]));
            if (startsWord && char.IsLower(text[i]) && !(i + 2 < span.End && char.IsWhiteSpace(text[i + 2])))
            {
                return false;
            }
        }

        return Shape.Words(text, span) <= 6;
    }
}
