using System;
using System.Linq;
using System.Text;

namespace SiteBuilder.Statements;

/// <summary>An address that an article had, as its author writes it.</summary>
internal static class FormerAddress
{
    private const int LongestName = 255;
    private const string Unfit = "\\:*?\"<>|#%";

    /// <summary>
    /// The path in the site without slashes at its ends and without percent signs, as a file of that name is called; null where it is none that
    /// every disk and every host of static files can have.
    /// </summary>
    public static string? Read(string text)
    {
        string path = Uri.UnescapeDataString(text).Trim('/').Normalize(NormalizationForm.FormC);
        return path.Split('/').All(IsName) ? path : null;
    }

    /// <summary>A name that starts with a stop is hidden, and left out when a site is handed to its host.</summary>
    private static bool IsName(string name) =>
        name.Length > 0 && name[0] != '.' && name[name.Length - 1] is not ('.' or ' ') && Encoding.UTF8.GetByteCount(name) <= LongestName
        && name.All(static c => !char.IsControl(c) && c != '\uFFFD' && Unfit.IndexOf(c) < 0);
}
