using System;
using System.Globalization;
using System.IO;

namespace SiteBuilder.Images;

/// <summary>Pictures that were made before, each under the hash of what it was made of. It may be removed at any time.</summary>
internal sealed class PictureCache
{
    /// <summary>Quality of smaller pictures, of a hundred.</summary>
    public const int Quality = 80;

    private readonly string _folder;

    /// <summary>Opens a cache; another version of the library, or another quality, has one of its own.</summary>
    /// <param name="folder">The folder; made where it does not exist.</param>
    public PictureCache(string folder)
    {
        _folder = Path.Combine(folder, string.Create(
            CultureInfo.InvariantCulture, $"vips{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}-q{Quality}"));
        Directory.CreateDirectory(_folder);
    }

    /// <summary>What the cache has under a name; failing that, what is made now.</summary>
    public byte[] Get(string name, Func<byte[]> make)
    {
        string file = Path.Combine(_folder, name);
        if (File.Exists(file))
        {
            return File.ReadAllBytes(file);
        }

        byte[] made = make();

        // Whole or not at all: another build may look for it at this moment.
        string temporary = file + "." + Path.GetRandomFileName();
        File.WriteAllBytes(temporary, made);
        File.Move(temporary, file, overwrite: true);
        return made;
    }
}
