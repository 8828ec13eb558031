using System.IO;
using System.Runtime.CompilerServices;

namespace SiteBuilder.Tests.Samples;

/// <summary>Where the files of the repository are.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(SourceFolder(), "..", "..", ".."));

    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    public static string SampleSettings { get; } = Path.Combine(Seeds, "site.yml");

    public static string Templates { get; } = Path.Combine(Root, "templates");

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
