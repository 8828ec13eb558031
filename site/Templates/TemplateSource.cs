using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Problems;

namespace SiteBuilder.Templates;

/// <summary>A file of the theme.</summary>
/// <param name="Name">Path in the theme, with slashes: "article.html", "assets/archive.css".</param>
/// <param name="Place">Path to print in problems.</param>
/// <param name="Content">The bytes.</param>
internal sealed record ThemeFile(string Name, string Place, byte[] Content)
{
    private const string Strings = "strings/";

    /// <summary>Whether it is published as it is.</summary>
    public bool IsAsset => Name.StartsWith("assets/", StringComparison.Ordinal);

    /// <summary>Whether it holds the theme's words in a language.</summary>
    public bool IsStrings => Name.StartsWith(Strings, StringComparison.Ordinal) && Name.EndsWith(".yml", StringComparison.Ordinal);

    /// <summary>The language of a file of strings, as its name gives it.</summary>
    public string Language => Name[Strings.Length..^".yml".Length];
}

/// <summary>The files of the theme: those that ship with the product, each replaced by the author's file of the same name.</summary>
internal static class TemplateSource
{
    private const string Prefix = "templates/";

    /// <summary>All files of the theme, by name in ordinal order; the author's strings, which stand beside the theme's, come last.</summary>
    /// <param name="folder">The author's folder; it need not exist. Assets and languages may be added there, templates only replaced.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public static IReadOnlyList<ThemeFile> Read(string? folder, List<SiteProblem> problems)
    {
        SortedDictionary<string, ThemeFile> files = new(StringComparer.Ordinal);
        SortedDictionary<string, ThemeFile> strings = new(StringComparer.Ordinal);
        foreach (string resource in typeof(TemplateSource).Assembly.GetManifestResourceNames())
        {
            if (resource.StartsWith(Prefix, StringComparison.Ordinal))
            {
                using Stream stream = typeof(TemplateSource).Assembly.GetManifestResourceStream(resource)!;
                byte[] content = new byte[stream.Length];
                stream.ReadExactly(content);
                string name = resource[Prefix.Length..];
                files[name] = new ThemeFile(name, resource, content);
            }
        }

        if (folder is not null && Directory.Exists(folder))
        {
            string[] templates = [.. files.Values.Where(static file => !file.IsAsset).Select(static file => file.Name)];
            foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                string name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                if (name.Split('/').Any(static part => part.StartsWith('.')))
                {
                    continue;
                }

                ThemeFile file = new(name, path, []);
                if (!files.ContainsKey(name) && !file.IsAsset && !file.IsStrings)
                {
                    problems.Add(SiteProblem.Of(SiteProblems.UnknownTemplate, path, 0, 0, name, NearestName.Suggest(name, templates)));
                    continue;
                }

                try
                {
                    (file.IsStrings ? strings : files)[name] = file with { Content = File.ReadAllBytes(path) };
                }
                catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
                {
                    problems.Add(SiteProblem.Of(SiteProblems.TemplateSyntax, path, 0, 0, "The file cannot be read: " + problem.Message));
                }
            }
        }

        return [.. files.Values, .. strings.Values];
    }
}
