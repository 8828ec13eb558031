using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Checking;

/// <summary>What a publication changes, as addresses: paths without the name of an index, in ordinal order.</summary>
/// <param name="Added">Addresses that are new.</param>
/// <param name="Changed">Addresses at which there is something else.</param>
/// <param name="Vanished">Addresses at which there is nothing any more.</param>
internal sealed record SiteChanges(IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Vanished)
{
    /// <summary>The changes between two lists of files with their hashes.</summary>
    public static SiteChanges Between(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) => new(
        Addresses(after.Keys.Where(path => !before.ContainsKey(path))),
        Addresses(after.Where(file => before.TryGetValue(file.Key, out string? hash) && hash != file.Value).Select(static file => file.Key)),
        Addresses(before.Keys.Where(path => !after.ContainsKey(path))));

    private static string[] Addresses(IEnumerable<string> files) => [.. files.Select(LinkProblems.AddressOf).Order(StringComparer.Ordinal)];
}
