using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>
/// The lines of a page by their keys, found as pieces of other lines. Each line has as many pieces as words and hardly any piece is a line, so
/// a table of marks by length and three characters turns most away before they are cut out.
/// </summary>
/// <param name="lines">Lines there may be.</param>
internal sealed class KeyIndex(int lines)
{
    private const int MarksPerLine = 8;

    private readonly Dictionary<string, int> _lines = new(lines, StringComparer.Ordinal);
    private readonly bool[] _marks = new bool[PowerOfTwo(lines * MarksPerLine)];

    /// <summary>Adds a line; of two with the same key the first counts.</summary>
    /// <param name="key">Its key, not empty.</param>
    /// <param name="line">Its index.</param>
    public void Add(string key, int line)
    {
        if (!_lines.ContainsKey(key))
        {
            _lines.Add(key, line);
            _marks[Mark(key, 0, key.Length)] = true;
        }
    }

    /// <summary>The line whose key is a piece of another key; -1 where there is none.</summary>
    public int Find(string longer, int start, int end) =>
        end > start && _marks[Mark(longer, start, end)] && _lines.TryGetValue(longer.Substring(start, end - start), out int line) ? line : -1;

    private int Mark(string key, int start, int end)
    {
        uint signature = (uint)(end - start) + ((uint)key[start] << 7) + ((uint)key[(start + end) / 2] << 14) + ((uint)key[end - 1] << 21);
        uint hash = unchecked(signature * 0x9E3779B1);
        return (int)((hash ^ (hash >> 15)) & (uint)(_marks.Length - 1));
    }

    private static int PowerOfTwo(int least)
    {
        int size = 1;
        while (size < least)
        {
            size *= 2;
        }

        return size;
    }
}
