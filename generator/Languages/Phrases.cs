using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// The phrases of the pages around articles, of all languages at once: a page's menu may be in another language than its article, and a
/// whole line that is such a phrase in one language is hardly ever anything else in another.
/// </summary>
internal static class Phrases
{
    private static readonly string[] s_lineSections =
        ["related-headings", "advertisement-headings", "residue-lines", "source-notes", "residue-prefixes"];

    public static readonly PhraseList ResiduePrefixes = Of("residue-prefixes");
    public static readonly PhraseList RelatedStarts = Of("related-starts");
    public static readonly PhraseList SingleHeadings = Of("single-headings");
    public static readonly PhraseList RightsWords = Of("rights-words");
    public static readonly PhraseList CommentHeadings = Of("comment-headings");
    public static readonly PhraseList Corrections = Of("corrections");
    public static readonly PhraseList AuthorNotes = Of("author-notes");
    public static readonly PhraseList MediaTitles = Of("media-titles");
    public static readonly PhraseList SourceNotes = Of("source-notes");
    public static readonly PhraseList PictureAgencies = Of("picture-agencies");
    public static readonly PhraseList ContributorNotes = Of("contributor-notes");
    public static readonly PhraseList CaptionPrefixes = Of("caption-prefixes");

    private static readonly WordTable<LinePhrase> s_lines = Table(
        static (one, other) => one | other,
        ("related-headings", LinePhrase.RelatedHeading),
        ("advertisement-headings", LinePhrase.AdvertisementHeading),
        ("residue-lines", LinePhrase.Residue));

    /// <summary>The first words of the phrases that a line may be or start with: most lines are told from all of them by it.</summary>
    private static readonly WordTable<bool> s_firstWords = new(s_lineSections
        .SelectMany(static section => Entries(section))
        .Select(static phrase => phrase.Substring(0, PhraseList.FirstWordLength(phrase)))
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(static word => word, static _ => true, StringComparer.Ordinal));

    private static readonly WordTable<CreditWord> s_creditWords = Table(
        static (one, other) => one | other,
        ("credit-labels", CreditWord.Label),
        ("credit-sources", CreditWord.Source),
        ("credit-modifiers", CreditWord.Modifier),
        ("credit-links", CreditWord.Link));

    /// <summary>The words without one of which nothing is a credit, unless its marks say so.</summary>
    public static readonly IReadOnlyList<string> CreditWords =
        [.. Entries("credit-labels"), .. Entries("credit-sources"), .. Entries("credit-words"), .. Entries("picture-agencies").Select(LongestWord)];

    /// <summary>Whether a line with such a first word may be, or start with, a phrase of the page around an article.</summary>
    public static bool MayStart(string line, int firstWord) => s_firstWords.ValueOf(line, 0, firstWord);

    /// <summary>What a whole line may be, in any case.</summary>
    public static LinePhrase OfLine(string line) => s_lines.ValueOf(line, 0, line.Length);

    /// <summary>What a word may be in a credit, in any case.</summary>
    public static CreditWord InCredit(string text, int start, int length) => s_creditWords.ValueOf(text, start, length);

    /// <summary>Whether a text, in lower case already, ends with one of the phrases about contributors.</summary>
    public static bool EndsAsContributorNote(string lower)
    {
        for (int blank = lower.IndexOf(' '); blank >= 0; blank = lower.IndexOf(' ', blank + 1))
        {
            if (lower.Length - blank - 1 <= ContributorNotes.Longest && ContributorNotes.Contains(lower.Substring(blank + 1)))
            {
                return true;
            }
        }

        return false;
    }

    private static PhraseList Of(string section) => new(Entries(section));

    private static WordTable<T> Table<T>(Func<T, T, T> join, params (string Section, T Value)[] sections)
        where T : struct
    {
        Dictionary<string, T> entries = new(StringComparer.Ordinal);
        foreach ((string section, T value) in sections)
        {
            foreach (string entry in Entries(section))
            {
                entries[entry] = entries.TryGetValue(entry, out T others) ? join(others, value) : value;
            }
        }

        return new WordTable<T>(entries);
    }

    private static IEnumerable<string> Entries(string section) => Language.Tags.SelectMany(tag => LanguageFile.Of(tag)[section]);

    private static string LongestWord(string phrase)
    {
        string longest = "";
        for (int i = 0, start = 0; i <= phrase.Length; i++)
        {
            if (i < phrase.Length && Script.IsWordPart(phrase[i]))
            {
                continue;
            }

            longest = i - start > longest.Length ? phrase.Substring(start, i - start) : longest;
            start = i + 1;
        }

        return longest;
    }
}
