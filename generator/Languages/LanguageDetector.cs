using System;
using System.Collections.Generic;
using System.Globalization;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// Tells the language of a text by its script and by the stop words that the files of the languages list: the language most of whose small
/// words the text holds. It costs nothing but a look at the text's beginning, and needs no model.
/// </summary>
internal static class LanguageDetector
{
    /// <summary>Menus may be long, and in another language than the article.</summary>
    private const int Sample = 24_000;
    private const int FewestVotes = 3;

    private static readonly WordTable<ulong> s_stopWords = ReadStopWords();

    /// <summary>The language of a text; English for a text that tells nothing.</summary>
    public static Language Detect(string text)
    {
        int[] votes = new int[Language.Tags.Count];
        int kana = 0;
        int han = 0;
        int end = Math.Min(text.Length, Sample);
        int i = 0;
        while (i < end)
        {
            char c = text[i];
            if (!char.IsLetter(c))
            {
                i++;
                continue;
            }

            int start = i;
            for (; i < end && IsInWord(text[i]); i++)
            {
                if (text[i] >= '\u3041')
                {
                    kana += text[i] <= '\u30FF' ? 1 : 0;
                    han += text[i] is >= '\u4E00' and <= '\u9FFF' ? 1 : 0;
                }
            }

            ulong languages = s_stopWords.ValueOf(text, start, i - start);
            for (int language = 0; languages != 0; language++, languages >>= 1)
            {
                votes[language] += (int)(languages & 1);
            }
        }

        if (kana + han > end / 5 && Language.IndexOf(kana * 10 > han ? "ja" : "zh") is >= 0 and int unspaced)
        {
            return Language.Of(Language.Tags[unspaced]);
        }

        int best = Language.IndexOf(Language.English.Tag);
        for (int language = 0; language < votes.Length; language++)
        {
            best = votes[language] > Math.Max(votes[best], FewestVotes - 1) ? language : best;
        }

        return Language.Of(Language.Tags[best]);
    }

    private static bool IsInWord(char c) =>
        char.IsLetter(c) || (c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    private static WordTable<ulong> ReadStopWords()
    {
        Dictionary<string, ulong> words = new(StringComparer.Ordinal);
        for (int language = 0; language < Language.Tags.Count; language++)
        {
            foreach (string line in LanguageFile.Read(Language.Tags[language])["stop-words"])
            {
                foreach (string word in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    words.TryGetValue(word, out ulong others);
                    words[word] = others | (1UL << language);
                }
            }
        }

        return new WordTable<ulong>(words);
    }
}
