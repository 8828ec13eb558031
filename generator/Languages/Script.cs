using System;
using System.Globalization;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// What a character tells of the way its language is written. Nearly every character of every text is asked about several times, so that the answers of
/// the runtime, which for letters beyond ASCII are calls, are kept in two tables.
/// </summary>
internal static class Script
{
    private const int Characters = char.MaxValue + 1;

    private static readonly char[] s_lower = ReadLower();
    private static readonly Traits[] s_traits = ReadTraits();

    /// <summary>What a character is; for loops that ask several things of each.</summary>
    [Flags]
    public enum Traits : byte
    {
        None = 0,
        Upper = 1,
        Lower = 2,
        Letter = 4,
        Digit = 8,
        Blank = 16,
        VowelSign = 32,
        Unspaced = 64,
    }

    /// <summary>All that a character is.</summary>
    public static Traits Of(char c) => s_traits[c];

    /// <summary>Han, kana and Thai, which set no blanks between words.</summary>
    public static bool IsUnspaced(char c) => Has(c, Traits.Unspaced);

    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Syllables of Korean.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    public static bool IsLetter(char c) => Has(c, Traits.Letter);

    /// <summary>A decimal digit of any script.</summary>
    public static bool IsDigit(char c) => Has(c, Traits.Digit);

    public static bool IsLetterOrDigit(char c) => Has(c, Traits.Letter | Traits.Digit);

    public static bool IsUpper(char c) => Has(c, Traits.Upper);

    public static bool IsLower(char c) => Has(c, Traits.Lower);

    /// <summary>White space.</summary>
    public static bool IsBlank(char c) => Has(c, Traits.Blank);

    /// <summary>A letter, or a mark that belongs to the letter before it.</summary>
    public static bool IsWordPart(char c) => Has(c, Traits.Letter | Traits.VowelSign);

    /// <summary>A mark that belongs to the letter before it, as the vowels of Hindi and Thai do.</summary>
    public static bool IsVowelSign(char c) => Has(c, Traits.VowelSign);

    /// <summary>The small letter, in no culture; the dotted capital of Turkish has no other than the common one.</summary>
    public static char Lower(char c) => s_lower[c];

    private static bool Has(char c, Traits traits) => (s_traits[c] & traits) != 0;

    private static char[] ReadLower()
    {
        char[] lower = new char[Characters];
        for (int c = 0; c < Characters; c++)
        {
            lower[c] = c == '\u0130' ? 'i' : char.ToLowerInvariant((char)c);
        }

        return lower;
    }

    private static Traits[] ReadTraits()
    {
        Traits[] traits = new Traits[Characters];
        for (int i = 0; i < Characters; i++)
        {
            char c = (char)i;
            bool sign = c > '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            bool unspaced = IsThai(c) || IsKana(c) || c is >= '\u3400' and <= '\u9FFF';
            traits[i] = (char.IsLetter(c) ? Traits.Letter : 0) | (char.IsDigit(c) ? Traits.Digit : 0) | (char.IsUpper(c) ? Traits.Upper : 0)
                | (char.IsLower(c) ? Traits.Lower : 0) | (char.IsWhiteSpace(c) ? Traits.Blank : 0) | (sign ? Traits.VowelSign : 0)
                | (unspaced ? Traits.Unspaced : 0);
        }

        return traits;
    }
}
