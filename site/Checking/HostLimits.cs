using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Problems;

namespace SiteBuilder.Checking;

/// <summary>What GitHub Pages takes. All of it are warnings: another host may take more.</summary>
/// <param name="Site">Bytes of a site.</param>
/// <param name="File">Bytes of a file.</param>
/// <param name="Count">Files of a site. No number is written down; past this one a deployment may last longer than the ten minutes that it has.</param>
internal sealed record HostLimits(long Site, long File, int Count)
{
    private const int MostKinds = 3;
    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\:*?\"<>|");

    /// <summary>What GitHub says, and for the count what is wise.</summary>
    public static readonly HostLimits Pages = new(1_000_000_000, 100_000_000, 100_000);

    /// <summary>What is over a limit, or has a name that is left out.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="output">The folder of the site.</param>
    public IEnumerable<SiteProblem> Check(IReadOnlyList<SiteFile> files, string output)
    {
        long size = files.Sum(static file => file.Size);
        string? limit = size > Site ? "takes " + SizeOf(Site) : files.Count > Count ? $"may not deploy over {Count.ToString("N0", CultureInfo.InvariantCulture)} within its ten minutes" : null;
        if (limit is not null)
        {
            IEnumerable<string> kinds = SizeByKind.Of(files).Take(MostKinds)
                .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{SizeByKind.NameOf(kind.Kind)} ({SizeOf(kind.Size)}, {100 * kind.Size / Math.Max(1, size)} %)"));
            yield return SiteProblem.Of(SiteProblems.SiteTooLarge, output, 0, 0, SizeOf(size), files.Count, limit, string.Join(", ", kinds));
        }

        foreach (SiteFile file in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (file.Size > File)
            {
                yield return SiteProblem.Of(SiteProblems.FileTooLarge, Path.Combine(output, file.Path), 0, 0, SizeOf(file.Size), SizeOf(File));
            }

            if (FaultOf(file.Path) is { } fault)
            {
                yield return SiteProblem.Of(SiteProblems.UnservedName, Path.Combine(output, file.Path), 0, 0, fault);
            }
        }
    }

    /// <summary>"1.2 GB", in units of a thousand.</summary>
    public static string SizeOf(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0.#} kB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.#} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.##} GB"),
    };

    /// <summary>What is wrong with a name; null for nothing. The file that keeps Jekyll away does its work on the way and may stay behind.</summary>
    private static string? FaultOf(string path) =>
        path == ".nojekyll" ? null
        : path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) ? "starts with a dot"
        : path.AsSpan().IndexOfAny(s_signs) is var sign and >= 0 ? $"has '{path[sign]}' in it"
        : path.Any(char.IsControl) ? "has a control character in it"
        : null;
}
