using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>What stands around a block: prose stands among prose, and entries of menus stand in runs.</summary>
internal static class NeighbourSigns
{
    private const double Short = 70;

    public static void Add(List<DraftBlock> blocks, BlockShape[] shapes, SignSet[] sets)
    {
        AddProse(shapes, sets);
        AddRuns(shapes, sets);
        AddTight(blocks, shapes, sets);
        AddPlace(shapes, sets);
        AddAdjacent(sets);
        AddEntries(sets);
    }

    /// <summary>Among the lines that are not known residue, which stands between the paragraphs of some pages as often as blank lines do.</summary>
    private static void AddProse(BlockShape[] shapes, SignSet[] sets)
    {
        int[] steps = new int[shapes.Length];
        int count = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            if (!IsKnownResidue(sets[i]))
            {
                steps[count++] = i;
            }
        }

        int next = int.MaxValue;
        int at = count - 1;
        for (int i = shapes.Length - 1; i >= 0; i--)
        {
            // The first step at or below this block.
            while (at >= 0 && steps[at] > i)
            {
                at--;
            }

            bool own = at >= 0 && steps[at] == i;
            sets[i].Add(next - i <= 3 ? Sign.NextProseNear : Sign.NextProseFar, next - i is <= 3 or > 12);
            next = shapes[i].IsProse ? i : next;

            bool before = Prose(own ? at - 1 : at);
            bool behind = Prose(at + 1);
            if (before || behind)
            {
                sets[i].Add(before && behind ? Sign.BetweenProse : before ? Sign.BehindProse : Sign.BeforeProse);
            }

            int near = (before ? 1 : 0) + (behind ? 1 : 0) + (Prose(own ? at - 2 : at - 1) ? 1 : 0) + (Prose(at + 2) ? 1 : 0);
            sets[i].Add(near switch { 0 => Sign.NoProseNear, 1 => Sign.SomeProseNear, 4 => Sign.AllProseNear, _ => Sign.MuchProseNear });
        }

        bool Prose(int step) => step >= 0 && step < count && shapes[steps[step]].IsProse;
    }

    private static bool IsKnownResidue(SignSet signs) =>
        signs[Sign.ResiduePhrase] || signs[Sign.AdvertisementHeading] || signs[Sign.Ornament] || signs[Sign.Counter] || signs[Sign.RepeatedOften];

    /// <summary>Short lines without an end, one after the other.</summary>
    private static void AddRuns(BlockShape[] shapes, SignSet[] sets)
    {
        int start = 0;
        for (int i = 0; i <= shapes.Length; i++)
        {
            if (i < shapes.Length && shapes[i].Width < Short && !shapes[i].EndsSentence)
            {
                continue;
            }

            for (int k = start; i - start >= 3 && k < i; k++)
            {
                sets[k].Add(i - start >= 8 ? Sign.InLongRun : Sign.InShortRun);
            }

            start = i + 1;
        }
    }

    /// <summary>On a page that parts its paragraphs by blank lines, lines without one are a list, a table or a menu.</summary>
    private static void AddTight(List<DraftBlock> blocks, BlockShape[] shapes, SignSet[] sets)
    {
        int prose = 0;
        int apart = 0;
        for (int i = 1; i < blocks.Count; i++)
        {
            prose += shapes[i].IsProse ? 1 : 0;
            apart += shapes[i].IsProse && !blocks[i].IsTight ? 1 : 0;
        }

        if (apart * 2 < prose || apart == 0)
        {
            return;
        }

        int run = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            bool behind = i + 1 < blocks.Count && blocks[i + 1].IsTight;
            sets[i].Add(Sign.TightBefore, blocks[i].IsTight);
            sets[i].Add(Sign.TightBehind, behind);
            run = blocks[i].IsTight ? run + 1 : 0;
            sets[i].Add(Sign.TightLong, run >= 4);
        }
    }

    private static void AddPlace(BlockShape[] shapes, SignSet[] sets)
    {
        double all = 0;
        foreach (ref readonly BlockShape shape in shapes.AsSpan())
        {
            all += shape.IsProse ? Math.Min(shape.Width, 1000) : 0;
        }

        double width = 0;
        foreach (ref readonly BlockShape shape in shapes.AsSpan())
        {
            width += Math.Min(shape.Width, 1000);
        }

        Sign? page = all > width * .85 ? Sign.OnPurePage : all > width * .5 ? Sign.OnMixedPage : null;
        const int fewestAbove = 2;
        int paragraphs = 0;
        bool commented = false;
        double above = 0;
        bool ended = false;
        for (int i = 0; i < shapes.Length; i++)
        {
            if (above == 0)
            {
                sets[i].Add(Sign.NoProseAbove);
            }
            else
            {
                sets[i].Add(Sign.LittleProseAbove, above < all * .1);
                sets[i].Add(Sign.MostProseAbove, above > all * .85 && above < all);
                sets[i].Add(Sign.AllProseAbove, above >= all);
            }

            if (page is { } sign)
            {
                sets[i].Add(sign);
            }

            sets[i].Add(Sign.BehindComments, commented);
            commented |= sets[i][Sign.CommentHeading] && paragraphs >= fewestAbove;
            paragraphs += shapes[i].IsProse ? 1 : 0;
            sets[i].Add(Sign.BehindEnd, ended);
            ended |= above > all * .5 && (sets[i][Sign.RelatedHeading] || sets[i][Sign.Copyright] || sets[i][Sign.AdvertisementHeading]);
            above += shapes[i].IsProse ? Math.Min(shapes[i].Width, 1000) : 0;
        }
    }

    private static void AddAdjacent(SignSet[] sets)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            if (i > 0)
            {
                sets[i].Add(Sign.BehindRelatedHeading, sets[i - 1][Sign.RelatedHeading]);
                sets[i].Add(Sign.BehindResiduePhrase, sets[i - 1][Sign.ResiduePhrase]);
                sets[i].Add(Sign.BehindByline, sets[i - 1][Sign.Signed] || sets[i - 1][Sign.DateLine]);
                sets[i].Add(Sign.BehindCredit, sets[i - 1][Sign.CreditLine]);
            }

            if (i + 1 < sets.Length)
            {
                sets[i].Add(Sign.BeforeResiduePhrase, sets[i + 1][Sign.ResiduePhrase]);
                sets[i].Add(Sign.BeforeByline, sets[i + 1][Sign.Signed] || sets[i + 1][Sign.DateLine]);
                sets[i].Add(Sign.BeforeCredit, sets[i + 1][Sign.CreditLine]);
            }

            for (int k = i + 1; k < Math.Min(sets.Length, i + 7); k++)
            {
                sets[i].Add(Sign.NearMeta, sets[k][Sign.Signed] || sets[k][Sign.DateLine]);
            }
        }
    }

    /// <summary>Lists of stories and threads of comments repeat one form: a name, how long ago, some words, the same buttons.</summary>
    private static void AddEntries(SignSet[] sets)
    {
        for (int i = 0; i < sets.Length; i++)
        {
            bool before = i > 0 && sets[i - 1][Sign.TimeAgo];
            sets[i].Add(Sign.BesideTimeAgo, before || (i + 1 < sets.Length && sets[i + 1][Sign.TimeAgo]));
            sets[i].Add(Sign.BehindName, i > 0 && sets[i - 1][Sign.NameShaped]);
            sets[i].Add(Sign.BetweenCopies, !sets[i][Sign.RepeatedOften] && HoldsCopy(sets, i - 2, i) && HoldsCopy(sets, i + 1, i + 3));
        }
    }

    private static bool HoldsCopy(SignSet[] sets, int from, int to)
    {
        for (int i = Math.Max(0, from); i < Math.Min(sets.Length, to); i++)
        {
            if (sets[i][Sign.RepeatedOften])
            {
                return true;
            }
        }

        return false;
    }
}
