using System.Collections.Generic;
using System.Linq;
using System.Text;
using SiteBuilder.Pages;

namespace SiteBuilder.Outputs;

/// <summary>
/// Writes what crawlers may fetch (RFC 9309): all of it. Pages that are not to be listed say so themselves, which nobody would read of a page
/// that may not be fetched.
/// </summary>
internal static class RobotsText
{
    /// <summary>The file in ASCII.</summary>
    /// <param name="sitemaps">Paths of the sitemaps that crawlers begin with.</param>
    /// <param name="address">Where the site is.</param>
    public static byte[] Write(IReadOnlyList<string> sitemaps, SiteAddress address) => Encoding.ASCII.GetBytes(
        "User-agent: *\nAllow: /\n" + (sitemaps.Count == 0 ? "" : "\n") + string.Concat(sitemaps.Select(path => $"Sitemap: {address.AbsoluteOf(path)}\n")));
}
