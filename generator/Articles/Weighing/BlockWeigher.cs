using System;
using System.Threading;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles.Weighing;

/// <summary>What a block was weighed to be.</summary>
/// <param name="Tag">The tag on the best way through the page.</param>
/// <param name="Confidence">How likely it is with everything else weighed, in hundredths.</param>
/// <param name="Other">The likeliest other tag.</param>
/// <param name="Rule">The rule whose signs weigh most for the tag against the other.</param>
internal readonly record struct WeighedBlock(BlockTag Tag, int Confidence, BlockTag Other, ReadingRule Rule);

/// <summary>
/// Weighs the signs of all blocks of a page together: each block's signs, and how the parts of a page follow one another (a linear chain; the
/// best way by Viterbi, the likelihood of each tag forwards and backwards). Time and memory are linear in the number of blocks.
/// </summary>
internal static class BlockWeigher
{
    private const int Tags = WeightTable.Tags;
    private const int Room = TagValues.Room;

    /// <summary>How likely text must be on a page that has no paragraph on its best way.</summary>
    private const float Many = 0.3f;

    /// <summary>How likely it must be of a block in the form of a paragraph.</summary>
    private const float Some = 0.02f;

    /// <summary>Sums of weights start again from nothing after so many blocks.</summary>
    private const int BlocksPerScale = 16;

    public static WeighedBlock[] Weigh(SignSet[] sets, CancellationToken cancellation)
    {
        if (sets.Length == 0)
        {
            return [];
        }

        WeightTable table = WeightTable.Blocks;
        TagValues[] weights = Weights(sets, table);
        cancellation.ThrowIfCancellationRequested();
        BlockTag[] path = BestPath(weights, table);
        cancellation.ThrowIfCancellationRequested();
        ReadOnlySpan<float> likely = TagValues.Of(Likelihoods(weights, table));
        FindParagraphs(path, likely, sets);
        WeighedBlock[] blocks = new WeighedBlock[sets.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            ReadOnlySpan<float> own = likely.Slice(i * Room, Tags);
            int tag = (int)path[i];
            int other = tag == 0 ? 1 : 0;
            for (int t = 0; t < own.Length; t++)
            {
                other = t != tag && own[t] > own[other] ? t : other;
            }

            int confidence = (int)Math.Round(100 * (double)own[tag]);
            blocks[i] = new WeighedBlock(path[i], confidence, (BlockTag)other, Reason(sets[i], table, tag, other));
        }

        return blocks;
    }

    /// <summary>Sums for each block what its signs weigh.</summary>
    private static TagValues[] Weights(SignSet[] sets, WeightTable table)
    {
        TagValues[] weights = new TagValues[sets.Length];
        TagValues[] signs = table.Signs;
        Span<byte> seen = stackalloc byte[SignRules.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            TagValues sum = default;
            foreach (byte sign in seen.Slice(0, sets[i].CopyTo(seen)))
            {
                sum += signs[sign];
            }

            weights[i] = sum;
        }

        weights[0] += table.First;
        weights[weights.Length - 1] += table.Last;
        return weights;
    }

    private static BlockTag[] BestPath(TagValues[] weights, WeightTable table)
    {
        TagValues[] rows = new TagValues[weights.Length];
        Span<float> best = TagValues.Of(rows);
        rows[0] = weights[0];
        for (int i = 1; i < rows.Length; i++)
        {
            ReadOnlySpan<float> above = best.Slice((i - 1) * Room, Tags);
            TagValues most = TagValues.All(float.NegativeInfinity);
            for (int f = 0; f < above.Length; f++)
            {
                most = TagValues.Max(most, TagValues.All(above[f]) + table.Steps[f]);
            }

            rows[i] = most + weights[i];

            // Sums over a long page would leave no digits for what one block weighs.
            if (i % BlocksPerScale == 0)
            {
                rows[i] += TagValues.All(-Most(best.Slice(i * Room, Tags)));
            }
        }

        // The way back: of each block above, the tag from which the best way came.
        ReadOnlySpan<float> steps = TagValues.Of(table.Steps);
        BlockTag[] path = new BlockTag[rows.Length];
        int last = 0;
        ReadOnlySpan<float> sums = best.Slice((rows.Length - 1) * Room, Tags);
        for (int t = 1; t < sums.Length; t++)
        {
            last = sums[t] > sums[last] ? t : last;
        }

        path[path.Length - 1] = (BlockTag)last;
        for (int i = path.Length - 2; i >= 0; i--)
        {
            ReadOnlySpan<float> own = best.Slice(i * Room, Tags);
            int next = last;
            last = 0;
            for (int f = 1; f < own.Length; f++)
            {
                last = own[f] + steps[(f * Room) + next] > own[last] + steps[(last * Room) + next] ? f : last;
            }

            path[i] = (BlockTag)last;
        }

        return path;
    }

    /// <summary>
    /// Of all ways through a page with little to go by, one without a paragraph may be the best by a hair, while many have some. Whoever captured
    /// the page did so for its article: then every block is text that is not unlikely to be, and has the form of a paragraph or is text on many ways.
    /// </summary>
    private static void FindParagraphs(BlockTag[] path, ReadOnlySpan<float> likely, SignSet[] sets)
    {
        for (int i = 0; i < path.Length; i++)
        {
            if (path[i] == BlockTag.Text && HasForm(sets[i]))
            {
                return;
            }
        }

        for (int i = 0; i < path.Length; i++)
        {
            path[i] = likely[(i * Room) + (int)BlockTag.Text] >= (HasForm(sets[i]) ? Some : Many) ? BlockTag.Text : path[i];
        }
    }

    /// <summary>Whether a block is long and ends a sentence.</summary>
    private static bool HasForm(SignSet signs) =>
        signs[Sign.EndsStop] && (signs[Sign.Width140] || signs[Sign.Width250] || signs[Sign.Width400] || signs[Sign.WidthMore]);

    /// <summary>Likelihood of each tag of each block; each block's sum to one. The weights are used up.</summary>
    private static TagValues[] Likelihoods(TagValues[] weights, WeightTable table)
    {
        TagValues[] own = weights;
        ToFactors(own);
        TagValues[] forward = new TagValues[own.Length];
        ReadOnlySpan<float> above = TagValues.Of(forward);
        forward[0] = own[0].Normalised(Tags);
        for (int i = 1; i < own.Length; i++)
        {
            forward[i] = (Through(above.Slice((i - 1) * Room, Tags), table.Factors) * own[i]).Normalised(Tags);
        }

        TagValues[] backward = [TagValues.All(1)];
        ReadOnlySpan<float> behind = TagValues.Of(backward);
        for (int i = own.Length - 1; i >= 0; i--)
        {
            // What this block says comes before what the steps to it do.
            forward[i] = (forward[i] * backward[0]).Normalised(Tags);
            backward[0] *= own[i];
            backward[0] = Through(behind.Slice(0, Tags), table.FactorsInto).Normalised(Tags);
        }

        return forward;
    }

    /// <summary>The product of a row and a matrix.</summary>
    private static TagValues Through(ReadOnlySpan<float> row, TagValues[] matrix)
    {
        TagValues sum = default;
        for (int t = 0; t < row.Length; t++)
        {
            sum += TagValues.All(row[t]) * matrix[t];
        }

        return sum;
    }

    /// <summary>How much likelier each tag of each block is by itself than the block's likeliest, in place of the weights.</summary>
    private static void ToFactors(TagValues[] weights)
    {
        Span<float> all = TagValues.Of(weights);
        for (int i = 0; i < weights.Length; i++)
        {
            Span<float> row = all.Slice(i * Room, Room);
            float most = Most(row.Slice(0, Tags));
            for (int t = 0; t < Tags; t++)
            {
                row[t] = (float)Math.Exp(row[t] - most);
            }

            row.Slice(Tags).Clear();
        }
    }

    private static float Most(ReadOnlySpan<float> values)
    {
        float most = float.NegativeInfinity;
        foreach (float value in values)
        {
            most = Math.Max(most, value);
        }

        return most;
    }

    /// <summary>The rule that decided: of all that speak for the tag against the other, the one that weighs most.</summary>
    private static ReadingRule Reason(SignSet signs, WeightTable table, int tag, int other)
    {
        ReadingRule best = ReadingRule.SignPlace;
        ReadingRule rule = ReadingRule.None;
        double most = 0;
        double sum = 0;
        ReadOnlySpan<float> weights = TagValues.Of(table.Signs);
        Span<byte> seen = stackalloc byte[SignRules.Count];
        foreach (byte sign in seen.Slice(0, signs.CopyTo(seen)))
        {
            // The signs of one rule stand together.
            ReadingRule own = SignRules.RuleOf((Sign)sign);
            sum = own == rule ? sum : 0;
            rule = own;
            sum += (Sign)sign == Sign.Any ? 0 : weights[(sign * Room) + tag] - weights[(sign * Room) + other];
            if (sum > most)
            {
                most = sum;
                best = rule;
            }
        }

        return best;
    }
}
