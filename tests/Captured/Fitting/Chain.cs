using System;

namespace SiteBuilder.Captured.Fitting;

/// <summary>A linear chain over the blocks of one page: its likelihoods, their gradient, and its best way.</summary>
internal sealed class Chain(double[] weights)
{
    private const int Tags = ChainWeights.Tags;

    /// <summary>
    /// Adds to a gradient how the page's loss changes with each weight, and returns the loss: the page's weight times the logarithm of all ways' weight, each with what its
    /// mistakes cost, less that of the true ways'.
    /// </summary>
    public double AddGradient(FitPage page, double[] gradient)
    {
        double[] own = Own(page, withCosts: true);
        double all = Sum(page, own, page.Weight, gradient);
        double[] truth = Own(page, withCosts: false);
        for (int i = 0; i < page.Truth.Length; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                truth[(i * Tags) + t] = (page.Truth[i] & (1 << t)) != 0 ? truth[(i * Tags) + t] : double.NegativeInfinity;
            }
        }

        return page.Weight * (all - Sum(page, truth, -page.Weight, gradient));
    }

    /// <summary>The tags of the best way.</summary>
    public int[] Best(FitPage page)
    {
        double[] own = Own(page, withCosts: false);
        int count = page.Signs.Length;
        int[] from = new int[count * Tags];
        for (int i = 1; i < count; i++)
        {
            for (int t = 0; t < Tags; t++)
            {
                double most = double.NegativeInfinity;
                for (int f = 0; f < Tags; f++)
                {
                    double sum = own[((i - 1) * Tags) + f] + weights[ChainWeights.Steps + (f * Tags) + t];
                    if (sum > most)
                    {
                        most = sum;
                        from[(i * Tags) + t] = f;
                    }
                }

                own[(i * Tags) + t] += most;
            }
        }

        int[] best = new int[count];
        int at = 0;
        for (int t = 1; t < Tags; t++)
        {
            at = own[((count - 1) * Tags) + t] > own[((count - 1) * Tags) + at] ? t : at;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            best[i] = at;
            at = from[(i * Tags) + at];
        }

        return best;
    }

    private double[] Own(FitPage page, bool withCosts)
    {
        double[] own = new double[page.Signs.Length * Tags];
        for (int i = 0; i < page.Signs.Length; i++)
        {
            foreach (int sign in page.Signs[i])
            {
                for (int t = 0; t < Tags; t++)
                {
                    own[(i * Tags) + t] += weights[(sign * Tags) + t];
                }
            }

            for (int t = 0; t < Tags; t++)
            {
                own[(i * Tags) + t] += (withCosts ? page.Costs[(i * Tags) + t] : 0)
                    + (i == 0 ? weights[ChainWeights.First + t] : 0) + (i == page.Signs.Length - 1 ? weights[ChainWeights.Last + t] : 0);
            }
        }

        return own;
    }

    /// <summary>The logarithm of the weight of all ways, with each weight's share of it added, times a factor, to a gradient.</summary>
    private double Sum(FitPage page, double[] own, double factor, double[] gradient)
    {
        int count = page.Signs.Length;
        double[] steps = new double[Tags * Tags];
        for (int i = 0; i < steps.Length; i++)
        {
            steps[i] = Math.Exp(weights[ChainWeights.Steps + i]);
        }

        double[] forward = new double[own.Length];
        double[] backward = new double[own.Length];
        double[] scale = new double[count];
        double sum = 0;
        for (int i = 0; i < count; i++)
        {
            double most = double.NegativeInfinity;
            for (int t = 0; t < Tags; t++)
            {
                most = Math.Max(most, own[(i * Tags) + t]);
            }

            double row = 0;
            for (int t = 0; t < Tags; t++)
            {
                own[(i * Tags) + t] = Math.Exp(own[(i * Tags) + t] - most);
                double before = i == 0 ? 1 : 0;
                for (int f = 0; i > 0 && f < Tags; f++)
                {
                    before += forward[((i - 1) * Tags) + f] * steps[(f * Tags) + t];
                }

                forward[(i * Tags) + t] = before * own[(i * Tags) + t];
                row += forward[(i * Tags) + t];
            }

            for (int t = 0; t < Tags; t++)
            {
                forward[(i * Tags) + t] /= row;
            }

            scale[i] = row;
            sum += Math.Log(row) + most;
        }

        for (int i = count - 1; i >= 0; i--)
        {
            for (int f = 0; f < Tags; f++)
            {
                double behind = i == count - 1 ? 1 : 0;
                for (int t = 0; i < count - 1 && t < Tags; t++)
                {
                    double way = steps[(f * Tags) + t] * own[((i + 1) * Tags) + t] * backward[((i + 1) * Tags) + t] / scale[i + 1];
                    behind += way;
                    gradient[ChainWeights.Steps + (f * Tags) + t] += factor * forward[(i * Tags) + f] * way;
                }

                backward[(i * Tags) + f] = behind;
            }

            for (int t = 0; t < Tags; t++)
            {
                double likely = factor * forward[(i * Tags) + t] * backward[(i * Tags) + t];
                foreach (int sign in page.Signs[i])
                {
                    gradient[(sign * Tags) + t] += likely;
                }

                gradient[ChainWeights.First + t] += i == 0 ? likely : 0;
                gradient[ChainWeights.Last + t] += i == count - 1 ? likely : 0;
            }
        }

        return sum;
    }
}
