using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Names quotations that the page sets apart: with their source on a line of its own below, or pulled out of the text, which has the same words
/// within a paragraph. Anything else in quotation marks is a paragraph.
/// </summary>
internal static class BlockQuoteRules
{
    private const int LongestSource = 120;
    private const int LongestPulled = 400;
    private const int FewestWordsOfPulled = 6;

    public static void Label(Draft draft)
    {
        if (draft.Options.IsOn(ReadingRule.BlockQuoteSource))
        {
            LabelSourced(draft);
        }

        if (draft.Options.IsOn(ReadingRule.PullQuoteRepeated))
        {
            LabelPulled(draft);
        }
    }

    /// <summary>A block that is all quotation, and below it a dash and a name.</summary>
    private static void LabelSourced(Draft draft)
    {
        for (int i = 0; i + 1 < draft.Blocks.Count; i++)
        {
            DraftBlock quote = draft.Blocks[i];
            DraftBlock source = draft.Blocks[i + 1];
            if (quote.IsOpen && source.IsOpen && quote.Weighed.Tag is not (BlockTag.Above or BlockTag.Below) && IsAllQuotation(draft.Text, quote.Span)
                && SourceOf(draft, source.Span) is { } name)
            {
                quote.Label(BlockKind.BlockQuote, ReadingRule.BlockQuoteSource);
                source.Label(BlockKind.BlockQuote, ReadingRule.BlockQuoteSource);
                draft.QuoteSources.Add((quote.Span, name));
            }
        }
    }

    private static bool IsAllQuotation(string text, SeedSpan span)
    {
        if (span.Length < 3 || !Shape.StartsQuotation(text, span) || text[span.End - 1] is not ('"' or '\u201D' or '\u00BB' or '\u201C'))
        {
            return false;
        }

        // One pair of marks: another opening within means that somebody speaks between two quotations.
        return text.IndexOf(text[span.Start], span.Start + 1, span.Length - 2) < 0;
    }

    /// <summary>The name behind a dash, up to its office.</summary>
    private static SeedSpan? SourceOf(Draft draft, SeedSpan span)
    {
        bool dash = span.Length is > 3 and <= LongestSource
            && (draft.Text[span.Start] is '\u2013' or '\u2014' or '\u2015' || (draft.Text[span.Start] == '-' && draft.Text[span.Start + 1] == '-'));
        if (!dash)
        {
            return null;
        }

        int comma = draft.Text.IndexOf(',', span.Start, span.Length);
        SeedSpan name = SeedSpan.Between(span.Start, comma > 0 ? comma : span.End);
        while (!name.IsEmpty && !char.IsLetter(draft.Text[name.Start]))
        {
            name = SeedSpan.Between(name.Start + 1, name.End);
        }

        return !name.IsEmpty && CreditNames.IsBareName(draft.Language, draft.Text, name) ? name : null;
    }

    /// <summary>A block in the midst of the text whose words stand, in the same order, within a quotation of a longer paragraph.</summary>
    private static void LabelPulled(Draft draft)
    {
        List<DraftBlock> quoting = SpokenWords.Quoting(draft);
        int first = draft.Blocks.FindIndex(static block => block.IsOpen && block.Weighed.Tag == BlockTag.Text);
        int last = draft.Blocks.FindLastIndex(static block => block.IsOpen && block.Weighed.Tag == BlockTag.Text);
        List<DraftBlock> candidates = [];
        for (int i = first + 1; quoting.Count > 0 && i < last; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Span.Length <= LongestPulled && block.Weighed.Tag is BlockTag.Text or BlockTag.Subhead or BlockTag.Aside or BlockTag.Caption
                && Shape.Words(draft.Text, block.Span, FewestWordsOfPulled) == FewestWordsOfPulled)
            {
                candidates.Add(block);
            }
        }

        foreach (DraftBlock block in candidates.Count > 0 ? SpokenWords.FindRepeated(draft, candidates, quoting) : [])
        {
            block.Label(BlockKind.PullQuote, ReadingRule.PullQuoteRepeated);
        }
    }
}
