using System;
using SiteBuilder.Checking;

namespace SiteBuilder.Publishing;

/// <summary>A file that the site will have.</summary>
/// <param name="Path">Path in the site, with slashes and without a leading one.</param>
/// <param name="Render">Makes its bytes, always the same; called once, from any thread.</param>
/// <param name="Kind">What it is, by which sizes are told.</param>
internal sealed record PlannedFile(string Path, Func<byte[]> Render, FileKind Kind = FileKind.Other)
{
    /// <summary>For a former address the path that it leads on to; null for any other file.</summary>
    public string? LeadsTo { get; init; }
}
