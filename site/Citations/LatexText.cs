using System;
using System.Linq;
using System.Text;

namespace SiteBuilder.Citations;

/// <summary>Text as the fields of BibTeX hold it: what TeX would act on is spelled out; letters with accents stay what they are, in UTF-8.</summary>
internal static class LatexText
{
    /// <summary>A text between braces.</summary>
    public static string Of(string text)
    {
        StringBuilder escaped = new(text.Length + 8);
        foreach (char c in text)
        {
            // A brace of its own must not be written with a backslash: BibTeX counts braces without looking at what stands before them.
            escaped.Append(c switch
            {
                '\\' => "{\\textbackslash}",
                '{' => "{\\textbraceleft}",
                '}' => "{\\textbraceright}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                '#' or '$' or '%' or '&' or '_' => "\\" + c,
                '\u00A0' => "~",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A title: words with capitals stand in braces of their own, for styles that write titles in small letters; the first letter is safe.</summary>
    public static string Title(string text) => string.Join(' ', text.Split(' ').Select(static (word, index) => Protect(word, isFirst: index == 0)));

    private static string Protect(string word, bool isFirst)
    {
        int start = IndexOf(word, static c => char.IsLetterOrDigit(c));
        if (start < 0 || !word[(isFirst ? start + 1 : start)..].Any(char.IsUpper))
        {
            return Of(word);
        }

        int end = word.Length;
        while (!char.IsLetterOrDigit(word[end - 1]))
        {
            end--;
        }

        return Of(word[..start]) + "{" + Of(word[start..end]) + "}" + Of(word[end..]);
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
