using System;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names the lines that hold nothing but a date, and takes from them when the article was published and changed.</summary>
internal static class PublicationLineRules
{
    private const int BlocksAboveHeadline = 3;

    /// <summary>
    /// What stands between headline and text counts first: above the headline a page often prints today's day, which is no day of the article.
    /// </summary>
    public static void Label(Draft draft)
    {
        int headline = Math.Max(0, draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline));
        int text = draft.Blocks.FindIndex(headline, static block => block.IsOpen && block.Weighed.Tag == BlockTag.Text);
        int above = Math.Max(0, headline - BlocksAboveHeadline);
        int end = text < 0 ? draft.Blocks.Count : Math.Min(draft.Blocks.Count, text + 2);
        LabelLines(draft, headline, end);
        ReadFields(draft, headline, end);
        LabelLines(draft, above, headline);
        ReadFields(draft, above, headline);

        // Where the head tells of a change only, a date elsewhere on the page is of something else.
        ReadDay published = draft.Published;
        bool isChanged = draft.Modified.Rule != ReadingRule.None;
        LabelLines(draft, 0, draft.Blocks.Count);
        draft.Published = isChanged ? published : draft.Published;
        if (draft.Published.Rule == ReadingRule.None && isChanged && draft.Options.IsOn(ReadingRule.PublishedBelow))
        {
            draft.Published = Below(draft, end);
        }
    }

    /// <summary>
    /// "First published: …" just below the text, no later than the change of which the head tells; none where there is no such line. Farther down
    /// are the days of other stories and of comments.
    /// </summary>
    private static ReadDay Below(Draft draft, int from)
    {
        const int blocksBelow = 4;
        int last = draft.Blocks.FindLastIndex(static block => block.Weighed.Tag == BlockTag.Text);
        for (int i = from; i < Math.Min(draft.Blocks.Count, last + blocksBelow); i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.Signs[Sign.DateLine] && !block.Signs[Sign.BehindRelatedHeading] && DateReader.First(draft.Language, draft.Text, block.Span, draft.DateOrder) is { } date
                && date.Day <= draft.Modified.Day && PublicationLineReader.SaysPublished(draft.Language, draft.Text, block.Span.Start, date.Span.Start))
            {
                return new ReadDay(ReadingRule.PublishedBelow, date.Day, date.Span, default);
            }
        }

        return default;
    }

    private static void LabelLines(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Signs[Sign.DateLine] && draft.Options.IsOn(ReadingRule.PublishedLine) && block.Weighed.Tag != BlockTag.Headline)
            {
                Read(draft, block, IsUnderUpdateLabel(draft, i));
            }
        }
    }

    /// <summary>A line of nothing but "Updated" above the line of the date.</summary>
    private static bool IsUnderUpdateLabel(Draft draft, int index)
    {
        if (index == 0 || !draft.Options.IsOn(ReadingRule.UpdatedLabel))
        {
            return false;
        }

        SeedSpan above = draft.Blocks[index - 1].Span;
        return PublicationLineReader.IsLabel(draft.Language, draft.Text, above) && PublicationLineReader.IsUpdate(draft.Language, draft.Text, above.Start, above.End);
    }

    /// <summary>A line of the head that holds a date and other fields stays what it is; its date counts where no line of dates is near.</summary>
    private static void ReadFields(Draft draft, int from, int to)
    {
        for (int i = from; i < to && draft.Published.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedHeadField); i++)
        {
            DraftBlock block = draft.Blocks[i];
            bool field = block.IsOpen && block.Signs[Sign.HoldsDate] && block.Weighed.Tag is not (BlockTag.Headline or BlockTag.Text or BlockTag.LeadCaption)
                && !block.Signs[Sign.CreditTail] && !block.Signs[Sign.CreditLine] && !block.Signs[Sign.BeforeCredit] && !block.Signs[Sign.EndsStop]
                && !block.Signs[Sign.BehindRelatedHeading];
            if (field)
            {
                ReadDays(draft, block.Span, isUpdate: false, ReadingRule.PublishedHeadField);
            }
        }
    }

    private static void Read(Draft draft, DraftBlock block, bool isUpdate) =>
        block.Label(BlockKind.PublicationLine, ReadDays(draft, block.Span, isUpdate, ReadingRule.PublishedLine));

    /// <summary>Notes the dates of a line; the rule of its first one comes back.</summary>
    private static ReadingRule ReadDays(Draft draft, SeedSpan span, bool isUpdate, ReadingRule published)
    {
        ReadingRule first = ReadingRule.None;
        ReadDay last = default;
        int at = span.Start;
        for (StatedDate? next = DateReader.First(draft.Language, draft.Text, span, draft.DateOrder);
            next is { } date;
            next = DateReader.First(draft.Language, draft.Text, SeedSpan.Between(at, span.End), draft.DateOrder))
        {
            ReadingRule rule = draft.Options.IsOn(ReadingRule.UpdatedLine) && PublicationLineReader.IsUpdate(draft.Language, draft.Text, at, date.Span.Start) ? ReadingRule.UpdatedLine
                : isUpdate ? ReadingRule.UpdatedLabel
                : draft.DateOrder != DateOrder.Unknown && DateReader.First(draft.Language, draft.Text, date.Span) is null ? ReadingRule.DateOrderProven
                : published;
            ReadDay day = new(rule, date.Day, date.Span, default);
            Note(draft, day, last);
            first = first == ReadingRule.None ? day.Rule : first;
            last = day;
            isUpdate = false;
            at = date.Span.End;
        }

        return first;
    }

    /// <summary>
    /// Nothing is changed before it is published: of two dates without words in one line the later one is the last change, in whatever order
    /// they stand.
    /// </summary>
    private static void Note(Draft draft, ReadDay day, ReadDay before)
    {
        if (day.Rule is ReadingRule.UpdatedLine or ReadingRule.UpdatedLabel)
        {
            draft.Modified = draft.Modified.Rule == ReadingRule.None ? day : draft.Modified;
        }
        else if (draft.Published.Rule == ReadingRule.None)
        {
            draft.Published = day;
        }
        else if (before.Rule != ReadingRule.None && draft.Published == before && day.Day < before.Day && draft.Modified.Rule == ReadingRule.None
            && draft.Options.IsOn(ReadingRule.PublishedEarlier))
        {
            draft.Published = day with { Rule = ReadingRule.PublishedEarlier };
            draft.Modified = before with { Rule = ReadingRule.PublishedEarlier };
        }
    }
}
