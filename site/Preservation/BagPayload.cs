using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Publishing;
using SiteBuilder.Settings;
using SiteBuilder.Statements;

namespace SiteBuilder.Preservation;

/// <summary>A file of a bag's payload.</summary>
/// <param name="Path">Path in the bag, with slashes, below "data/".</param>
/// <param name="Content">Makes its bytes; called once, from any thread.</param>
internal sealed record BagFile(string Path, Func<byte[]> Content);

/// <summary>
/// What is kept of an archive: captures as they were captured, what is stated of them, the typed data of each, and the site. What is not published (drafts,
/// before an embargo, expired, withdrawn) is in none of them.
/// </summary>
internal static class BagPayload
{
    private const string Captures = "data/captures/";
    private const string Statements = "data/statements/";
    private const string Model = "data/model/";
    private const string Site = "data/site/";
    private const string Schema = "article.schema.json";

    /// <summary>The files but those of the site.</summary>
    public static IEnumerable<BagFile> OfArchive(ArticleArchive archive, SiteAddress address)
    {
        CaptureStore store = archive.Store;
        HashSet<string> published = [.. archive.Captures.Select(static article => article.Capture.Path)];
        HashSet<string> sidecars = [.. published.Select(SidecarPath.Of)];
        HashSet<string> folders = [.. published.SelectMany(ArticleStatements.FolderFilesOf), ArchiveSettings.File];
        foreach (string path in store.Paths)
        {
            if (published.Contains(path))
            {
                yield return new BagFile(Captures + path, () => store.BytesOf(store.IndexOf(path)).ToArray());
            }
            else if (sidecars.Contains(path) || folders.Contains(path))
            {
                yield return new BagFile(Statements + path, () => store.BytesOf(store.IndexOf(path)).ToArray());
            }
        }

        // "a.txt" and "a.md" are two seeds of one name: the ending stays, and the data's own stands behind it.
        yield return new BagFile(Model + Schema, ArticleJson.Schema);
        foreach (Article article in archive.Captures)
        {
            string schema = string.Concat(Enumerable.Repeat("../", article.Capture.Path.Count(static c => c == '/'))) + Schema;
            yield return new BagFile(Model + article.Capture.Path + ".json", () => ArticleJson.Write(article, schema, one => address.AbsoluteOf(one.Address), static _ => null));
        }
    }

    /// <summary>The files of the site.</summary>
    public static IEnumerable<BagFile> OfSite(IEnumerable<PlannedFile> files) => files.Select(static file => new BagFile(Site + file.Path, file.Render));
}
