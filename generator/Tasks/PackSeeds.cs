using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.Build.Framework;

namespace SiteBuilder.Tasks;

/// <summary>
/// Joins the captured files into one, which the compiler embeds: the mark "SEEDS001", the number of files, then for each its path in
/// UTF-8 and its size, then the bytes of all, in the order of paths. Numbers are 32 bits, little-endian; a text has its length before it.
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

    /// <summary>Full path of the folder that their paths count from.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The file to write; it is left alone where it would not change.</summary>
    [Required]
    public string Output { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        string current = Folder;
        try
        {
            List<(string Path, string File, long Size)> seeds = [];
            foreach (ITaskItem seed in Seeds)
            {
                current = seed.GetMetadata("FullPath");
                seeds.Add((RelativePath(current), current, new FileInfo(current).Length));
            }

            seeds.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
            long total = seeds.Sum(static seed => seed.Size);
            if (total > int.MaxValue - (1 << 24))
            {
                return Failed(current, "the captured files are over 2 GB together, which one assembly cannot hold; split the archive");
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

                foreach ((_, string file, long size) in seeds)
                {
                    current = file;
                    byte[] bytes = File.ReadAllBytes(file);
                    if (bytes.Length != size)
                    {
                        throw new IOException("it changed while it was read; build again");
                    }

                    writer.Write(bytes);
                }
            }

            File.Delete(Output);
            File.Move(unfinished, Output);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Failed(current, problem.Message);
        }
    }

    private string RelativePath(string file)
    {
        string folder = Folder.Replace('\\', '/').TrimEnd('/') + "/";
        string path = file.Replace('\\', '/');
        return path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : Path.GetFileName(path);
    }

    private bool Failed(string file, string reason)
    {
        BuildEngine.LogErrorEvent(new BuildErrorEventArgs(
            "SiteBuilder", "SITE0301", file, 0, 0, 0, 0, "The captured files could not be packed: " + reason, "", nameof(PackSeeds)));
        return false;
    }
}
