using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using VerifyTests;

namespace Snapshots;

/// <summary>Names of the two files of a comparison.</summary>
/// <param name="Prefix">Full path up to <c>.verified</c> or <c>.received</c>.</param>
/// <param name="Extension">Without the dot.</param>
internal readonly record struct SnapshotFile(string Prefix, string Extension)
{
    public string Verified => $"{Prefix}.verified.{Extension}";

    public string Received => $"{Prefix}.received.{Extension}";

    public string Folder => Path.GetDirectoryName(Prefix)!;

    public static SnapshotFile Of(MethodInfo test, VerifySettings settings, string sourceFile, string extension)
    {
        // Both kinds of separator: the source may have been compiled on another system.
        string beside = sourceFile[..(sourceFile.LastIndexOfAny(['/', '\\']) + 1)];
        string folder = Path.GetFullPath(Path.Combine(beside, settings.Directory ?? ""));
        string name = settings.FileName
            ?? $"{NameOf(test.ReflectedType!)}.{settings.MethodName ?? test.Name}{ParameterText.Of(test, settings.Parameters)}";
        return new SnapshotFile(Path.Combine(folder, name), extension);
    }

    /// <summary>Verified files of the same name with another extension, which an earlier form of the test left behind.</summary>
    public IEnumerable<string> VerifiedElsewhere()
    {
        string verified = Verified;
        return Siblings(".verified.").Where(path => path != verified);
    }

    /// <summary>Received files of the same name, with any extension.</summary>
    public IEnumerable<string> AllReceived() => Siblings(".received.");

    private IEnumerable<string> Siblings(string kind)
    {
        string start = Prefix + kind;
        return Directory.Exists(Folder)
            ? Directory.EnumerateFiles(Folder).Where(path => path.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            : [];
    }

    private static string NameOf(Type type) => type.DeclaringType is { } outer ? $"{outer.Name}.{type.Name}" : type.Name;
}
