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
        List<(string Text, double Seconds)> read = [];
        foreach (int length in new[] { 25_000, 50_000, 100_000, 200_000, 400_000 })
        {
            string one = text(length);
            read.Add((one, Read(one)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{length / 1000} kB {read[^1].Seconds * 1000:0} ms"));
            Assert.False(read.Count > 2 && IsSquare(read[^3], read[^1]), "Four times the text takes over nine times as long, at " + length);
        }
    }

    /// <summary>
    /// Two doublings are compared, as one of them is too easily disturbed: four times the text may take nine times as long; a square takes
    /// sixteen. Whatever else the machine does slows both: what looks like a square is measured again, one right behind the other, and is one only
    /// if it looks so every time. Under half a second nothing is claimed.
    /// </summary>
    private static bool IsSquare((string Text, double Seconds) small, (string Text, double Seconds) large)
    {
        bool square = IsSquare(small.Seconds, large.Seconds);
        for (int again = 0; again < 4 && square && large.Seconds < 20; again++)
        {
            square = IsSquare(Read(small.Text), Read(large.Text));
        }

        return square;
    }

    private static bool IsSquare(double small, double large) => large > 0.5 && large > 9 * Math.Max(small, 0.005);

    private static double Read(string text)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Reading reading = ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None);
        Assert.Equal(text.Length, reading.CaptureLength);
        return watch.Elapsed.TotalSeconds;
    }
}
