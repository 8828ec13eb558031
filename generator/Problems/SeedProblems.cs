using Microsoft.CodeAnalysis;

namespace SiteBuilder.Generator.Problems;

/// <summary>Every problem that reading seeds can report. An id never changes its meaning and is never used again.</summary>
internal static class SeedProblems
{
    private const string Category = "SiteBuilder.Seeds";

    /// <summary>Nothing but white space. There is no article.</summary>
    public static readonly DiagnosticDescriptor EmptySeed = new(
        id: "SEED0001", title: "A seed is empty",
        messageFormat: "The file holds no text; capture it again or remove it",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0001"));

    /// <summary>The compiler could not decode the file. There is no article.</summary>
    public static readonly DiagnosticDescriptor NotText = new(
        id: "SEED0002", title: "A seed is not text",
        messageFormat: "The file is not text; take it out of the seed folder, or save it as UTF-8",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0002"));

    /// <summary>The article is read, in the encoding that fits best.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new(
        id: "SEED0003", title: "A seed is not valid UTF-8",
        messageFormat: "The byte at offset {1} is not valid UTF-8, and the file was read as {0}; save it as UTF-8 if characters come out wrong",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0003"));

    /// <summary>The article is read, with its first words for a headline.</summary>
    public static readonly DiagnosticDescriptor HeadlineMissing = new(
        id: "SEED0004", title: "A seed has no headline",
        messageFormat: "No line could be the headline, so the first words stand for it; put the headline on a line of its own above the text",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0004"));

    /// <summary>Every line is part of the page around an article. There is no article.</summary>
    public static readonly DiagnosticDescriptor NothingToRead = new(
        id: "SEED0005", title: "A seed has no article",
        messageFormat: "Every line is residue of the page around an article; capture the article itself, or remove the file",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0005"));

    /// <summary>The article is read; the character is printed as U+FFFD.</summary>
    public static readonly DiagnosticDescriptor ControlCharacter = new(
        id: "SEED0006", title: "A seed holds a control character",
        messageFormat: "The text holds the control character {0}, which pages print as U+FFFD; the capture keeps it",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0006"));

    /// <summary>Two seeds ask for one address on one day. The second gets an address with a hash of its path.</summary>
    public static readonly DiagnosticDescriptor AddressTaken = new(
        id: "SEED0007", title: "Two articles ask for one address",
        messageFormat: "'{0}' asks for the same address, so this article is published as '{1}'; state another slug, or remove one if it is the same capture twice",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0007"));

    /// <summary>A defect of the reader. The article is missing; all others are there.</summary>
    public static readonly DiagnosticDescriptor ReaderFailed = new(
        id: "SEED0008", title: "A seed could not be read",
        messageFormat: "Reading this file failed ({0}); please report it together with the file",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0008"));

    /// <summary>A property of the project names a rule or a language that there is not. It is left out; everything is read without it.</summary>
    public static readonly DiagnosticDescriptor UnknownName = new(
        id: "SEED0009", title: "A property names what there is not",
        messageFormat: "The property {0} names '{1}', which is no {2}{3}",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0009"));

    /// <summary>Front matter, a sidecar or the file of a folder cannot be read. Nothing of it counts; the article is read without it.</summary>
    public static readonly DiagnosticDescriptor StatementsUnreadable = new(
        id: "SEED0010", title: "Statements cannot be read",
        messageFormat: "The statements cannot be read: {0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0010"));

    /// <summary>A key that is no field of an article. It is passed over.</summary>
    public static readonly DiagnosticDescriptor UnknownField = new(
        id: "SEED0011", title: "A key is no field of an article",
        messageFormat: "'{0}' is no field of an article{1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0011"));

    /// <summary>A field has a value that it cannot have. It counts as not stated.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        id: "SEED0012", title: "A field has a wrong value",
        messageFormat: "'{0}' must be {1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0012"));

    /// <summary>A sidecar names a line that the capture has not, or that is blank. The statement changes nothing.</summary>
    public static readonly DiagnosticDescriptor NoSuchLine = new(
        id: "SEED0013", title: "A sidecar names a line that is not there",
        messageFormat: "Nothing is captured on {0} of '{1}'; count the lines again",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0013"));

    /// <summary>A file looks like a sidecar, but no seed stands beside it. It changes nothing.</summary>
    public static readonly DiagnosticDescriptor SidecarAlone = new(
        id: "SEED0014", title: "A sidecar has no seed",
        messageFormat: "No seed '{0}.txt' or '{0}.md' stands beside this file; give the file the name of its seed, or remove it{1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0014"));

    /// <summary>A sidecar states a fact, and the captured text states another. The sidecar counts.</summary>
    public static readonly DiagnosticDescriptor Contradiction = new(
        id: "SEED0015", title: "A sidecar contradicts its capture",
        messageFormat: "{0}; mend the sidecar, or put the statement under 'corrections' if the text is wrong",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0015"));

    /// <summary>An article may be published from a day on, and the build states no day. It is left out.</summary>
    public static readonly DiagnosticDescriptor NoPublishDay = new(
        id: "SEED0016", title: "Whether an article may be published depends on the day",
        messageFormat: "The article is held back until {0}, and no day of publishing is stated; set PublishDay to a day such as {0}, or to 'today'",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0016"));

    /// <summary>The property PublishDay is no day. Articles with an embargo are left out, and none expires.</summary>
    public static readonly DiagnosticDescriptor WrongPublishDay = new(
        id: "SEED0017", title: "The day of publishing is no day",
        messageFormat: "The property PublishDay is '{0}', which is no day; give one such as 2024-06-19, or 'today'",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0017"));

    /// <summary>An address that an article had is another's. It is not led on.</summary>
    public static readonly DiagnosticDescriptor AliasTaken = new(
        id: "SEED0018", title: "Two articles ask for one former address",
        messageFormat: "The address '{0}' already belongs to '{1}'; leave it to one of them",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0018"));

    /// <summary>A link names an article, a person or a place that the archive has not. The archive is not published.</summary>
    public static readonly DiagnosticDescriptor BrokenReference = new(
        id: "SEED0019", title: "A reference leads nowhere",
        messageFormat: "The archive has no {0}{1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0019"));

    /// <summary>The Markdown of an article cannot be read. The article is missing; all others are there.</summary>
    public static readonly DiagnosticDescriptor MarkdownUnreadable = new(
        id: "SEED0020", title: "Markdown cannot be read",
        messageFormat: "The Markdown cannot be read: {0}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0020"));

    /// <summary>A tag or a section is not of the site's closed list. The archive is not published.</summary>
    public static readonly DiagnosticDescriptor UnknownTerm = new(
        id: "SEED0021", title: "A word is not in the site's list",
        messageFormat: "site.yml has no '{0}' among its {1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0021"));

    /// <summary>An outlet is not one of those that the site names. The article keeps it.</summary>
    public static readonly DiagnosticDescriptor UnknownOutlet = new(
        id: "SEED0022", title: "An outlet is not one of the site's",
        messageFormat: "site.yml has no '{0}' among its {1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0022"));

    /// <summary>A file is named as one of statements, but for its ending. It is passed over.</summary>
    public static readonly DiagnosticDescriptor OtherEnding = new(
        id: "SEED0023", title: "A file of statements has another ending",
        messageFormat: "Statements are read from files that end in '.yml'; name this one '{0}'",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0023"));

    /// <summary>A captured text and a Markdown file of one name share a sidecar. It counts for both, which can hardly be meant.</summary>
    public static readonly DiagnosticDescriptor SidecarOfTwo = new(
        id: "SEED0024", title: "A sidecar has two seeds",
        messageFormat: "This file states what it says of '{0}' and of '{1}'; give one of them another name",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0024"));

    /// <summary>A sidecar says who speaks on lines where no quotation starts. The statement changes nothing.</summary>
    public static readonly DiagnosticDescriptor NoQuotation = new(
        id: "SEED0025", title: "No quotation starts on a stated line",
        messageFormat: "No quotation starts on {0} of '{1}'; give the line that has its opening mark",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0025"));

    /// <summary>Two captures have the same text. The fuller one is shown as the record of both, the other on a page of its own that lists do not have.</summary>
    public static readonly DiagnosticDescriptor SameText = new(
        id: "SEED0026", title: "Two captures have the same text",
        messageFormat: "'{0}' has the same text ({1} of 100 runs of words) and is shown as the record of both; state 'duplicate_of: {0}' in a sidecar "
            + "of this capture if that is right, or 'duplicate_of: none' if it is an article of its own",
        category: Category, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0026"));

    /// <summary>A capture is stated to be a duplicate of what is no other capture. It counts as an article of its own.</summary>
    public static readonly DiagnosticDescriptor NoSuchRecord = new(
        id: "SEED0027", title: "The record of a duplicate is not there",
        messageFormat: "No other capture is '{0}', by path or slug{1}",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0027"));

    /// <summary>A withdrawn article's capture is gone, and what is left does not say what its address was. The site would lose the address.</summary>
    public static readonly DiagnosticDescriptor NoSlugLeft = new(
        id: "SEED0028", title: "A withdrawn article has no address",
        messageFormat: "The capture of this withdrawn article is gone, so its address is not known; state 'slug', and 'published' if it had a day, as they "
            + "were in the address",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0028"));

    /// <summary>A text that was withdrawn is published by another capture of it.</summary>
    public static readonly DiagnosticDescriptor WithdrawnText = new(
        id: "SEED0029", title: "A withdrawn text has another capture",
        messageFormat: "This capture has the text of '{0}', which is withdrawn; state 'withdrawn' for it too, or 'duplicate_of: none' if it is an article "
            + "of its own that may stay",
        category: Category, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true,
        helpLinkUri: HelpLinks.Of("SEED0029"));
}
