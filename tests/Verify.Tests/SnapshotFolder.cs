using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;

namespace SiteBuilder.SnapshotEngine.Tests;

/// <summary>A folder of its own for one test, with the path of a source file that a comparison may believe to stand in.</summary>
internal sealed class SnapshotFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("snapshots-").FullName;

    /// <summary>Path of a source in the folder; there is no such file, and none is read.</summary>
    public string Source => Path.Combine(_path, "Tests.cs");

    /// <summary>Names of all files, sorted, relative to the folder, with slashes.</summary>
    public string[] Files => [.. Directory.EnumerateFiles(_path, "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(_path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Full path of a file of the folder.</summary>
    public string this[string name] => Path.Combine(_path, name);

    /// <summary>The snapshot's name that the calling test has by default.</summary>
    public static string Name(string kind, [CallerFilePath] string source = "", [CallerMemberName] string test = "") =>
        $"{Path.GetFileNameWithoutExtension(source)}.{test}.{kind}";

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public string Read(string name) => File.ReadAllText(this[name]);

    public byte[] Bytes(string name) => File.ReadAllBytes(this[name]);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
