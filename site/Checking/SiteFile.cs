namespace SiteBuilder.Checking;

/// <summary>A file of the site.</summary>
/// <param name="Path">Path in the site, with slashes and without a leading one.</param>
/// <param name="Size">Number of bytes.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct SiteFile(string Path, long Size, FileKind Kind);
