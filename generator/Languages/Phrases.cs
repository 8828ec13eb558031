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

    private static PhraseList Of(string section) => new(Language.Tags.SelectMany(tag => LanguageFile.Of(tag)[section]));
}
