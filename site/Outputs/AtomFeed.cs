using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;

namespace SiteBuilder.Outputs;

/// <summary>Writes the latest articles as an Atom feed (RFC 4287). Articles without a proved day have no place in it.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Entries = 50;

    public static byte[] Write(IReadOnlyList<Article> articles, SiteSettings settings, SiteAddress address) => XmlFile.Write(xml =>
    {
        Article[] latest = [.. articles.Where(static article => article.Published.Value is not null).Take(Entries)];
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, settings.Language);
        xml.WriteElementString("id", Atom, address.AbsoluteOf(""));
        xml.WriteElementString("title", Atom, settings.Title);
        if (settings.Tagline is { } tagline)
        {
            xml.WriteElementString("subtitle", Atom, tagline);
        }

        xml.WriteElementString("updated", Atom, Instant(latest.Select(static article => article.LastChange ?? default).DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Max()));
        Link(xml, "self", address.AbsoluteOf(Paths.Feed), "application/atom+xml");
        Link(xml, "alternate", address.AbsoluteOf(""), "text/html");
        Author(xml, settings.Title);
        if (settings.Rights is { } rights)
        {
            xml.WriteElementString("rights", Atom, rights);
        }

        foreach (Article article in latest)
        {
            Entry(xml, article, address);
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, Article article, SiteAddress address)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, address.AbsoluteOf(article.Address));
        xml.WriteElementString("title", Atom, article.Headline.Value ?? "");
        xml.WriteElementString("published", Atom, Instant(article.Published.Value ?? default));
        xml.WriteElementString("updated", Atom, Instant(article.LastChange ?? default));
        Link(xml, "alternate", address.AbsoluteOf(article.Address), "text/html");
        foreach (string author in article.Byline.Value?.Authors ?? [])
        {
            Author(xml, author);
        }

        xml.WriteElementString("summary", Atom, Excerpt.Of(PageFrame.Lead(article), 500));
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>Captures tell days, not hours; a day is written as its start in UTC (RFC 3339).</summary>
    private static string Instant(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
