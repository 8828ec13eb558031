using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Reads Chinese and Japanese bylines, which have neither blanks nor capitals: a word such as "reporter" or "text", a mark or nothing, and names
/// of two to four characters with a mark between them.
/// </summary>
internal static class IdeographicByline
{
    private const int FewestOfName = 2;
    private const int MostOfName = 4;
    private const int LongestLabel = 5;

    /// <summary>Whether a language is written so.</summary>
    public static bool IsOf(Language language) => language.Tag is "ja" or "zh";

    /// <summary>The names of a short line, or of the brackets that a paragraph ends with; none where no such word stands before them.</summary>
    public static List<SeedSpan> Read(Language language, string text, SeedSpan span)
    {
        List<SeedSpan> names = [];
        SeedSpan field = InBrackets(text, span);
        int at = BehindLabel(language, text, field);
        while (at >= 0 && at < field.End)
        {
            int end = at;
            while (end < field.End && IsIdeograph(text[end]))
            {
                end++;
            }

            if (end - at is < FewestOfName or > MostOfName)
            {
                return names;
            }

            names.Add(SeedSpan.Between(at, end));
            int next = end;
            while (next < field.End && (text[next] is '\u3001' or '\uFF0C' or ',' or '\u30FB' or '/' or '\uFF0F' || char.IsWhiteSpace(text[next])))
            {
                next++;
            }

            at = next > end ? next : field.End;
        }

        return names;
    }

    private static SeedSpan InBrackets(string text, SeedSpan span)
    {
        const int longestLine = 40;
        bool closed = span.Length > 2 && text[span.End - 1] is ')' or '\uFF09' or '\u3011';
        for (int i = span.End - 2; closed && i >= span.Start && span.End - i <= longestLine; i--)
        {
            if (text[i] is '(' or '\uFF08' or '\u3010')
            {
                return SeedSpan.Between(i + 1, span.End - 1);
            }
        }

        return span.Length <= longestLine ? span : default;
    }

    /// <summary>Offset of the first name behind the label that a field starts with, whatever office stands before the label; -1 where there is none.</summary>
    private static int BehindLabel(Language language, string text, SeedSpan field)
    {
        const int mostBefore = 3;
        for (int start = field.Start; start < field.End && start - field.Start <= mostBefore; start++)
        {
            for (int length = LongestLabel; length > 0; length--)
            {
                int at = start + length;
                if (at >= field.End || !language.Is(text, start, length, WordClass.BylineLabels))
                {
                    continue;
                }

                int names = at;
                while (names < field.End && (text[names] is ':' or '\uFF1A' or '/' or '\uFF0F' or '\u30FB' || char.IsWhiteSpace(text[names])))
                {
                    names++;
                }

                if (names > at)
                {
                    return names;
                }
            }
        }

        return -1;
    }

    private static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF' or '\u3005';
}
