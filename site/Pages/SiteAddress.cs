using System;

namespace SiteBuilder.Pages;

/// <summary>Where the site is, and how its pages name each other.</summary>
/// <param name="Root">Absolute address of the front page, ending in a slash.</param>
public sealed record SiteAddress(Uri Root)
{
    /// <summary>The path that every link starts with: "/" or "/archive/".</summary>
    public string BasePath { get; } = Root.AbsolutePath;

    /// <summary>The link to a page, from wherever on the host.</summary>
    /// <param name="path">Path in the site, without a leading slash; empty for the front page.</param>
    public string LinkTo(string path) => BasePath + path;

    /// <summary>The whole address of a page.</summary>
    /// <param name="path">Path in the site, without a leading slash.</param>
    public string AbsoluteOf(string path) => Root.AbsoluteUri + path;
}
