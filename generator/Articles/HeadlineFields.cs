using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Looks again at the line that weighs as the headline: whether another stands above the byline while it stands below, whether its words are
/// those of the text, and whether it is the way to the page with the headline at its end.
/// </summary>
internal static class HeadlineFields
{
    /// <summary>Between a headline and its byline stand a standfirst, a picture's line and a button or two.</summary>
    private const int BlocksToField = 5;

    private const int BlocksBelowCrumb = 4;
    private const int FewestWords = 3;
    private const int LongestLine = 300;

    /// <summary>The line that is the headline in place of the one that was chosen; null where the choice stands.</summary>
    /// <param name="draft">Its article.</param>
    /// <param name="found">The lines that weigh as headlines, from the top.</param>
    /// <param name="chosen">The one that was chosen.</param>
    /// <param name="rule">The rule that found the other one.</param>
    public static DraftBlock? Better(Draft draft, List<DraftBlock> found, DraftBlock chosen, out ReadingRule rule)
    {
        int index = draft.Blocks.IndexOf(chosen);
        rule = ReadingRule.HeadlineBehindCrumbs;
        if (draft.Options.IsOn(rule) && BehindCrumbs(draft, index) is { } piece)
        {
            return piece;
        }

        rule = ReadingRule.HeadlineAboveByline;
        if (draft.Options.IsOn(rule) && AboveByline(draft, found, index) is { } above)
        {
            return above;
        }

        rule = ReadingRule.HeadlineOfWords;
        return draft.Options.IsOn(rule) && !SharesWords(chosen) ? OfWords(draft) : null;
    }

    /// <summary>"Home » News » X" above a line of X, or "Home X", one word and X.</summary>
    private static DraftBlock? BehindCrumbs(Draft draft, int index)
    {
        const int shortest = 8;
        if (draft.Blocks[index].Key(draft.Text, LongestLine) is not { } crumbs)
        {
            return null;
        }

        for (int i = index + 1; i < Math.Min(draft.Blocks.Count, index + 1 + BlocksBelowCrumb); i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.IsOpen && block.Key(draft.Text, LongestLine) is { Length: >= shortest } key && crumbs.Length > key.Length + 2
                && crumbs.EndsWith(key, StringComparison.Ordinal))
            {
                string before = crumbs.Substring(0, crumbs.Length - key.Length).Trim();
                bool mark = before[before.Length - 1] is '\u00BB' or '\u203A' or '>' or '/' or '|';
                bool word = before.IndexOf(' ') < 0 && Shape.IsLetters(before, 0, before.Length) && Shape.Words(draft.Text, block.Span) > FewestWords;
                return mark || word ? block : null;
            }
        }

        return null;
    }

    /// <summary>The uppermost of the lines that were found, if the byline stands between it and the chosen one; null where none is.</summary>
    private static DraftBlock? AboveByline(Draft draft, List<DraftBlock> found, int chosen)
    {
        int next = 0;
        for (int i = 0; i < chosen && next < found.Count; i++)
        {
            if (draft.Blocks[i] == found[next])
            {
                next++;
                if (IsAboveByline(draft, i, chosen))
                {
                    return draft.Blocks[i];
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Nothing but the article's own headline stands above its byline; a line below it that weighs as another heads a video or a box. A date alone
    /// proves it where no other field is below that line: the day may stand above the headline too.
    /// </summary>
    private static bool IsAboveByline(Draft draft, int upper, int lower)
    {
        if (upper >= lower || HasKeyOf(draft, upper, lower))
        {
            return false;
        }

        bool field = false;
        bool byline = false;
        for (int i = upper + 1; i < Math.Min(lower, upper + 1 + BlocksToField); i++)
        {
            bool apart = i < lower - 1;
            field |= apart && IsField(draft, draft.Blocks[i]);
            byline |= apart && IsByline(draft, draft.Blocks[i]);
        }

        return byline || (field && !HasFieldBelow(draft, lower));
    }

    private static bool HasKeyOf(Draft draft, int upper, int lower)
    {
        string one = draft.Blocks[upper].Key(draft.Text, LongestLine) ?? "";
        string other = draft.Blocks[lower].Key(draft.Text, LongestLine) ?? "";
        return one.StartsWith(other, StringComparison.Ordinal) || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
    }

    private static bool HasFieldBelow(Draft draft, int index)
    {
        for (int i = index + 1; i < Math.Min(draft.Blocks.Count, index + 1 + BlocksToField); i++)
        {
            if (IsField(draft, draft.Blocks[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsByline(Draft draft, DraftBlock block) =>
        block.Signs[Sign.Signed] || BylineLead.IsAlone(draft.Language, draft.Text, block.Span);

    private static bool IsField(Draft draft, DraftBlock block) =>
        IsByline(draft, block) || block.Signs[Sign.DateLine] || (block.Signs[Sign.HoldsDate] && !block.Signs[Sign.EndsStop]);

    private static bool SharesWords(DraftBlock block) => block.Signs[Sign.SomeEcho] || block.Signs[Sign.FullEcho];

    /// <summary>
    /// The line above the text whose words are those of the text, and which comes second as a headline: what the page repeats in its menus may
    /// weigh more, but says nothing of the article.
    /// </summary>
    private static DraftBlock? OfWords(Draft draft)
    {
        DraftBlock? first = null;
        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.Signs[Sign.FirstOfSpan] && block.Signs[Sign.PlainProse])
            {
                break;
            }

            bool fits = block.IsOpen && block.Weighed.Other == BlockTag.Headline && block.Weighed.Tag is BlockTag.Above or BlockTag.Head && block.Signs[Sign.FullEcho]
                && !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind] && !block.Signs[Sign.EndsStop] && !block.Signs[Sign.StartsBullet]
                && !block.Signs[Sign.Signed] && !block.Signs[Sign.DateLine] && Shape.Words(draft.Text, block.Span) >= FewestWords;
            if (fits && block.Signs[Sign.BestHeadline])
            {
                return block;
            }

            first ??= fits ? block : null;
        }

        return first;
    }
}
