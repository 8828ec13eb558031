using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>All files of statements by their paths. Two with the same files are equal.</summary>
internal sealed class StatementIndex : IEquatable<StatementIndex>
{
    private readonly EquatableArray<StatementFile> _files;
    private readonly Dictionary<string, StatementFile> _byPath = new(StringComparer.Ordinal);

    private StatementIndex(EquatableArray<StatementFile> files)
    {
        _files = files;
        foreach (StatementFile file in files)
        {
            _byPath[file.Path] = file;
        }
    }

    public static StatementIndex Of(ImmutableArray<StatementFile> files, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        StatementFile[] ordered = [.. files];
        Array.Sort(ordered, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return new StatementIndex(new(ordered));
    }

    /// <summary>What is stated beside a seed and for its folders.</summary>
    public SeedStatements Of(string seed)
    {
        List<StatementFile> folders = [];
        foreach (string path in ArticleStatements.FolderFilesOf(seed))
        {
            if (_byPath.TryGetValue(path, out StatementFile? folder))
            {
                folders.Add(folder);
            }
        }

        return new SeedStatements(_byPath.TryGetValue(SidecarPath.Of(seed), out StatementFile? sidecar) ? sidecar : null, new([.. folders]));
    }

    public bool Equals(StatementIndex? other) => other is not null && _files.Equals(other._files);

    public override bool Equals(object? obj) => Equals(obj as StatementIndex);

    public override int GetHashCode() => _files.GetHashCode();
}

/// <summary>The files that state something of a seed.</summary>
/// <param name="Sidecar">The file beside it; null where there is none.</param>
/// <param name="Folders">The files of its folders, the nearest first.</param>
internal sealed record SeedStatements(StatementFile? Sidecar, EquatableArray<StatementFile> Folders)
{
    /// <summary>Nothing is stated.</summary>
    public static readonly SeedStatements None = new(null, new([]));
}
