using System;

namespace SiteBuilder.Settings;

/// <summary>A link of the menu.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Page">Path of a page in the site, without a leading slash, empty for the front; null where it leads elsewhere.</param>
/// <param name="Address">A page elsewhere; null where <paramref name="Page"/> is given.</param>
/// <param name="Line">Line in <c>site.yml</c> that says where it leads, one-based.</param>
/// <param name="Column">Column there, one-based.</param>
public sealed record MenuEntry(string Label, string? Page, Uri? Address, int Line, int Column);
