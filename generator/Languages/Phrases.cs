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

    private static PhraseList Of(string section) => new(Language.Tags.SelectMany(tag => LanguageFile.Read(tag)[section]));
}
