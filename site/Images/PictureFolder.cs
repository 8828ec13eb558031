using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NetVips;
using SiteBuilder.Problems;
using SiteBuilder.References;

namespace SiteBuilder.Images;

/// <summary>The pictures that lie beside the seeds.</summary>
/// <param name="seeds">Full path of the folder of seeds; null where it is not known, so that it has none.</param>
internal sealed class PictureFolder(string? seeds)
{
    private readonly ConcurrentDictionary<string, Lazy<(SourcePicture? Picture, string? Problem)>> _pictures = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> _names = new(StringComparer.Ordinal);

    /// <summary>All pictures that were found, by their paths in the site.</summary>
    public IEnumerable<SourcePicture> Found => _pictures.Values.Select(static picture => picture.Value.Picture).OfType<SourcePicture>()
        .DistinctBy(static picture => picture.PublishedPath).OrderBy(static picture => picture.PublishedPath, StringComparer.Ordinal);

    /// <summary>Whether an address is a path beside the seeds, and not of the site or of another host.</summary>
    public static bool IsLocal(string address) =>
        address.Length > 0 && address[0] is not ('/' or '#' or '?') && !address.Contains(':', StringComparison.Ordinal);

    /// <summary>The picture of an address.</summary>
    /// <param name="seed">Path of the article that names it.</param>
    /// <param name="address">A path from the article, as it is written.</param>
    /// <param name="problem">What is wrong, where there is none: the kind, and what fills its message.</param>
    public SourcePicture? Find(string seed, string address, out (ProblemKind Kind, string Detail)? problem)
    {
        string name = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        string? path = new Reference(ReferenceKind.Seed, name, "").PathFrom(seed);
        if (path is null || seeds is null || !NamesIn(Path.GetDirectoryName(path) ?? "").Contains(Path.GetFileName(path)))
        {
            IEnumerable<string> near = path is null || seeds is null ? [] : NamesIn(Path.GetDirectoryName(path) ?? "").Where(SourcePicture.IsShown);
            problem = (SiteProblems.PictureMissing, path is null ? "" : NearestName.Suggest(Path.GetFileName(path), near, 1, static (name, other) => name.Equals(other, StringComparison.OrdinalIgnoreCase)));
            return null;
        }

        (SourcePicture? picture, string? unreadable) = _pictures.GetOrAdd(path, path => new(() => Read(path))).Value;
        problem = unreadable is null ? null : (SiteProblems.PictureUnreadable, unreadable);
        return picture;
    }

    /// <summary>A picture that was found before; null where there is none.</summary>
    public SourcePicture? Find(string seed, string address) => IsLocal(address) ? Find(seed, address, out _) : null;

    private (SourcePicture?, string?) Read(string path)
    {
        if (!SourcePicture.IsShown(path))
        {
            return (null, "browsers show JPEG, PNG, WebP, AVIF, GIF and SVG");
        }

        try
        {
            return (SourcePicture.Read(path, Path.Combine(seeds!, path)), null);
        }
        catch (Exception problem) when (problem is VipsException or IOException or UnauthorizedAccessException)
        {
            return (null, problem is VipsException ? "it is no picture, or damaged" : problem.Message);
        }
    }

    /// <summary>The names of a folder as they are written: hosts tell capitals from small letters, where this machine may not.</summary>
    private string[] NamesIn(string folder) => _names.GetOrAdd(folder, folder =>
    {
        DirectoryInfo full = new(Path.Combine(seeds!, folder));
        return full.Exists ? [.. full.EnumerateFiles().Select(static file => file.Name).Order(StringComparer.Ordinal)] : [];
    });
}
