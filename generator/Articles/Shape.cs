using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Questions about the look of a run of text, without its meaning.</summary>
internal static class Shape
{
    /// <summary>A paragraph of the article is rarely shorter than this without ending a sentence.</summary>
    private const int ProseWithoutStop = 140;

    /// <summary>Keys of no more characters are put together on the stack.</summary>
    private const int OnStack = 192;

    /// <summary>What stands in a key for each character.</summary>
    private static readonly char[] s_keys = ReadKeys();

    /// <summary>
    /// Where the word ends that starts at an offset; the offset itself where none does. A capital behind a small letter starts another word, as
    /// capturing glues fields.
    /// </summary>
    public static int WordEnd(string text, int start, int end)
    {
        int i = start;
        while (i < end && (Script.IsLetter(text[i]) || (i > start && Script.IsVowelSign(text[i]))) && !(i > start && Script.IsUpper(text[i]) && Script.IsLower(text[i - 1])))
        {
            i++;
        }

        return i;
    }

    /// <summary>Whether a run holds nothing but letters.</summary>
    public static bool IsLetters(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (!Script.IsLetter(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Ends a sentence, whatever closing marks and brackets stand behind the stop.</summary>
    public static bool EndsSentence(string text, SeedSpan span)
    {
        for (int i = span.End - 1; i >= span.Start; i--)
        {
            switch (text[i])
            {
                case '.' or '!' or '?' or '\u2026' or ':':
                case '\u3002' or '\uFF01' or '\uFF1F' or '\uFF1A' or '\u0964' or '\u06D4' or '\u061F':
                    return true;
                case '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '\u00BB' or '\u300D' or '\u300F' or '\uFF09':
                    continue;
                case var c when Script.IsBlank(c): // a no-break space may stand between a stop and its closing mark
                    continue;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>A block that reads as a paragraph: it ends a sentence and has words for one, or it is long.</summary>
    public static bool IsProse(string text, SeedSpan span) =>
        EndsSentence(text, span) ? span.Length >= 60 || (Words(text, span, 4) == 4 && span.Length >= 20) || StartsQuotation(text, span)
        : span.Length >= ProseWithoutStop;

    public static bool StartsQuotation(string text, SeedSpan span) => text[span.Start] is '\u201C' or '"' or '\u00AB' or '\u201E';

    /// <summary>Number of runs between blanks; counts no further than forty, or another number.</summary>
    public static int Words(string text, SeedSpan span, int most = 40)
    {
        int words = 0;
        bool inWord = false;
        for (int i = span.Start; i < span.End && words < most; i++)
        {
            bool blank = Script.IsBlank(text[i]);
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }

        return words;
    }

    public static bool HasLetterOrDigit(string text, SeedSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (Script.IsLetterOrDigit(text[i]) || char.IsSurrogate(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    public static SeedSpan Trim(string text, SeedSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && Script.IsBlank(text[start]))
        {
            start++;
        }

        while (end > start && Script.IsBlank(text[end - 1]))
        {
            end--;
        }

        return SeedSpan.Between(start, end);
    }

    /// <summary>
    /// The form in which two lines are compared and phrases looked up: lower case, one blank for any white space, straight marks,
    /// nothing at the ends but letters, digits and brackets. Null for a run that is longer than <paramref name="limit"/>.
    /// </summary>
    public static string? Key(string text, SeedSpan span, int limit)
    {
        if (span.Length > limit)
        {
            return null;
        }

        Span<char> key = span.Length <= OnStack ? stackalloc char[OnStack] : new char[span.Length];
        int length = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = s_keys[text[i]];
            if (c != ' ' || (length > 0 && key[length - 1] != ' '))
            {
                key[length++] = c;
            }
        }

        int start = 0;
        while (start < length && IsKeyEnd(key[start]))
        {
            start++;
        }

        while (length > start && IsKeyEnd(key[length - 1]))
        {
            length--;
        }

        return key.Slice(start, length - start).ToString();
    }

    /// <summary>The first character of a run's key; a blank for a run that has none.</summary>
    public static char FirstOfKey(string text, SeedSpan span)
    {
        int start = span.Start;
        while (start < span.End && IsKeyEnd(s_keys[text[start]]))
        {
            start++;
        }

        return start < span.End ? s_keys[text[start]] : ' ';
    }

    private static char[] ReadKeys()
    {
        char[] keys = new char[char.MaxValue + 1];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = (char)i switch
            {
                '\u2018' or '\u2019' or '\u02BC' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' => '-',
                var blank when Script.IsBlank(blank) => ' ',
                var other => Script.Lower(other),
            };
        }

        return keys;
    }

    /// <summary>What stands at the ends of titles and entries of menus, and says nothing.</summary>
    private static bool IsKeyEnd(char c) =>
        c is ' ' or '.' or ',' or ':' or '|' or '-' or '>' or '<' or '\u203A' or '\u00BB' or '\u2026' or '*' or '\u2022' or '\u00B7' or '\u2192';

    /// <summary>Lower case, with one blank for any run of white space.</summary>
    public static string Folded(string text, SeedSpan span)
    {
        Span<char> folded = span.Length <= OnStack ? stackalloc char[OnStack] : new char[span.Length];
        int length = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            bool blank = Script.IsBlank(text[i]);
            if (!blank || (length > 0 && folded[length - 1] != ' '))
            {
                folded[length++] = blank ? ' ' : Script.Lower(text[i]);
            }
        }

        return folded.Slice(0, length).ToString();
    }
}
