using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds captions and credit lines. The credit betrays the caption, on its own line or at its end; failing that, the form of the caption does
/// (<see cref="CaptionReader"/>), or that the page has it twice.
/// </summary>
internal static class FigureRules
{
    private const int LongestCaption = 500;

    public static void Label(Draft draft)
    {
        LabelCredits(draft);
        LabelForms(draft);
        LabelCopies(draft);
    }

    /// <summary>Adds the figure of a caption: its credit, and the day that it says the picture was taken.</summary>
    public static void Add(Draft draft, DraftBlock caption, Credit credit)
    {
        ReadDay taken = draft.Options.IsOn(ReadingRule.TakenCaption) && DateReader.Last(draft.Language, draft.Text, caption.Span) is { } date
            ? new ReadDay(ReadingRule.TakenCaption, date.Day, date.Span, default)
            : default;
        draft.Figures.Add(new ReadFigure(
            new ReadFact(caption.Rule, caption.Span), new ReadFact(credit.Rule, credit.Whole), credit.Creator, credit.Agency, credit.Supplier, taken));
    }

    private static void LabelCredits(Draft draft)
    {
        List<DraftBlock> blocks = new(draft.Blocks.Count);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            blocks.Add(block);
            if (!block.IsOpen || block.Span.Length > LongestCaption || block.Signs[Sign.Signed])
            {
                continue;
            }

            if (draft.MayHave(block, Sign.CreditLine) && CreditReader.Line(draft.Language, draft.Text, block.Span) is { } line)
            {
                LabelCredit(draft, i, line, FigurePlace.CaptionOf(draft, i));
            }
            else if (FigurePlace.MayBeBareCredit(draft, i) && CreditReader.BareLine(draft.Language, draft.Text, block.Span) is { } bare)
            {
                LabelCredit(draft, i, bare, FigurePlace.CaptionOfBare(draft, i, bare));
            }
            else if (draft.Options.IsOn(ReadingRule.CaptionHoldsCredit) && draft.MayHave(block, Sign.CreditTail)
                && CreditReader.Tail(draft.Language, draft.Text, block.Span) is { } tail && draft.Options.IsOn(tail.Rule)
                && !(tail.Rule is ReadingRule.CreditAgency or ReadingRule.CreditLabel && tail.Creator.IsEmpty && FigurePlace.MayBeText(block)))
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
    }

    /// <summary>The caption stands above its credit, and on some pages below it; a credit that names an agency is one without a caption, too.</summary>
    private static void LabelCredit(Draft draft, int index, Credit credit, int caption)
    {
        DraftBlock block = draft.Blocks[index];
        ReadingRule rule = caption < index ? ReadingRule.CaptionAboveCredit : ReadingRule.CaptionBelowCredit;
        if (!draft.Options.IsOn(credit.Rule))
        {
            return;
        }

        if (caption >= 0 && draft.Options.IsOn(rule))
        {
            block.Label(BlockKind.CreditLine, credit.Rule);
            draft.Blocks[caption].Label(BlockKind.Caption, rule);
            Add(draft, draft.Blocks[caption], credit);
        }
        else if (draft.Options.IsOn(ReadingRule.CreditAlone) && FigurePlace.MayStandAlone(draft, index, credit))
        {
            block.Label(BlockKind.CreditLine, credit.Rule);
        }
    }

    private static void LabelForms(Draft draft)
    {
        CaptionReader captions = new(draft);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Span.Length <= LongestCaption && captions.RuleOf(i) is { } rule)
            {
                block.Label(BlockKind.Caption, rule);
                Add(draft, block, default);
            }
        }
    }

    /// <summary>A page prints the caption of a gallery, or of its first picture, more than once.</summary>
    private static void LabelCopies(Draft draft)
    {
        if (draft.Figures.Count == 0 || !draft.Options.IsOn(ReadingRule.CaptionRepeated))
        {
            return;
        }

        const int firsts = 256;
        bool[] mayStart = new bool[firsts];
        HashSet<string> keys = [];
        foreach (ReadFigure figure in draft.Figures)
        {
            if (Shape.Key(draft.Text, figure.Caption.Span, LongestCaption) is { Length: > 0 } key)
            {
                mayStart[key[0] % firsts] = true;
                keys.Add(key);
            }
        }

        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.IsOpen && FigurePlace.IsNearText(block) && !FigurePlace.IsHead(block) && mayStart[Shape.FirstOfKey(draft.Text, block.Span) % firsts]
                && block.Key(draft.Text, LongestCaption) is { Length: > 0 } key && keys.Contains(key))
            {
                block.Label(BlockKind.Caption, ReadingRule.CaptionRepeated);
            }
        }
    }
}
