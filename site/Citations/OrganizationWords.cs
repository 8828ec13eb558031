using System;
using System.Buffers;
using System.Collections.Generic;

namespace SiteBuilder.Citations;

/// <summary>Tells by its words alone that a name is no person's: agencies of the press, and what ends in "Desk", "Staff" or "Council".</summary>
internal static class OrganizationWords
{
    private static readonly SearchValues<char> s_marks = SearchValues.Create("@/&+_|0123456789");

    /// <summary>Agencies whose names no word of the others tells.</summary>
    private static readonly HashSet<string> s_agencies = new(StringComparer.OrdinalIgnoreCase)
    {
        "AFP", "ANSA", "AP", "dpa", "EFE", "UPI", "Associated Press", "Canadian Press", "Australian Associated Press", "Press Association", "PA Media", "Agence France-Presse", "Agence France Presse",
        "Deutsche Presse-Agentur", "Austria Presse Agentur", "Agencia EFE", "United Press International", "Press Trust of India", "Anadolu", "Anadolu Ajansi",
        "Kyodo", "Jiji Press", "Xinhua", "Yonhap", "TASS", "Interfax", "Reuters", "Thomson Reuters", "Bloomberg", "Getty Images", "Al Jazeera", "Voice of America",
        "Radio Free Europe", "Deutsche Welle", "New York Times", "Washington Post", "Wall Street Journal", "Financial Times", "Evening Standard",
        "Christian Science Monitor",
    };

    private static readonly HashSet<string> s_last = new(StringComparer.OrdinalIgnoreCase)
    {
        "staff", "desk", "news", "newsroom", "newsdesk", "bureau", "agency", "agencies", "editors", "editorial", "reporters", "correspondents", "correspondent",
        "reporter", "writers", "writer", "editor", "contributors", "team", "board", "service", "services", "network", "media", "newspaper", "newspapers", "gazette",
        "herald", "tribune", "chronicle", "magazine", "journal", "television", "tv", "radio", "online", "committee", "council", "ministry", "department", "university",
        "college", "institute", "foundation", "association", "society", "federation", "commission", "authority", "office", "police", "government", "company",
        "corporation", "inc", "ltd", "llc", "plc", "gmbh", "ag", "group", "collective", "project", "centre", "center", "club", "union", "party", "wire",
        "redaktion", "onlineredaktion", "agentur", "nachrichten", "agenturen", "rédaction", "agences", "agence", "redacción", "agencias", "agencia", "redazione",
        "agenzie", "redactie", "redakcja", "redação",
    };

    private static readonly HashSet<string> s_first = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "staff", "editorial", "agence", "agencia", "agenzia", "agentur", "redaktion", "rédaction", "redacción", "redazione", "redactie", "university", "ministry",
        "department", "institute", "office", "our", "press", "news", "radio", "universität", "université", "universidad", "ministère", "ministerio", "ministerium",
    };

    public static bool IsOrganization(string name)
    {
        string bare = WithoutArticle(name);
        string[] words = bare.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return s_agencies.Contains(bare) || bare.Length < name.Length || (words.Length > 0 && (s_first.Contains(words[0]) || s_last.Contains(words[^1].TrimEnd('.', ','))))
            || name.AsSpan().ContainsAny(s_marks) || HoldsDomain(words);
    }

    /// <summary>A name without "The" before it.</summary>
    public static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    /// <summary>"Hallermouth.com": a stop within a word with several small letters on both sides.</summary>
    private static bool HoldsDomain(string[] words) => Array.Exists(words, static word =>
    {
        int stop = word.IndexOf('.', StringComparison.Ordinal);
        return stop > 2 && stop < word.Length - 2 && char.IsLower(word[stop - 1]) && char.IsLower(word[stop + 1]);
    });
}
