using System;
using System.Collections.Generic;

namespace SiteBuilder.Citations;

/// <summary>What a citation of an article says, whatever its form: the one source of every form that the archive gives.</summary>
internal sealed record CitationRecord
{
    /// <summary>The key by which documents cite it: "smith2024harbour"; small letters of ASCII, digits and hyphens, unique in the archive.</summary>
    public required string Key { get; init; }

    /// <summary>The headline as printed.</summary>
    public required string Headline { get; init; }

    /// <summary>The authors in their order; empty where none is named.</summary>
    public required IReadOnlyList<ContributorName> Contributors { get; init; }

    /// <summary>The paper or the agency that published it; null where that is not stated.</summary>
    public required string? Outlet { get; init; }

    /// <summary>The day of publication; null where none is proved.</summary>
    public required DateOnly? Issued { get; init; }

    /// <summary>The section of the paper; null where not known.</summary>
    public required string? Section { get; init; }

    /// <summary>Absolute address in the archive, which is where the article can be read.</summary>
    public required string Address { get; init; }

    /// <summary>Absolute address of the first publication; null where not stated.</summary>
    public required string? Original { get; init; }

    /// <summary>The day of the capture, on which the article was seen where it was published; null where not stated.</summary>
    public required DateOnly? Accessed { get; init; }

    /// <summary>The title of the archive.</summary>
    public required string Archive { get; init; }

    /// <summary>Where in the archive: the slug.</summary>
    public required string ArchiveLocation { get; init; }

    /// <summary>Language of the article, a BCP 47 tag.</summary>
    public required string Language { get; init; }
}
