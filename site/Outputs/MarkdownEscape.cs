using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Outputs;

/// <summary>Writes text so that Markdown reads it as text: CommonMark, and the tables, notes and marks that most readers add to it.</summary>
internal static class MarkdownEscape
{
    private const string Anywhere = "\\`*_[]<>&~|#$^";
    private const string AtStart = "+-=:";
    private const string Doubled = "+=";

    /// <summary>A run of text on one line; line ends and tabs become blanks, and blanks at the ends go.</summary>
    public static string Text(string text)
    {
        string line = Clean(text).Replace('\n', ' ').Replace('\t', ' ').Trim(' ');
        StringBuilder escaped = new(line.Length + 16);
        for (int i = 0; i < line.Length; i++)
        {
            char c = line[i];
            bool isMark = Anywhere.Contains(c, StringComparison.Ordinal)
                || (i == 0 && AtStart.Contains(c, StringComparison.Ordinal))
                || (i > 0 && line[i - 1] == c && Doubled.Contains(c, StringComparison.Ordinal))
                || IsNumberOfList(line, i);

            // Readers that take braces for attributes take escaped ones for them too.
            escaped.Append(isMark ? "\\" : "").Append(c == '{' ? "&#123;" : c.ToString());
        }

        return escaped.ToString();
    }

    /// <summary>An address as a link of its own.</summary>
    public static string Address(string address) => "<" + Link(address) + ">";

    /// <summary>An address as the target of a link: nothing in it ends the link.</summary>
    public static string Link(string address) => string.Concat(address.Select(static c => c is <= ' ' or '<' or '>' or '(' or ')' or '\\' or '"' or '\''
        ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:X2}")
        : c.ToString()));

    /// <summary>Markdown as it is, with line ends of one form and without what no text file should hold: controls, and marks that turn the direction of what follows.</summary>
    public static string Clean(string text) => string.Concat(text.ReplaceLineEndings("\n").Select(static c => IsForbidden(c) ? '\uFFFD' : c));

    /// <summary>Whether the stop or bracket at a place would make a number at the start of the line that of a list.</summary>
    private static bool IsNumberOfList(string line, int at) =>
        line[at] is '.' or ')' && at is > 0 and <= 9 && line.AsSpan(0, at).IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsForbidden(char c) => c is (< ' ' and not ('\t' or '\n')) or (>= '\u007F' and < '\u00A0') or '\u202D' or '\u202E' or '\uFFFE' or '\uFFFF';
}
