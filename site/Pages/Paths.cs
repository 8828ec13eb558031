using System;
using System.Globalization;

namespace SiteBuilder.Pages;

/// <summary>The paths of the published tree, with slashes and without a leading one. A path that ends in a slash is a folder with an index.html.</summary>
internal static class Paths
{
    public const string Front = "";
    public const string About = "about/";
    public const string Undated = "undated/";
    public const string Timeline = "timeline/";
    public const string Quotations = "quotations/";
    public const string Statistics = "statistics/";
    public const string Search = "search/";
    public const string SearchIndex = "search/index/";
    public const string SearchHead = "search/index/head.json";
    public const string Feed = "feed.xml";
    public const string Rss = "rss.xml";
    public const string JsonFeed = "feed.json";
    public const string BibTeX = "archive.bib";
    public const string Ris = "archive.ris";
    public const string CslJson = "archive.csl.json";
    public const string Sitemap = "sitemap.xml";
    public const string NewsSitemap = "sitemap-news.xml";
    public const string Robots = "robots.txt";
    public const string Collection = "archive.json";
    public const string Schema = "schema/article.schema.json";
    public const string CollectionSchema = "schema/archive.schema.json";
    public const string Llms = "llms.txt";
    public const string NotFound = "404.html";
    public const string Data = "index.json";

    /// <summary>The Markdown of an article, beside its page.</summary>
    public const string Markdown = "index.md";

    /// <summary>Hosts serve this ending as plain text too, and no project takes such a file for a capture.</summary>
    public const string Text = "index.text";

    /// <summary>The index of a kind of names: "people/".</summary>
    public static string Way(WayKind kind) => kind.ToString().ToLowerInvariant() + "/";

    public static string Year(int year) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}/");

    /// <summary>The document of a year in the chain of all articles.</summary>
    public static string FeedOf(int year) => string.Create(CultureInfo.InvariantCulture, $"feeds/{year:0000}.xml");

    /// <summary>The document of a month, where a year has too many articles.</summary>
    public static string FeedOf(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"feeds/{year:0000}-{month:00}.xml");

    public static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}/{month:00}/");

    /// <summary>The sitemap of a year, of the undated articles or of other pages; the second and further ones are numbered.</summary>
    /// <remarks>At the root, for a sitemap speaks only of its own folder and what is below (sitemaps.org 0.9, "Sitemap file location").</remarks>
    public static string SitemapOf(string part, int number) =>
        number == 1 ? $"sitemap-{part}.xml" : string.Create(CultureInfo.InvariantCulture, $"sitemap-{part}-{number}.xml");

    /// <summary>The first page of a list is the list's own path.</summary>
    public static string Paged(string path, int number) =>
        number == 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}page/{number}/");

    /// <summary>The file that serves a former address, with a slash behind it or without: a host serves the index of a folder for both.</summary>
    /// <param name="address">Path in the site, without slashes at its ends.</param>
    public static string FileOfFormer(string address) =>
        address.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || address.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? address
            : address + "/index.html";

    /// <summary>The file that serves a path.</summary>
    public static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
}
