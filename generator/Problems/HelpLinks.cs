using System;
using System.Linq;
using System.Reflection;

namespace SiteBuilder.Generator.Problems;

/// <summary>Where problems are explained: each at its heading in the README of this room.</summary>
internal static class HelpLinks
{
    // The compiler's server runs copies of generators, so that a page beside this assembly would not be found.
    private static readonly string s_page = new Uri(typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(static attribute => attribute.Key == "ProblemsUrl").Value).AbsoluteUri;

    /// <summary>The address of the heading of a problem: on the forge that the sources came from, else in the sources themselves.</summary>
    public static string Of(string id) => s_page + "#" + id.ToLowerInvariant();
}
