using System;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Knows the lines that are parts of the page around an article, wherever they stand.</summary>
internal static class ResidueRules
{
    private static readonly (Sign Sign, BlockKind Kind, ReadingRule Rule)[] s_phrases =
    [
        (Sign.Ornament, BlockKind.Residue, ReadingRule.ResidueOrnament),
        (Sign.RelatedHeading, BlockKind.RelatedHeading, ReadingRule.RelatedHeadingPhrase),
        (Sign.AdvertisementHeading, BlockKind.Residue, ReadingRule.ResidueHeading),
        (Sign.ResiduePhrase, BlockKind.Residue, ReadingRule.ResiduePhrase),
        (Sign.SourceNote, BlockKind.SourceNote, ReadingRule.SourceNotePhrase),
        (Sign.ResiduePrefix, BlockKind.Residue, ReadingRule.ResiduePrefix),
        (Sign.Copyright, BlockKind.Residue, ReadingRule.ResidueCopyright),
        (Sign.Breadcrumb, BlockKind.Residue, ReadingRule.ResidueBreadcrumb),
        (Sign.Counter, BlockKind.Residue, ReadingRule.ResidueCounter),
    ];

    private static readonly char[] s_digitsOfYears = ['0', '1', '2', '9'];

    private static readonly char[] s_angles = ['>', '\u203A', '\u00BB'];

    /// <summary>Longer lines are prose, whatever they start with.</summary>
    private const int LongestPhrase = 60;

    /// <summary>Sets aside the whole lines that are known phrases, and names the headings and notes among them.</summary>
    public static void Label(Draft draft)
    {
        foreach (DraftBlock block in draft.Blocks)
        {
            foreach ((Sign sign, BlockKind kind, ReadingRule rule) in s_phrases)
            {
                if (block.IsOpen && block.Signs[sign])
                {
                    block.Label(kind, rule);
                }
            }
        }
    }

    /// <summary>The first rule that knows a block; none where no rule does.</summary>
    /// <param name="draft">Its article.</param>
    /// <param name="span">Its characters.</param>
    /// <param name="key">Its key (<see cref="Shape.Key"/>) if it is short enough for a phrase.</param>
    public static ReadingRule RuleOf(Draft draft, SeedSpan span, string? key)
    {
        if (!Shape.HasLetterOrDigit(draft.Text, span))
        {
            return ReadingRule.ResidueOrnament;
        }

        if (key is not { Length: > 0 })
        {
            return ReadingRule.None;
        }

        int first = PhraseList.FirstWordLength(key);
        ReadingRule rule = Phrases.MayStart(key, first) ? OfPhrase(key, first) : ReadingRule.None;
        return rule != ReadingRule.None ? rule
            : IsRelatedHeading(key, first) ? ReadingRule.RelatedHeadingPhrase
            : IsCopyrightNotice(key) ? ReadingRule.ResidueCopyright
            : IsBreadcrumb(draft.Text, span) ? ReadingRule.ResidueBreadcrumb
            : IsCounter(draft.Language, key) ? ReadingRule.ResidueCounter
            : ReadingRule.None;
    }

    private static ReadingRule OfPhrase(string key, int firstWord)
    {
        LinePhrase phrase = key.Length <= LongestPhrase ? Phrases.OfLine(key) : LinePhrase.None;
        return (phrase & LinePhrase.RelatedHeading) != 0 ? ReadingRule.RelatedHeadingPhrase
            : (phrase & LinePhrase.AdvertisementHeading) != 0 ? ReadingRule.ResidueHeading
            : (phrase & LinePhrase.Residue) != 0 ? ReadingRule.ResiduePhrase
            : Phrases.SourceNotes.StartsWithPhrase(key, firstWord) ? ReadingRule.SourceNotePhrase
            : Phrases.ResiduePrefixes.StartsWithPhrase(key, firstWord) ? ReadingRule.ResiduePrefix
            : ReadingRule.None;
    }

    /// <summary>"More from" a section or an outlet.</summary>
    private static bool IsRelatedHeading(string key, int firstWord)
    {
        const int mostWords = 6;
        return key.Length <= LongestPhrase && Phrases.RelatedStarts.StartsWithPhrase(key, firstWord) && !Phrases.RelatedStarts.Contains(key)
            && key.Split(' ').Length <= mostWords;
    }

    /// <summary>"© 2024 X": with a year or a claim of rights; without either it credits a picture.</summary>
    private static bool IsCopyrightNotice(string key) =>
        key[0] == '\u00A9' && (key.IndexOfAny(s_digitsOfYears) > 0 || Array.Exists(key.Split(' '), Phrases.RightsWords.Contains));

    /// <summary>"Home > News > Farming": short labels between angles.</summary>
    private static bool IsBreadcrumb(string text, SeedSpan span)
    {
        if (text.IndexOfAny(s_angles, span.Start, span.Length) < 0)
        {
            return false;
        }

        string[] parts = text.Substring(span.Start, span.Length).Split([" > ", " \u203A ", " \u00BB "], StringSplitOptions.None);
        return parts.Length >= 2 && Array.TrueForAll(parts, static part => part.Trim().Length is > 0 and <= 30 && part.Trim().Split(' ').Length <= 3);
    }

    /// <summary>"12 comments", "3 min read", "1,204 shares": a number and nothing but words of counters.</summary>
    private static bool IsCounter(Language language, string key)
    {
        if (!char.IsDigit(key[0]))
        {
            return false;
        }

        string[] words = key.Split(' ');
        if (words.Length is < 2 or > 4)
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (!language.Is(words[i], 0, words[i].Length, WordClass.ResidueCounters))
            {
                return false;
            }
        }

        return true;
    }
}
