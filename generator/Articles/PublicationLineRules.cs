using System;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names the lines that hold nothing but a date, and takes from them when the article was published and changed.</summary>
internal static class PublicationLineRules
{
    private const int LongestPublicationLine = 110;
    private const int BlocksAboveHeadline = 3;

    public static void Label(Draft draft)
    {
        int headline = draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline);
        int text = draft.Blocks.FindIndex(Math.Max(0, headline), static block => block.IsOpen && block.Weighed.Tag == BlockTag.Text);
        int from = Math.Max(0, headline - BlocksAboveHeadline);
        int to = text < 0 ? draft.Blocks.Count : Math.Min(draft.Blocks.Count, text + 2);
        LabelLines(draft, from, to);
        ReadFields(draft, from, to);
        LabelLines(draft, 0, draft.Blocks.Count);
    }

    private static void LabelLines(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Signs[Sign.DateLine] && draft.Options.IsOn(ReadingRule.PublishedLine) && block.Weighed.Tag != BlockTag.Headline)
            {
                Read(draft, block);
            }
        }
    }

    /// <summary>A line of the head that holds a date and other fields stays what it is; its date counts where no line of dates is near.</summary>
    private static void ReadFields(Draft draft, int from, int to)
    {
        for (int i = from; i < to && draft.Published.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedHeadField); i++)
        {
            DraftBlock block = draft.Blocks[i];
            bool field = block.IsOpen && block.Signs[Sign.HoldsDate] && block.Weighed.Tag is not (BlockTag.Headline or BlockTag.Text or BlockTag.LeadCaption)
                && !block.Signs[Sign.CreditTail] && !block.Signs[Sign.CreditLine] && !block.Signs[Sign.BeforeCredit] && !block.Signs[Sign.EndsStop];
            if (field && DateReader.First(draft.Language, draft.Text, block.Span) is { } date)
            {
                ReadingRule rule = IsUpdate(draft.Language, draft.Text, block.Span.Start, date.Span.Start) ? ReadingRule.UpdatedLine : ReadingRule.PublishedHeadField;
                ReadDay day = new(rule, date.Day, date.Span, default);
                if (rule == ReadingRule.UpdatedLine)
                {
                    draft.Modified = draft.Modified.Rule == ReadingRule.None ? day : draft.Modified;
                }
                else
                {
                    draft.Published = day;
                }
            }
        }
    }

    /// <summary>Whether a run is one or two full dates with only words of dates around them.</summary>
    public static bool IsPublicationLine(Language language, string text, SeedSpan span)
    {
        if (span.Length > LongestPublicationLine || DateReader.First(language, text, span) is null)
        {
            return false;
        }

        int at = span.Start;
        for (StatedDate? next = DateReader.First(language, text, span); next is { } date; next = DateReader.First(language, text, SeedSpan.Between(at, span.End)))
        {
            if (!HoldsDateWordsOnly(language, text, at, date.Span.Start))
            {
                return false;
            }

            at = date.Span.End;
        }

        return HoldsDateWordsOnly(language, text, at, span.End);
    }

    private static void Read(Draft draft, DraftBlock block)
    {
        ReadingRule last = ReadingRule.PublishedLine;
        int at = block.Span.Start;
        bool first = true;
        for (StatedDate? next = DateReader.First(draft.Language, draft.Text, block.Span);
            next is { } date;
            next = DateReader.First(draft.Language, draft.Text, SeedSpan.Between(at, block.Span.End)))
        {
            ReadingRule rule = IsUpdate(draft.Language, draft.Text, at, date.Span.Start) ? ReadingRule.UpdatedLine : ReadingRule.PublishedLine;
            ReadDay day = new(rule, date.Day, date.Span, default);
            if (rule == ReadingRule.PublishedLine && draft.Published.Rule == ReadingRule.None)
            {
                draft.Published = day;
            }
            else if (rule == ReadingRule.UpdatedLine && draft.Modified.Rule == ReadingRule.None)
            {
                draft.Modified = day;
            }

            last = first ? rule : last;
            first = false;
            at = date.Span.End;
        }

        block.Label(BlockKind.PublicationLine, last);
    }

    private static bool IsUpdate(Language language, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            int from = i;
            while (i < end && Script.IsWordPart(text[i]))
            {
                i++;
            }

            if (language.Is(text, from, i - from, WordClass.UpdateWords))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words, clock times and marks that stand beside a date; "T10:00:00Z" of an ISO date is one of them.</summary>
    private static bool HoldsDateWordsOnly(Language language, string text, int start, int end)
    {
        int i = start;
        while (i < end)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            int from = i;
            while (i < end && (char.IsDigit(text[i]) || Script.IsWordPart(text[i])
                || (text[i] is ':' or '.' or '+' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]))))
            {
                i++;
            }

            if (!IsClockTime(text, from, i) && !language.Is(text, from, i - from, WordClass.PublicationLineWords))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"10:00", "3.04pm", "1504", "T10:00:00Z", "00:00".</summary>
    private static bool IsClockTime(string text, int start, int end)
    {
        int digits = 0;
        for (int i = start; i < end; i++)
        {
            if (char.IsDigit(text[i]))
            {
                digits++;
            }
            else if (char.IsLetter(text[i]) && text[i] is not ('T' or 'Z' or 'a' or 'A' or 'p' or 'P' or 'm' or 'M' or 'h'))
            {
                return false;
            }
        }

        return digits is >= 1 and <= 14;
    }
}
