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

    private static double[] Weights(SignSet[] sets, WeightTable table)
    {
        double[] weights = new double[sets.Length * Tags];
        for (int i = 0; i < sets.Length; i++)
        {
            SignSet signs = sets[i];
            while (signs.TakeFirst(out Sign sign))
            {
                for (int t = 0; t < Tags; t++)
                {
                    weights[(i * Tags) + t] += table.Signs[((int)sign * Tags) + t];
                }
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
        byte[] from = new byte[weights.Length];
        double[] best = new double[Tags];
        double[] next = new double[Tags];
        Array.Copy(weights, best, Tags);
        for (int i = 1; i < count; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                double most = double.NegativeInfinity;
                for (int f = 0; f < Tags; f++)
                {
                    double sum = best[f] + table.Steps[(f * Tags) + t];
                    if (sum > most)
                    {
                        most = sum;
                        from[(i * Tags) + t] = (byte)f;
                    }
                }

                next[t] = most + weights[(i * Tags) + t];
            }

            (best, next) = (next, best);
        }

        int last = 0;
        for (int t = 1; t < Tags; t++)
        {
            last = best[t] > best[last] ? t : last;
        }

        BlockTag[] path = new BlockTag[count];
        for (int i = count - 1; i >= 0; i--)
        {
            path[i] = (BlockTag)last;
            last = from[(i * Tags) + last];
        }

        return path;
    }

    /// <summary>Likelihood of each tag of each block; each block's sum to one.</summary>
    private static double[] Likelihoods(double[] weights, WeightTable table)
    {
        int count = weights.Length / Tags;
        double[] steps = new double[Tags * Tags];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = Math.Exp(table.Steps[i]);
        }

        double[] own = new double[weights.Length];
        for (int i = 0; i < count; i++)
        {
            double most = double.NegativeInfinity;
            for (int t = 0; t < Tags; t++)
            {
                most = Math.Max(most, weights[(i * Tags) + t]);
            }

            for (int t = 0; t < Tags; t++)
            {
                own[(i * Tags) + t] = Math.Exp(weights[(i * Tags) + t] - most);
            }
        }

        double[] forward = new double[weights.Length];
        Array.Copy(own, forward, Tags);
        Normalise(forward, 0);
        for (int i = 1; i < count; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                double sum = 0;
                for (int f = 0; f < Tags; f++)
                {
                    sum += forward[((i - 1) * Tags) + f] * steps[(f * Tags) + t];
                }

                forward[(i * Tags) + t] = sum * own[(i * Tags) + t];
            }

            Normalise(forward, i);
        }

        double[] backward = new double[Tags];
        double[] before = new double[Tags];
        for (int t = 0; t < Tags; t++)
        {
            backward[t] = 1;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            double all = 0;
            for (int f = 0; f < Tags; f++)
            {
                double sum = 0;
                for (int t = 0; t < Tags; t++)
                {
                    sum += steps[(f * Tags) + t] * own[(i * Tags) + t] * backward[t];
                }

                before[f] = sum;
                all += sum;
            }

            for (int t = 0; t < Tags; t++)
            {
                forward[(i * Tags) + t] *= backward[t];
                before[t] /= all > 0 ? all : 1;
            }

            Normalise(forward, i);
            (backward, before) = (before, backward);
        }

        return forward;
    }

    private static void Normalise(double[] values, int row)
    {
        double sum = 0;
        for (int t = 0; t < Tags; t++)
        {
            sum += values[(row * Tags) + t];
        }

        for (int t = 0; t < Tags; t++)
        {
            values[(row * Tags) + t] = sum > 0 ? values[(row * Tags) + t] / sum : 1.0 / Tags;
        }
    }

    /// <summary>The rule that decided: of all that speak for the tag against the other, the one that weighs most.</summary>
    private static ReadingRule Reason(SignSet signs, WeightTable table, int tag, int other)
    {
        ReadingRule best = ReadingRule.SignPlace;
        ReadingRule rule = ReadingRule.None;
        double most = 0;
        double sum = 0;
        while (signs.TakeFirst(out Sign sign))
        {
            // The signs of one rule stand together.
            ReadingRule own = SignRules.RuleOf(sign);
            sum = own == rule ? sum : 0;
            rule = own;
            sum += sign == Sign.Any ? 0 : table.Signs[((int)sign * Tags) + tag] - table.Signs[((int)sign * Tags) + other];
            if (sum > most)
            {
                most = sum;
                best = rule;
            }
        }

        return best;
    }
}
