using System.IO;
using System.Runtime.CompilerServices;

namespace SiteBuilder.Benchmarks;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", ".."));

    /// <summary>The site that Hugo builds: configuration and layouts, without content.</summary>
    public static string HugoSite { get; } = Path.Combine(SourceFolder(), "Hugo");

    public static string FileOf(params string[] path) => Path.Combine([Root, .. path]);

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
