using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names what is left: paragraphs, subheads between them, the standfirst above them, and residue before them.</summary>
internal static class BodyRules
{
    private const int LongestSubhead = 120;

    public static void Label(Draft draft)
    {
        int first = draft.Blocks.FindIndex(block => block.IsOpen && draft.IsProse(block));
        LabelSummary(draft, ref first);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (!block.IsOpen)
            {
                continue;
            }

            if (first >= 0 && i < first)
            {
                LabelAboveText(draft, block);
            }
            else if (i > first && IsSubhead(draft, i))
            {
                block.Label(BlockKind.Subhead, ReadingRule.SubheadShort);
            }
            else
            {
                block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
            }
        }
    }

    /// <summary>A sentence under the headline with the byline, the date or the picture still to come.</summary>
    private static void LabelSummary(Draft draft, ref int first)
    {
        int headline = draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline);
        if (headline < 0)
        {
            return;
        }

        int candidate = draft.Blocks.FindIndex(headline + 1, static block => block.IsOpen);
        if (candidate < 0 || Shape.Words(draft.Text, draft.Blocks[candidate].Span) < 6 || draft.Blocks[candidate].Span.Length > 400)
        {
            return;
        }

        for (int i = headline + 1; i < draft.Blocks.Count; i++)
        {
            BlockKind? kind = draft.Blocks[i].Kind;
            if (i > candidate && kind is BlockKind.Byline or BlockKind.PublicationLine)
            {
                DraftBlock block = draft.Blocks[candidate];
                block.Label(BlockKind.Summary, ReadingRule.SummaryAboveByline);
                draft.Summary = new ReadFact(ReadingRule.SummaryAboveByline, block.Span);
                first = draft.Blocks.FindIndex(open => open.IsOpen && draft.IsProse(open));
                return;
            }

            if (kind is null && i > candidate)
            {
                return;
            }
        }
    }

    /// <summary>Short lines above the text are labels of the page; a long one is text, since nothing may be lost.</summary>
    private static void LabelAboveText(Draft draft, DraftBlock block)
    {
        if (Shape.Words(draft.Text, block.Span) >= 12)
        {
            block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
        }
        else
        {
            block.Label(BlockKind.Residue, ReadingRule.ResidueAboveText);
        }
    }

    /// <summary>A short line without a stop, prose before it, prose straight behind it.</summary>
    private static bool IsSubhead(Draft draft, int index)
    {
        DraftBlock block = draft.Blocks[index];
        if (block.Span.Length > LongestSubhead || draft.IsProse(block) && !IsQuestion(draft, block))
        {
            return false;
        }

        int before = index - 1;
        while (before >= 0 && draft.Blocks[before].Kind is BlockKind.Residue or BlockKind.Caption or BlockKind.CreditLine or BlockKind.Related
            or BlockKind.RelatedHeading)
        {
            before--;
        }

        int after = index + 1;
        while (after < draft.Blocks.Count && draft.Blocks[after].Kind is BlockKind.Residue or BlockKind.Caption or BlockKind.CreditLine)
        {
            after++;
        }

        return before >= 0 && draft.Blocks[before].Kind == BlockKind.Paragraph && draft.IsProse(draft.Blocks[before])
            && after < draft.Blocks.Count && draft.Blocks[after].IsOpen && draft.IsProse(draft.Blocks[after]);
    }

    private static bool IsQuestion(Draft draft, DraftBlock block) =>
        draft.Text[block.Span.End - 1] == '?' && Shape.Words(draft.Text, block.Span) <= 10 && !Shape.StartsQuotation(draft.Text, block.Span);
}
