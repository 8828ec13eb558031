using System;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Infers the published day where no line states it: the day of a caption, if the first weekday that the first paragraphs name is the
/// weekday of that day. An old photograph fails that test seven times in eight, and then nothing is claimed.
/// </summary>
internal static class PublishedRules
{
    private const int Paragraphs = 3;

    /// <summary>Letters of "Wednesday" before its last three.</summary>
    private const int LongestWeekday = 7;

    public static void Infer(Draft draft)
    {
        if (draft.Published.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedCaption))
        {
            InferFromCaption(draft);
        }

        if (draft.Published.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedPage))
        {
            InferFromPage(draft);
        }
    }

    /// <summary>
    /// The first full date of the page outside the text, from the headline on and failing that above it. It is right for nine pages in ten that
    /// show their day at all; lists of other stories, notices of rights and lines of the last change do not count.
    /// </summary>
    private static void InferFromPage(Draft draft)
    {
        int headline = Math.Max(0, draft.Blocks.FindIndex(static block => block.Kind == BlockKind.Headline));
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[(headline + i) % draft.Blocks.Count];
            bool field = (block.Signs[Sign.HoldsDate] || block.Signs[Sign.DateLine]) && !block.Signs[Sign.Copyright] && !block.Signs[Sign.EndsStop]
                && block.Kind is BlockKind.Residue or BlockKind.Byline or BlockKind.Summary
                && block.Weighed.Tag is not BlockTag.Below;
            if (field && DateReader.First(draft.Language, draft.Text, block.Span) is { } date && (draft.Modified.Rule == ReadingRule.None || date.Span != draft.Modified.Span))
            {
                draft.Published = new ReadDay(ReadingRule.PublishedPage, date.Day, date.Span, default);
                return;
            }
        }
    }

    private static void InferFromCaption(Draft draft)
    {
        if (FirstWeekday(draft) is not { } weekday)
        {
            return;
        }

        foreach (ReadFigure figure in draft.Figures)
        {
            if (figure.Taken.Rule != ReadingRule.None && new StatedDate(figure.Taken.Span, figure.Taken.Day).Weekday == weekday.Day)
            {
                draft.Published = new ReadDay(ReadingRule.PublishedCaption, figure.Taken.Day, figure.Taken.Span, weekday.Span);
                return;
            }
        }
    }

    private static (DayOfWeek Day, SeedSpan Span)? FirstWeekday(Draft draft)
    {
        int seen = 0;
        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph)
            {
                continue;
            }

            if (Weekday(draft.Language, draft.Text, block.Span) is { } weekday)
            {
                return weekday;
            }

            if (++seen == Paragraphs)
            {
                return null;
            }
        }

        return null;
    }

    private static (DayOfWeek Day, SeedSpan Span)? Weekday(Language language, string text, SeedSpan span)
    {
        for (int i = text.IndexOf("day", span.Start, span.Length, StringComparison.Ordinal);
            i >= 0;
            i = text.IndexOf("day", i + 3, span.End - i - 3, StringComparison.Ordinal))
        {
            int start = i;
            while (start > span.Start && i - start < LongestWeekday && char.IsLetter(text[start - 1]))
            {
                start--;
            }

            SeedSpan word = SeedSpan.Between(start, i + 3);
            bool ends = word.End == span.End || !char.IsLetter(text[word.End]);
            if (ends && char.IsUpper(text[start]) && language.Weekday(text, start, word.Length) is { } day)
            {
                return (day, word);
            }
        }

        return null;
    }
}
