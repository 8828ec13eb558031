using System;
using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Text;

namespace SiteBuilder.Model;

/// <summary>
/// The captured files of an archive and what its author states beside them (<c>.yml</c>), in the resource that the build embeds. The bytes are
/// read where the assembly lies in memory.
/// </summary>
internal sealed unsafe class CaptureStore
{
    private const string Resource = "SiteBuilder.Seeds";
    private static readonly ConcurrentDictionary<Assembly, CaptureStore> s_stores = new();
    private readonly UnmanagedMemoryStream _stream;
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<(string Path, int Start, int Length)> _files = [];

    private CaptureStore(UnmanagedMemoryStream stream)
    {
        _stream = stream;
        Statements = new StatementStore(this);
        ReadOnlySpan<byte> all = new(stream.PositionPointer, checked((int)stream.Length));
        if (!all.StartsWith("SEEDS001"u8))
        {
            throw new InvalidDataException("The archive's captures were packed by another version; build the archive again.");
        }

        int at = 8;
        int count = Number(all, ref at);
        for (int i = 0; i < count; i++)
        {
            int length = Number(all, ref at);
            string path = Encoding.UTF8.GetString(all.Slice(at, length));
            at += length;
            _indexes.Add(path, i);
            _files.Add((path, 0, Number(all, ref at)));
        }

        for (int i = 0; i < count; i++)
        {
            _files[i] = _files[i] with { Start = at };
            at += _files[i].Length;
        }
    }

    /// <summary>What the author states of the captures.</summary>
    public StatementStore Statements { get; }

    /// <summary>The captures in an assembly.</summary>
    /// <exception cref="InvalidDataException">It has none, or they were packed by another version.</exception>
    public static CaptureStore Of(Assembly assembly) => s_stores.GetOrAdd(assembly, static assembly =>
        assembly.GetManifestResourceStream(Resource) is UnmanagedMemoryStream stream
            ? new CaptureStore(stream)
            : throw new InvalidDataException($"The assembly '{assembly.GetName().Name}' holds no captures; build it with SiteBuilder's targets."));

    public int IndexOf(string path) => _indexes.TryGetValue(path, out int index)
        ? index
        : throw new InvalidDataException($"The capture '{path}' is not in the archive; build the archive again.");

    /// <summary>The text of a file of the author's, which is UTF-8; null where the archive has no such file.</summary>
    /// <param name="path">Path in the folder of seeds, with slashes.</param>
    public string? StatementOf(string path)
    {
        if (!_indexes.TryGetValue(path, out int index))
        {
            return null;
        }

        ReadOnlySpan<byte> bytes = BytesOf(index);
        return Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
    }

    /// <summary>Paths of all files, in the order of the pack, which is ordinal.</summary>
    public IEnumerable<string> Paths => _indexes.Keys;

    public string PathOf(int index) => _files[index].Path;

    public ReadOnlySpan<byte> BytesOf(int index)
    {
        (_, int start, int length) = _files[index];
        return new ReadOnlySpan<byte>(_stream.PositionPointer + start, length);
    }

    private static int Number(ReadOnlySpan<byte> all, ref int at)
    {
        int number = BinaryPrimitives.ReadInt32LittleEndian(all[at..]);
        at += sizeof(int);
        return number;
    }
}
