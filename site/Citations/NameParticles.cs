using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Citations;

/// <summary>The small words before family names, and in which languages a list is sorted without them.</summary>
internal static class NameParticles
{
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "von", "vom", "vor", "zu", "zum", "zur", "der", "den", "dem", "de", "de'", "del", "della", "delle", "dello", "dei", "degli", "di", "da", "das", "do",
        "dos", "du", "des", "la", "las", "le", "les", "los", "lo", "el", "al", "bin", "ben", "ibn", "abu", "bint", "ter", "ten", "te", "'t", "'s", "af", "av", "ap",
        "ab", "ferch",
    };

    /// <summary>Prepositions that are particles before an article alone: "op de Beeck", "in 't Veld".</summary>
    private static readonly HashSet<string> s_beforeArticle = new(StringComparer.OrdinalIgnoreCase) { "in", "op", "uit", "aan", "onder", "over" };

    private static readonly string[] s_articles = ["de", "den", "der", "het", "'t"];

    /// <summary>What a capital makes a part of the family name: "Dick Van Dyke", "Yves Saint Laurent".</summary>
    private static readonly HashSet<string> s_ofFamily = new(StringComparer.OrdinalIgnoreCase)
    {
        "van", "von", "vom", "zum", "zur", "der", "den", "de", "del", "della", "dello", "dei", "degli", "di", "da", "das", "dos", "du", "des", "la", "las", "le", "les",
        "los", "lo", "el", "al", "bin", "ben", "ibn", "abu", "ter", "ten", "saint", "sainte", "san", "st", "st.", "ste.", "mac", "mc", "ó", "ní", "nic", "uí",
    };

    /// <summary>Particles that are written together with the name, as they are without capitals.</summary>
    private static readonly string[] s_prefixes =
        ["d'", "l'", "dell'", "dall'", "al-", "el-", "ad-", "an-", "ar-", "as-", "ash-", "at-", "az-", "ul-", "ben-", "bin-"];

    /// <summary>Where the custom of a language is to sort under the name behind the particle. Everywhere else it stays before the name.</summary>
    private static readonly Dictionary<string, string[]> s_dropping = new(StringComparer.Ordinal)
    {
        ["de"] = ["von", "vom", "vor", "zu", "zum", "zur", "der", "den", "dem"],
        ["fr"] = ["de", "d'"],
        ["es"] = ["de", "del", "la", "las", "los", "el"],
        ["pt"] = ["de", "da", "das", "do", "dos"],
        ["da"] = ["af", "von"],
        ["no"] = ["af", "av", "von"],
        ["nb"] = ["af", "av", "von"],
        ["sv"] = ["af", "av", "von"],
    };

    /// <summary>Whether a word is a particle: without a capital, of the known ones.</summary>
    /// <param name="word">The word.</param>
    /// <param name="next">The word behind it.</param>
    public static bool IsParticle(string word, string next) =>
        char.IsLower(FirstLetter(word)) && (s_words.Contains(Plain(word)) || (s_beforeArticle.Contains(word) && s_articles.Contains(Plain(next), StringComparer.Ordinal)));

    /// <summary>Whether a word with a capital belongs to the family name behind it: "Van" of "Dick Van Dyke".</summary>
    public static bool IsOfFamily(string word) => char.IsUpper(FirstLetter(word)) && s_ofFamily.Contains(word);

    /// <summary>The particle that a name is written together with, such as "al-" of "al-Assad"; empty where there is none.</summary>
    public static string PrefixOf(string name)
    {
        string? prefix = Array.Find(s_prefixes, prefix => Plain(name).StartsWith(prefix, StringComparison.Ordinal));
        return prefix is not null && name.Length > prefix.Length && char.IsUpper(name[prefix.Length]) ? name[..prefix.Length] : "";
    }

    /// <summary>How many of the particles, from the first on, are dropped in a language.</summary>
    public static int CountDropping(IReadOnlyList<string> particles, string language)
    {
        string[] dropping = s_dropping.GetValueOrDefault(language, []);
        int count = 0;
        while (count < particles.Count && dropping.Contains(Plain(particles[count]), StringComparer.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static string Plain(string word) => word.Replace('\u2019', '\'');

    private static char FirstLetter(string word) => word.FirstOrDefault(char.IsLetter);
}
