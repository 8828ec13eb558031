namespace SiteBuilder.Pages;

/// <summary>The indexes of an archive.</summary>
internal enum WayKind
{
    /// <summary>Sections of the paper.</summary>
    Sections,

    /// <summary>People.</summary>
    People,

    /// <summary>Places.</summary>
    Places,

    /// <summary>Organisations.</summary>
    Organizations,

    /// <summary>Subjects.</summary>
    Tags,

    /// <summary>Series of articles.</summary>
    Series,

    /// <summary>Papers and agencies.</summary>
    Outlets,
}
