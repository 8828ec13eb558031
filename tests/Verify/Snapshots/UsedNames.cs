using System;
using System.Collections.Concurrent;

namespace Snapshots;

/// <summary>The snapshots that this run has compared. Two comparisons with one snapshot would accept each other's text in turn.</summary>
internal static class UsedNames
{
    // Two names that differ in case alone are one file on Windows and macOS.
    private static readonly ConcurrentDictionary<string, bool> s_prefixes = new(StringComparer.OrdinalIgnoreCase);

    public static void Take(SnapshotFile file)
    {
        if (!s_prefixes.TryAdd(file.Prefix, true))
        {
            throw new InvalidOperationException(
                $"Another comparison of this run already uses the snapshot '{file.Prefix}'; " +
                "tell them apart by UseMethodName, UseParameters or UseFileName.");
        }
    }
}
