using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// The phrases of the pages around articles, of all languages at once: a page's menu may be in another language than its article, and a
/// whole line that is such a phrase in one language is hardly ever anything else in another.
/// </summary>
internal static class Phrases
{
    public static readonly PhraseList ResidueLines = Of("residue-lines");
    public static readonly PhraseList ResiduePrefixes = Of("residue-prefixes");
    public static readonly PhraseList RelatedHeadings = Of("related-headings");
    public static readonly PhraseList CommentHeadings = Of("comment-headings");
    public static readonly PhraseList AdvertisementHeadings = Of("advertisement-headings");
    public static readonly PhraseList Corrections = Of("corrections");
    public static readonly PhraseList AuthorNotes = Of("author-notes");
    public static readonly PhraseList MediaTitles = Of("media-titles");
    public static readonly PhraseList SourceNotes = Of("source-notes");
    public static readonly PhraseList CreditLabels = Of("credit-labels");
    public static readonly PhraseList CreditLinks = Of("credit-links");
    public static readonly PhraseList CreditModifiers = Of("credit-modifiers");
    public static readonly PhraseList CreditSources = Of("credit-sources");
    public static readonly PhraseList PictureAgencies = Of("picture-agencies");
    public static readonly PhraseList ContributorNotes = Of("contributor-notes");
    public static readonly PhraseList CaptionPrefixes = Of("caption-prefixes");

    /// <summary>The words without one of which nothing is a credit, unless its marks say so.</summary>
    public static readonly IReadOnlyList<string> CreditWords =
        [.. Entries("credit-labels"), .. Entries("credit-sources"), .. Entries("credit-words"), .. Entries("picture-agencies").Select(LongestWord)];

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
