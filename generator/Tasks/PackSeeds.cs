using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;
using SiteBuilder.Readings;

namespace SiteBuilder.Tasks;

/// <summary>
/// Joins the captured files, and what their author states beside them, into one, which the compiler embeds: the mark "SEEDS001", the number of files, then for each its path in
/// UTF-8 and its size, then the bytes of all, in the order of paths. Numbers are 32 bits, little-endian; a text has its length before it. Captures
/// that their author withdrew are left out, and so are the files that state it.
/// </summary>
public sealed class PackSeeds : ITask
{
    private const string Mark = "SEEDS001";

    /// <inheritdoc/>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <inheritdoc/>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The captured files.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>What the author states of the site and of captures: files of YAML, packed beside the captures in the same order.</summary>
    public ITaskItem[] Statements { get; set; } = [];

    /// <summary>Full path of the folder that their paths count from.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The file to write.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <summary>
    /// Full path of a folder for copies of the captures that the compiler cannot decode: not UTF-8, or UTF-16 without a mark. A copy's folder says
    /// how it was decoded: encoding, offset of the first bad byte, offset of its character. Two lists there name the captures and their copies.
    /// </summary>
    [Required]
    public string DecodedFolder { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        string current = Folder;
        try
        {
            List<(string Path, string File, long Size)> seeds = [];
            List<(string Path, string File)> unpacked = [];
            HashSet<string> statements = [.. Statements.Select(static statement => statement.GetMetadata("FullPath"))];
            HashSet<string> withdrawn = WithdrawnSeeds.Find(
                Seeds.Select(seed => PathOf(seed, out current)), Statements.Select(statement => PathOf(statement, out current)));
            foreach (ITaskItem seed in Seeds.Concat(Statements))
            {
                (string Path, string File) place = PathOf(seed, out current);
                if (withdrawn.Contains(place.Path))
                {
                    unpacked.Add(place);
                    continue;
                }

                if (current.IndexOf('"') >= 0)
                {
                    return Failed(current, "the compiler cannot be given a file with a quotation mark in its name; rename the file", "SITE0304");
                }

                seeds.Add((place.Path, current, new FileInfo(current).Length));
            }

            seeds.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
            long total = seeds.Sum(static seed => seed.Size);
            if (total > int.MaxValue - (1 << 24))
            {
                return Failed(current, "the captured files are over 2 GB together, which one assembly cannot hold; split the archive");
            }

            List<string> broken = [];
            List<string> copies = [];
            if (Directory.Exists(DecodedFolder))
            {
                Directory.Delete(DecodedFolder, recursive: true);
            }

            string unfinished = Output + ".new";
            using (FileStream stream = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
            using (BinaryWriter writer = new(stream, Encoding.UTF8))
            {
                writer.Write(Encoding.ASCII.GetBytes(Mark));
                writer.Write(seeds.Count);
                foreach ((string path, _, long size) in seeds)
                {
                    byte[] name = Encoding.UTF8.GetBytes(path);
                    writer.Write(name.Length);
                    writer.Write(name);
                    writer.Write((int)size);
                }

                foreach ((string path, string file, long size) in seeds)
                {
                    current = file;
                    byte[] bytes = File.ReadAllBytes(file);
                    if (bytes.Length != size)
                    {
                        throw new IOException("it changed while it was read; build again");
                    }

                    writer.Write(bytes);
                    Decode(path, file, bytes);
                }
            }

            // What names a withdrawn article is told by its capture still.
            foreach ((string path, string file) in unpacked)
            {
                current = file;
                Decode(path, file, File.ReadAllBytes(file));
            }

            if (copies.Count > 0)
            {
                File.WriteAllLines(Path.Combine(DecodedFolder, "captures.list"), broken);
                File.WriteAllLines(Path.Combine(DecodedFolder, "copies.list"), copies);
            }

            File.Delete(Output);
            File.Move(unfinished, Output);
            return true;

            void Decode(string path, string file, byte[] bytes)
            {
                if (!statements.Contains(file) && CopyDecoded(path, bytes) is { } copy)
                {
                    broken.Add(file);
                    copies.Add(copy);
                }
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(current, problem.Message);
        }
    }

    /// <summary>Writes a decoded copy where the compiler would decode otherwise; null where it would not.</summary>
    private string? CopyDecoded(string path, byte[] bytes)
    {
        CapturedText decoded = CapturedText.Decode(bytes);
        bool marked = bytes.Length > 1 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));
        bool binary = (decoded.FirstBadByte >= 0 || Array.IndexOf(bytes, (byte)0) >= 0) && IsBinary(decoded.Text);
        if (!binary && decoded.FirstBadByte < 0 && (decoded.EncodingName == "utf-8" || marked))
        {
            return null;
        }

        string how = string.Format(
            CultureInfo.InvariantCulture, "{0}_{1}_{2}", binary ? CapturedText.Binary : decoded.EncodingName, decoded.FirstBadByte, decoded.FirstBadCharacter);
        string copy = Path.Combine(DecodedFolder, how, path);
        Directory.CreateDirectory(Path.GetDirectoryName(copy));
        File.WriteAllText(copy, decoded.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return copy;
    }

    /// <summary>Text has hardly a control character; a picture or a program has one in a few bytes.</summary>
    private static bool IsBinary(string text)
    {
        const int few = 16;
        int controls = text.Count(static c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\v' or '\f'));
        return controls >= few && controls * 20 > text.Length;
    }

    /// <summary>Where a file is; <paramref name="current"/> is the file that a failure is about.</summary>
    private (string Path, string File) PathOf(ITaskItem item, out string current)
    {
        current = item.GetMetadata("FullPath");
        return (RelativePath(current), current);
    }

    private string RelativePath(string file)
    {
        string folder = Folder.Replace('\\', '/').TrimEnd('/') + "/";
        string path = file.Replace('\\', '/');
        return path.StartsWith(folder, StringComparison.Ordinal)
            ? path.Substring(folder.Length)
            : throw new IOException("it lies outside the folder of seeds; move it there, or set SeedFolder");
    }

    private bool Failed(string file, string reason, string id = "SITE0301")
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
            "", id, file, 0, 0, 0, 0, "The captured files could not be packed: " + reason, "", nameof(PackSeeds)));
        return false;
    }
}
