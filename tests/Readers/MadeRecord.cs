namespace SiteBuilder.Readers.Tests;

/// <summary>An article that was made up to be hard to cite.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Authors">The authors as printed.</param>
/// <param name="Expected">Each author as a list has it: family name with what stays before it, a comma, the rest; a whole name without a comma.</param>
internal sealed record MadeRecord(string Headline, string[] Authors, string[] Expected)
{
    /// <summary>The published day; null for none.</summary>
    public string? Day { get; init; } = "2024-06-19";

    /// <summary>The outlet; null for none.</summary>
    public string? Outlet { get; init; } = "The Hallermouth Bell";

    /// <summary>The section; null for none.</summary>
    public string? Section { get; init; }

    /// <summary>Where it was first; null where not stated.</summary>
    public string? Original { get; init; }

    /// <summary>The day of the capture; null where not stated.</summary>
    public string? Captured { get; init; }

    /// <summary>Language of the article.</summary>
    public string Language { get; init; } = "en";
}
