using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SiteBuilder.Benchmarks.Measuring;
using SiteBuilder.Generator.Articles;

namespace SiteBuilder.Benchmarks.Throughput;

/// <summary>How fast texts of a shape and length are read.</summary>
/// <param name="Shape">Name of the shape.</param>
/// <param name="Length">Characters asked for.</param>
/// <param name="NanosecondsPerCharacter">Median of the runs; null where it was not tried, because the shorter text was too slow.</param>
/// <param name="MegabytesPerSecond">Of UTF-8; a megabyte is 1,000,000 bytes.</param>
internal readonly record struct ReadingSpeed(string Shape, int Length, double? NanosecondsPerCharacter, double MegabytesPerSecond);

/// <summary>Measures the whole reading of a text, from characters to the bound reading, in one thread of this process.</summary>
internal static class ReadingMeter
{
    public static IReadOnlyList<int> Lengths { get; } = [100_000, 1_000_000, 10_000_000];

    private static readonly TimeSpan s_leastRun = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan s_slow = TimeSpan.FromSeconds(5);

    public static List<ReadingSpeed> Measure(int rounds, TextWriter progress)
    {
        List<ReadingSpeed> speeds = [];
        foreach ((string name, Func<int, string[]> make) in TextShapes.All)
        {
            progress.WriteLine("reading: " + name);
            double slowest = 0;
            foreach (int length in Lengths)
            {
                // A quadratic reading takes a hundred times as long for ten times the text.
                if (slowest * length / 1e9 * 10 > s_patience.TotalSeconds)
                {
                    speeds.Add(new ReadingSpeed(name, length, null, 0));
                    continue;
                }

                string[] texts = make(length);
                slowest = Measure(texts, length == Lengths[0] ? s_warmUp : TimeSpan.Zero, rounds);
                double bytesPerCharacter = texts.Sum(static text => (double)Encoding.UTF8.GetByteCount(text)) / texts.Sum(static text => text.Length);
                speeds.Add(new ReadingSpeed(name, length, slowest, bytesPerCharacter * 1e3 / slowest));
            }
        }

        return speeds;
    }

    /// <summary>Nanoseconds per character.</summary>
    private static double Measure(string[] texts, TimeSpan warmUp, int rounds)
    {
        Stopwatch watch = Stopwatch.StartNew();
        while (watch.Elapsed < warmUp)
        {
            Read(texts);
        }

        List<double> runs = [];
        do
        {
            GC.Collect();
            long characters = 0;
            watch.Restart();
            do
            {
                characters += Read(texts);
            }
            while (watch.Elapsed < s_leastRun);

            runs.Add(watch.Elapsed.TotalNanoseconds / characters);
        }
        while (runs.Count < rounds && watch.Elapsed < s_slow);

        return Series.MedianOf(runs);
    }

    private static int Read(string[] texts)
    {
        int characters = 0;
        foreach (string text in texts)
        {
            ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None);
            characters += text.Length;
        }

        return characters;
    }
}
