using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds the line of a page that its first line holds, where that is the title of the page: the headline, a mark, and the name of the site, or the other way round.
/// Even a headline of two words, which hardly weighs as one, is proved so.
/// </summary>
internal static class HeadlineTitle
{
    private const int LongestTitle = 300;
    private const int ShortestPiece = 8;

    /// <summary>A title of fewer words may be that of many a page when one of them is another.</summary>
    private const int FewestWords = 5;

    /// <summary>What stands behind the mark is the name of a site and a word or two of what it is.</summary>
    private const int MostWordsOfSite = 6;

    /// <summary>The line that is the longest piece of the title at a mark; null where the page has none.</summary>
    public static DraftBlock? Find(Draft draft)
    {
        if (draft.Blocks.Count < 2 || draft.Blocks[0].Span.Length > LongestTitle || !draft.Options.IsOn(ReadingRule.HeadlineOfTitle))
        {
            return null;
        }

        SeedSpan title = draft.Blocks[0].Span;
        Dictionary<string, DraftBlock>? lines = null;
        DraftBlock? longest = null;
        for (int i = title.End - 1; i > title.Start; i--)
        {
            if (IsMark(draft.Text, i, title))
            {
                lines ??= Lines(draft);
                SeedSpan before = SeedSpan.Between(title.Start, i);
                SeedSpan behind = SeedSpan.Between(i + 1, title.End);
                longest = Longer(longest, LineOf(draft, lines, before, behind));
                longest = Longer(longest, LineOf(draft, lines, behind, before));
            }
        }

        return lines is null ? null : longest ?? Reworded(draft, title);
    }

    /// <summary>The line that is a piece of the title beside what may be the name of its site; null where the page has none.</summary>
    private static DraftBlock? LineOf(Draft draft, Dictionary<string, DraftBlock> lines, SeedSpan piece, SeedSpan site) =>
        Shape.Words(draft.Text, site) <= MostWordsOfSite && PieceKey(draft, piece) is { } key && lines.TryGetValue(key, out DraftBlock line) ? line : null;

    /// <summary>"Site | Headline": where the page has both pieces as lines, the longer one is the headline.</summary>
    private static DraftBlock? Longer(DraftBlock? one, DraftBlock? other) => other is null || one?.Span.Length >= other.Span.Length ? one : other;

    /// <summary>The headline as the page shows it, where its title differs by a word or two; null where no line comes near.</summary>
    private static DraftBlock? Reworded(Draft draft, SeedSpan title)
    {
        const int blocksBelow = 12;
        int mark = title.End - 1;
        while (mark > title.Start && !IsMark(draft.Text, mark, title))
        {
            mark--;
        }

        HashSet<string> words = Words(draft, SeedSpan.Between(title.Start, mark));
        for (int i = 1; i < draft.Blocks.Count && i <= blocksBelow && words.Count >= FewestWords; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Span.Length <= title.Length * 2 && !block.Signs[Sign.TightBefore] && block.Weighed.Tag is BlockTag.Above or BlockTag.Headline or BlockTag.Head)
            {
                HashSet<string> others = Words(draft, block.Span);
                int all = System.Math.Max(words.Count, others.Count);
                others.IntersectWith(words);
                if (others.Count * 5 >= all * 4)
                {
                    return block;
                }
            }
        }

        return null;
    }

    private static HashSet<string> Words(Draft draft, SeedSpan span)
    {
        HashSet<string> words = new(System.StringComparer.Ordinal);
        int i = span.Start;
        while (i < span.End)
        {
            int end = Shape.WordEnd(draft.Text, i, span.End);
            if (end > i)
            {
                words.Add(Shape.Folded(draft.Text, SeedSpan.Between(i, end)));
            }

            i = end > i ? end : i + 1;
        }

        return words;
    }

    /// <summary>A bar, or a dash between blanks; wide marks part words without blanks.</summary>
    private static bool IsMark(string text, int at, SeedSpan span) =>
        text[at] is '|' or '\uFF1A' or '\uFF5C'
        || (text[at] is '\u00BB' or '\u00B7' or '-' or '\u2013' or '\u2014' && at + 1 < span.End && char.IsWhiteSpace(text[at - 1]) && char.IsWhiteSpace(text[at + 1]));

    private static string? PieceKey(Draft draft, SeedSpan piece) =>
        Shape.Key(draft.Text, Shape.Trim(draft.Text, piece), LongestTitle) is { Length: >= ShortestPiece } key ? key : null;

    /// <summary>The first line of each text that stands apart and above the end of the article; entries of menus stand close together.</summary>
    private static Dictionary<string, DraftBlock> Lines(Draft draft)
    {
        Dictionary<string, DraftBlock> lines = new(System.StringComparer.Ordinal);
        for (int i = 1; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Weighed.Tag != BlockTag.Below && !block.Signs[Sign.TightBefore] && block.Key(draft.Text, LongestTitle) is { Length: >= ShortestPiece } key
                && !lines.ContainsKey(key))
            {
                lines.Add(key, block);
            }
        }

        return lines;
    }
}
