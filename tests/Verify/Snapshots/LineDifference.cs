using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace Snapshots;

/// <summary>The lines in which two texts differ, with a few around them, for the message of a failed test.</summary>
internal static class LineDifference
{
    private const int LinesAround = 3;
    private const int MostLines = 200;

    /// <param name="verified">Empty where there is no snapshot.</param>
    /// <param name="received">What the snapshot should have been.</param>
    public static string Print(string verified, string received)
    {
        StringBuilder print = new("- verified, + received\n");
        List<DiffPiece> lines = InlineDiffBuilder.Diff(verified, received, ignoreWhiteSpace: false).Lines;
        if (verified.Length == 0)
        {
            lines.RemoveAll(line => line.Type == ChangeType.Deleted);
        }

        bool[] shown = NearAChange(lines);
        int printed = 0;
        for (int i = 0; i < lines.Count && printed < MostLines; i++)
        {
            if (shown[i])
            {
                print.Append(Sign(lines[i].Type)).Append(' ').Append(lines[i].Text).Append('\n'); // not AppendLine: LF on any machine
                printed++;
            }
            else if (i == 0 || shown[i - 1])
            {
                print.Append("  ⋮\n");
            }
        }

        if (printed == MostLines)
        {
            print.Append(CultureInfo.InvariantCulture, $"Cut after {MostLines} lines; the rest is in the files.\n");
        }

        return verified.Length == 0 ? print.ToString() : print.Append(FirstDifference(verified, received)).ToString();
    }

    private static char Sign(ChangeType type) => type switch
    {
        ChangeType.Deleted => '-',
        ChangeType.Inserted => '+',
        _ => ' ',
    };

    private static bool[] NearAChange(List<DiffPiece> lines)
    {
        bool[] near = new bool[lines.Count];
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i].Type != ChangeType.Unchanged)
            {
                int from = Math.Max(0, i - LinesAround);
                int to = Math.Min(lines.Count, i + LinesAround + 1);
                near.AsSpan(from..to).Fill(true);
            }
        }

        return near;
    }

    // A no-break space looks like a space in the lines above.
    private static string FirstDifference(string verified, string received)
    {
        int at = verified.AsSpan().CommonPrefixLength(received);
        ReadOnlySpan<char> before = verified.AsSpan(0, at);
        return string.Create(CultureInfo.InvariantCulture,
            $"First at line {before.Count('\n') + 1}, column {at - before.LastIndexOf('\n')}: " +
            $"verified {Name(verified, at)}, received {Name(received, at)}\n");
    }

    private static string Name(string text, int at) => at < text.Length ? $"U+{(int)text[at]:X4}" : "the end";
}
