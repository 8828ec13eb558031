using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SiteBuilder.Search;

/// <summary>
/// The terms of a text, by rules that <c>templates/assets/search.js</c> has too: what is written here must be found there. Words are runs of
/// letters, digits and marks, without capitals and accents; scripts that are written without blanks give each pair of neighbouring characters.
/// </summary>
internal static class SearchTerms
{
    /// <summary>A longer term is cut, in UTF-16 code units.</summary>
    public const int Longest = 40;

    private const string Whole = "ßæœøđðłħıþςىة";
    private static readonly string[] s_spelled = ["ss", "ae", "oe", "o", "d", "d", "l", "h", "i", "th", "σ", "ي", "ه"];

    /// <summary>The terms in the order of the text.</summary>
    public static IEnumerable<string> Of(string text)
    {
        StringBuilder word = new();
        string pair = "";
        foreach (Rune rune in Fold(text).EnumerateRunes())
        {
            if (IsWithoutBlanks(rune.Value))
            {
                foreach (string term in Close(word))
                {
                    yield return term;
                }

                string character = rune.ToString();
                if (pair.Length > 0)
                {
                    yield return pair + character;
                }

                pair = character;
                continue;
            }

            // The last character of a run is a term too: so each begins one, and is found by it.
            if (pair.Length > 0)
            {
                yield return pair;
                pair = "";
            }

            if (IsPart(rune))
            {
                word.Append(rune.ToString());
                continue;
            }

            foreach (string term in Close(word))
            {
                yield return term;
            }
        }

        if (pair.Length > 0)
        {
            yield return pair;
        }

        foreach (string term in Close(word))
        {
            yield return term;
        }
    }

    /// <summary>
    /// The text without capitals, accents, vowel points and apostrophes, its letters spelled out where they stand for two. Marks that are letters
    /// in their scripts stay.
    /// </summary>
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char c in Clean(text).Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            int whole = Whole.IndexOf(c, StringComparison.Ordinal);
            _ = IsLost(c) ? folded : whole >= 0 ? folded.Append(s_spelled[whole]) : folded.Append(c);
        }

        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Half a surrogate pair cannot be normalised.</summary>
    private static string Clean(string text)
    {
        StringBuilder clean = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }

    private static bool IsLost(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u00AD' or '\u200D' or '\u200C'
        or (>= '\u0300' and <= '\u036F') or (>= '\u0591' and <= '\u05C7') or '\u0640' or (>= '\u064B' and <= '\u065F') or '\u0670' or (>= '\u06D6' and <= '\u06ED');

    private static bool IsPart(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
        or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.EnclosingMark;

    /// <summary>Thai to Burmese, Khmer, kana and Chinese characters; Korean has blanks.</summary>
    private static bool IsWithoutBlanks(int c) => c is (>= 0x0E01 and <= 0x0E4E) or (>= 0x0E81 and <= 0x0EDF) or (>= 0x1000 and <= 0x103F) or (>= 0x1780 and <= 0x17D3)
        or (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x3FFFF);

    private static IEnumerable<string> Close(StringBuilder word)
    {
        if (word.Length > 0)
        {
            int end = Math.Min(word.Length, Longest);
            yield return word.ToString(0, char.IsHighSurrogate(word[end - 1]) ? end - 1 : end);
            word.Clear();
        }
    }
}
