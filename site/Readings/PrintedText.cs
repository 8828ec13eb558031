using System;
using System.Text;

namespace SiteBuilder.Readings;

/// <summary>How a run of captured text is printed: repaired, without blanks at its ends, lines joined with one space.</summary>
internal static class PrintedText
{
    private static readonly char[] s_ends = ['\n', '\r', '\u2028', '\u2029'];

    /// <summary>The printed form of a span; no-break and other spaces within a line stay as they were captured.</summary>
    public static string Of(string captured, SeedSpan span) =>
        JoinLines(TextRepair.Repair(captured.Substring(span.Start, span.Length)).Trim());

    private static string JoinLines(string text)
    {
        if (text.IndexOfAny(s_ends) < 0)
        {
            return text;
        }

        StringBuilder joined = new(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            if (Array.IndexOf(s_ends, text[i]) < 0)
            {
                joined.Append(text[i++]);
                continue;
            }

            while (joined.Length > 0 && char.IsWhiteSpace(joined[joined.Length - 1]))
            {
                joined.Length--;
            }

            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            joined.Append(' ');
        }

        return joined.ToString();
    }
}
