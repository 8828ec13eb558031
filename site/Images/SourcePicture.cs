using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using NetVips;
using SiteBuilder.Names;

namespace SiteBuilder.Images;

/// <summary>A picture beside the seeds: the file as it is, and smaller ones made of it for small screens.</summary>
internal sealed class SourcePicture
{
    private const int HashLength = 10;

    /// <summary>A column of text is 34rem wide, on screens of one to two device pixels a CSS pixel.</summary>
    private static readonly int[] s_widths = [480, 800, 1200];

    /// <summary>What browsers show. Those of the second list are not made smaller: they move, or have no pixels.</summary>
    private static readonly string[] s_shown = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif", ".svg"];
    private static readonly string[] s_whole = [".gif", ".svg"];

    private readonly string _file;
    private readonly string _name;
    private readonly string _hash;

    private SourcePicture(string path, string file, string hash, int width, int height, PictureFacts facts, bool isStill)
    {
        _file = file;
        _hash = hash;
        string stem = Slug.Of(Path.GetFileNameWithoutExtension(path));
        _name = $"pictures/{(stem.Length == 0 ? "picture" : stem)}.{hash[..HashLength]}";
        SeedPath = path;
        PublishedPath = _name + Path.GetExtension(path).ToLowerInvariant();
        Width = width;
        Height = height;
        Facts = facts;
        Widths = isStill ? [.. s_widths.Where(smaller => smaller < width)] : [];
    }

    /// <summary>Path in the folder of seeds, with slashes.</summary>
    public string SeedPath { get; }

    /// <summary>Path in the site, with the hash of its bytes.</summary>
    public string PublishedPath { get; }

    /// <summary>Width as it is shown, in pixels.</summary>
    public int Width { get; }

    /// <summary>Height as it is shown, in pixels.</summary>
    public int Height { get; }

    /// <summary>What it says of itself.</summary>
    public PictureFacts Facts { get; }

    /// <summary>The widths of the smaller pictures, in pixels, rising.</summary>
    public IReadOnlyList<int> Widths { get; }

    /// <summary>Whether browsers show files with such a name.</summary>
    public static bool IsShown(string path) => s_shown.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a picture.</summary>
    /// <param name="path">Path in the folder of seeds, with slashes.</param>
    /// <param name="file">Full path of the file.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="VipsException">It is no picture, or damaged.</exception>
    public static SourcePicture Read(string path, string file)
    {
        byte[] bytes = File.ReadAllBytes(file);
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        using Image picture = Image.NewFromBuffer(bytes);

        // Cameras note which side is up; from 5 on the picture lies on its side.
        bool isTurned = picture.Contains("orientation") && picture.Get("orientation") is int and >= 5 and <= 8;
        bool isStill = !s_whole.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
            && !(picture.Contains("n-pages") && picture.Get("n-pages") is int and > 1);
        return new SourcePicture(
            path, file, hash, isTurned ? picture.Height : picture.Width, isTurned ? picture.Width : picture.Height, PictureFactsReader.Read(picture), isStill);
    }

    /// <summary>Path in the site of the smaller picture of a width.</summary>
    public string PathOf(int width) => string.Create(CultureInfo.InvariantCulture, $"{_name}-{width}.webp");

    /// <summary>The file as it is.</summary>
    public byte[] Original() => File.ReadAllBytes(_file);

    /// <summary>The smaller picture of a width: from the cache, or made and put there.</summary>
    /// <param name="width">One of <see cref="Widths"/>.</param>
    /// <param name="cache">A folder for what was made; null for none.</param>
    public byte[] Smaller(int width, PictureCache? cache) => cache is null
        ? Make(width)
        : cache.Get(string.Create(CultureInfo.InvariantCulture, $"{_hash}-{width}.webp"), () => Make(width));

    private byte[] Make(int width)
    {
        using Image smaller = Image.Thumbnail(_file, width, height: int.MaxValue / 4, size: Enums.Size.Down);
        return smaller.WebpsaveBuffer(q: PictureCache.Quality, keep: Enums.ForeignKeep.Icc);
    }
}
