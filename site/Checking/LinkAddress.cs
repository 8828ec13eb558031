using System;

namespace SiteBuilder.Checking;

/// <summary>An address within the site as a page writes it, and what it means.</summary>
/// <param name="Written">As it is written, without references to characters.</param>
/// <param name="Path">The path in the site without a leading slash, without percent signs; null for one outside of the site's base path.</param>
/// <param name="Anchor">The anchor without its mark; empty for none.</param>
internal sealed record LinkAddress(string Written, string? Path, string Anchor)
{
    /// <summary>The meaning of an address; null where it leads to another site, or is no address of a file.</summary>
    /// <param name="written">As it is written, not empty.</param>
    /// <param name="root">Where the site is, ending in a slash.</param>
    /// <param name="isElsewhere">Whether whole addresses are other sites' even where they start with <paramref name="root"/>.</param>
    /// <param name="page">Path of the page in the site, from which relative addresses count.</param>
    public static LinkAddress? Parse(string written, Uri root, bool isElsewhere, string page)
    {
        if (HasScheme(written))
        {
            return !isElsewhere && written.StartsWith(root.AbsoluteUri, StringComparison.Ordinal)
                ? In(written, written[root.AbsoluteUri.Length..])
                : null;
        }

        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        string basePath = root.AbsolutePath;
        if (written[0] == '/' && !written.Contains("/.", StringComparison.Ordinal))
        {
            return written.StartsWith(basePath, StringComparison.Ordinal) ? In(written, written[basePath.Length..])
                : Cut(written) + "/" == basePath ? In(written, "")
                : new LinkAddress(written, null, "");
        }

        // A path of dots or without a root counts as browsers count.
        return Uri.TryCreate(new Uri(root, Uri.EscapeDataString(page).Replace("%2F", "/", StringComparison.Ordinal)), written, out Uri? whole)
            ? whole.AbsolutePath.StartsWith(basePath, StringComparison.Ordinal)
                ? In(written, whole.AbsolutePath[basePath.Length..] + whole.Fragment)
                : new LinkAddress(written, null, "")
            : new LinkAddress(written, null, "");
    }

    /// <summary>Whether the same words mean another file on a page in another folder.</summary>
    public static bool IsRelative(ReadOnlySpan<char> written) => written[0] != '/' && !HasScheme(written);

    /// <summary>A text without percent signs.</summary>
    public static string Unescape(string text) => text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    private static LinkAddress In(string written, string path)
    {
        int hash = path.IndexOf('#', StringComparison.Ordinal);
        string anchor = hash < 0 ? "" : path[(hash + 1)..];

        // What a browser looks for in the text of a page is behind this mark, and is no anchor.
        int text = anchor.IndexOf(":~:", StringComparison.Ordinal);
        return new LinkAddress(written, Unescape(Cut(path)), Unescape(text < 0 ? anchor : anchor[..text]));
    }

    private static string Cut(string path) => path.IndexOfAny(['?', '#']) is var end and >= 0 ? path[..end] : path;

    private static bool HasScheme(ReadOnlySpan<char> written)
    {
        int end = written.IndexOfAny(":/?#");
        return end > 0 && written[end] == ':';
    }
}
