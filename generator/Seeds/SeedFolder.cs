using System;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;
using SiteBuilder.Markup;

namespace SiteBuilder.Generator.Seeds;

/// <summary>The folder of seeds, as the build tells it.</summary>
/// <param name="Path">Full path with slashes, ending in one; empty where the build says none.</param>
/// <param name="DecodedPath">Full path of the folder with copies of captures that the compiler cannot decode; empty where there is none.</param>
internal sealed record SeedFolder(string Path, string DecodedPath)
{
    /// <summary>Reads the properties that the package's props pass; they are in Base64, since values are cut at semicolons otherwise.</summary>
    public static SeedFolder Of(AnalyzerConfigOptions options) =>
        new(FolderOf(options, "build_property.SiteBuilderSeedFolder"), FolderOf(options, "build_property.SiteBuilderDecodedFolder"));

    /// <summary>Where a file of the project belongs among the seeds; null for a file elsewhere or of another kind.</summary>
    public SeedPath? PathOf(string file)
    {
        string path = file.Replace('\\', '/');
        if (!path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) && !MarkdownSeed.IsMarkdown(path))
        {
            return null;
        }

        // The copies may lie within the folder of the seeds.
        return IsIn(path, DecodedPath) ? DecodedCopy(path.Substring(DecodedPath.Length))
            : IsIn(path, Path) ? new SeedPath(path.Substring(Path.Length), file)
            : null;
    }

    /// <summary>
    /// Path in the folder of a file that may hold statements, or that was meant to, since it ends in <c>.yaml</c>; null for any other, and for the
    /// settings of the site.
    /// </summary>
    public string? StatementPathOf(string file)
    {
        string path = file.Replace('\\', '/');
        bool isYaml = path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(StatementFile.OtherEnding, StringComparison.OrdinalIgnoreCase);
        return isYaml && IsIn(path, Path) && path.Substring(Path.Length) is var relative and not "site.yml"
            ? relative
            : null;
    }

    /// <summary>"windows-1252_3_3/name.txt": how the capture was decoded, and its path.</summary>
    private SeedPath? DecodedCopy(string path)
    {
        int slash = path.IndexOf('/');
        string[] how = path.Substring(0, Math.Max(0, slash)).Split('_');
        return how.Length == 3
            && int.TryParse(how[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int badByte)
            && int.TryParse(how[2], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int badCharacter)
            ? new SeedPath(path.Substring(slash + 1), Path + path.Substring(slash + 1), how[0], badByte, badCharacter)
            : null;
    }

    private static bool IsIn(string path, string folder) => folder.Length > 0 && path.StartsWith(folder, StringComparison.Ordinal);

    private static string FolderOf(AnalyzerConfigOptions options, string name)
    {
        if (!options.TryGetValue(name, out string? encoded) || encoded.Length == 0)
        {
            return "";
        }

        string path = Encoding.UTF8.GetString(Convert.FromBase64String(encoded)).Replace('\\', '/');
        return path.EndsWith("/", StringComparison.Ordinal) ? path : path + "/";
    }
}

/// <summary>Where a seed is.</summary>
/// <param name="Relative">Path in the folder of seeds, with slashes.</param>
/// <param name="File">The captured file as problems name it.</param>
/// <param name="DecodedFrom">The encoding that a copy was decoded from; null where the compiler reads the capture itself.</param>
/// <param name="FirstBadByte">For a copy, the offset of the first byte that is not valid UTF-8; -1 where all are.</param>
/// <param name="FirstBadCharacter">The offset of its character.</param>
internal sealed record SeedPath(string Relative, string File, string? DecodedFrom = null, int FirstBadByte = -1, int FirstBadCharacter = -1)
{
    /// <summary>Whether the article is written in Markdown, not captured as text.</summary>
    public bool IsMarkdown => MarkdownSeed.IsMarkdown(Relative);
}
