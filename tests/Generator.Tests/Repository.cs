using System.IO;
using System.Runtime.CompilerServices;

namespace SiteBuilder.Generator.Tests;

/// <summary>Where the files of the repository, and the captured article beside it, are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    /// <summary>The captured article that the product exists for; it is other people's text and lives outside the repository.</summary>
    public static string SharedSeeds { get; } = Path.Combine(Root, "..", "shared", "seeds");

    public static string Cases { get; } = Path.Combine(SourceFolder(), "Cases");

    public static string Dialects { get; } = Path.Combine(SourceFolder(), "Dialects");

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
