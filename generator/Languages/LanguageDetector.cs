using System;
using System.Collections.Generic;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// Tells the language of a text by its script and by the stop words that the files of the languages list: the language most of whose small
/// words the text holds. It costs a look at a few places of the text, and needs no model.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Menus may be long, and in another language than the article: the text is looked at in this many places.</summary>
    private const int Places = 8;

    /// <summary>Characters of each place; a text of no more than all of them is looked at whole.</summary>
    private const int Sample = 320;

    /// <summary>What stands farther behind the article is not looked at.</summary>
    private const int Farthest = 24_000;
    private const int FewestVotes = 3;

    /// <summary>Any language has a small word in fewer characters; words of a language without a list look like those of some other here and there.</summary>
    private const int CharactersPerVote = 100;

    /// <summary>Sets of languages, as bits in the order of their tags, that have a small word in common; the first is none.</summary>
    private static readonly List<ulong> s_sets = [0];

    /// <summary>Each small word, and which of the sets has it.</summary>
    private static readonly WordTable<int> s_stopWords = ReadStopWords();

    /// <summary>The language of a text; English for a text that tells nothing.</summary>
    public static Language Detect(string text)
    {
        int[] words = new int[s_sets.Count];
        Signs signs = default;
        int end = Math.Min(text.Length, Farthest);
        int step = Math.Max(Sample, end / Places);
        int seen = 0;
        for (int start = 0; start < end; start += step)
        {
            int last = Math.Min(end, start + Sample);
            Count(text, start, last, words, ref signs);
            seen += last - start;
        }

        if (signs.Language(seen / 5) is { } tag)
        {
            return Language.Of(tag);
        }

        int[] votes = Votes(words);
        int best = Language.IndexOf(Language.English.Tag);
        int fewest = Math.Max(FewestVotes, seen / CharactersPerVote);
        for (int language = 0; language < votes.Length; language++)
        {
            best = votes[language] > Math.Max(votes[best], fewest - 1) ? language : best;
        }

        return Language.Of(Language.Tags[best]);
    }

    private static void Count(string text, int start, int end, int[] words, ref Signs signs)
    {
        int i = start;
        while (i < end)
        {
            if (!Script.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            int word = i;
            for (; i < end && Script.IsWordPart(text[i]); i++)
            {
                if (text[i] >= Signs.First)
                {
                    signs.Add(text[i]);
                }
            }

            words[s_stopWords.ValueOf(text, word, i - word)]++;
        }
    }

    /// <summary>Words of each language, by how many there are of each set.</summary>
    private static int[] Votes(int[] words)
    {
        int[] votes = new int[Language.Tags.Count];
        for (int set = 1; set < words.Length; set++)
        {
            ulong languages = words[set] > 0 ? s_sets[set] : 0;
            for (int language = 0; languages != 0; language++, languages >>= 1)
            {
                votes[language] += (languages & 1) != 0 ? words[set] : 0;
            }
        }

        return votes;
    }

    private static WordTable<int> ReadStopWords()
    {
        Dictionary<string, ulong> words = new(StringComparer.Ordinal);
        for (int language = 0; language < Language.Tags.Count; language++)
        {
            foreach (string line in LanguageFile.Of(Language.Tags[language])["stop-words"])
            {
                foreach (string word in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    words.TryGetValue(word, out ulong others);
                    words[word] = others | (1UL << language);
                }
            }
        }

        Dictionary<string, int> sets = new(StringComparer.Ordinal);
        foreach (KeyValuePair<string, ulong> word in words)
        {
            if (!s_sets.Contains(word.Value))
            {
                s_sets.Add(word.Value);
            }

            sets.Add(word.Key, s_sets.IndexOf(word.Value));
        }

        return new WordTable<int>(sets);
    }

    /// <summary>Counts the characters of scripts that tell their language.</summary>
    private struct Signs
    {
        public const char First = '\u0E00';

        private int _kana;
        private int _han;
        private int _hangul;
        private int _thai;

        public void Add(char c)
        {
            _thai += Script.IsThai(c) ? 1 : 0;
            _kana += Script.IsKana(c) ? 1 : 0;
            _han += Script.IsHan(c) ? 1 : 0;
            _hangul += Script.IsHangul(c) ? 1 : 0;
        }

        /// <summary>The language of a text with more than so many signs; null where its script tells none.</summary>
        public readonly string? Language(int fewest) =>
            _kana + _han > fewest ? (_kana * 10 > _han ? "ja" : "zh") : _hangul > fewest ? "ko" : _thai > fewest ? "th" : null;
    }
}
