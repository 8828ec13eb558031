using System;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteBuilder.Checking;

/// <summary>Finds the files that a style sheet loads: <c>url(…)</c>, and <c>@import</c> with a name in quotation marks.</summary>
internal static partial class StyleScanner
{
    /// <summary>Scans a style sheet.</summary>
    /// <param name="content">Its bytes, in UTF-8.</param>
    /// <param name="names">Receives what is found.</param>
    public static void Scan(ReadOnlySpan<byte> content, IPageNames names)
    {
        string style = Comment().Replace(Encoding.UTF8.GetString(content), "");
        foreach (Match match in Address().Matches(style))
        {
            string address = match.Groups["a"].Value.Trim();

            // A mark alone means a part of the page that has the style.
            if (address.Length > 0 && address[0] != '#')
            {
                names.Link(address);
            }
        }
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex("""(?:\burl\(\s*|@import\s+(?=["']))(?:"(?<a>[^"\n]*)"|'(?<a>[^'\n]*)'|(?<a>[^)"'\n]*))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
