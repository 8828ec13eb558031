using System;
using System.Collections.Generic;

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
        int hangul = 0;
        int thai = 0;
        int end = Math.Min(text.Length, Sample);
        int i = 0;
        while (i < end)
        {
            char c = text[i];
            if (!Script.IsLetter(c))
            {
                i++;
                continue;
            }

            int start = i;
            for (; i < end && Script.IsWordPart(text[i]); i++)
            {
                if (text[i] >= '\u0E00')
                {
                    thai += Script.IsThai(text[i]) ? 1 : 0;
                    kana += Script.IsKana(text[i]) ? 1 : 0;
                    han += Script.IsHan(text[i]) ? 1 : 0;
                    hangul += Script.IsHangul(text[i]) ? 1 : 0;
                }
            }

            ulong languages = s_stopWords.ValueOf(text, start, i - start);
            for (int language = 0; languages != 0; language++, languages >>= 1)
            {
                votes[language] += (int)(languages & 1);
            }
        }

        string? script = kana + han > end / 5 ? (kana * 10 > han ? "ja" : "zh") : hangul > end / 5 ? "ko" : thai > end / 5 ? "th" : null;
        if (script is not null)
        {
            return Language.Of(script);
        }

        int best = Language.IndexOf(Language.English.Tag);
        for (int language = 0; language < votes.Length; language++)
        {
            best = votes[language] > Math.Max(votes[best], FewestVotes - 1) ? language : best;
        }

        return Language.Of(Language.Tags[best]);
    }

    private static WordTable<ulong> ReadStopWords()
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

        return new WordTable<ulong>(words);
    }
}
