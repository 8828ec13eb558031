using System;

namespace SiteBuilder.Generator.Languages;

/// <summary>What a word of a credit may be by the lists of all languages; one word may be several things.</summary>
[Flags]
internal enum CreditWord
{
    None = 0,

    /// <summary>A word for a picture: "photo".</summary>
    Label = 1,

    /// <summary>A word that credits a picture only where an agency follows, or in brackets: "source".</summary>
    Source = 2,

    /// <summary>A word that may stand among them: "file".</summary>
    Modifier = 4,

    /// <summary>A word between them and the names: "by".</summary>
    Link = 8,
}
