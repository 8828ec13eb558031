using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names the lines that hold nothing but a date, and takes from them when the article was published and changed.</summary>
internal static class PublicationLineRules
{
    private const int LongestPublicationLine = 110;

    public static void Label(Draft draft)
    {
        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.IsOpen && IsPublicationLine(draft.Language, draft.Text, block.Span))
            {
                Read(draft, block);
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
            ReadingRule rule = IsUpdate(draft.Text, at, date.Span.Start) ? ReadingRule.UpdatedLine : ReadingRule.PublishedLine;
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

    private static bool IsUpdate(string text, int start, int end)
    {
        string before = text.Substring(start, end - start);
        return before.IndexOf("update", StringComparison.OrdinalIgnoreCase) >= 0
            || before.IndexOf("modified", StringComparison.OrdinalIgnoreCase) >= 0;
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
            while (i < end && (char.IsLetterOrDigit(text[i]) || (text[i] is ':' or '.' or '+' && i + 1 < end && char.IsLetterOrDigit(text[i + 1]))))
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
