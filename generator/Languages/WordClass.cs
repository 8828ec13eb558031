using System;

namespace SiteBuilder.Generator.Languages;

/// <summary>What a word may be, by the lists of a language; one word may be several things. Each member but the first and the last two has a list of its name.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    SpeechVerbs = 1L << 0,
    Offices = 1L << 1,
    OfficeComplements = 1L << 2,
    OfficeModifiers = 1L << 3,
    Honorifics = 1L << 4,
    Abbreviations = 1L << 5,
    Particles = 1L << 6,
    NotNames = 1L << 7,
    NotPeople = 1L << 8,
    Outlets = 1L << 9,
    PressOffices = 1L << 10,
    FunctionWords = 1L << 11,
    Prepositions = 1L << 12,
    PronounsHe = 1L << 13,
    PronounsShe = 1L << 14,
    PublicationLineWords = 1L << 15,
    ResidueCounters = 1L << 16,
    OfficeSuffixes = 1L << 17,
    StopWords = 1L << 18,
    NagWords = 1L << 19,
    ReaderWords = 1L << 20,
    TimeAgoWords = 1L << 21,
    BylineWords = 1L << 22,
    UpdateWords = 1L << 23,
    FirstPersonWords = 1L << 24,
    SceneVerbs = 1L << 25,
    SceneLinks = 1L << 26,
    FiniteVerbs = 1L << 27,
    BylineLabels = 1L << 28,
    NotWriters = 1L << 29,
    Joiners = 1L << 30,
    Agencies = 1L << 31,
    BylineLeads = 1L << 32,
    NotDatelines = 1L << 33,
    States = 1L << 34,
    NoteVerbs = 1L << 35,
    SubjectPronouns = 1L << 36,
    Articles = 1L << 37,
    Indefinites = 1L << 38,
    SpeechAdverbs = 1L << 39,
    PassiveWords = 1L << 40,
    AccordingWords = 1L << 41,
    Elisions = 1L << 42,
    Platforms = 1L << 43,
    CutWords = 1L << 44,
    OfficeLimits = 1L << 45,

    /// <summary>A word of the lists about credits of any language: a text without one has a credit only by its marks.</summary>
    CreditWords = 1L << 46,

    /// <summary>The last word of something that captions say of their picture, in the language or in English.</summary>
    CaptionEnds = 1L << 47,
}
