using System;

namespace SiteBuilder.Settings;

/// <summary>Whether search engines may list pages.</summary>
public enum Indexing
{
    /// <summary>They may.</summary>
    Index,

    /// <summary>They are asked not to.</summary>
    NoIndex,
}

/// <summary>Which of its two addresses an article is known by to search engines.</summary>
public enum CanonicalAddress
{
    /// <summary>That in the archive.</summary>
    Archive,

    /// <summary>That where it was published first, where the author states it.</summary>
    Original,
}

/// <summary>A paper or an agency that captures are from, as <c>site.yml</c> states it.</summary>
/// <param name="Name">Its name, unique in the archive.</param>
/// <param name="Address">Where it is; null where not stated.</param>
/// <param name="Rights">Whose rights its texts are under; null where not stated.</param>
/// <param name="Indexing">Whether search engines may list its articles; <see cref="Indexing.Index"/> by default.</param>
public sealed record Outlet(string Name, Uri? Address, string? Rights, Indexing Indexing)
{
    /// <summary>Which address of its articles is the canonical one; <see cref="CanonicalAddress.Archive"/> by default.</summary>
    public CanonicalAddress Canonical { get; init; }
}
