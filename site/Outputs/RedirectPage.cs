using System.Net;
using System.Text;
using SiteBuilder.Pages;
using SiteBuilder.Strings;

namespace SiteBuilder.Outputs;

/// <summary>Writes the page at a former address of an article. A host of static files cannot redirect: the page itself leads on.</summary>
internal static class RedirectPage
{
    /// <summary>A page without script that browsers leave at once, and that search engines do not list.</summary>
    /// <param name="path">Where it leads: path in the site.</param>
    /// <param name="title">What is there.</param>
    /// <param name="titleLanguage">The language of that title, a BCP 47 tag; null for that of the page's own words.</param>
    /// <param name="address">Where the site is.</param>
    /// <param name="strings">The page's own words.</param>
    public static byte[] Write(string path, string title, string? titleLanguage, SiteAddress address, ThemeStrings strings)
    {
        string language = strings.Language;
        string link = WebUtility.HtmlEncode(address.LinkTo(path));
        string headline = WebUtility.HtmlEncode(title);
        string page = $"""
            <!doctype html>
            <html lang="{WebUtility.HtmlEncode(language)}" dir="{PageFrame.DirectionOf(language)}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="robots" content="noindex">
              <meta name="color-scheme" content="light dark">
              <meta http-equiv="refresh" content="0; url={link}">
              <link rel="canonical" href="{WebUtility.HtmlEncode(address.AbsoluteOf(path))}">
              <title>{headline}</title>
            </head>
            <body>
              <h1>{WebUtility.HtmlEncode(strings["moved"])}</h1>
              <p><a href="{link}" lang="{WebUtility.HtmlEncode(titleLanguage ?? language)}" dir="auto">{headline}</a></p>
            </body>
            </html>

            """;

        // A source file checked out with other line ends would otherwise change the site.
        return Encoding.UTF8.GetBytes(page.ReplaceLineEndings("\n"));
    }
}
