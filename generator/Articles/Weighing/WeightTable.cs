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

    /// <summary>Weights of the tags for each sign.</summary>
    public TagValues[] Signs { get; } = new TagValues[SignRules.Count];

    /// <summary>Weights of the steps from each tag to the tag behind it; negative infinity where a step never happens.</summary>
    public TagValues[] Steps { get; } = new TagValues[Tags];

    /// <summary>How much likelier each step is than another, e to the power of its weight, from each tag to the tag behind it.</summary>
    public TagValues[] Factors { get; } = new TagValues[Tags];

    /// <summary>The same for each tag from the tag before it.</summary>
    public TagValues[] FactorsInto { get; } = new TagValues[Tags];

    /// <summary>Weights of the tags for the first block.</summary>
    public TagValues First { get; private set; }

    /// <summary>Weights of the tags for the last block.</summary>
    public TagValues Last { get; private set; }

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

            TagValues weights = Row(cells.Skip(1));
            string row = cells[0];
            if (row == "first")
            {
                table.First = weights;
            }
            else if (row == "last")
            {
                table.Last = weights;
            }
            else if (row.StartsWith("from-", StringComparison.Ordinal))
            {
                table.Steps[tags[row.Substring(5)]] = weights;
            }
            else
            {
                table.Signs[signs[row]] = weights;
            }
        }

        table.ReadSteps();
        return table;
    }

    private static TagValues Row(IEnumerable<string> cells)
    {
        TagValues[] row = new TagValues[1];
        Span<float> values = TagValues.Of(row);
        int tag = 0;
        foreach (string cell in cells)
        {
            values[tag++] = (float)Weight(cell);
        }

        return row[0];
    }

    private void ReadSteps()
    {
        Span<float> steps = TagValues.Of(Steps);
        Span<float> factors = TagValues.Of(Factors);
        Span<float> into = TagValues.Of(FactorsInto);
        for (int from = 0; from < Tags; from++)
        {
            for (int to = 0; to < Tags; to++)
            {
                float factor = (float)Math.Exp(steps[(from * TagValues.Room) + to]);
                factors[(from * TagValues.Room) + to] = factor;
                into[(to * TagValues.Room) + from] = factor;
            }
        }
    }

    private static double Weight(string cell) =>
        cell == "never" ? double.NegativeInfinity : int.Parse(cell, CultureInfo.InvariantCulture) / Unit;
}
