using System.Text;

namespace SiteBuilder.Readings;

/// <summary>How a run of captured text is printed: repaired, without blanks at its ends, lines joined with one space.</summary>
internal static class PrintedText
{
    /// <summary>The printed form of a span; no-break and other spaces within a line stay as they were captured.</summary>
    public static string Of(string captured, SeedSpan span) =>
        JoinLines(TextRepair.Repair(captured.Substring(span.Start, span.Length)).Trim());

    private static string JoinLines(string text)
    {
        if (text.IndexOf('\n') < 0 && text.IndexOf('\r') < 0)
        {
            return text;
        }

        StringBuilder joined = new(text.Length);
        int i = 0;
        while (i < text.Length)
        {
            if (text[i] is not ('\n' or '\r'))
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
