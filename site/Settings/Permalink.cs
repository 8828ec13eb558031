using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SiteBuilder.Problems;

namespace SiteBuilder.Settings;

/// <summary>The pattern of articles' addresses: folders of lower-case ASCII and parts in braces.</summary>
internal sealed class Permalink
{
    public const string Default = "{year}/{month}/{slug}/";
    private const string Undated = "undated";
    private const string NoSection = "other";
    private const string SlugPart = "{slug}";
    private static readonly string[] s_parts = ["{year}", "{month}", "{day}", "{section}", SlugPart];
    private readonly string[] _folders;

    private Permalink(string[] folders) => _folders = folders;

    /// <summary>A pattern that <see cref="Problem"/> finds nothing wrong with.</summary>
    public static Permalink Of(string pattern) => new(pattern.TrimEnd('/').Split('/'));

    /// <summary>What a pattern must be, as words behind "must be"; null where it is.</summary>
    public static string? Problem(string pattern)
    {
        bool ends = pattern.Length > 0 && pattern[pattern.Length - 1] == '/';
        string[] folders = pattern.Substring(0, pattern.Length - (ends ? 1 : 0)).Split('/');
        foreach (string folder in folders)
        {
            if (folder.Length == 0 || folder[0] == '.')
            {
                return "a path of folders in the site, such as " + Default;
            }

            foreach (string part in Split(folder))
            {
                if (part[0] == '{' && !s_parts.Contains(part, StringComparer.Ordinal))
                {
                    return $"a path of {string.Join(", ", s_parts)}; '{part}' is none of them{NearestName.Suggest(part, s_parts)}";
                }

                if (part[0] != '{' && !part.All(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or '.'))
                {
                    return "a path of parts in braces and of small letters, digits, hyphens and stops";
                }
            }
        }

        // A folder of its own keeps addresses apart: of two joined parts one could end where the other starts.
        return folders.Contains(SlugPart, StringComparer.Ordinal) ? null : "a path with {slug} as one of its folders";
    }

    /// <summary>
    /// The address of an article in the site, ending in a slash. A folder of days is "undated" for an article without one, and there is only one
    /// of them; a folder of sections is "other" for an article without a section.
    /// </summary>
    /// <param name="day">The published day as one number, 20240619; 0 where none is proved.</param>
    /// <param name="slug">The slug, unique in the archive.</param>
    /// <param name="section">The section as part of an address; null where none is stated.</param>
    public string AddressOf(int day, string slug, string? section)
    {
        StringBuilder address = new();
        bool undated = false;
        foreach (string folder in _folders)
        {
            bool dated = folder.Contains("{year}") || folder.Contains("{month}") || folder.Contains("{day}");
            if (day == 0 && dated)
            {
                address.Append(undated ? "" : Undated + "/");
                undated = true;
                continue;
            }

            foreach (string part in Split(folder))
            {
                address.Append(part switch
                {
                    "{year}" => (day / 10000).ToString("0000", CultureInfo.InvariantCulture),
                    "{month}" => (day / 100 % 100).ToString("00", CultureInfo.InvariantCulture),
                    "{day}" => (day % 100).ToString("00", CultureInfo.InvariantCulture),
                    "{section}" => section ?? NoSection,
                    SlugPart => slug,
                    _ => part,
                });
            }

            address.Append('/');
        }

        return address.ToString();
    }

    /// <summary>Parts in braces, and what is between them; an open brace without its other goes on to the end.</summary>
    private static IEnumerable<string> Split(string folder)
    {
        int at = 0;
        while (at < folder.Length)
        {
            int end = folder[at] == '{' ? folder.IndexOf('}', at) + 1 : folder.IndexOf('{', at);
            end = end <= at ? folder.Length : end;
            yield return folder.Substring(at, end - at);
            at = end;
        }
    }
}
