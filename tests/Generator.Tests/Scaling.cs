using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;
using Xunit.Abstractions;

namespace SiteBuilder.Generator.Tests;

/// <summary>Measures whether reading takes time in proportion to the text.</summary>
internal static class Scaling
{
    private const string Head = "Weir closed\n\n";

    public static void AssertLinear(ITestOutputHelper output, string piece, string between) =>
        AssertLinear(output, length => Head + string.Concat(Enumerable.Repeat(piece + between, length / (piece.Length + between.Length))));

    /// <summary>Smaller sizes go first, so that a scanner that looks back is caught before it takes minutes.</summary>
    public static void AssertLinear(ITestOutputHelper output, Func<int, string> text)
    {
        List<double> seconds = [];
        foreach (int length in new[] { 25_000, 50_000, 100_000, 200_000, 400_000 })
        {
            string one = text(length);
            double took = Read(one);
            for (int again = 0; again < 2 && took < 10 && IsTooSlow(took); again++)
            {
                took = Math.Min(took, Read(one));
            }

            bool tooSlow = IsTooSlow(took);
            seconds.Add(took);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{length / 1000} kB {took * 1000:0} ms"));
            Assert.False(tooSlow, "Twice the text takes over three times as long: " + string.Join(", ", seconds.Select(static s => (s * 1000).ToString("0", CultureInfo.InvariantCulture) + " ms")));
        }

        // Two doublings are compared, as one of them is too easily disturbed: four times the text may take nine times as long; a square takes
        // sixteen. Under half a second nothing is claimed.
        bool IsTooSlow(double took) => took > 10 || (took > 0.5 && seconds.Count > 1 && took > 9 * Math.Max(seconds[^2], 0.005));
    }

    private static double Read(string text)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Reading reading = ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None);
        Assert.Equal(text.Length, reading.CaptureLength);
        return watch.Elapsed.TotalSeconds;
    }
}
