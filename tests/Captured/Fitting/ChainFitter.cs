using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace SiteBuilder.Captured.Fitting;

/// <summary>
/// Fits the weights of a chain to pages by resilient propagation: each weight has a step of its own that grows while its gradient keeps its sign
/// and shrinks when that turns. The same pages give the same weights on every machine.
/// </summary>
internal static class ChainFitter
{
    private const int Rounds = 110;
    private const int Parts = 16;

    /// <summary>Variance of the quadratic prior on each weight.</summary>
    private const double Variance = .2;

    public static double[] Fit(IReadOnlyList<FitPage> pages)
    {
        double[] weights = new double[ChainWeights.Count];
        double[] before = new double[ChainWeights.Count];
        double[] steps = [.. Enumerable.Repeat(.05, ChainWeights.Count)];
        for (int round = 0; round < Rounds; round++)
        {
            double[] gradient = Gradient(pages, weights);
            for (int i = 0; i < weights.Length; i++)
            {
                double turn = gradient[i] * before[i];
                steps[i] = turn > 0 ? Math.Min(steps[i] * 1.2, .5) : turn < 0 ? Math.Max(steps[i] * .5, 1e-6) : steps[i];
                before[i] = turn < 0 ? 0 : gradient[i];
                weights[i] -= Math.Sign(before[i]) * steps[i];
            }
        }

        return weights;
    }

    /// <summary>In a fixed number of parts, so that the order of the sums does not depend on the machine.</summary>
    private static double[] Gradient(IReadOnlyList<FitPage> pages, double[] weights)
    {
        double[][] parts = new double[Parts][];
        Parallel.For(0, Parts, part =>
        {
            Chain chain = new(weights);
            double[] own = parts[part] = new double[ChainWeights.Count];
            for (int i = part; i < pages.Count; i += Parts)
            {
                chain.AddGradient(pages[i], own);
            }
        });
        double[] gradient = new double[ChainWeights.Count];
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] = parts.Sum(part => part[i]) + (weights[i] / Variance);
        }

        return gradient;
    }
}
