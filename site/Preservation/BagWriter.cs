using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using SiteBuilder.Problems;

namespace SiteBuilder.Preservation;

/// <summary>Writes a bag (BagIt 1.0, RFC 8493), whole or not at all: it is made in a folder beside its place and moved there when it is complete.</summary>
internal sealed class BagWriter
{
    private const string Declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private const string DeclarationFile = "bagit.txt";
    private const string InfoFile = "bag-info.txt";
    private static readonly string[] s_tags = [DeclarationFile, InfoFile, "manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt"];

    private readonly string _folder;
    private readonly ConcurrentBag<WrittenFile> _payload = [];
    private readonly List<WrittenFile> _tags = [];

    private BagWriter(string folder) => _folder = folder;

    /// <summary>Writes a bag.</summary>
    /// <param name="files">The payload, each path once.</param>
    /// <param name="info">What the bag says of itself.</param>
    /// <param name="output">Full path of the folder: one that is not there, an empty one, or a bag of this product, which is replaced.</param>
    /// <param name="problems">Receives what is in the way; then nothing has changed.</param>
    /// <returns>Files and bytes of the payload; null where something is in the way.</returns>
    /// <exception cref="IOException">The disk refuses.</exception>
    public static (int Files, long Bytes)? Write(IEnumerable<BagFile> files, BagInfo info, string output, List<SiteProblem> problems)
    {
        if (FaultOf(output) is { } fault)
        {
            problems.Add(SiteProblem.Of(SiteProblems.NotOurBag, output, 0, 0, fault));
            return null;
        }

        string staging = Beside(output, ".bagging");
        Clear(staging);
        try
        {
            BagWriter writer = new(staging);
            Parallel.ForEach(files, file => writer._payload.Add(writer.Write(file.Path, file.Content())));
            writer.WriteTags(info);
            Replace(staging, output);
            return (writer._payload.Count, writer._payload.Sum(static file => file.Size));
        }
        finally
        {
            Clear(staging);
        }
    }

    private void WriteTags(BagInfo info)
    {
        _tags.Add(Write(DeclarationFile, Encoding.ASCII.GetBytes(Declaration)));
        _tags.Add(Write(InfoFile, info.Write(_payload.Sum(static file => file.Size), _payload.Count)));
        _tags.Add(Write("manifest-sha256.txt", BagManifest.Write(_payload.Select(static file => (file.Path, file.Sha256)))));
        _tags.Add(Write("manifest-sha512.txt", BagManifest.Write(_payload.Select(static file => (file.Path, file.Sha512)))));

        // A list of tag files names no list of tag files.
        _ = Write("tagmanifest-sha256.txt", BagManifest.Write(_tags.Select(static file => (file.Path, file.Sha256))));
        _ = Write("tagmanifest-sha512.txt", BagManifest.Write(_tags.Select(static file => (file.Path, file.Sha512))));
    }

    private WrittenFile Write(string path, byte[] content)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using (FileStream stream = new(file, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(content);
        }

        return new WrittenFile(path, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), Convert.ToHexStringLower(SHA512.HashData(content)));
    }

    /// <summary>Why a folder may not be replaced; null where it may. All in it must be what a bag of this product lists.</summary>
    private static string? FaultOf(string folder)
    {
        if (File.Exists(folder))
        {
            return "it is a file";
        }

        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return null;
        }

        string info = Path.Combine(folder, InfoFile);
        string manifest = Path.Combine(folder, "manifest-sha512.txt");
        bool isOurs = File.Exists(info) && File.Exists(manifest) && File.ReadLines(info).Contains(BagInfo.Agent);
        if (!isOurs || BagManifest.Paths(File.ReadAllText(manifest)) is not { } listed)
        {
            return "the folder is not empty, and no bag that SiteBuilder wrote";
        }

        HashSet<string> known = [.. listed, .. s_tags];
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal).FirstOrDefault(path => !known.Contains(path)) is { } foreign
            ? $"'{foreign}' in it is nothing that SiteBuilder put there"
            : null;
    }

    /// <summary>The bag that was there goes when the new one is in its place.</summary>
    private static void Replace(string staging, string output)
    {
        string old = Beside(output, ".old");
        Clear(old);
        bool isThere = Directory.Exists(output);
        if (isThere)
        {
            Directory.Move(output, old);
        }

        try
        {
            Directory.Move(staging, output);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (isThere)
            {
                Directory.Move(old, output);
            }

            throw;
        }

        Clear(old);
    }

    private static string Beside(string output, string ending) => Path.Combine(Path.GetDirectoryName(output) ?? output, "." + Path.GetFileName(output) + ending);

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private readonly record struct WrittenFile(string Path, long Size, string Sha256, string Sha512);
}
