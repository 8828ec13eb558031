using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SiteBuilder.Publishing;

/// <summary>
/// The list of the files that were published, each with the SHA-256 of its bytes, in the form that <c>sha256sum --check</c> reads. It lies
/// in the site itself and says which files there are ours.
/// </summary>
internal static class Manifest
{
    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    public const string FileName = "manifest-sha256.txt";

    /// <summary>The hash of a file whose state is not known: it is written anew in any case.</summary>
    public const string Unknown = "0000000000000000000000000000000000000000000000000000000000000000";

    /// <summary>Hashes by path; nothing where there is no list.</summary>
    /// <exception cref="FormatException">The file is no such list, or names a path outside the site.</exception>
    public static Dictionary<string, string> Read(string folder)
    {
        Dictionary<string, string> hashes = new(StringComparer.Ordinal);
        string file = Path.Combine(folder, FileName);
        if (!File.Exists(file))
        {
            return hashes;
        }

        // A bag of captures (RFC 8493) has a list of this name and form too, and its files are not ours.
        if (File.Exists(Path.Combine(folder, "bagit.txt")))
        {
            throw new FormatException("The folder is a bag.");
        }

        foreach (string line in File.ReadLines(file))
        {
            string path = line.Length > 66 ? line[66..] : "";
            bool valid = line.Length > 66 && line[64] == ' ' && line[65] == ' ' && line.AsSpan(0, 64).IndexOfAnyExcept(s_digits) < 0
                && IsInside(path);
            if (!valid || !hashes.TryAdd(path, line[..64]))
            {
                throw new FormatException(line);
            }
        }

        return hashes;
    }

    /// <summary>The list as bytes, by path in ordinal order.</summary>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        StringBuilder text = new();
        foreach ((string path, string hash) in hashes.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        {
            text.Append(hash).Append("  ").Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>Somebody may have edited the list; it must never lead out of the folder.</summary>
    private static bool IsInside(string path) =>
        !Path.IsPathRooted(path) && !path.Contains('\\', StringComparison.Ordinal)
        && path.Split('/').All(static part => part is not ("" or "." or ".."));
}
