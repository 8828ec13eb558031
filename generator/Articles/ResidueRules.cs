using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Names the lines that are known parts of the page around an article, wherever they stand.</summary>
internal static class ResidueRules
{
    /// <summary>Longer lines are prose, whatever they start with.</summary>
    private const int LongestPhrase = 60;
    private const int LongestPrefixed = 160;

    public static void Label(Draft draft)
    {
        foreach (DraftBlock block in draft.Blocks)
        {
            if (!Shape.HasLetterOrDigit(draft.Text, block.Span))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResidueOrnament);
                continue;
            }

            if (Shape.Key(draft.Text, block.Span, LongestPrefixed) is not { Length: > 0 } key)
            {
                continue;
            }

            bool isShort = key.Length <= LongestPhrase;
            if (isShort && IsRelatedHeading(key))
            {
                block.Label(BlockKind.RelatedHeading, ReadingRule.RelatedHeadingPhrase);
            }
            else if (isShort && Phrases.AdvertisementHeadings.Contains(key))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResidueHeading);
            }
            else if (isShort && Phrases.ResidueLines.Contains(key))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResiduePhrase);
            }
            else if (Phrases.SourceNotes.StartsWithPhrase(key))
            {
                block.Label(BlockKind.SourceNote, ReadingRule.SourceNotePhrase);
            }
            else if (Phrases.ResiduePrefixes.StartsWithPhrase(key))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResiduePrefix);
            }
            else if (IsCopyrightNotice(key))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResiduePrefix);
            }
            else if (IsBreadcrumb(draft.Text, block.Span))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResidueBreadcrumb);
            }
            else if (IsCounter(key))
            {
                block.Label(BlockKind.Residue, ReadingRule.ResidueCounter);
            }
        }
    }

    /// <summary>A known heading, or "More from" a section or an outlet.</summary>
    private static bool IsRelatedHeading(string key) =>
        Phrases.RelatedHeadings.Contains(key) || (key.StartsWith("more from ", StringComparison.Ordinal) && key.Split(' ').Length <= 6);

    /// <summary>"© 2024 X": with a year or a claim of rights; without either it credits a picture.</summary>
    private static bool IsCopyrightNotice(string key) =>
        key[0] == '\u00A9' && (key.IndexOf("rights", StringComparison.Ordinal) > 0 || key.IndexOfAny(['0', '1', '2', '9']) > 0);

    /// <summary>"Home > News > Farming": short labels between angles.</summary>
    private static bool IsBreadcrumb(string text, SeedSpan span)
    {
        string[] parts = text.Substring(span.Start, span.Length).Split([" > ", " \u203A ", " \u00BB "], StringSplitOptions.None);
        return parts.Length >= 2 && Array.TrueForAll(parts, static part => part.Trim().Length is > 0 and <= 30 && part.Trim().Split(' ').Length <= 3);
    }

    /// <summary>"12 comments", "3 min read", "1,204 shares": a number and nothing but words of counters.</summary>
    private static bool IsCounter(string key)
    {
        string[] words = key.Split(' ');
        if (words.Length is < 2 or > 4 || !char.IsDigit(words[0][0]))
        {
            return false;
        }

        for (int i = 1; i < words.Length; i++)
        {
            if (!Language.English.Is(words[i], 0, words[i].Length, WordClass.ResidueCounters))
            {
                return false;
            }
        }

        return true;
    }
}
