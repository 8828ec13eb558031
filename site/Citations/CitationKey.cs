using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Names;

namespace SiteBuilder.Citations;

/// <summary>Makes the keys by which documents cite articles: family name, year, a word of the headline.</summary>
internal static class CitationKey
{
    private const int Longest = 24;
    private const int ShortestWord = 4;
    private static readonly string[] s_emptyWords = ["with", "from", "that", "this", "have", "they", "their", "when", "what", "into", "over", "will", "after", "there"];

    /// <summary>A key that nobody has yet. One that is taken gets a hash of the slug behind it, which does not depend on how many others there are.</summary>
    /// <param name="record">What is cited.</param>
    /// <param name="taken">The keys of others; receives this one.</param>
    public static string Of(CitationRecord record, HashSet<string> taken)
    {
        string year = record.Issued is { } day ? day.Year.ToString("0000", CultureInfo.InvariantCulture) : "nd";
        string key = NameOf(record) + year + WordOf(record);
        foreach (string candidate in new[] { key, $"{key}-{PathHash.Of(record.ArchiveLocation)}" })
        {
            if (taken.Add(candidate))
            {
                return candidate;
            }
        }

        key += "-" + record.ArchiveLocation;
        taken.Add(key);
        return key;
    }

    /// <summary>The first author, else the outlet, as letters and digits; "anon" where neither has any.</summary>
    private static string NameOf(CitationRecord record)
    {
        string name = record.Contributors.Count == 0 ? record.Outlet ?? "" : record.Contributors[0].Literal ?? record.Contributors[0].Family;
        string[] words = Slug.Of(OrganizationWords.WithoutArticle(name)).Split('-');
        string joined = string.Concat(words);
        return joined.Length == 0 ? "anon" : joined.Length <= Longest ? joined : words[0].Length <= Longest ? words[0] : words[0][..Longest];
    }

    /// <summary>The first word that says something.</summary>
    private static string WordOf(CitationRecord record)
    {
        string[] words = [.. Slug.Of(record.Headline, record.ArchiveLocation).Split('-').Where(static word => !word.All(char.IsAsciiDigit))];
        string word = Array.Find(words, static word => word.Length >= ShortestWord && !s_emptyWords.Contains(word, StringComparer.Ordinal)) ?? words.FirstOrDefault() ?? "article";
        return word.Length <= Longest ? word : word[..Longest];
    }
}
