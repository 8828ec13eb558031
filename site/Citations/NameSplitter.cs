using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SiteBuilder.Citations;

/// <summary>
/// Takes the printed name of a person apart. Where the order of its parts is not known the name stays whole: a whole name in a citation is
/// unusual, a wrong family name is a mistake.
/// </summary>
internal static class NameSplitter
{
    private static readonly char[] s_blanks = [' ', '\u00A0', '\t', '\n', '\r', '\u2009', '\u202F'];

    /// <summary>Languages whose own custom puts the family name first.</summary>
    private static readonly string[] s_familyFirst = ["zh", "ja", "ko", "hu", "vi"];

    private static readonly HashSet<string> s_suffixes = new(StringComparer.OrdinalIgnoreCase) { "jr", "jr.", "sr", "sr.", "ii", "iii", "iv" };

    /// <summary>Academic and other honours, which no style prints.</summary>
    private static readonly HashSet<string> s_degrees = new(StringComparer.OrdinalIgnoreCase) { "phd", "ph.d.", "md", "m.d.", "esq", "esq.", "dphil", "d.phil." };

    private static readonly HashSet<string> s_titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "dr.", "prof", "prof.", "professor", "rev", "rev.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "dame", "herr", "frau", "mme",
    };

    /// <summary>Second given names of Spanish, which are not the first of two family names.</summary>
    private static readonly HashSet<string> s_spanishSecond = new(StringComparer.OrdinalIgnoreCase)
    {
        "josé", "jose", "maría", "maria", "luis", "carlos", "antonio", "manuel", "ángel", "angel", "miguel", "jesús", "jesus", "alberto", "fernando", "eduardo", "ignacio",
        "pablo", "javier", "enrique", "ramón", "andrés", "francisco", "pedro", "isabel", "teresa", "elena", "luisa", "cristina", "beatriz", "alejandro", "david", "daniel",
        "belén", "pilar", "carmen", "rosa", "mercedes", "lourdes", "sofía", "lucía", "laura", "marta", "paula", "jorge", "rafael", "sergio", "jaime", "felipe", "tomás",
        "vicente", "guillermo", "mario", "raúl", "roberto", "ricardo", "víctor", "hugo", "iván", "adrián", "gabriel", "emilio", "gonzalo",
    };

    /// <summary>Family names of China, Korea and Vietnam that nobody has as a first given name in the West.</summary>
    private static readonly HashSet<string> s_easternFamilies = new(StringComparer.OrdinalIgnoreCase)
    {
        "Xi", "Wang", "Zhang", "Liu", "Chen", "Yang", "Huang", "Zhao", "Zhou", "Wu", "Xu", "Zhu", "Ma", "Hu", "Guo", "Gao", "Luo", "Zheng", "Liang", "Xie", "Tang", "Deng",
        "Feng", "Cao", "Peng", "Zeng", "Xiao", "Dong", "Pan", "Yuan", "Cai", "Jiang", "Wei", "Shen", "Yao", "Choi", "Choe", "Jung", "Jeong", "Kang", "Yoon", "Yoo", "Jang", "Seo",
        "Kwon", "Hwang", "Moon", "Ri", "Nguyen", "Nguyễn", "Tran", "Trần", "Pham", "Phạm", "Hoang", "Vo", "Bui", "Ngo", "Duong",
    };

    /// <summary>Family names of the same countries that are also given names elsewhere; the form of the given name behind them decides.</summary>
    private static readonly HashSet<string> s_easternOrWestern = new(StringComparer.OrdinalIgnoreCase) { "Kim", "Lee", "Park", "Han", "Lim", "Shin", "Song", "Hong", "Ahn", "Cho", "Oh", "Lin", "Sun" };

    /// <summary>The name in parts, or whole.</summary>
    /// <param name="printed">The name as printed.</param>
    /// <param name="language">The language of the article, a BCP 47 tag.</param>
    public static ContributorName Split(string printed, string language)
    {
        string name = string.Join(' ', printed.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries)).Trim(',', ' ');
        string primary = language.Split('-')[0].ToLowerInvariant();
        if (!name.EnumerateRunes().All(IsOfKnownOrder) || s_familyFirst.Contains(primary, StringComparer.Ordinal))
        {
            return ContributorName.Whole(name);
        }

        string suffix = "";
        List<string> pieces = [.. name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        while (pieces.Count > 1 && (s_suffixes.Contains(pieces[^1]) || s_degrees.Contains(pieces[^1])))
        {
            suffix = s_suffixes.Contains(pieces[^1]) ? pieces[^1] : suffix;
            pieces.RemoveAt(pieces.Count - 1);
        }

        if (pieces.Count == 0)
        {
            return ContributorName.Whole(name);
        }

        List<string> words = [.. pieces[0].Split(' ')];
        Strip(words, ref suffix);
        ContributorName? split = pieces.Count switch
        {
            1 => InOrder(words, primary),
            2 => FamilyFirst(words, pieces[1], primary),
            _ => null,
        };
        return split is null ? ContributorName.Whole(name) : split with { Suffix = suffix };
    }

    /// <summary>Takes titles off the front, and degrees and suffixes off the end.</summary>
    private static void Strip(List<string> words, ref string suffix)
    {
        const int leastBehindTitle = 3;
        while (words.Count >= leastBehindTitle && s_titles.Contains(words[0]))
        {
            words.RemoveAt(0);
        }

        const int leastBeforeSuffix = 3;
        while (words.Count >= leastBeforeSuffix && (s_suffixes.Contains(words[^1]) || s_degrees.Contains(words[^1])))
        {
            suffix = s_suffixes.Contains(words[^1]) ? words[^1] : suffix;
            words.RemoveAt(words.Count - 1);
        }
    }

    /// <summary>"van der Berg, Jan": one word with its particles, a comma and the given names; null for what else a comma may part.</summary>
    private static ContributorName? FamilyFirst(List<string> words, string given, string language)
    {
        int first = 0;
        while (first < words.Count - 1 && (NameParticles.IsParticle(words[first], words[first + 1]) || NameParticles.IsOfFamily(words[first])))
        {
            first++;
        }

        return first == words.Count - 1 && char.IsUpper(given[0]) ? Parts([given], words, language, 0) : null;
    }

    private static ContributorName? InOrder(List<string> words, string language)
    {
        if (words.Count < 2 || IsEastern(words) || NameParticles.IsParticle(words[0], words[1]) || s_titles.Contains(words[0]))
        {
            return null;
        }

        int family = IsJoined(words) ? words.Count - 3 : language == "es" ? SpanishFamily(words) : words.Count - 1;
        while (family > 1 && NameParticles.IsOfFamily(words[family - 1]))
        {
            family--;
        }

        int particles = family;
        while (particles > 1 && NameParticles.IsParticle(words[particles - 1], words[particles]))
        {
            particles--;
        }

        // A small word that is no particle: "Staff at the harbour". A name without any capital, as of bell hooks, is as its owner writes it.
        int end = IsJoined(words) ? family : words.Count - 1;
        bool isOdd = words.Exists(static word => char.IsUpper(word.FirstOrDefault(char.IsLetter))) && Enumerable.Range(0, end).Any(i => IsSmall(words[i]) && !NameParticles.IsParticle(words[i], words[i + 1]));
        return isOdd ? null : Parts(words[..particles], words[particles..], language, family - particles);
    }

    /// <param name="given">The given names.</param>
    /// <param name="rest">Particles and the family name.</param>
    /// <param name="language">The language of the article.</param>
    /// <param name="particles">How many of the rest are particles; zero to count them.</param>
    private static ContributorName Parts(List<string> given, List<string> rest, string language, int particles)
    {
        while (particles < rest.Count - 1 && NameParticles.IsParticle(rest[particles], rest[particles + 1]))
        {
            particles++;
        }

        List<string> small = rest[..particles];
        string family = string.Join(' ', rest[particles..]);
        string prefix = NameParticles.PrefixOf(family);
        if (prefix.Length > 0)
        {
            small.Add(prefix);
            family = family[prefix.Length..];
        }

        int dropping = NameParticles.CountDropping(small, language);
        return new ContributorName
        {
            Given = string.Join(' ', given),
            DroppingParticle = ContributorName.Join([.. small[..dropping]]),
            NonDroppingParticle = ContributorName.Join([.. small[dropping..]]),
            Family = family,
        };
    }

    /// <summary>Where the two family names of Spanish start; with one of them, where that is.</summary>
    private static int SpanishFamily(List<string> words)
    {
        int last = words.Count - 1;
        bool hasTwo = words.Count >= 3 && !IsSmall(words[last - 1]) && !words[last - 1].EndsWith('.') && (words.Count > 3 || !s_spanishSecond.Contains(words[last - 1]));
        return hasTwo ? last - 1 : last;
    }

    /// <summary>Whether the last word and the one before it but one are joined: "Ortega y Gasset", "Costa e Silva".</summary>
    private static bool IsJoined(List<string> words) => words.Count > 3 && words[^2] is "y" or "i" or "e" && !IsSmall(words[^3]);

    private static bool IsEastern(List<string> words)
    {
        const int longestSyllable = 6;
        const int mostWords = 4;
        string[] syllables = words[1].Split('-');
        bool isKorean = words.Count == 2 && syllables.Length == 2 && Array.TrueForAll(syllables, static syllable => syllable.Length is > 1 and <= longestSyllable);
        return (words.Count <= mostWords && s_easternFamilies.Contains(words[0])) || (s_easternOrWestern.Contains(words[0]) && isKorean);
    }

    private static bool IsSmall(string word) => char.IsLower(word.FirstOrDefault(char.IsLetter));

    /// <summary>Marks, and letters of scripts in whose bylines the family name stands last: Latin, Greek, Cyrillic.</summary>
    private static bool IsOfKnownOrder(Rune rune) => !Rune.IsLetter(rune) || rune.Value is < 0x530 or (>= 0x1C80 and < 0x1C90) or (>= 0x1E00 and < 0x2000);
}
