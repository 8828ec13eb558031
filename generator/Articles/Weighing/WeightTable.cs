using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Generator.Articles.Signs;

namespace SiteBuilder.Generator.Articles.Weighing;

/// <summary>
/// What each sign weighs for each tag, and each step from tag to tag, as natural logarithms. The table is data, an embedded file with one row
/// a sign in thousandths; its head says where the numbers are from.
/// </summary>
internal sealed class WeightTable
{
    public const int Tags = (int)BlockTag.Below + 1;
    private const double Unit = 1000;

    private WeightTable()
    {
    }

    public static WeightTable Blocks { get; } = Read("block-weights");

    /// <summary>Weights by sign and tag; row after row.</summary>
    public double[] Signs { get; } = new double[SignRules.Count * Tags];

    /// <summary>Weights by tag and the tag behind it; negative infinity where a step never happens.</summary>
    public double[] Steps { get; } = new double[Tags * Tags];

    /// <summary>The same by the tag behind and the tag before it.</summary>
    public double[] StepsInto { get; } = new double[Tags * Tags];

    /// <summary>How much likelier each step is than another, e to the power of its weight, by tag and the tag behind it.</summary>
    public double[] Factors { get; } = new double[Tags * Tags];

    /// <summary>The same by the tag behind and the tag before it.</summary>
    public double[] FactorsInto { get; } = new double[Tags * Tags];

    /// <summary>Weights of the tags for the first block.</summary>
    public double[] First { get; } = new double[Tags];

    /// <summary>Weights of the tags for the last block.</summary>
    public double[] Last { get; } = new double[Tags];

    private static WeightTable Read(string name)
    {
        using Stream stream = typeof(WeightTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table '{name}' is not in the assembly.");
        using StreamReader reader = new(stream);
        WeightTable table = new();
        Dictionary<string, int> signs = Enum.GetValues(typeof(Sign)).Cast<Sign>().ToDictionary(static sign => sign.ToString(), static sign => (int)sign);
        Dictionary<string, int> tags = Enum.GetValues(typeof(BlockTag)).Cast<BlockTag>().ToDictionary(static tag => tag.ToString(), static tag => (int)tag);
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (cells.Length != Tags + 1 || line[0] == '#')
            {
                continue;
            }

            double[] weights = [.. cells.Skip(1).Select(Weight)];
            string row = cells[0];
            if (row == "first")
            {
                weights.CopyTo(table.First, 0);
            }
            else if (row == "last")
            {
                weights.CopyTo(table.Last, 0);
            }
            else if (row.StartsWith("from-", StringComparison.Ordinal))
            {
                weights.CopyTo(table.Steps, tags[row.Substring(5)] * Tags);
            }
            else
            {
                weights.CopyTo(table.Signs, signs[row] * Tags);
            }
        }

        table.ReadSteps();
        return table;
    }

    private void ReadSteps()
    {
        for (int i = 0; i < Steps.Length; i++)
        {
            int mirrored = (i % Tags * Tags) + (i / Tags);
            Factors[i] = Math.Exp(Steps[i]);
            StepsInto[mirrored] = Steps[i];
            FactorsInto[mirrored] = Factors[i];
        }
    }

    private static double Weight(string cell) =>
        cell == "never" ? double.NegativeInfinity : int.Parse(cell, CultureInfo.InvariantCulture) / Unit;
}
