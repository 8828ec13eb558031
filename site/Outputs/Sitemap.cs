using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using SiteBuilder.Pages;

namespace SiteBuilder.Outputs;

/// <summary>A page that search engines are told of.</summary>
/// <param name="Part">Which sitemap names it: a year, "undated" or "pages".</param>
/// <param name="Path">Its path in the site.</param>
/// <param name="Changed">The day of its last change; null where that is not known.</param>
internal sealed record SitemapEntry(string Part, string Path, DateOnly? Changed);

/// <summary>
/// Writes sitemaps (sitemaps.org 0.9): one for the articles of each year, so that a new article changes one small file, one for all other
/// pages, and an index of them.
/// </summary>
/// <param name="alternatesOf">A page in all its languages, by its path; empty where it has one.</param>
/// <param name="address">Where the site is.</param>
internal sealed class Sitemap(Func<string, IReadOnlyList<AlternateView>> alternatesOf, SiteAddress address)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // The most bytes of the file around the entries, of an entry and of a language in it, but for the addresses.
    private const int BytesOfHead = 256;
    private const int BytesOfEntry = 96;
    private const int BytesOfAlternate = 80;

    /// <summary>The most addresses of a file; 50,000 by the protocol.</summary>
    public int AddressesPerFile { get; init; } = 50_000;

    /// <summary>The most bytes of a file; 52,428,800 by the protocol.</summary>
    public int BytesPerFile { get; init; } = 50_000_000;

    /// <summary>The files, each with its path and what writes it; the index last.</summary>
    /// <param name="entries">The pages, in any order; those of a part stay in theirs.</param>
    public IEnumerable<(string Path, Func<byte[]> Write)> Files(IEnumerable<SitemapEntry> entries)
    {
        List<(string Path, DateOnly? Changed)> files = [];
        foreach (IGrouping<string, SitemapEntry> part in entries.GroupBy(static entry => entry.Part, StringComparer.Ordinal)
            .OrderBy(static part => part.Key, StringComparer.Ordinal))
        {
            int number = 0;
            foreach (List<SitemapEntry> chunk in Chunks(part))
            {
                string path = Paths.SitemapOf(part.Key, ++number);
                files.Add((path, chunk.Max(static entry => entry.Changed)));
                yield return (path, () => Pages(chunk));
            }
        }

        yield return (Paths.Sitemap, () => Index(files));
    }

    private IEnumerable<List<SitemapEntry>> Chunks(IEnumerable<SitemapEntry> entries)
    {
        List<SitemapEntry> chunk = [];
        long bytes = BytesOfHead;
        foreach (SitemapEntry entry in entries)
        {
            long size = SizeOf(entry);
            if (chunk.Count > 0 && (chunk.Count >= AddressesPerFile || bytes + size > BytesPerFile))
            {
                yield return chunk;
                chunk = [];
                bytes = BytesOfHead;
            }

            chunk.Add(entry);
            bytes += size;
        }

        yield return chunk;
    }

    private long SizeOf(SitemapEntry entry) => BytesOfEntry + SizeOf(address.AbsoluteOf(entry.Path))
        + alternatesOf(entry.Path).Sum(static alternate => BytesOfAlternate + SizeOf(alternate.Language) + SizeOf(alternate.Address));

    private static long SizeOf(string text) => Encoding.UTF8.GetByteCount(WebUtility.HtmlEncode(text));

    private byte[] Pages(List<SitemapEntry> entries) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        if (entries.Exists(entry => alternatesOf(entry.Path).Count > 0))
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        }

        foreach (SitemapEntry entry in entries)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address.AbsoluteOf(entry.Path));
            if (entry.Changed is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, Words.Iso(day));
            }

            foreach (AlternateView alternate in alternatesOf(entry.Path))
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

    private byte[] Index(List<(string Path, DateOnly? Changed)> files) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach ((string path, DateOnly? changed) in files)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, address.AbsoluteOf(path));
            if (changed is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, Words.Iso(day));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
