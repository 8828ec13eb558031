using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Who speaks where words are not parted by blanks: the words before the mark of the subject, in languages that have one, otherwise the words
/// before the verb of speech; first in the sentence before the quotation, then behind it.
/// </summary>
internal static class UnspacedSpeaker
{
    /// <summary>How far from the quotation, in code units, its speaker is looked for.</summary>
    private const int Within = 60;

    private const int LongestName = 24;

    /// <summary>The words that name the speaker; empty where none do.</summary>
    public static SeedSpan Find(TokenizedBlock block, int open, int close)
    {
        SeedSpan name = Name(block.Language, block.Text, Before(block, open));
        return name.IsEmpty && close < block.Tokens.Length ? Name(block.Language, block.Text, Behind(block, close)) : name;
    }

    private static SeedSpan Before(TokenizedBlock block, int open)
    {
        int end = block.Tokens[open].Start;
        int start = end;
        while (start > block.Span.Start && end - start < Within && !IsStop(block.Text[start - 1]) && !IsQuote(block.Text[start - 1]))
        {
            start--;
        }

        return Shape.Trim(block.Text, SeedSpan.Between(start, end));
    }

    private static SeedSpan Behind(TokenizedBlock block, int close)
    {
        int start = block.Tokens[close].End;
        while (start < block.Span.End && (IsPause(block.Text[start]) || block.Text[start] == '\u3068')) // "to" binds what was said to the verb
        {
            start++;
        }

        int end = start;
        while (end < block.Span.End && end - start < Within && !IsStop(block.Text[end]) && !IsQuote(block.Text[end]))
        {
            end++;
        }

        return Shape.Trim(block.Text, SeedSpan.Between(start, end));
    }

    private static SeedSpan Name(Language language, string text, SeedSpan clause)
    {
        int end = language.SubjectMarks.Count > 0 ? First(language.SubjectMarks, text, clause) : First(language.SpeechWords, text, clause);
        if (end <= clause.Start)
        {
            return default;
        }

        int start = end;
        while (start > clause.Start && !IsPause(text[start - 1]))
        {
            start--;
        }

        for (int i = start; i < end; i++)
        {
            if (char.IsDigit(text[i]) || (i > start && IsAny(language.SubjectEnds, text, i)))
            {
                end = i;
            }
        }

        return end > start && end - start <= LongestName ? Shape.Trim(text, SeedSpan.Between(start, end)) : default;
    }

    /// <summary>Where the first of some words stands in a clause; -1 where none does.</summary>
    private static int First(IReadOnlyList<string> words, string text, SeedSpan clause)
    {
        for (int i = clause.Start; i < clause.End; i++)
        {
            if (IsAny(words, text, i))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsAny(IReadOnlyList<string> words, string text, int at)
    {
        foreach (string word in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStop(char c) => c is '\u3002' or '\uFF01' or '\uFF1F' or '!' or '?';

    private static bool IsPause(char c) => c is '\u3001' or '\uFF0C' or ',' or '\uFF1A' or ':' || char.IsWhiteSpace(c);

    private static bool IsQuote(char c) => c is '\u300C' or '\u300D' or '\u300E' or '\u300F' or '\u201C' or '\u201D';
}
