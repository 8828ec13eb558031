using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names the headlines under related headings, the source note, and what stands behind the last prose.</summary>
internal static class EndRules
{
    private const int LongestRelated = 200;

    public static void Label(Draft draft)
    {
        bool related = false;
        bool single = false;
        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.Kind == BlockKind.RelatedHeading)
            {
                related = true;
                single = Shape.Key(draft.Text, block.Span, LongestRelated) is "read more" or "read also";
            }
            else if (!block.IsOpen)
            {
                // A nag between two related headlines ends nothing; an advertisement's heading does.
                related &= block.Rule != ReadingRule.ResidueHeading && block.Kind == BlockKind.Residue;
                NoteSource(draft, block);
            }
            else if (related && block.Span.Length <= LongestRelated && !IsSentence(draft, block))
            {
                block.Label(BlockKind.Related, ReadingRule.RelatedUnderHeading);

                // "Read more" in the midst of a text leads to one story; what follows may be a subhead.
                related = !single;
            }
            else
            {
                related = false;
            }
        }

        int last = draft.Blocks.FindLastIndex(block => block.IsOpen && draft.IsProse(block));

        // A last sentence may be too short for prose: "The bus waited."
        while (last >= 0 && last + 1 < draft.Blocks.Count && draft.Blocks[last + 1].IsOpen
            && Shape.EndsSentence(draft.Text, draft.Blocks[last + 1].Span) && Shape.Words(draft.Text, draft.Blocks[last + 1].Span) >= 2)
        {
            last++;
        }

        for (int i = last + 1; last >= 0 && i < draft.Blocks.Count; i++)
        {
            if (draft.Blocks[i].IsOpen)
            {
                draft.Blocks[i].Label(BlockKind.Residue, ReadingRule.ResidueAfterEnd);
            }
        }
    }

    private static void NoteSource(Draft draft, DraftBlock block)
    {
        if (block.Kind == BlockKind.SourceNote && draft.SourceNote.Rule == ReadingRule.None)
        {
            draft.SourceNote = new ReadFact(block.Rule, block.Span);
        }
    }

    /// <summary>Headlines may ask, but they do not end in a full stop.</summary>
    private static bool IsSentence(Draft draft, DraftBlock block) =>
        draft.Text[block.Span.End - 1] is '.' or '\u201D' or '"' && draft.IsProse(block);
}
