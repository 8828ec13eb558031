using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Languages;

/// <summary>Phrases in lower case, looked up whole or at the start of a text.</summary>
internal sealed class PhraseList
{
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly int _longest;

    public PhraseList(IEnumerable<string> phrases)
    {
        foreach (string phrase in phrases)
        {
            _phrases.Add(phrase);
            _firstWords.Add(FirstWord(phrase));
            _longest = Math.Max(_longest, phrase.Length);
        }
    }

    /// <summary>Whether a text, in lower case already, is a phrase.</summary>
    public bool Contains(string lower) => _phrases.Contains(lower);

    /// <summary>Whether a text, in lower case already, starts with a phrase that ends at a word's end.</summary>
    public bool StartsWithPhrase(string lower)
    {
        if (!_firstWords.Contains(FirstWord(lower)))
        {
            return false;
        }

        for (int length = Math.Min(lower.Length, _longest); length > 0; length--)
        {
            bool endsWord = length == lower.Length || !char.IsLetterOrDigit(lower[length]) || !char.IsLetterOrDigit(lower[length - 1]);
            if (endsWord && _phrases.Contains(lower.Substring(0, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Most lines are told from every phrase by their first word.</summary>
    private static string FirstWord(string lower)
    {
        int end = 0;
        while (end < lower.Length && char.IsLetterOrDigit(lower[end]))
        {
            end++;
        }

        return lower.Substring(0, end);
    }
}
