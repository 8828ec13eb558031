using System;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Names the notes around a text: corrections, lines about the authors, and titles of films and recordings within it. They look like paragraphs
/// and subheads and are neither.
/// </summary>
internal static class NoteRules
{
    private const int LongestNote = 500;
    private const int LongestTitle = 160;
    private const int BlocksBehindText = 6;

    public static void Label(Draft draft)
    {
        int last = draft.Blocks.FindLastIndex(static block => block.Weighed.Tag == BlockTag.Text);
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            bool may = i >= last - 1 || block.Span.Length <= LongestTitle || MayBeCorrection(draft, block);
            if (may && block.IsOpen && i <= last + BlocksBehindText && block.Key(draft.Text, LongestNote) is { Length: > 0 } key)
            {
                Label(draft, block, key, i >= last - 1);
            }
        }
    }

    /// <summary>By the head of a block, which is enough to hold any of the phrases.</summary>
    private static bool MayBeCorrection(Draft draft, DraftBlock block)
    {
        if (!Phrases.Corrections.MayStartWith(Shape.FirstOfKey(draft.Text, block.Span)))
        {
            return false;
        }

        int length = System.Math.Min(block.Span.Length, 2 * Phrases.Corrections.Longest);
        SeedSpan head = SeedSpan.Between(block.Span.Start, block.Span.Start + length);
        return Phrases.Corrections.StartsWithPhrase(Shape.Key(draft.Text, head, length)!);
    }

    private static void Label(Draft draft, DraftBlock block, string key, bool atEnd)
    {
        if (draft.Options.IsOn(ReadingRule.CorrectionPhrase) && Phrases.Corrections.StartsWithPhrase(key) && draft.IsProse(block))
        {
            block.Label(BlockKind.Correction, ReadingRule.CorrectionPhrase);
        }
        else if (atEnd && draft.Options.IsOn(ReadingRule.AuthorNotePhrase) && (Phrases.AuthorNotes.StartsWithPhrase(key) || TellsOfAuthor(draft, block)))
        {
            block.Label(BlockKind.AuthorNote, ReadingRule.AuthorNotePhrase);
        }
        else if (atEnd && draft.Options.IsOn(ReadingRule.ContributorNote) && Phrases.EndsAsContributorNote(key))
        {
            block.Label(BlockKind.AuthorNote, ReadingRule.ContributorNote);
        }
        else if (draft.Options.IsOn(ReadingRule.MediaTitlePhrase) && !block.Signs[Sign.CreditLine] && key.Length <= LongestTitle && Mark(key) is > 0 and int mark
            && Phrases.MediaTitles.Contains(key.Substring(0, mark)))
        {
            block.Label(BlockKind.MediaTitle, ReadingRule.MediaTitlePhrase);
        }
    }

    /// <summary>Where the colon or bar of "Watch: the race" and "Video | The race" stands; -1 without one.</summary>
    private static int Mark(string key)
    {
        int colon = key.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 ? colon : key.IndexOf(" | ", StringComparison.Ordinal);
    }

    /// <summary>"Callum Weir is the farming correspondent": the name of an author, and a verb of such notes behind it, as in "covers".</summary>
    private static bool TellsOfAuthor(Draft draft, DraftBlock block)
    {
        foreach (SeedSpan author in draft.Byline.Authors)
        {
            bool named = author.Length + 4 < block.Span.Length
                && string.Compare(draft.Text, author.Start, draft.Text, block.Span.Start, author.Length, StringComparison.OrdinalIgnoreCase) == 0;
            int verb = block.Span.Start + author.Length + 1;
            if (named && draft.Language.Is(draft.Text, verb, Shape.WordEnd(draft.Text, verb, block.Span.End) - verb, WordClass.NoteVerbs))
            {
                return true;
            }
        }

        return false;
    }
}
