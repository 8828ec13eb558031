using System;
using System.Linq;
using System.Net;

namespace SiteBuilder.Pages;

/// <summary>Tells addresses that lead somewhere from those that could run something.</summary>
internal static class SafeAddress
{
    /// <summary>Addresses may be written as references within escapes within references; no more of that is undone.</summary>
    private const int MostLayers = 4;

    /// <summary>Fragments, relative paths, http, https and mailto, also behind escapes and characters that browsers ignore.</summary>
    public static bool IsSafe(string? address) => SchemeOf(address ?? "") is "" or "http" or "https" or "mailto";

    /// <summary>Whether the address may be that of a picture.</summary>
    public static bool IsSafePicture(string? address) =>
        !string.IsNullOrWhiteSpace(address) && SchemeOf(address) is "" or "http" or "https";

    /// <summary>Whether an address names a host.</summary>
    public static bool IsElsewhere(string address) => SchemeOf(address).Length > 0 || address.StartsWith("//", StringComparison.Ordinal);

    /// <summary>The address of a link as a page may have it; null where it may have none.</summary>
    public static string? Pass(string address) => IsSafe(address) ? address : null;

    /// <summary>
    /// The scheme in lower case; empty for a relative address. What cannot be undone to its end is taken for a scheme of its own.
    /// </summary>
    private static string SchemeOf(string address)
    {
        string plain = address;
        for (int layer = 0; layer < MostLayers; layer++)
        {
            if (SchemeIn(plain) is { Length: > 0 } scheme)
            {
                return scheme;
            }

            string decoded = WebUtility.HtmlDecode(Uri.UnescapeDataString(plain));
            if (decoded == plain)
            {
                return "";
            }

            plain = decoded;
        }

        return "unknown";
    }

    private static string SchemeIn(string address)
    {
        string plain = string.Concat(address.Where(static c =>
            c > ' ' && !char.IsControl(c) && !char.IsWhiteSpace(c) && c is not ('\uFFFD' or '\u200B' or '\uFEFF')));
        int colon = plain.IndexOf(':', StringComparison.Ordinal);
        int path = plain.AsSpan().IndexOfAny('/', '?', '#');
        bool hasScheme = colon >= 0 && (path < 0 || colon < path);
        return !hasScheme ? "" : colon == 0 ? "unknown" : plain[..colon].ToLowerInvariant();
    }
}
