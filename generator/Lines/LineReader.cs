using System.Collections.Generic;
using System.Threading;

namespace SiteBuilder.Generator.Lines;

/// <summary>Cuts text into lines at CR, LF, CR LF, and the separators of Unicode.</summary>
internal static class LineReader
{
    private static readonly char[] s_ends = ['\n', '\r', '\u2028', '\u2029'];

    /// <summary>All lines, blank ones too, in order.</summary>
    public static List<SeedLine> Read(string text, CancellationToken cancellation)
    {
        List<SeedLine> lines = new(text.Length / 60 + 1);
        int start = 0;
        while (start <= text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = text.IndexOfAny(s_ends, start);
            end = end < 0 ? text.Length : end;
            lines.Add(Trim(text, lines.Count + 1, start, end));
            bool isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    private static SeedLine Trim(string text, int number, int start, int end)
    {
        while (start < end && IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && IsBlank(text[end - 1]))
        {
            end--;
        }

        return new SeedLine(number, start, end - start);
    }

    /// <summary>White space of any kind, and the zero-width signs that scrapers leave at the ends of lines.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
