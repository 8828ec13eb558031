using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SiteBuilder.Browser.Tests;

/// <summary>Follows every link, anchor and asset of a published site.</summary>
internal static class PublishedLinks
{
    private static readonly (string Selector, string Attribute)[] s_links =
    [
        ("[href]", "href"), ("[src]", "src"), ("form[action]", "action"), ("blockquote[cite]", "cite"), ("[data-head]", "data-head"), ("[data-root]", "data-root"),
    ];

    /// <summary>The links that lead nowhere, each once, with a page that has it.</summary>
    /// <param name="folder">The published folder.</param>
    /// <param name="basePath">What each link of the site starts with, with slashes at both ends.</param>
    public static IReadOnlyList<string> Broken(string folder, string basePath)
    {
        string[] pages = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories);
        ConcurrentDictionary<string, HashSet<string>> anchors = new(StringComparer.Ordinal);
        ConcurrentDictionary<string, string> links = new(StringComparer.Ordinal);
        Parallel.ForEach(pages, page =>
        {
            IHtmlDocument document = new HtmlParser().ParseDocument(File.ReadAllText(page));
            string path = "/" + Path.GetRelativePath(folder, page).Replace('\\', '/');
            anchors[path] = [.. document.All.Select(static element => element.Id).OfType<string>()];
            foreach (string link in s_links.SelectMany(pair => document.QuerySelectorAll(pair.Selector).Select(element => element.GetAttribute(pair.Attribute)!))
                .Concat(document.QuerySelectorAll("[srcset]").SelectMany(static picture => picture.GetAttribute("srcset")!.Split(", ").Select(static one => one.Split(' ')[0]))))
            {
                links.TryAdd(link.StartsWith('#') ? basePath + path[1..] + link : link, path);
            }
        });
        return
        [
            .. links.Where(static link => !link.Key.StartsWith("http", StringComparison.Ordinal) && !link.Key.StartsWith("mailto:", StringComparison.Ordinal))
                .Where(link => !Leads(link.Key, folder, basePath, anchors)).Select(static link => $"{link.Key} on {link.Value}").Order(StringComparer.Ordinal),
        ];
    }

    private static bool Leads(string link, string folder, string basePath, ConcurrentDictionary<string, HashSet<string>> anchors)
    {
        string[] parts = link.Split('#');
        if (!parts[0].StartsWith(basePath, StringComparison.Ordinal))
        {
            return false;
        }

        string path = "/" + Uri.UnescapeDataString(parts[0][basePath.Length..].Split('?')[0]);
        path = path.EndsWith('/') ? path + "index.html" : path;
        return File.Exists(folder + path) && (parts.Length == 1 || (anchors.TryGetValue(path, out HashSet<string>? ids) && ids.Contains(parts[1])));
    }

    /// <summary>The pages that links lead to from the front page on, and from there.</summary>
    /// <param name="folder">The published folder.</param>
    /// <param name="basePath">What each link of the site starts with, with slashes at both ends.</param>
    public static HashSet<string> Reached(string folder, string basePath)
    {
        HashSet<string> reached = ["/index.html"];
        Queue<string> waiting = new(reached);
        while (waiting.TryDequeue(out string? page))
        {
            IHtmlDocument document = new HtmlParser().ParseDocument(File.ReadAllText(folder + page));
            foreach (string link in document.QuerySelectorAll("a[href]").Select(static element => element.GetAttribute("href")!.Split('#', '?')[0]))
            {
                string path = link.StartsWith(basePath, StringComparison.Ordinal) && link.EndsWith('/') ? "/" + link[basePath.Length..] + "index.html" : "";
                if (path.Length > 0 && File.Exists(folder + path) && reached.Add(path))
                {
                    waiting.Enqueue(path);
                }
            }
        }

        return reached;
    }
}
