using System;

namespace SiteBuilder.Publishing;

/// <summary>A file that the site will have.</summary>
/// <param name="Path">Path in the site, with slashes and without a leading one.</param>
/// <param name="Render">Makes its bytes, always the same; called once, from any thread.</param>
internal sealed record PlannedFile(string Path, Func<byte[]> Render);
