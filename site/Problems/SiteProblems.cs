namespace SiteBuilder.Problems;

/// <summary>Every problem that publishing can report; those of <c>site.yml</c> are in <see cref="Settings.SettingsProblems"/>. An id never changes its meaning and is never used again.</summary>
internal static class SiteProblems
{
    // Templates.

    /// <summary>A template names something that its model does not have.</summary>
    public static readonly ProblemKind UnknownMember = new(
        "SITE0101", Severity.Error, "A template names what there is not",
        "'{0}' is not a member of {1}{2}");

    /// <summary>A template cannot be parsed.</summary>
    public static readonly ProblemKind TemplateSyntax = new(
        "SITE0102", Severity.Error, "A template cannot be parsed",
        "{0}");

    /// <summary>A template fails when it is rendered.</summary>
    public static readonly ProblemKind TemplateFailed = new(
        "SITE0103", Severity.Error, "A template fails when it is rendered",
        "{0} (while rendering '{1}')");

    /// <summary>A file in the folder of templates that replaces nothing.</summary>
    public static readonly ProblemKind UnknownTemplate = new(
        "SITE0104", Severity.Error, "A template replaces none of the theme",
        "'{0}' replaces no template of the theme{1}");

    /// <summary>A template uses what templates may not.</summary>
    public static readonly ProblemKind ForbiddenInTemplate = new(
        "SITE0105", Severity.Error, "A template uses what templates may not",
        "'{0}' may not be used in a template: {1}");

    /// <summary>A file of strings cannot be read.</summary>
    public static readonly ProblemKind StringsUnreadable = new(
        "SITE0106", Severity.Error, "A file of strings cannot be read",
        "This file of strings cannot be read: {0}");

    /// <summary>A file of strings has a key that the theme does not.</summary>
    public static readonly ProblemKind UnknownString = new(
        "SITE0107", Severity.Error, "A string has an unknown key",
        "'{0}' is the key of no string of the theme{1}");

    /// <summary>A language lacks a string.</summary>
    public static readonly ProblemKind MissingString = new(
        "SITE0108", Severity.Error, "A language lacks a string",
        "The string '{0}' is missing; in English it is '{1}'");

    /// <summary>A string cannot stand for the English one of its key.</summary>
    public static readonly ProblemKind WrongString = new(
        "SITE0109", Severity.Error, "A string cannot be filled in",
        "The string '{0}' cannot be filled in: {1}");

    // Publishing.

    /// <summary>A file stands in the way that this product did not write.</summary>
    public static readonly ProblemKind ForeignFile = new(
        "SITE0201", Severity.Error, "A foreign file is in the way",
        "This file was not written by SiteBuilder, but the site has a page of this name; move it, or publish into another folder");

    /// <summary>The disk refuses.</summary>
    public static readonly ProblemKind CannotWrite = new(
        "SITE0202", Severity.Error, "The site cannot be written",
        "The site cannot be written: {0}");

    /// <summary>The record of what was published cannot be read.</summary>
    public static readonly ProblemKind ManifestUnreadable = new(
        "SITE0203", Severity.Error, "The list of published files cannot be read",
        "This is not a list of published files; restore it, or remove the whole folder and publish anew");

    /// <summary>The pattern of addresses puts an article where another file of the site is.</summary>
    public static readonly ProblemKind AddressOfAnother = new(
        "SITE0204", Severity.Error, "Two files of the site have one address",
        "Two files of the site would be '{0}'; give 'permalink' a pattern that keeps articles apart from other pages, such as "
            + "'{{year}}/{{month}}/{{slug}}/'");

    /// <summary>The menu leads to a page that the site does not have.</summary>
    public static readonly ProblemKind UnknownPage = new(
        "SITE0205", Severity.Error, "The menu leads to a page that is not there",
        "The menu leads to '{0}', which is no page of the site{1}");

    /// <summary>An article states a former address that another file of the site has.</summary>
    public static readonly ProblemKind AliasOfAnother = new(
        "SITE0206", Severity.Error, "A former address is another file's",
        "The former address '{0}' cannot lead on, for the site has '{1}' there; leave it out, or rename what is there");

    // Pictures.

    /// <summary>A picture that an article names is not there.</summary>
    public static readonly ProblemKind PictureMissing = new(
        "SITE0207", Severity.Error, "A picture is not there",
        "There is no picture '{0}'{1}");

    /// <summary>A file that an article names as a picture is none.</summary>
    public static readonly ProblemKind PictureUnreadable = new(
        "SITE0208", Severity.Error, "A picture cannot be read",
        "The picture '{0}' cannot be shown: {1}");

    /// <summary>A picture has no words for those who do not see it.</summary>
    public static readonly ProblemKind NoAlternativeText = new(
        "SITE0209", Severity.Warning, "A picture has no alternative text",
        "The picture '{0}' has no alternative text; say in a few words what it shows, for those who do not see it");

    /// <summary>The picture that stands for an article is not there, or cannot be read. Those who wrote for other programs may name it by other rules.</summary>
    public static readonly ProblemKind LeadPictureMissing = new(
        "SITE0210", Severity.Warning, "The picture that stands for an article is not shown",
        "The picture '{0}' that stands for the article is not shown: {1}");

    // What is checked before anything is written.

    /// <summary>A link leads to no file of the site.</summary>
    public static readonly ProblemKind BrokenLink = new(
        "SITE0211", Severity.Error, "A link leads to nothing",
        "'{0}' leads to nothing in the site{1}{2}");

    /// <summary>A link of a template leads to an anchor that its page has not.</summary>
    public static readonly ProblemKind BrokenAnchor = new(
        "SITE0212", Severity.Error, "A link leads to an anchor that is not there",
        "'{0}' leads to an anchor that '{1}' has not{2}{3}");

    /// <summary>A link of an article or of the about page leads to an anchor that its page has not. The page itself is there, so that a reader is not lost.</summary>
    public static readonly ProblemKind LostAnchor = new(
        "SITE0213", Severity.Warning, "An article leads to an anchor that is not there",
        "'{0}' leads to an anchor that '{1}' has not{2}{3}");

    /// <summary>A link without a host leads out of the site.</summary>
    public static readonly ProblemKind OutsideSite = new(
        "SITE0214", Severity.Error, "A link leads out of the site",
        "'{0}' leads out of the site, whose addresses start with '{1}'; write {2}{3}");

    /// <summary>A link has other capitals than what it leads to.</summary>
    public static readonly ProblemKind WrongCapitals = new(
        "SITE0215", Severity.Error, "A link has other capitals than its target",
        "'{0}' leads to nothing in the site, for hosts tell capitals apart; write '{1}'{2}");

    /// <summary>The site is larger than its host takes.</summary>
    public static readonly ProblemKind SiteTooLarge = new(
        "SITE0216", Severity.Warning, "The site is larger than GitHub Pages takes",
        "The site has {0} in {1:N0} files, and GitHub Pages {2}; most of it are {3}; leave out of 'outputs' in site.yml what nobody needs, or split the archive");

    /// <summary>A file is larger than its host takes.</summary>
    public static readonly ProblemKind FileTooLarge = new(
        "SITE0217", Severity.Warning, "A file is larger than GitHub takes",
        "This file has {0}, and GitHub takes none of over {1}; make it smaller, or leave it out");

    /// <summary>A file has a name that its host leaves out.</summary>
    public static readonly ProblemKind UnservedName = new(
        "SITE0218", Severity.Warning, "A name is left out when the site is uploaded",
        "The name of this file {0}, so that GitHub Pages may leave it out; give it another");

    /// <summary>An address that the archive promised is gone.</summary>
    public static readonly ProblemKind AddressVanished = new(
        "SITE0219", Severity.Error, "An address that was promised is gone",
        "'{0}' is no longer an address of the site; state it among the 'aliases' of the article that was there, withdraw the article so that a tombstone stays, or take the line out{1}");

    /// <summary>The list of promised addresses has a line that is none.</summary>
    public static readonly ProblemKind NoAddress = new(
        "SITE0221", Severity.Error, "A line of the list of addresses is no address",
        "'{0}' is not the path of a page; write it as '2024/06/ferry-returns/', or put '#' in front of a remark");

    /// <summary>A published file is not what was published.</summary>
    public static readonly ProblemKind FileAltered = new(
        "SITE0222", Severity.Error, "A published file is not what was published",
        "This file {0}; publish anew");

    /// <summary>A bag is not written over what is none.</summary>
    public static readonly ProblemKind NotOurBag = new(
        "SITE0223", Severity.Error, "A bag cannot be put into this folder",
        "The bag cannot be put here: {0}; choose an empty folder");

    // Search engines.

    /// <summary>The latest news is asked for, and no day says what is latest.</summary>
    public static readonly ProblemKind NewsWithoutDay = new(
        "SITE0220", Severity.Warning, "The latest news are not known without a day",
        "The sitemap of the latest news is empty, for no day of publishing is stated; set PublishDay to a day, or to 'today'");

    // The archive.

    /// <summary>The assembly does not fit its captures.</summary>
    public static readonly ProblemKind ArchiveBroken = new(
        "SITE0302", Severity.Error, "The archive does not fit its captures",
        "{0}");

    /// <summary>The machine has no culture data, so that dates and orders of the site's language are not known.</summary>
    public static readonly ProblemKind NoCultureData = new(
        "SITE0306", Severity.Error, "This machine has no culture data",
        "This machine has no data of the culture '{0}', by which days are written and names are sorted; install ICU (libicu), and do not set "
            + "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");

    /// <summary>A defect of this product.</summary>
    public static readonly ProblemKind PublishingFailed = new(
        "SITE0303", Severity.Error, "Publishing failed",
        "Publishing failed ({0}: {1}); please report it");
}
