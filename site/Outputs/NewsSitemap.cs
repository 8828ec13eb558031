using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Pages;

namespace SiteBuilder.Outputs;

/// <summary>Writes the articles of two days for services that gather news (Google's news sitemap 0.9). An empty one is valid.</summary>
internal static class NewsSitemap
{
    private const string Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string News = "http://www.google.com/schemas/sitemap-news/0.9";
    private const int Most = 1000;

    /// <summary>The file.</summary>
    /// <param name="frame">What pages are made with.</param>
    /// <param name="day">The day of publishing, which with the day before it are the two; null for an empty file.</param>
    public static byte[] Write(PageFrame frame, DateOnly? day) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Sitemap);
        xml.WriteAttributeString("xmlns", "news", null, News);
        foreach (Article article in Latest(frame, day))
        {
            xml.WriteStartElement("url", Sitemap);
            xml.WriteElementString("loc", Sitemap, frame.Address.AbsoluteOf(article.Address));
            xml.WriteStartElement("news", News);
            xml.WriteStartElement("publication", News);
            xml.WriteElementString("name", News, frame.Settings.Title);
            xml.WriteElementString("language", News, LanguageOf(frame.LanguageOf(article)));
            xml.WriteEndElement();
            xml.WriteElementString("publication_date", News, Words.Iso(article.Published.Value!.Value));
            xml.WriteElementString("title", News, article.Headline.Value ?? "");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static IEnumerable<Article> Latest(PageFrame frame, DateOnly? day) => day is not { } last ? [] : frame.Dated
        .Where(article => article.Published.Value is { } published && published <= last && published.DayNumber >= last.DayNumber - 1 && frame.IsForSearchEngines(article))
        .Take(Most);

    /// <summary>A language by ISO 639; of Chinese alone the region too, as the form wants it.</summary>
    private static string LanguageOf(string tag)
    {
        string[] parts = tag.ToLowerInvariant().Split('-');
        return parts[0] != "zh" ? parts[0] : parts.Contains("hant") || parts.Contains("tw") ? "zh-tw" : "zh-cn";
    }
}
