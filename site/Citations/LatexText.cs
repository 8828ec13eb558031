using System;
using System.Linq;
using System.Text;

namespace SiteBuilder.Citations;

/// <summary>Text as the fields of BibTeX hold it: what TeX would act on is spelled out; letters with accents stay what they are, in UTF-8.</summary>
internal static class LatexText
{
    /// <summary>A text between braces.</summary>
    public static string Of(string text) => Escape(text, HasPairs(text));

    /// <summary>A title: words with capitals stand in braces of their own, for styles that write titles in small letters; the first letter is safe.</summary>
    public static string Title(string text)
    {
        bool hasPairs = HasPairs(text);
        return string.Join(' ', text.Split(' ').Select((word, index) => Protect(word, isFirst: index == 0, hasPairs)));
    }

    /// <param name="text">The text.</param>
    /// <param name="hasPairs">
    /// Whether each brace is closed again. BibTeX counts braces without looking at what stands before them, so that a backslash is enough only then.
    /// </param>
    private static string Escape(string text, bool hasPairs)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' => "{\\textbackslash}",
                '{' => hasPairs ? "\\{" : "{\\textbraceleft}",
                '}' => hasPairs ? "\\}" : "{\\textbraceright}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                '#' or '$' or '%' or '&' or '_' => "\\" + c,
                '\u00A0' => "~",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    private static bool HasPairs(string text)
    {
        int open = 0;
        foreach (char c in text)
        {
            open += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }

    private static string Protect(string word, bool isFirst, bool hasPairs)
    {
        int start = IndexOf(word, static c => char.IsLetterOrDigit(c));
        if (start < 0 || !word[(isFirst ? start + 1 : start)..].Any(char.IsUpper))
        {
            return Escape(word, hasPairs);
        }

        int end = word.Length;
        while (!char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return Escape(word[..start], hasPairs) + "{" + Escape(word[start..end], hasPairs) + "}" + Escape(word[end..], hasPairs);
    }

    private static int IndexOf(string text, Func<char, bool> fits)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (fits(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
