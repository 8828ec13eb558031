using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;

namespace SiteBuilder.Tests.Samples;

/// <summary>Everything that is in a folder, as text that two moments can be compared by.</summary>
internal static class FolderState
{
    /// <summary>One line per file and folder: path, SHA-256, and the time of the last change.</summary>
    public static string Of(string folder) => Print(folder, withTimes: true);

    /// <summary>One line per file and folder: path and SHA-256.</summary>
    public static string OfContent(string folder) => Print(folder, withTimes: false);

    /// <summary>Paths of files with slashes, in ordinal order.</summary>
    public static string[] Files(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Makes every file an hour older, so that whatever is written from now on shows.</summary>
    public static void Age(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, File.GetLastWriteTimeUtc(file).AddHours(-1));
        }
    }

    private static string Print(string folder, bool withTimes) => !Directory.Exists(folder)
        ? "no folder"
        : string.Join('\n', Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(entry => Path.GetRelativePath(folder, entry) + Describe(entry, withTimes)));

    private static string Describe(string entry, bool withTimes)
    {
        if (!File.Exists(entry))
        {
            return "/";
        }

        string hash = " " + Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(entry)));
        return withTimes ? hash + " " + File.GetLastWriteTimeUtc(entry).ToString("O", CultureInfo.InvariantCulture) : hash;
    }
}
