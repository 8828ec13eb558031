using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Pages;

namespace SiteBuilder.Outputs;

/// <summary>Writes sitemaps (sitemaps.org 0.9): one file, or for over 50,000 addresses several and an index.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";
    private const int AddressesPerFile = 50_000;

    /// <summary>The files by path.</summary>
    /// <param name="pages">Paths of pages, each with the day of its last change where it has one.</param>
    /// <param name="alternatesOf">A page in all its languages, by its path; empty where it has one.</param>
    /// <param name="address">The site's address.</param>
    public static IEnumerable<(string Path, byte[] Content)> Write(IReadOnlyList<(string Path, DateOnly? Changed)> pages, Func<string, IReadOnlyList<AlternateView>> alternatesOf, SiteAddress address)
    {
        if (pages.Count <= AddressesPerFile)
        {
            yield return (Paths.Sitemap, Pages(pages, alternatesOf, address));
            yield break;
        }

        List<string> parts = [];
        foreach ((string Path, DateOnly? Changed)[] chunk in pages.Chunk(AddressesPerFile))
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"sitemap-{parts.Count + 1}.xml");
            parts.Add(path);
            yield return (path, Pages(chunk, alternatesOf, address));
        }

        yield return (Paths.Sitemap, XmlFile.Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (string path in parts)
            {
                xml.WriteStartElement("sitemap", Namespace);
                xml.WriteElementString("loc", Namespace, address.AbsoluteOf(path));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }));
    }

    private static byte[] Pages(
        IReadOnlyList<(string Path, DateOnly? Changed)> pages, Func<string, IReadOnlyList<AlternateView>> alternatesOf, SiteAddress address) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach ((string path, DateOnly? changed) in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address.AbsoluteOf(path));
            if (changed is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }

            foreach (AlternateView alternate in alternatesOf(path))
            {
                xml.WriteStartElement("link", Xhtml);
                xml.WriteAttributeString("rel", "alternate");
                xml.WriteAttributeString("hreflang", alternate.Language);
                xml.WriteAttributeString("href", alternate.Address);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
