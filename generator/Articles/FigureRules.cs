using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Finds captions and credit lines: the credit betrays the caption, on its own line or at its end; failing that, "(L)" does.</summary>
internal static class FigureRules
{
    private const int LongestCaption = 500;

    private static readonly FragmentList s_positions = new(
        "(L)", "(R)", "(C)", "(left)", "(right)", "(centre)", "(center)", "(top)", "(bottom)", ", left,", ", right,", ", centre,", ", pictured", " pictured ",
         "(pictured", "pictured.", "Pictured:", "File photo", "file photo", "File picture", "file picture", "file image", "seen here");

    public static void Label(Draft draft)
    {
        List<DraftBlock> blocks = new(draft.Blocks.Count);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            blocks.Add(block);
            if (block.IsOpen && i > 0 && !block.Signs[Sign.Signed] && draft.Options.IsOn(ReadingRule.CaptionAboveCredit)
                && CreditReader.Line(draft.Language, draft.Text, block.Span) is { } line && draft.Options.IsOn(line.Rule) && CaptionAbove(draft, i) is { } caption)
            {
                block.Label(BlockKind.CreditLine, line.Rule);
                caption.Label(BlockKind.Caption, ReadingRule.CaptionAboveCredit);
                Add(draft, caption, line);
            }
            else if (block.IsOpen && block.Span.Length <= LongestCaption && MayHave(draft, block, Sign.CreditTail) && draft.Options.IsOn(ReadingRule.CaptionHoldsCredit)
                && CreditReader.Tail(draft.Language, draft.Text, block.Span) is { } tail && draft.Options.IsOn(tail.Rule))
            {
                DraftBlock credit = draft.Cut(block, tail.Whole.Start);
                credit.Label(BlockKind.CreditLine, tail.Rule);
                blocks.Add(credit);
                block.Label(BlockKind.Caption, ReadingRule.CaptionHoldsCredit);
                Add(draft, block, tail);
            }
        }

        draft.Blocks.Clear();
        draft.Blocks.AddRange(blocks);

        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Span.Length <= LongestCaption && MayHave(draft, block, Sign.SaysPosition) && draft.Options.IsOn(ReadingRule.CaptionPosition)
                && SaysPosition(draft.Text, block.Span))
            {
                block.Label(BlockKind.Caption, ReadingRule.CaptionPosition);
                Add(draft, block, default);
            }
        }

    }

    /// <summary>Whether a block has a sign; any may while the rule is off that sees it.</summary>
    private static bool MayHave(Draft draft, DraftBlock block, Sign sign) => block.Signs[sign] || !draft.Options.IsOn(SignRules.RuleOf(sign));

    /// <summary>The block just above a credit line, if nothing has named it and it is no longer than captions are.</summary>
    private static DraftBlock? CaptionAbove(Draft draft, int credit)
    {
        DraftBlock above = draft.Blocks[credit - 1];
        bool fits = above.IsOpen && above.Span.Length <= LongestCaption && Shape.Words(draft.Text, above.Span) >= 3;
        return fits && !BylineRules.StartsWithBy(draft.Language, draft.Text, above.Span) ? above : null;
    }

    public static void Add(Draft draft, DraftBlock caption, Credit credit)
    {
        ReadDay taken = DateReader.Last(draft.Language, draft.Text, caption.Span) is { } date
            ? new ReadDay(ReadingRule.TakenCaption, date.Day, date.Span, default)
            : default;
        draft.Figures.Add(new ReadFigure(
            new ReadFact(caption.Rule, caption.Span), new ReadFact(credit.Rule, credit.Whole), credit.Creator, credit.Agency, credit.Supplier, taken));
    }

    public static bool SaysPosition(string text, SeedSpan span) =>
        s_positions.IsWithin(text, span.Start, span.End)
        && text.IndexOf('\u201C', span.Start, span.Length) < 0 && text.IndexOf('"', span.Start, span.Length) < 0;
}
