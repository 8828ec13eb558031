using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Names the blocks that no field has claimed by what they were weighed to be: paragraphs, subheads, lists, captions, standfirst, and residue
/// with the rule that weighed most.
/// </summary>
internal static class OutlineRules
{
    private const int FewestWordsOfSummary = 6;
    private const int LongestSummary = 500;
    private const int LongestSubhead = 160;

    /// <summary>Hundredths of confidence below which a form decides.</summary>
    private const int Sure = 65;
    private const int Unsure = 50;

    /// <summary>The same for a line whose words stand in the paragraphs under it.</summary>
    private const int SureOfLead = 75;
    private const int Certain = 85;

    public static void Label(Draft draft)
    {
        if (!draft.Blocks.Exists(static block => block.IsOpen && block.Weighed.Tag is BlockTag.Text))
        {
            // Nothing weighs as text: a note of a few lines. What reads as prose is the text then, and failing that what has words for it.
            bool prose = draft.Blocks.Exists(block => block.IsOpen && draft.IsProse(block));
            foreach (DraftBlock block in draft.Blocks)
            {
                bool fits = prose ? draft.IsProse(block) : Shape.Words(draft.Text, block.Span) >= FewestWordsOfSummary;
                if (block.IsOpen && fits)
                {
                    block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
                }
            }
        }

        int headline = draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen)
            {
                Label(draft, block, i, headline);
                block.Weigh(block.Weighed.Confidence, KindOf(block.Weighed.Other));
            }
        }
    }

    private static void Label(Draft draft, DraftBlock block, int index, int headline)
    {
        switch (block.Weighed.Tag)
        {
            case BlockTag.Text or BlockTag.Aside when draft.Options.IsOn(ReadingRule.SubheadShort) && IsClosedIn(draft, block, index):
                block.Label(BlockKind.Subhead, ReadingRule.SubheadShort);
                break;
            case BlockTag.Below when IsLastSentence(draft, block, index):
                block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
                break;
            case BlockTag.Text:
                bool entry = draft.Options.IsOn(ReadingRule.ListEntry) && IsListEntry(draft, block);
                block.Label(entry ? BlockKind.ListItem : BlockKind.Paragraph, entry ? ReadingRule.ListEntry : ReadingRule.ParagraphProse);
                break;
            case BlockTag.Subhead when block.Span.Length <= LongestSubhead && draft.Options.IsOn(ReadingRule.SubheadShort) && IsApart(draft, block):
                block.Label(BlockKind.Subhead, ReadingRule.SubheadShort);
                break;
            case BlockTag.Subhead:
                block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
                break;
            case BlockTag.Head when index > headline && draft.Summary.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.SummaryWeighed)
                && Shape.Words(draft.Text, block.Span) >= FewestWordsOfSummary && block.Span.Length <= LongestSummary:
                block.Label(BlockKind.Summary, ReadingRule.SummaryWeighed);
                draft.Summary = new ReadFact(ReadingRule.SummaryWeighed, block.Span);
                break;
            case BlockTag.Headline when draft.IsProse(block):
                block.Label(BlockKind.Paragraph, ReadingRule.ParagraphProse);
                break;
            default:
                block.Label(BlockKind.Residue, block.Weighed.Rule);
                break;
        }
    }

    /// <summary>A subhead stands apart, has no end, and is neither one of a run of short lines nor a line that the page has twice.</summary>
    private static bool IsApart(Draft draft, DraftBlock block) =>
        !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind] && !block.Signs[Sign.RepeatedOften]
        && !(block.Signs[Sign.EndsStop] && !block.Signs[Sign.EndsQuote]) && !block.Signs[Sign.HoldsAddress] && !block.Signs[Sign.TimeAgo] && !block.Signs[Sign.HoldsDate]
        && Shape.HasLetterOrDigit(draft.Text, block.Span);

    /// <summary>A close call: a short line without an end, apart between two paragraphs, that might as well be a subhead, is one.</summary>
    private static bool IsClosedIn(Draft draft, DraftBlock block, int index) =>
        (block.Weighed.Tag == BlockTag.Text ? block.Weighed.Other == BlockTag.Subhead || (block.Weighed.Confidence < Unsure && block.Signs[Sign.SubheadForm]) : block.Weighed.Other is BlockTag.Subhead or BlockTag.Text && HasForm(block))
        && block.Weighed.Confidence < SureOf(block) && block.Span.Length <= LongestSubhead / 2
        && (block.Signs[Sign.EndsOpen] || block.Signs[Sign.EndsQuestion]) && !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind]
        && BehindText(draft, index) is { Kind: BlockKind.Paragraph } above && !above.Signs[Sign.EndsOpen]
        && index + 1 < draft.Blocks.Count && draft.Blocks[index + 1].Weighed.Tag == BlockTag.Text;

    /// <summary>A line of a few words between paragraphs has the form of a subhead, be it that one of them is a word by which pages talk of themselves.</summary>
    private static bool HasForm(DraftBlock block) =>
        block.Signs[Sign.SubheadForm]
        || (block.Signs[Sign.BetweenProse] && block.Signs[Sign.OneNagWord] && !block.Signs[Sign.TellsReader] && !block.Signs[Sign.ResiduePrefix]
            && (block.Signs[Sign.FewWords] || block.Signs[Sign.TwelveWords]));

    /// <summary>On a page of hardly anything but an article, and for a line that leads on, the form decides at a less close call.</summary>
    private static int SureOf(DraftBlock block) =>
        block.Signs[Sign.OnPurePage] && !block.Signs[Sign.DenseForms] && block.Signs[Sign.OneNagWord] ? Certain
        : block.Signs[Sign.LeadsOn] || block.Signs[Sign.LeadsPartly] || (block.Signs[Sign.BehindResiduePhrase] && block.Weighed.Other == BlockTag.Subhead) ? SureOfLead
        : Sure;

    /// <summary>The block above that is not the label of an advertisement or the like; null where there is none.</summary>
    private static DraftBlock? BehindText(Draft draft, int index)
    {
        int above = index - 1;
        while (above >= 0 && draft.Blocks[above].Kind == BlockKind.Residue && draft.Blocks[above].Signs[Sign.ResiduePhrase])
        {
            above--;
        }

        return above >= 0 ? draft.Blocks[above] : null;
    }

    /// <summary>
    /// A close call: a plain sentence above the note of the source or the first heading of other stories still is text, and so is a short one just
    /// behind a paragraph. Just above the note of its source, hardly anything but text stands.
    /// </summary>
    private static bool IsLastSentence(Draft draft, DraftBlock block, int index)
    {
        BlockKind? behind = index + 1 < draft.Blocks.Count ? draft.Blocks[index + 1].Kind : null;
        if (block.Weighed.Other != BlockTag.Text)
        {
            return false;
        }

        bool plain = block.Signs[Sign.PlainProse] && (behind == BlockKind.SourceNote || (behind == BlockKind.RelatedHeading && block.Weighed.Confidence < Certain));
        bool shortEnd = block.Signs[Sign.ShortEndsStop] && block.Weighed.Confidence < Certain && index > 0 && draft.Blocks[index - 1].Kind == BlockKind.Paragraph
            && !block.Signs[Sign.OneNagWord] && !block.Signs[Sign.TwoNagWords] && !block.Signs[Sign.ManyNagWords] && !block.Signs[Sign.TellsReader]
            && !block.Signs[Sign.HoldsAddress] && !block.Signs[Sign.ResiduePhrase] && !block.Signs[Sign.ResiduePrefix];
        return plain || shortEnd;
    }

    /// <summary>An entry has a bullet, or stands without blank lines among short lines on a page that parts its paragraphs by blank lines.</summary>
    private static bool IsListEntry(Draft draft, DraftBlock block) =>
        (block.Signs[Sign.StartsBullet] && !DialogueDashes.Opens(draft, block))
        || ((block.Signs[Sign.TightBefore] || block.Signs[Sign.TightBehind]) && block.Span.Length < 300 && !Shape.StartsQuotation(draft.Text, block.Span));

    private static BlockKind KindOf(BlockTag tag) => tag switch
    {
        BlockTag.Headline => BlockKind.Headline,
        BlockTag.Head => BlockKind.Summary,
        BlockTag.LeadCaption or BlockTag.Caption => BlockKind.Caption,
        BlockTag.Text => BlockKind.Paragraph,
        BlockTag.Subhead => BlockKind.Subhead,
        _ => BlockKind.Residue,
    };
}
