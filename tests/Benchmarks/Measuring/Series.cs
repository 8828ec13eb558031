using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Benchmarks.Measuring;

/// <summary>The runs of one command, one for each round.</summary>
internal sealed class Series(string name)
{
    private readonly List<Measurement> _runs = [];

    public string Name { get; } = name;

    /// <summary>Seconds.</summary>
    public double Median => MedianOf(_runs.Select(static run => run.Time.TotalSeconds));

    /// <summary>Seconds.</summary>
    public double Shortest => _runs.Min(static run => run.Time.TotalSeconds);

    /// <summary>Seconds.</summary>
    public double Longest => _runs.Max(static run => run.Time.TotalSeconds);

    /// <summary>Bytes; the median of the runs' peaks.</summary>
    public double PeakMemory => MedianOf(_runs.Select(static run => (double)run.PeakMemory));

    public void Add(Measurement run) => _runs.Add(run);

    /// <summary>The median of the ratios of the rounds: what slows a whole round down leaves its ratio as it is.</summary>
    public double RatioTo(Series other) =>
        MedianOf(_runs.Zip(other._runs, static (mine, others) => mine.Time.TotalSeconds / others.Time.TotalSeconds));

    public static double MedianOf(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
