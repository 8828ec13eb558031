using System;
using System.Collections.Generic;
using System.IO;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;

namespace SiteBuilder.Commands;

/// <summary>
/// Writes the reading of each seed as JSON, for other programs: the form that <c>article.schema.json</c> describes, under the seed's own path.
/// </summary>
internal static class ReadingsCommand
{
    private const string SchemaFile = "article.schema.json";

    public static int Run(ArticleArchive archive, string folder, TextWriter output)
    {
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { SchemaFile };
        try
        {
            Directory.CreateDirectory(folder);
            Write(Path.Combine(folder, SchemaFile), ArticleJson.Schema());
            foreach (Article article in archive.Captures)
            {
                // "a.txt" and "a.TXT" are two seeds, and a file system may hold one "a.json" only.
                string name = Path.ChangeExtension(article.Capture.Path, ".json");
                name = taken.Add(name) ? name : article.Capture.Path + "." + article.Slug + ".json";
                string file = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                Write(file, ArticleJson.Write(article, SchemaFile, static _ => null, static _ => null));
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            output.WriteLine(failure.Message);
            return 1;
        }

        output.WriteLine(FormattableString.Invariant($"Wrote the readings of {archive.Articles.Count:N0} {(archive.Articles.Count == 1 ? "seed" : "seeds")} into {folder}"));
        return 0;
    }

    /// <summary>Through a second file, so that nobody reads half of one.</summary>
    private static void Write(string file, byte[] content)
    {
        string part = file + ".part";
        File.WriteAllBytes(part, content);
        File.Move(part, file, overwrite: true);
    }
}
