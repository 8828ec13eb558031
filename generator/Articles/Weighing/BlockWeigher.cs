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

    /// <summary>Products of likelihoods are scaled after so many blocks, long before they are too small for a number.</summary>
    private const int BlocksPerScale = 4;

    public static WeighedBlock[] Weigh(SignSet[] sets, CancellationToken cancellation)
    {
        if (sets.Length == 0)
        {
            return [];
        }

        WeightTable table = WeightTable.Blocks;
        double[] weights = Weights(sets, table);
        cancellation.ThrowIfCancellationRequested();
        BlockTag[] path = BestPath(weights, table);
        cancellation.ThrowIfCancellationRequested();
        double[] likely = Likelihoods(weights, table);
        WeighedBlock[] blocks = new WeighedBlock[sets.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            int tag = (int)path[i];
            int other = tag == 0 ? 1 : 0;
            for (int t = 0; t < Tags; t++)
            {
                other = t != tag && likely[(i * Tags) + t] > likely[(i * Tags) + other] ? t : other;
            }

            int confidence = (int)Math.Round(100 * likely[(i * Tags) + tag]);
            blocks[i] = new WeighedBlock(path[i], confidence, (BlockTag)other, Reason(sets[i], table, tag, other));
        }

        return blocks;
    }

    /// <summary>Sums for each block what its signs weigh. Three sums at a time stay in registers.</summary>
    private static double[] Weights(SignSet[] sets, WeightTable table)
    {
        const int atOnce = 3;
        double[] weights = new double[sets.Length * Tags];
        double[] signs = table.Signs;
        Span<byte> seen = stackalloc byte[SignRules.Count];
        for (int i = 0; i < sets.Length; i++)
        {
            int count = sets[i].CopyTo(seen);
            for (int t = 0; t < Tags; t += atOnce)
            {
                double first = 0;
                double second = 0;
                double third = 0;
                foreach (byte sign in seen.Slice(0, count))
                {
                    int at = (sign * Tags) + t;
                    first += signs[at];
                    second += signs[at + 1];
                    third += signs[at + 2];
                }

                weights[(i * Tags) + t] = first;
                weights[(i * Tags) + t + 1] = second;
                weights[(i * Tags) + t + 2] = third;
            }
        }

        for (int t = 0; t < Tags; t++)
        {
            weights[t] += table.First[t];
            weights[((sets.Length - 1) * Tags) + t] += table.Last[t];
        }

        return weights;
    }

    private static BlockTag[] BestPath(double[] weights, WeightTable table)
    {
        int count = weights.Length / Tags;
        double[] best = new double[weights.Length];
        Row(weights, 0).CopyTo(best);
        for (int i = 1; i < count; i++)
        {
            ReadOnlySpan<double> above = Row(best, i - 1);
            ReadOnlySpan<double> own = Row(weights, i);
            Span<double> row = Row(best, i);
            for (int t = 0; t < Tags; t++)
            {
                ReadOnlySpan<double> steps = Row(table.StepsInto, t);
                double most = double.NegativeInfinity;
                for (int f = 0; f < Tags; f++)
                {
                    most = Math.Max(most, above[f] + steps[f]);
                }

                row[t] = most + own[t];
            }
        }

        // The way back: of each block above, the tag from which the best way came.
        BlockTag[] path = new BlockTag[count];
        int last = 0;
        ReadOnlySpan<double> sums = Row(best, count - 1);
        for (int t = 1; t < Tags; t++)
        {
            last = sums[t] > sums[last] ? t : last;
        }

        path[count - 1] = (BlockTag)last;
        for (int i = count - 2; i >= 0; i--)
        {
            ReadOnlySpan<double> own = Row(best, i);
            ReadOnlySpan<double> steps = Row(table.StepsInto, last);
            last = 0;
            for (int f = 1; f < Tags; f++)
            {
                last = own[f] + steps[f] > own[last] + steps[last] ? f : last;
            }

            path[i] = (BlockTag)last;
        }

        return path;
    }

    /// <summary>Likelihood of each tag of each block; each block's sum to one.</summary>
    private static double[] Likelihoods(double[] weights, WeightTable table)
    {
        int count = weights.Length / Tags;
        double[] own = weights;
        ToFactors(own);
        double[] forward = new double[weights.Length];
        Row(own, 0).CopyTo(Row(forward, 0));
        Normalise(Row(forward, 0));
        for (int i = 1; i < count; i++)
        {
            ReadOnlySpan<double> above = Row(forward, i - 1);
            ReadOnlySpan<double> likely = Row(own, i);
            Span<double> row = Row(forward, i);
            for (int t = 0; t < Tags; t++)
            {
                row[t] = Product(above, Row(table.FactorsInto, t)) * likely[t];
            }

            if (i % BlocksPerScale == 0)
            {
                Normalise(row);
            }
        }

        Span<double> backward = stackalloc double[Tags];
        Span<double> before = stackalloc double[Tags];
        backward.Fill(1);
        for (int i = count - 1; i >= 0; i--)
        {
            ReadOnlySpan<double> likely = Row(own, i);
            Span<double> row = Row(forward, i);
            for (int t = 0; t < Tags; t++)
            {
                row[t] *= backward[t];
            }

            Normalise(row);

            // What this block says, before what the steps to it do.
            for (int t = 0; t < Tags; t++)
            {
                backward[t] *= likely[t];
            }

            for (int f = 0; f < Tags; f++)
            {
                before[f] = Product(Row(table.Factors, f), backward);
            }

            before.CopyTo(backward);
            if (i % BlocksPerScale == 0)
            {
                Normalise(backward);
            }
        }

        return forward;
    }

    /// <summary>How much likelier each tag of each block is by itself than the block's likeliest, in place of the weights.</summary>
    private static void ToFactors(double[] weights)
    {
        for (int i = 0; i < weights.Length / Tags; i++)
        {
            Span<double> row = Row(weights, i);
            double most = double.NegativeInfinity;
            for (int t = 0; t < Tags; t++)
            {
                most = Math.Max(most, row[t]);
            }

            for (int t = 0; t < Tags; t++)
            {
                row[t] = Math.Exp(row[t] - most);
            }
        }
    }

    private static Span<double> Row(double[] values, int row) => values.AsSpan(row * Tags, Tags);

    private static double Product(ReadOnlySpan<double> row, ReadOnlySpan<double> column)
    {
        double sum = 0;
        for (int t = 0; t < Tags; t++)
        {
            sum += row[t] * column[t];
        }

        return sum;
    }

    private static void Normalise(Span<double> row)
    {
        double sum = 0;
        for (int t = 0; t < Tags; t++)
        {
            sum += row[t];
        }

        if (sum <= 0)
        {
            row.Fill(1.0 / Tags);
            return;
        }

        double scale = 1 / sum;
        for (int t = 0; t < Tags; t++)
        {
            row[t] *= scale;
        }
    }

    /// <summary>The rule that decided: of all that speak for the tag against the other, the one that weighs most.</summary>
    private static ReadingRule Reason(SignSet signs, WeightTable table, int tag, int other)
    {
        ReadingRule best = ReadingRule.SignPlace;
        ReadingRule rule = ReadingRule.None;
        double most = 0;
        double sum = 0;
        Span<byte> seen = stackalloc byte[SignRules.Count];
        foreach (byte sign in seen.Slice(0, signs.CopyTo(seen)))
        {
            // The signs of one rule stand together.
            ReadingRule own = SignRules.RuleOf((Sign)sign);
            sum = own == rule ? sum : 0;
            rule = own;
            sum += (Sign)sign == Sign.Any ? 0 : table.Signs[(sign * Tags) + tag] - table.Signs[(sign * Tags) + other];
            if (sum > most)
            {
                most = sum;
                best = rule;
            }
        }

        return best;
    }
}
