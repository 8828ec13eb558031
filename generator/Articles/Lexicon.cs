using System;
using System.Collections.Generic;
using System.Globalization;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// The words and phrases of English news, read once per compiler process. Lists are data: one embedded file each, named as the class of its
/// words in lower case with hyphens.
/// </summary>
internal static class Lexicon
{
    public static readonly PhraseList ResidueLines = new("residue-lines");
    public static readonly PhraseList ResiduePrefixes = new("residue-prefixes");
    public static readonly PhraseList RelatedHeadings = new("related-headings");
    public static readonly PhraseList AdvertisementHeadings = new("advertisement-headings");
    public static readonly PhraseList SourceNotes = new("source-notes");

    private static readonly WordTable s_words = ReadWords();
    private static readonly Dictionary<string, int> s_months = ReadMonths();
    private static readonly string[] s_weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>What a word may be, in any case.</summary>
    public static WordClass ClassOf(string text, int start, int length) => s_words.ClassOf(text, start, length);

    /// <summary>Whether a word is of one of some classes.</summary>
    public static bool Is(string text, int start, int length, WordClass classes) => (ClassOf(text, start, length) & classes) != 0;

    /// <summary>Whether a word is longer than one that may end the names of offices, and ends with it: "schoolteacher".</summary>
    public static bool EndsLikeOffice(string text, int start, int length)
    {
        const int shortest = 3;
        const int longest = 8;
        for (int ending = Math.Min(length - 2, longest); ending >= shortest; ending--)
        {
            if (Is(text, start + length - ending, ending, WordClass.OfficeSuffixes))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Number of a month, 1 to 12, by its name or abbreviation in any case, without a stop; null for any other word.</summary>
    public static int? Month(string text, int start, int length) =>
        length is >= 3 and <= 9 && s_months.TryGetValue(text.Substring(start, length).ToLowerInvariant(), out int month) ? month : null;

    /// <summary>The weekday that a whole word names; null for any other word.</summary>
    public static DayOfWeek? Weekday(string lower) => Array.IndexOf(s_weekdays, lower) is >= 0 and int day ? (DayOfWeek)day : null;

    private static WordTable ReadWords()
    {
        Dictionary<string, WordClass> words = new(StringComparer.Ordinal);
        foreach (WordClass one in Enum.GetValues(typeof(WordClass)))
        {
            foreach (string line in one == WordClass.None ? [] : PhraseList.Lines(FileOf(one)))
            {
                foreach (string word in line.Split([' '], StringSplitOptions.RemoveEmptyEntries))
                {
                    words.TryGetValue(word, out WordClass others);
                    words[word] = others | one;
                }
            }
        }

        return new WordTable(words);
    }

    /// <summary>"OfficeModifiers" is in "office-modifiers".</summary>
    private static string FileOf(WordClass one)
    {
        string file = "";
        foreach (char c in one.ToString())
        {
            file += char.IsUpper(c) && file.Length > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString();
        }

        return file;
    }

    private static Dictionary<string, int> ReadMonths()
    {
        Dictionary<string, int> months = new(StringComparer.Ordinal);
        foreach (string line in PhraseList.Lines("months"))
        {
            string[] parts = line.Split(' ');
            months[parts[0]] = int.Parse(parts[1], CultureInfo.InvariantCulture);
        }

        return months;
    }
}
