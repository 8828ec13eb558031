using System.Collections.Generic;
using SiteBuilder.Markup;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Lines;

/// <summary>The text of one seed as the reader works on it: repaired, with the way back to the capture.</summary>
internal sealed class SeedText
{
    private readonly List<(int Repaired, int Captured)> _points = [];

    private readonly MarkdownSeed? _markdown;

    public SeedText(string captured)
    {
        Captured = captured;
        Text = TextRepair.Repair(captured, _points);
    }

    /// <summary>The printed words of a Markdown file.</summary>
    public SeedText(string captured, MarkdownSeed markdown)
    {
        Captured = captured;
        _markdown = markdown;
        Text = TextRepair.Repair(markdown.Text, _points);
    }

    /// <summary>The repaired text; every offset of the reader counts in it.</summary>
    public string Text { get; }

    /// <summary>The text as it was captured.</summary>
    public string Captured { get; }

    /// <summary>Whether anything was repaired, so that the two texts differ.</summary>
    public bool IsRepaired => _points.Count > 0;

    /// <summary>The captured characters that a run of repaired ones stands for.</summary>
    public SeedSpan ToCapture(SeedSpan repaired)
    {
        SeedSpan read = repaired.IsEmpty || _points.Count == 0 ? repaired : SeedSpan.Between(BeforeRepair(repaired.Start), BeforeRepair(repaired.End));
        return repaired.IsEmpty ? default : _markdown?.ToCapture(read) ?? read;
    }

    /// <summary>The repaired characters that stand for a run of those before the repair.</summary>
    public SeedSpan Repaired(SeedSpan read) => _points.Count == 0 ? read : SeedSpan.Between(AfterRepair(read.Start), AfterRepair(read.End));

    private int BeforeRepair(int offset)
    {
        int low = 0;
        int high = _points.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_points[middle].Repaired <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? offset : _points[low - 1].Captured + offset - _points[low - 1].Repaired;
    }

    private int AfterRepair(int offset)
    {
        int low = 0;
        int high = _points.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_points[middle].Captured <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low == 0 ? offset : _points[low - 1].Repaired + offset - _points[low - 1].Captured;
    }
}
