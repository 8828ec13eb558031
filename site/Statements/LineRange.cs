using System.Globalization;
using SiteBuilder.Readings;

namespace SiteBuilder.Statements;

/// <summary>Lines of a capture, one-based, the last one included.</summary>
internal readonly record struct LineRange(int First, int Last)
{
    /// <summary>"7" or "60-70"; null for what is neither.</summary>
    public static LineRange? Read(string text)
    {
        int dash = text.IndexOfAny(['-', '\u2013']);
        return dash < 0
            ? Number(text) is { } line ? new LineRange(line, line) : null
            : Number(text.Substring(0, dash)) is { } first && Number(text.Substring(dash + 1)) is { } last && first <= last ? new LineRange(first, last) : null;
    }

    /// <summary>Whether a text has characters other than white space on one of the lines.</summary>
    public bool HoldsText(string text, LineTable lines)
    {
        int end = Last < lines.Count ? lines[Last] : text.Length;
        for (int i = First <= lines.Count ? lines[First - 1] : end; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
