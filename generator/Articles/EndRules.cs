using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
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
        bool comments = false;
        foreach (DraftBlock block in draft.Blocks)
        {
            if (draft.Options.IsOn(ReadingRule.CommentThread) && IsCommentHeading(draft, block))
            {
                // What readers write is as short as headlines, and stands under a heading as they do.
                comments = true;
                related = false;
            }
            else if (block.Kind == BlockKind.RelatedHeading)
            {
                comments = false;
                related = true;
                single = block.Key(draft.Text, LongestRelated) is { } key && Phrases.SingleHeadings.Contains(key);
            }
            else if (comments && block.IsOpen && block.Weighed.Tag == BlockTag.Below && block.Span.Length <= LongestRelated)
            {
                block.Label(BlockKind.Residue, ReadingRule.CommentThread);
            }
            else if (!block.IsOpen)
            {
                // A nag between two related headlines ends nothing; an advertisement's heading does.
                related &= block.Rule != ReadingRule.ResidueHeading && block.Kind == BlockKind.Residue;
                NoteSource(draft, block);
            }
            else if (related && draft.Options.IsOn(ReadingRule.RelatedUnderHeading) && block.Span.Length <= LongestRelated && !IsSentence(draft, block))
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
    }

    /// <summary>"Comments", "12 comments".</summary>
    private static bool IsCommentHeading(Draft draft, DraftBlock block)
    {
        if (block.Kind != BlockKind.Residue || Shape.Key(draft.Text, block.Span, LongestRelated) is not { } key)
        {
            return false;
        }

        int blank = key.IndexOf(' ');
        bool counter = block.Rule == ReadingRule.ResidueCounter && blank > 0;
        return Phrases.CommentHeadings.Contains(counter ? key.Substring(blank + 1) : key);
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
