namespace SiteBuilder.Generator.Duplicates;

/// <summary>A capture of an article of which the archive has a better one.</summary>
/// <param name="Path">Path in the seed folder, with slashes.</param>
/// <param name="Record">Path of the capture that is shown as the record.</param>
internal sealed record Duplicate(string Path, string Record);
