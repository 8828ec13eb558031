using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SiteBuilder.Captured.Truth;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Lines;

namespace SiteBuilder.Captured.Fitting;

/// <summary>A page as the fitting sees it: the signs of each block, the tags it may truly have, and what a wrong tag costs.</summary>
internal sealed class FitPage
{
    private const int Tags = WeightTable.Tags;

    /// <summary>What mistaking a block of text of usual length for something else costs, and the other way round, in natural logarithms.</summary>
    private const double CostOfLoss = 3;
    private const double CostOfNoise = 1.5;
    private const double CostOfOther = .3;

    /// <summary>What a subhead that is none costs besides: a reader minds it more than one that is missing.</summary>
    private const double CostOfSubhead = .5;

    public FitPage(PageTruth truth)
    {
        Set = truth.Set;
        Site = truth.Site;
        Weight = truth.Weight;
        SeedText seed = new(truth.Text);
        List<SeedLine> lines = LineReader.Read(seed.Text, CancellationToken.None);
        Draft draft = new(seed, LanguageDetector.Detect(seed.Text), ReadingOptions.Default, BlockReader.Read(seed.Text, lines));
        Signs = [.. PageSigns.Read(draft, CancellationToken.None).Select(Members)];
        Truth = TagTruth.Of(truth, draft);
        Lengths = [.. draft.Blocks.Select(static block => block.Span.Length)];
        Costs = new double[Signs.Length * Tags];
        for (int i = 0; i < Signs.Length; i++)
        {
            double size = Math.Min(1, Lengths[i] / 150.0);
            bool text = (Truth[i] & IsText) != 0;
            for (int t = 0; t < Tags; t++)
            {
                bool says = (1 << t & IsText) != 0;
                Costs[(i * Tags) + t] = (Truth[i] & (1 << t)) != 0 ? 0
                    : CostOfOther + (t == (int)BlockTag.Subhead ? CostOfSubhead : 0) + (text == says ? 0 : size * (text ? CostOfLoss : CostOfNoise));
            }
        }
    }

    /// <summary>The tags that are printed as the article's text.</summary>
    public static int IsText { get; } = (1 << (int)BlockTag.Text) | (1 << (int)BlockTag.Subhead);

    public string Set { get; }

    public string Site { get; }

    /// <summary>How much the page counts.</summary>
    public double Weight { get; }

    /// <summary>Numbers of the signs of each block.</summary>
    public int[][] Signs { get; }

    /// <summary>Tags that each block may truly have, as bits.</summary>
    public int[] Truth { get; }

    /// <summary>Characters of each block.</summary>
    public int[] Lengths { get; }

    /// <summary>By block and tag.</summary>
    public double[] Costs { get; }

    private static int[] Members(SignSet set)
    {
        byte[] signs = new byte[SignRules.Count];
        int count = set.CopyTo(signs);
        return [.. signs.Take(count).Select(static sign => (int)sign)];
    }
}
