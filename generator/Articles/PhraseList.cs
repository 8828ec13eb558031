using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace SiteBuilder.Generator.Articles;

/// <summary>Phrases in lower case, one on each line of an embedded file; lines that start with # say what they are.</summary>
internal sealed class PhraseList
{
    private readonly HashSet<string> _phrases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly int _longest;

    public PhraseList(string name)
    {
        foreach (string line in Lines(name))
        {
            _phrases.Add(line);
            _firstWords.Add(FirstWord(line));
            _longest = Math.Max(_longest, line.Length);
        }
    }

    /// <summary>The lines of an embedded list without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using Stream stream = typeof(PhraseList).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The list '{name}' is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.TrimEnd();
            }
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
