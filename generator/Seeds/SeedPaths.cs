using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>The paths of all seeds. Two with the same paths are equal.</summary>
internal sealed class SeedPaths : IEquatable<SeedPaths>
{
    private readonly EquatableArray<string> _paths;
    private readonly HashSet<string> _sidecars;

    private SeedPaths(EquatableArray<string> paths)
    {
        _paths = paths;
        _sidecars = new HashSet<string>(paths.Select(SidecarPath.Of), StringComparer.Ordinal);
    }

    public static SeedPaths Of(ImmutableArray<string> paths, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new SeedPaths(new([.. paths.OrderBy(static path => path, StringComparer.Ordinal)]));
    }

    /// <summary>Whether a seed stands beside a sidecar.</summary>
    public bool HasSeedOf(string sidecar) => _sidecars.Contains(sidecar);

    public bool Equals(SeedPaths? other) => other is not null && _paths.Equals(other._paths);

    public override bool Equals(object? obj) => Equals(obj as SeedPaths);

    public override int GetHashCode() => _paths.GetHashCode();
}
