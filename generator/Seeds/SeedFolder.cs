using System;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SiteBuilder.Generator.Seeds;

/// <summary>The folder of seeds, as the build tells it.</summary>
/// <param name="Path">Full path with slashes, ending in one; empty where the build says none.</param>
internal sealed record SeedFolder(string Path)
{
    /// <summary>Reads the property that the package's props pass; it is in Base64, since values are cut at semicolons otherwise.</summary>
    public static SeedFolder Of(AnalyzerConfigOptions options)
    {
        if (!options.TryGetValue("build_property.SiteBuilderSeedFolder", out string? encoded) || encoded.Length == 0)
        {
            return new SeedFolder("");
        }

        string path = Encoding.UTF8.GetString(Convert.FromBase64String(encoded)).Replace('\\', '/');
        return new SeedFolder(path.EndsWith("/", StringComparison.Ordinal) ? path : path + "/");
    }

    /// <summary>Path of a file in the folder, with slashes; null for a file elsewhere or of another kind.</summary>
    public string? RelativePathOf(string file)
    {
        string path = file.Replace('\\', '/');
        bool inside = Path.Length > 0 && path.StartsWith(Path, StringComparison.Ordinal);
        return inside && path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? path.Substring(Path.Length) : null;
    }
}
