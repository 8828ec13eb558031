using System.Globalization;
using System.Text;

namespace SiteBuilder.Names;

/// <summary>The part of an address that names an article: lower-case ASCII words joined by hyphens.</summary>
internal static class Slug
{
    private const int Longest = 80;
    private const int FewestLetters = 3;

    // Letters that do not come apart into a base letter and marks.
    private const string Whole = "ßæœøđðłħıþŋĸſ";
    private static readonly string[] s_spelled = ["ss", "ae", "oe", "o", "d", "d", "l", "h", "i", "th", "n", "k", "s"];

    /// <summary>
    /// The slug of a headline; where that has no letters of the Latin alphabet, that of the file's name; where that has none either,
    /// "article" and a hash of the path. Never empty, never longer than 80 characters, cut at a word's end.
    /// </summary>
    /// <param name="headline">The headline as printed.</param>
    /// <param name="path">Path of the seed in its folder, with slashes.</param>
    public static string Of(string headline, string path)
    {
        string slug = Of(headline);
        if (slug.Length >= FewestLetters)
        {
            return slug;
        }

        int start = path.LastIndexOf('/') + 1;
        int dot = path.LastIndexOf('.');
        slug = Of(dot > start ? path.Substring(start, dot - start) : path.Substring(start));
        return slug.Length >= FewestLetters ? slug : "article-" + PathHash.Of(path);
    }

    /// <summary>The slug that an author states, in the form that addresses have; empty where it has no letter or digit of the Latin alphabet.</summary>
    public static string Of(string text)
    {
        StringBuilder slug = new(Longest + 8);
        bool parts = false;
        foreach (char c in text.Normalize(NormalizationForm.FormD))
        {
            if (c is '\'' or '\u2019' or '\u2018' or '\u02BC' || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            string? spelled = Spell(char.ToLowerInvariant(c));
            if (spelled is null)
            {
                parts = slug.Length > 0;
                continue;
            }

            if (slug.Length + spelled.Length + (parts ? 1 : 0) > Longest)
            {
                return CutAtWord(slug.ToString(), parts);
            }

            slug.Append(parts ? "-" : "").Append(spelled);
            parts = false;
        }

        return slug.ToString();
    }

    /// <summary>A word that did not fit whole is left out, unless it is the only one.</summary>
    private static string CutAtWord(string slug, bool atWordsEnd)
    {
        int last = slug.LastIndexOf('-');
        return atWordsEnd || last <= 0 ? slug : slug.Substring(0, last);
    }

    private static string? Spell(char c)
    {
        if (c is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
        {
            return c.ToString();
        }

        int whole = Whole.IndexOf(c);
        return whole >= 0 ? s_spelled[whole] : null;
    }
}
