using System.Globalization;

namespace SiteBuilder.Names;

/// <summary>A short name for a path, the same on every machine (FNV-1a, 32 bits).</summary>
internal static class PathHash
{
    /// <summary>Eight hexadecimal digits.</summary>
    public static string Of(string path) => Number(path).ToString("x8", CultureInfo.InvariantCulture);

    public static uint Number(string path)
    {
        uint hash = 2166136261;
        foreach (char c in path)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
