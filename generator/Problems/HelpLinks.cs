using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SiteBuilder.Generator.Problems;

/// <summary>Where problems are explained: each at its heading in the README of this room.</summary>
internal static class HelpLinks
{
    /// <summary>The page beside the generator, for a build whose sources are on no forge.</summary>
    private const string PageBeside = "SiteBuilder.Problems.md";

    private static readonly string s_page = PageOnForge() ?? FileBeside();

    /// <summary>The address of the heading of a problem; empty where nobody knows a page.</summary>
    public static string Of(string id) => s_page.Length == 0 ? "" : s_page + "#" + id.ToLowerInvariant();

    /// <summary>What the generator's own build knew of where its sources are kept; null for nothing.</summary>
    private static string? PageOnForge() => typeof(HelpLinks).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(static attribute => attribute.Key == "ProblemsUrl")?.Value;

    private static string FileBeside()
    {
        // Empty for an assembly that was loaded from memory.
        string assembly = typeof(HelpLinks).Assembly.Location;
        return assembly.Length == 0 ? "" : new Uri(Path.Combine(Path.GetDirectoryName(assembly), PageBeside)).AbsoluteUri;
    }
}
