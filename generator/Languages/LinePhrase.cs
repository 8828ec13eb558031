using System;

namespace SiteBuilder.Generator.Languages;

/// <summary>What a whole line may be by the lists of all languages; one may be several things.</summary>
[Flags]
internal enum LinePhrase
{
    None = 0,
    RelatedHeading = 1,
    AdvertisementHeading = 2,
    Residue = 4,
}
