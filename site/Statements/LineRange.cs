using System.Globalization;

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
    public bool HoldsText(string text)
    {
        int line = 1;
        for (int i = 0; i < text.Length && line <= Last; i++)
        {
            if (line >= First && !char.IsWhiteSpace(text[i]))
            {
                return true;
            }

            line += text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) ? 1 : 0;
        }

        return false;
    }

    private static int? Number(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : null;
}
