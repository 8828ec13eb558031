using System.Collections.Generic;

namespace SiteBuilder.Readings;

/// <summary>Where each line of a text begins, as editors count lines: behind a line feed, a carriage return, or both.</summary>
internal sealed class LineTable
{
    private readonly List<int> _starts = [0];

    public LineTable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    /// <summary>How many lines there are; the empty one behind the last end counts.</summary>
    public int Count => _starts.Count;

    /// <summary>The first character of a line, both from zero.</summary>
    public int this[int line] => _starts[line];

    /// <summary>The line and the column of a character, both from zero.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        int found = _starts.BinarySearch(position);
        int line = found >= 0 ? found : ~found - 1;
        return (line, position - _starts[line]);
    }
}
