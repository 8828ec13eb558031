using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Generator.Languages;

/// <summary>Phrases in lower case, looked up whole or at the start of a text.</summary>
internal sealed class PhraseList
{
    private const int Firsts = 256;

    private readonly WordTable<bool> _phrases;
    private readonly WordTable<bool> _firstWords;
    private readonly bool[] _firsts = new bool[Firsts];
    private readonly int _longest;

    public PhraseList(IEnumerable<string> phrases)
    {
        List<string> all = [.. phrases];
        _phrases = Table(all);
        _firstWords = Table(all.Select(FirstWord));
        all.ForEach(phrase => _firsts[phrase[0] % Firsts] = true);
        _longest = all.Count == 0 ? 0 : all.Max(static phrase => phrase.Length);
    }

    /// <summary>Length of the longest phrase.</summary>
    public int Longest => _longest;

    /// <summary>Whether a phrase may start with a character, in lower case: the cheapest question there is.</summary>
    public bool MayStartWith(char first) => _firsts[first % Firsts];

    /// <summary>Whether a text, in lower case already, is a phrase.</summary>
    public bool Contains(string lower) => Contains(lower, 0, lower.Length);

    /// <summary>Whether a run of a text, in any case, is a phrase.</summary>
    public bool Contains(string text, int start, int length) => _phrases.ValueOf(text, start, length);

    /// <summary>Whether the first word from an offset on, in any case, is the first word of a phrase: a cheap question before a dear one.</summary>
    public bool MayStartAt(string text, int start, int end)
    {
        int word = start;
        while (word < end && Script.IsLetterOrDigit(text[word]))
        {
            word++;
        }

        return start < end && _firstWords.ValueOf(text, start, Math.Max(word - start, 1));
    }

    /// <summary>Whether a text, in lower case already, starts with a phrase that ends at a word's end.</summary>
    public bool StartsWithPhrase(string lower) => StartsWithPhrase(lower, FirstWordLength(lower));

    /// <summary>The same for a text whose first word is known to be so long.</summary>
    public bool StartsWithPhrase(string lower, int firstWord)
    {
        // Most lines are told from every phrase by their first word.
        if (lower.Length == 0 || !_firstWords.ValueOf(lower, 0, firstWord))
        {
            return false;
        }

        for (int length = Math.Min(lower.Length, _longest); length > 0; length--)
        {
            bool endsWord = length == lower.Length || !IsWordPart(lower[length]) || !IsWordPart(lower[length - 1]) || Script.IsUnspaced(lower[length - 1]);
            if (endsWord && Contains(lower, 0, length))
            {
                return true;
            }
        }

        return false;
    }

    private static WordTable<bool> Table(IEnumerable<string> words) =>
        new(words.Distinct(StringComparer.Ordinal).ToDictionary(static word => word, static _ => true, StringComparer.Ordinal));

    private static string FirstWord(string phrase) => phrase.Substring(0, FirstWordLength(phrase));

    /// <summary>A mark at the start is a word of its own; two signs are one where no blank ends it.</summary>
    public static int FirstWordLength(string lower)
    {
        int end = 0;
        while (end < lower.Length && IsWordPart(lower[end]) && !(end == 2 && Script.IsUnspaced(lower[0])))
        {
            end++;
        }

        return Math.Max(end, 1);
    }

    private static bool IsWordPart(char c) => char.IsDigit(c) || Script.IsWordPart(c);
}
