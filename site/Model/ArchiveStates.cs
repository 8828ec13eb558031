using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Linq;
using System.Text;
using SiteBuilder.Settings;

namespace SiteBuilder.Model;

/// <summary>
/// What stands between captures and articles: which are no longer published, and which are further captures of one text. Generated code makes
/// it; programs do not.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArchiveStates
{
    private readonly string[][] _tombstones;

    /// <summary>Reads rows of values that are apart by one blank, with percent signs for what is not ASCII.</summary>
    /// <param name="tombstones">Cause, slug, day, day of the end, path, section, reason, former addresses.</param>
    /// <param name="duplicates">Path of a capture, and of the record.</param>
    public ArchiveStates(ReadOnlySpan<byte> tombstones, ReadOnlySpan<byte> duplicates)
    {
        _tombstones = Rows(tombstones);
        RecordOf = Rows(duplicates).ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);
    }

    /// <summary>Nothing of either.</summary>
    internal static ArchiveStates None { get; } = new(default, default);

    /// <summary>The path of the record by that of each further capture.</summary>
    internal IReadOnlyDictionary<string, string> RecordOf { get; }

    /// <summary>The tombstones, by address in ordinal order.</summary>
    /// <param name="permalink">The pattern of addresses.</param>
    internal Tombstone[] Tombstones(Permalink permalink) => [.. _tombstones.Select(row => Read(row, permalink)).OrderBy(static one => one.Address, StringComparer.Ordinal)];

    private static Tombstone Read(string[] row, Permalink permalink)
    {
        string? section = row[5].Length > 0 ? Names.Slug.Of(row[5], row[5]) : null;
        return new Tombstone(
            row[1],
            permalink.AddressOf(int.Parse(row[2], CultureInfo.InvariantCulture), row[1], section),
            Enum.Parse<TombstoneCause>(row[0], ignoreCase: true),
            row[6].Length > 0 ? row[6] : null,
            int.Parse(row[3], CultureInfo.InvariantCulture) is var day and not 0 ? new DateOnly(day / 10000, day / 100 % 100, day % 100) : null,
            row[7..])
        {
            Path = row[4],
        };
    }

    private static string[][] Rows(ReadOnlySpan<byte> rows) =>
    [
        .. Encoding.ASCII.GetString(rows).Split('\n').Select(static line => line.TrimEnd('\r')).Where(static line => line.Length > 0)
            .Select(static line => line.Split(' ').Select(Uri.UnescapeDataString).ToArray()),
    ];
}
