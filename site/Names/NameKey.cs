using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Names;

/// <summary>What two forms of one name have in common.</summary>
internal static class NameKey
{
    // Forms of address. An office such as "Captain" is no part of a name either, but the reader of articles has parted it already.
    private static readonly HashSet<string> s_titles = new(StringComparer.Ordinal)
    {
        "MR", "MRS", "MS", "MISS", "DR", "PROF", "PROFESSOR", "SIR", "DAME", "LORD", "LADY", "REV", "REVEREND",
        "HERR", "FRAU", "MONSIEUR", "MADAME", "SEÑOR", "SEÑORA", "SIGNOR", "SIGNORA",
    };

    private static readonly HashSet<string> s_generations = new(StringComparer.Ordinal) { "JR", "SR", "II", "III", "IV" };
    private static readonly char[] s_blanks = [' ', '\u00A0', '\u2009', '\u202F', '\t'];

    /// <summary>
    /// The words of the name in capitals, with one blank between them: without a form of address before it and initials within it for a person,
    /// without "the" before it for others. Capitals, curly apostrophes and the stop of an abbreviation make no difference. Blanks alone give
    /// nothing.
    /// </summary>
    public static string Of(NameKind kind, string name)
    {
        List<string> words = [.. name.Replace('\u2019', '\'').ToUpperInvariant().Split(s_blanks, StringSplitOptions.RemoveEmptyEntries)
            .Select(static word => word.TrimEnd('.', ','))];
        if (words.Count == 0)
        {
            return "";
        }

        int skip = kind == NameKind.Person ? words.TakeWhile(s_titles.Contains).Count() : words[0] == "THE" ? 1 : 0;
        words.RemoveRange(0, Math.Min(skip, words.Count - 1));
        return string.Join(" ", words.Where((word, i) => kind != NameKind.Person || i == 0 || i == words.Count - 1 || word.Length > 1));
    }

    /// <summary>The surname of a full name, and of a surname alone itself; what says which of a family it is, is none.</summary>
    /// <param name="key">The key of a person.</param>
    public static string SurnameOf(string key)
    {
        string[] words = key.Split(' ');
        int last = words.Length - 1;
        return words[last > 1 && s_generations.Contains(words[last]) ? last - 1 : last];
    }

    /// <summary>Whether a person's key has more than one word.</summary>
    public static bool IsFull(string key) => key.IndexOf(' ') > 0;
}
