using System;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>
/// The run of blocks with most prose in it and least else: each block of prose is worth its length, each other costs something, and the run
/// of the largest sum is taken (Kadane's sum, one pass).
/// </summary>
internal readonly record struct SpanOfProse(int Start, int End)
{
    private const double Longest = 300;
    private const double Unit = 60;
    private const double CostOfShort = 1;
    private const double CostOfPhrase = 2;

    public static SpanOfProse Find(BlockShape[] shapes, SignSet[] sets)
    {
        SpanOfProse best = default;
        double most = 0;
        double sum = 0;
        int start = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            sum += shapes[i].IsProse ? Math.Min(shapes[i].Width, Longest) / Unit
                : sets[i][Sign.RelatedHeading] ? -CostOfPhrase
                : sets[i][Sign.RepeatedOften] ? 0
                : shapes[i].EndsSentence ? 0
                : -CostOfShort;
            if (sum <= 0)
            {
                sum = 0;
                start = i + 1;
            }
            else if (sum > most)
            {
                most = sum;
                best = new SpanOfProse(start, i + 1);
            }
        }

        return best;
    }

    public void Add(SignSet[] sets)
    {
        for (int i = 0; End > Start && i < sets.Length; i++)
        {
            sets[i].Add(i < Start ? (Start - i <= 3 ? Sign.JustAboveSpan : Start - i <= 14 ? Sign.NearAboveSpan : Sign.FarAboveSpan)
                : i >= End ? (i - End < 5 ? Sign.JustBelowSpan : Sign.FarBelowSpan)
                : Sign.InSpan);
        }

        if (End > Start)
        {
            sets[Start].Add(Sign.FirstOfSpan);
            sets[End - 1].Add(Sign.LastOfSpan);
        }
    }
}
