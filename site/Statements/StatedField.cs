namespace SiteBuilder.Statements;

/// <summary>A field of an article that its author may state, in front matter, in a sidecar, or for a whole folder.</summary>
internal enum StatedField
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>A second headline of other words.</summary>
    AlternativeHeadline,

    /// <summary>The standfirst.</summary>
    Summary,

    /// <summary>The authors, one or several.</summary>
    Authors,

    /// <summary>The place where the report was filed.</summary>
    Dateline,

    /// <summary>The day of publication.</summary>
    Published,

    /// <summary>The day of the last change.</summary>
    Modified,

    /// <summary>The language, a BCP 47 tag.</summary>
    Language,

    /// <summary>The section of the paper.</summary>
    Section,

    /// <summary>Subjects, one or several.</summary>
    Tags,

    /// <summary>The series that the article is a part of.</summary>
    Series,

    /// <summary>Which part of its series it is, from 1.</summary>
    SeriesPart,

    /// <summary>The last part of its address.</summary>
    Slug,

    /// <summary>Addresses that it had before, each led on to where it is now.</summary>
    Aliases,

    /// <summary>Whether it is not finished, so that it is not published.</summary>
    Draft,

    /// <summary>The first day on which it may be published.</summary>
    Embargo,

    /// <summary>The first day on which it is no longer published.</summary>
    Expires,

    /// <summary>Who published it first.</summary>
    Outlet,

    /// <summary>Where it was published first.</summary>
    SourceAddress,

    /// <summary>The day on which it was captured.</summary>
    CapturedAt,

    /// <summary>Whose rights it is under.</summary>
    Rights,

    /// <summary>The picture that stands for it.</summary>
    Image,

    /// <summary>Who is named in it, instead of who was found.</summary>
    People,

    /// <summary>Which places it names, instead of those that were found.</summary>
    Places,

    /// <summary>Which organisations it names, instead of those that were found.</summary>
    Organizations,

    /// <summary>What lines of the capture are: "7: caption", "60-70: residue". In sidecars only.</summary>
    Lines,

    /// <summary>Who speaks in the quotations that start on a line: "12: Nora Lindqvist". In sidecars only.</summary>
    Speakers,

    /// <summary>What the translations of an article have in common: a word of the author's.</summary>
    TranslationKey,

    /// <summary>Why it is withdrawn: its text goes into no output, and a tombstone keeps its address.</summary>
    Withdrawn,

    /// <summary>What was changed in it after it was published: corrections, clarifications, updates.</summary>
    Revisions,

    /// <summary>Copies of the original in web archives (RFC 7089 mementos).</summary>
    Mementos,

    /// <summary>The capture that is the record of the same article; "none" where it is an article of its own, however like another.</summary>
    DuplicateOf,
}
