using System.Collections.Generic;
using System.Text;

namespace SiteBuilder.Captured.Truth;

/// <summary>The form in which a line of a page and a line of its truth are compared: case, marks, dashes and blanks do not count.</summary>
internal static class NormalText
{
    /// <summary>Words of a text in lower case, with one blank between.</summary>
    public static string Of(string text) => string.Join(' ', Words(text));

    /// <summary>Runs of letters and digits, in lower case.</summary>
    public static List<string> Words(string text)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char c in text.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    /// <summary>Every run of four words; one shorter run for a text of fewer.</summary>
    public static IEnumerable<string> Shingles(List<string> words)
    {
        const int size = 4;
        for (int i = 0; i == 0 || i + size <= words.Count; i++)
        {
            yield return string.Join(' ', words.GetRange(i, System.Math.Min(size, words.Count - i)));
        }
    }
}
