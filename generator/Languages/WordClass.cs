using System;

namespace SiteBuilder.Generator.Languages;

/// <summary>What a word may be, by the lists of a language; one word may be several things. Each member but the first has a list of its name.</summary>
[Flags]
internal enum WordClass : long
{
    None = 0,
    SpeechVerbs = 1 << 0,
    Offices = 1 << 1,
    OfficeComplements = 1 << 2,
    OfficeModifiers = 1 << 3,
    Honorifics = 1 << 4,
    Abbreviations = 1 << 5,
    Particles = 1 << 6,
    NotNames = 1 << 7,
    NotPeople = 1 << 8,
    Outlets = 1 << 9,
    PressOffices = 1 << 10,
    FunctionWords = 1 << 11,
    Prepositions = 1 << 12,
    PronounsHe = 1 << 13,
    PronounsShe = 1 << 14,
    PublicationLineWords = 1 << 15,
    ResidueCounters = 1 << 16,
    OfficeSuffixes = 1 << 17,
    StopWords = 1 << 18,
    NagWords = 1 << 19,
    ReaderWords = 1 << 20,
    TimeAgoWords = 1 << 21,
    BylineWords = 1 << 22,
    UpdateWords = 1 << 23,
    FirstPersonWords = 1 << 24,
    SceneVerbs = 1 << 25,
    SceneLinks = 1 << 26,
    FiniteVerbs = 1 << 27,
    FirstPersonWords = 1L << 24,
    BylineLabels = 1L << 25,
    NotWriters = 1L << 26,
    Joiners = 1L << 27,
    Agencies = 1L << 28,
    BylineLeads = 1L << 29,
    NotDatelines = 1L << 30,
    States = 1L << 31,
    NoteVerbs = 1L << 32,
}
