using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds the author behind the text, where no line above it names one: a name under "About the author", a note such as "X is the farming
/// correspondent", or the mark of an agency.
/// </summary>
internal static class BylineNoteRules
{
    private const int BlocksBehindText = 10;
    private const int LongestMark = 40;

    /// <summary>An agency's bare name farther down may be a heading of its other reports.</summary>
    private const int BlocksToMark = 4;

    private const int LongestNote = 500;

    public static void Label(Draft draft)
    {
        if (draft.Byline.Authors.Count > 0)
        {
            return;
        }

        if (IdeographicByline.IsOf(draft.Language) && draft.Options.IsOn(ReadingRule.BylineIdeographic))
        {
            FindIdeographic(draft);
            return;
        }

        int last = draft.Blocks.FindLastIndex(static block => block.Weighed.Tag == BlockTag.Text);
        int end = Math.Min(draft.Blocks.Count, last + 1 + BlocksBehindText);
        for (int i = Math.Max(0, last - 1); i < end; i++)
        {
            SeedSpan name = NameAt(draft, i, i > last);
            if (!name.IsEmpty && draft.Options.IsOn(ReadingRule.BylineNote))
            {
                draft.Byline = new ReadByline(new ReadFact(ReadingRule.BylineNote, draft.Blocks[i].Span), [name]);
                return;
            }
        }

        // A sentence of the page to its reader may stand behind the mark.
        for (int i = Math.Max(0, last - 1); i < end; i++)
        {
            SeedSpan agency = i < last + BlocksToMark || IsSlashed(draft, draft.Blocks[i]) ? AgencyMark(draft, draft.Blocks[i]) : default;
            if (!agency.IsEmpty && draft.Options.IsOn(ReadingRule.BylineAgencyMark))
            {
                draft.Byline = new ReadByline(new ReadFact(ReadingRule.BylineAgencyMark, draft.Blocks[i].Span), [agency]);
                return;
            }
        }
    }

    /// <summary>The first such line on the page from the headline on; it is the byline if it holds nothing else.</summary>
    private static void FindIdeographic(Draft draft)
    {
        int headline = draft.Blocks.FindIndex(static block => block.Kind == BlockKind.Headline);
        for (int i = headline + 1; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            List<SeedSpan> names = block.Weighed.Tag is BlockTag.Headline or BlockTag.LeadCaption or BlockTag.Caption
                ? []
                : IdeographicByline.Read(draft.Language, draft.Text, block.Span);
            if (names.Count > 0)
            {
                draft.Byline = new ReadByline(new ReadFact(ReadingRule.BylineIdeographic, block.Span), names);
                if (block.IsOpen && block.Weighed.Tag != BlockTag.Text)
                {
                    block.Label(BlockKind.Byline, ReadingRule.BylineIdeographic);
                }

                return;
            }
        }
    }

    /// <summary>The author that a block is the note of; empty where it is none.</summary>
    private static SeedSpan NameAt(Draft draft, int index, bool isBehindText)
    {
        DraftBlock block = draft.Blocks[index];
        if (index > 0 && isBehindText && block.Signs[Sign.NameShaped] && IsHeading(draft, draft.Blocks[index - 1].Span))
        {
            // The heading says that it is a person, whatever else the words may mean.
            List<SeedSpan> names = AuthorNames.Read(draft.Language, draft.Text, block.Span);
            return names.Count == 1 && names[0] == block.Span ? names[0] : default;
        }

        if (draft.Options.IsOn(ReadingRule.BylineNoteHeading) && BehindHeading(draft, block.Span) is { IsEmpty: false } named)
        {
            return named;
        }

        bool isNote = block.Span.Length <= LongestNote && (block.Kind == BlockKind.AuthorNote || isBehindText || SaysWho(draft, block.Span));
        return isNote ? NameBeforeVerb(draft, block.Span) : default;
    }

    /// <summary>The end of the text itself may be the note, if it tells of an office of the press, where to write or whom to follow.</summary>
    private static bool SaysWho(Draft draft, SeedSpan span) =>
        draft.Text.IndexOf('@', span.Start, span.Length) >= 0
        || AuthorNames.HoldsWordOf(draft.Language, draft.Text, span, WordClass.NagWords | WordClass.PressOffices);

    private static bool IsHeading(Draft draft, SeedSpan span) => Shape.Key(draft.Text, span, LongestMark) is { } key && Phrases.AuthorNotes.Contains(key);

    /// <summary>"About the author: Ada Brandt": the name behind the heading and a mark, on one line; empty where there is none.</summary>
    private static SeedSpan BehindHeading(Draft draft, SeedSpan span)
    {
        const int longest = 80;
        int mark = span.Length <= longest ? draft.Text.IndexOfAny([':', '-', '\u2013', '\u2014', '|'], span.Start, span.Length) : -1;
        if (mark < 0 || !IsHeading(draft, Shape.Trim(draft.Text, SeedSpan.Between(span.Start, mark))))
        {
            return default;
        }

        SeedSpan name = Shape.Trim(draft.Text, SeedSpan.Between(mark + 1, span.End));
        List<SeedSpan> names = Shape.Words(draft.Text, name) is 2 or 3 ? AuthorNames.Read(draft.Language, draft.Text, name) : [];
        return names.Count == 1 && names[0] == name ? name : default;
    }

    /// <summary>"Callum Weir is the farming correspondent": a name of two or three words, "is", and an office further on.</summary>
    private static SeedSpan NameBeforeVerb(Draft draft, SeedSpan span)
    {
        const int fewestWords = 2;
        const int mostWords = 3;
        string text = draft.Text;
        int words = 0;
        int i = span.Start;
        int end = i;
        while (i < span.End && words <= mostWords && AuthorNames.IsCapital(text[i]))
        {
            words++;
            end = i;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
            {
                end++;
            }

            i = Math.Min(end + 1, span.End);
        }

        // "Ada Brandt (she/her) is".
        if (i < span.End && text[i] == '(' && text.IndexOf(')', i, span.End - i) is > 0 and int close)
        {
            i = Math.Min(close + 2, span.End);
        }

        SeedSpan name = SeedSpan.Between(span.Start, end);
        int verb = Shape.WordEnd(text, i, span.End);
        return words is >= fewestWords and <= mostWords && AuthorNames.IsName(draft.Language, text, name, fewestWords)
            && draft.Language.Is(text, i, verb - i, WordClass.NoteVerbs)
            && AuthorNames.HoldsWordOf(draft.Language, text, SeedSpan.Between(verb, span.End), WordClass.PressOffices | WordClass.Offices)
            ? name
            : default;
    }

    /// <summary>"SDA/abc": an agency and who worked on its report, which buttons may part from the text.</summary>
    private static bool IsSlashed(Draft draft, DraftBlock block)
    {
        const int longest = 16;
        int slash = block.Span.Length <= longest && Shape.Words(draft.Text, block.Span) == 1 ? draft.Text.IndexOf('/', block.Span.Start, block.Span.Length) : -1;
        return slash > block.Span.Start && slash + 1 < block.Span.End;
    }

    /// <summary>"(dpa)", "AFP/red", "red, APA/dpa": the marks of the agencies whose reports a text is made of; the first is its author.</summary>
    private static SeedSpan AgencyMark(Draft draft, DraftBlock block)
    {
        if (block.Span.Length > LongestMark || Shape.Words(draft.Text, block.Span) > 3)
        {
            return default;
        }

        int i = block.Span.Start;
        while (i < block.Span.End)
        {
            int end = Shape.WordEnd(draft.Text, i, block.Span.End);
            if (end > i && draft.Language.Is(draft.Text, i, end - i, WordClass.Agencies))
            {
                return SeedSpan.Between(i, end);
            }

            // "AB-Redaktion": the newsroom signs the last line.
            bool newsroom = end == block.Span.End && i > block.Span.Start + 1 && draft.Text[i - 1] == '-' && char.IsUpper(draft.Text[i])
                && Shape.Words(draft.Text, block.Span) == 1 && draft.Language.Is(draft.Text, i, end - i, WordClass.PressOffices);
            if (newsroom && draft.Options.IsOn(ReadingRule.BylineNewsroom))
            {
                return block.Span;
            }

            i = end > i ? end : i + 1;
        }

        return default;
    }
}
