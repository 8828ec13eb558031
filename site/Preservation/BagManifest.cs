using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SiteBuilder.Preservation;

/// <summary>A list of files with their hashes as BagIt has it (RFC 8493, 2.1.3): hash, two blanks, path.</summary>
internal static class BagManifest
{
    /// <summary>The list in UTF-8, by path in ordinal order.</summary>
    /// <param name="hashes">Paths in the bag with slashes, and hashes in hexadecimal digits.</param>
    public static byte[] Write(IEnumerable<(string Path, string Hash)> hashes) => Encoding.UTF8.GetBytes(string.Concat(
        hashes.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => $"{file.Hash}  {Escape(file.Path)}\n")));

    /// <summary>The paths of a list; null where it is none.</summary>
    public static IReadOnlyList<string>? Paths(string text)
    {
        List<string> paths = [];
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            int blank = line.IndexOf("  ", StringComparison.Ordinal);
            if (blank <= 0)
            {
                return null;
            }

            paths.Add(Unescape(line[(blank + 2)..]));
        }

        return paths;
    }

    /// <summary>A path without the line ends that would end its entry. What marks them is marked too.</summary>
    private static string Escape(string path) => path.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Unescape(string path) => path.Replace("%0A", "\n", StringComparison.OrdinalIgnoreCase)
        .Replace("%0D", "\r", StringComparison.OrdinalIgnoreCase).Replace("%25", "%", StringComparison.Ordinal);
}
