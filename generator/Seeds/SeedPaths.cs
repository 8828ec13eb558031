using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SiteBuilder.Problems;
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

    /// <summary>The seeds that a sidecar stands beside, in ordinal order: one, but for two of one name and different endings.</summary>
    public IEnumerable<string> SeedsOf(string sidecar) => _paths.Where(path => SidecarPath.Of(path) == sidecar);

    /// <summary>Whether a seed stands beside a sidecar.</summary>
    public bool HasSeedOf(string sidecar) => _sidecars.Contains(sidecar);

    /// <summary>The name that a file should have had: of a sidecar in its folder, or of the folder's own file; null where none is like it.</summary>
    public string? SidecarLike(string file)
    {
        string folder = file.Substring(0, file.LastIndexOf('/') + 1);
        IEnumerable<string> names = _sidecars
            .Where(path => path.LastIndexOf('/') + 1 == folder.Length && path.StartsWith(folder, StringComparison.Ordinal))
            .Select(path => path.Substring(folder.Length));
        string[] stems = [.. names.Append(ArticleStatements.FolderFile).Select(Stem)];
        return NearestName.SlipOf(Stem(file.Substring(folder.Length)), stems) is { } stem
            ? SidecarPath.Of(stem + ".yml")
            : null;
    }

    private static string Stem(string name) => name.Substring(0, name.LastIndexOf('.'));

    public bool Equals(SeedPaths? other) => other is not null && _paths.Equals(other._paths);

    public override bool Equals(object? obj) => Equals(obj as SeedPaths);

    public override int GetHashCode() => _paths.GetHashCode();
}
