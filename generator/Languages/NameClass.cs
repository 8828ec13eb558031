using System;

namespace SiteBuilder.Generator.Languages;

/// <summary>
/// What a capitalised word or run of words may be part of, by the lists of a language; one may be several things. Each member but the last three
/// has a list of its name.
/// </summary>
[Flags]
internal enum NameClass
{
    None = 0,
    Countries = 1 << 0,
    Regions = 1 << 1,
    Cities = 1 << 2,
    RegionAbbreviations = 1 << 3,
    PlaceHeads = 1 << 4,
    PlaceStarts = 1 << 5,
    PlaceKinds = 1 << 6,
    OrganizationHeads = 1 << 7,
    OrganizationKinds = 1 << 8,
    CompanySuffixes = 1 << 9,
    Organizations = 1 << 10,
    WeakOffices = 1 << 11,
    TitleOffices = 1 << 12,
    TradeNames = 1 << 13,
    Demonyms = 1 << 14,

    /// <summary>A given name; one list serves all languages.</summary>
    GivenName = 1 << 15,

    /// <summary>The first word of a name of several words.</summary>
    StartsPhrase = 1 << 16,

    /// <summary>A place that the lists know.</summary>
    Places = Countries | Regions | Cities,
}
