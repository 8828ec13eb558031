using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// The names that a language lists, of one word or several, and the words that names are made of. Entries of several words stand on a line
/// with commas between them; entries of one word may stand with blanks between them.
/// </summary>
internal sealed class NameWords
{
    /// <summary>No listed name has more words.</summary>
    public const int LongestPhrase = 5;

    private static readonly Lazy<IReadOnlyList<string>> s_givenNames = new(static () => LanguageFile.Read("given-names")["given-names"]);

    private readonly WordTable<NameClass> _words;
    private readonly Dictionary<string, NameClass> _phrases = new(StringComparer.Ordinal);

    public NameWords(LanguageFile file)
    {
        Dictionary<string, NameClass> words = new(StringComparer.Ordinal);
        foreach (NameClass one in Enum.GetValues(typeof(NameClass)))
        {
            foreach (string line in one is NameClass.None or NameClass.Places or NameClass.StartsPhrase or NameClass.GivenName ? [] : file[Language.SectionOf(one.ToString())])
            {
                foreach (string entry in line.Split(','))
                {
                    Enter(words, entry.Trim(), one);
                }
            }
        }

        foreach (string line in s_givenNames.Value)
        {
            foreach (string name in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                Enter(words, name, NameClass.GivenName);
            }
        }

        _words = new WordTable<NameClass>(words);
    }

    /// <summary>What a word may be, in any case.</summary>
    public NameClass Of(string text, int start, int length) => _words.ValueOf(text, start, length);

    /// <summary>What a run of words with one blank between them may be, in lower case.</summary>
    public NameClass OfPhrase(string lower) => _phrases.TryGetValue(lower, out NameClass classes) ? classes : NameClass.None;

    private void Enter(Dictionary<string, NameClass> words, string entry, NameClass one)
    {
        int blank = entry.IndexOf(' ');
        if (blank < 0)
        {
            words.TryGetValue(entry, out NameClass others);
            words[entry] = others | one;
            return;
        }

        string first = entry.Substring(0, blank);
        words.TryGetValue(first, out NameClass known);
        words[first] = known | NameClass.StartsPhrase;
        _phrases.TryGetValue(entry, out NameClass classes);
        _phrases[entry] = classes | one;
    }
}
