using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Benchmarks.Measuring;

namespace SiteBuilder.Benchmarks.Subjects;

/// <summary>The same archive for Hugo: the site of <c>tests/Benchmarks/Hugo</c>, our stylesheet, and the corpus as Markdown.</summary>
internal sealed class HugoSite
{
    private readonly string _folder;
    private readonly CommandRunner _runner = new("hugo");

    private HugoSite(string folder) => _folder = folder;

    public string Site => Path.Combine(_folder, "public");

    public static HugoSite Write(string folder, IReadOnlyList<CorpusArticle> corpus)
    {
        Copy(Repository.HugoSite, folder);
        Copy(Repository.FileOf("templates", "assets"), Path.Combine(folder, "assets"));
        WriteFile(folder, "content/about.md", """
            ---
            title: "About"
            layout: "about"
            outputs: ["HTML"]
            _build:
              list: never
            ---
            ## What this is

            Articles that were generated for a measurement.

            """);
        foreach (IGrouping<int, CorpusArticle> year in corpus.GroupBy(static article => article.Day.Year))
        {
            WriteList(folder, year.First().Day.ToString("yyyy", CultureInfo.InvariantCulture), year.First().Day.ToString("yyyy", CultureInfo.InvariantCulture), "year");
            foreach (CorpusArticle first in year.DistinctBy(static article => article.Day.Month))
            {
                WriteList(folder, first.Day.ToString("yyyy/MM", CultureInfo.InvariantCulture), first.Day.ToString("MMMM yyyy", CultureInfo.InvariantCulture), "month");
            }
        }

        foreach (CorpusArticle article in corpus)
        {
            WriteFile(folder, $"content/{article.Path}.md", MarkdownForm.Write(article));
        }

        return new HugoSite(folder);
    }

    /// <summary>Deletes all that Hugo made.</summary>
    public void Clean()
    {
        foreach (string name in (ReadOnlySpan<string>)["public", "resources", "cache"])
        {
            string made = Path.Combine(_folder, name);
            if (Directory.Exists(made))
            {
                Directory.Delete(made, recursive: true);
            }
        }
    }

    public Measurement Build() => _runner.Measure(_folder, "hugo", "--quiet", "--cacheDir", Path.Combine(_folder, "cache"));

    private static void WriteList(string folder, string path, string title, string layout) =>
        WriteFile(folder, $"content/{path}/_index.md", $"---\ntitle: \"{title}\"\nlayout: \"{layout}\"\n---\n");

    private static void WriteFile(string folder, string name, string content)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
