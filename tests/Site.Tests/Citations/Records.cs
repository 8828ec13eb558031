using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Citations;

namespace SiteBuilder.Tests.Citations;

/// <summary>Records that no article has, for tests of what is written of them.</summary>
internal static class Records
{
    public static CitationRecord Of(
        string headline, string[]? authors = null, string? outlet = "The Hallermouth Bell", string? day = "2024-06-19", string? section = null, string? original = null,
        string? accessed = null, string language = "en") => new()
        {
            Key = "key2024word",
            Headline = headline,
            Contributors = [.. (authors ?? []).Select(author => OrganizationWords.IsOrganization(author) ? ContributorName.Whole(author) : NameSplitter.Split(author, language))],
            Outlet = outlet,
            Issued = Day(day),
            Section = section,
            Address = "https://papers.example/2024/06/seal/",
            Original = original,
            Accessed = Day(accessed),
            Archive = "The Hallermouth Papers",
            ArchiveLocation = "seal",
            Language = language,
        };

    /// <summary>A styled citation with stars around what is in italics.</summary>
    public static string Print(IEnumerable<CitationRun> runs) => string.Concat(runs.Select(static run => run.IsItalic ? $"*{run.Text}*" : run.Text));

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}
