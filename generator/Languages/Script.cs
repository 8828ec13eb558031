namespace SiteBuilder.Generator.Languages;

/// <summary>What a character tells of the way its language is written.</summary>
internal static class Script
{
    /// <summary>Han, kana and Thai, which set no blanks between words.</summary>
    public static bool IsUnspaced(char c) => IsThai(c) || IsKana(c) || c is >= '\u3400' and <= '\u9FFF';

    public static bool IsThai(char c) => c is >= '\u0E00' and <= '\u0E7F';

    public static bool IsKana(char c) => c is >= '\u3041' and <= '\u30FF';

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>Syllables of Korean.</summary>
    public static bool IsHangul(char c) => c is >= '\uAC00' and <= '\uD7A3';

    /// <summary>A letter, or a mark that belongs to the letter before it.</summary>
    public static bool IsWordPart(char c) => char.IsLetter(c) || IsVowelSign(c);

    /// <summary>A mark that belongs to the letter before it, as the vowels of Hindi and Thai do.</summary>
    public static bool IsVowelSign(char c) =>
        c > '\u0300' && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>The small letter, in no culture; the dotted capital of Turkish has no other than the common one.</summary>
    public static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0x80 ? c : c == '\u0130' ? 'i' : char.ToLowerInvariant(c);
}
