using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Blocks;

/// <summary>
/// Joins lines into blocks. A line is a block, unless the text was hard-wrapped: then a line goes on in the next where the next line's
/// first word would not have fitted behind it, which is how every wrapping program decides.
/// </summary>
internal static class BlockReader
{
    /// <summary>Text is wrapped for terminals and mail at 60 to 100 columns; shorter columns are lists and verse.</summary>
    private const int ShortestWrap = 56;
    private const int LongestWrap = 100;

    /// <summary>The blocks of a text in order; blank lines belong to none.</summary>
    public static List<Block> Read(string text, List<SeedLine> lines)
    {
        int width = WrapWidth(text, lines);
        List<Block> blocks = new(lines.Count);
        int i = 0;
        while (i < lines.Count)
        {
            if (lines[i].IsBlank)
            {
                i++;
                continue;
            }

            int last = i;
            while (width > 0 && last + 1 < lines.Count && GoesOn(text, lines[last], lines[last + 1], width))
            {
                last++;
            }

            blocks.Add(new Block(lines[i].Number, lines[last].Number, SeedSpan.Between(lines[i].Start, lines[last].End)));
            i = last + 1;
        }

        return blocks;
    }

    /// <summary>The column at which the text was wrapped; 0 where it was not.</summary>
    private static int WrapWidth(string text, List<SeedLine> lines)
    {
        int longest = 0;
        foreach (SeedLine line in lines)
        {
            longest = Math.Max(longest, line.Length);
            if (longest > LongestWrap)
            {
                return 0;
            }
        }

        // A list of short headlines has no line over 100 either: in wrapped text most full lines stop in mid-sentence.
        int full = 0;
        int broken = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (GoesOn(text, lines[i], lines[i + 1], longest))
            {
                full++;
                broken += EndsSentence(text, lines[i]) ? 0 : 1;
            }
        }

        return longest >= ShortestWrap && full >= 2 && broken * 4 >= full * 3 ? longest : 0;
    }

    private static bool GoesOn(string text, SeedLine line, SeedLine next, int width) =>
        !line.IsBlank && !next.IsBlank && line.Length + 1 + FirstWord(text, next) > width;

    private static int FirstWord(string text, SeedLine line)
    {
        int end = line.Start;
        while (end < line.End && text[end] != ' ')
        {
            end++;
        }

        return end - line.Start;
    }

    private static bool EndsSentence(string text, SeedLine line) => text[line.End - 1] is '.' or '!' or '?' or '\u201D' or '"';
}
