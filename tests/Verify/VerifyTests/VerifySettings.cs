using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace VerifyTests;

/// <summary>Where the snapshot of a comparison is and what is left out of it. Without any, it is beside the source of the test.</summary>
public sealed class VerifySettings
{
    private readonly List<Func<string, bool>> _unwanted = [];

    /// <summary>Settings with nothing set.</summary>
    public VerifySettings()
    {
    }

    /// <summary>A copy; the two no longer know each other.</summary>
    /// <param name="settings">Null gives settings with nothing set.</param>
    public VerifySettings(VerifySettings? settings)
    {
        if (settings is null)
        {
            return;
        }

        Directory = settings.Directory;
        FileName = settings.FileName;
        MethodName = settings.MethodName;
        Parameters = settings.Parameters;
        _unwanted.AddRange(settings._unwanted);
    }

    /// <summary>The folder of the snapshot, relative to the test's source or absolute; null where the two are side by side.</summary>
    public string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal string? MethodName { get; private set; }

    internal IReadOnlyList<object?> Parameters { get; private set; } = [];

    /// <summary>Keeps the snapshot in another folder.</summary>
    /// <param name="directory">Relative to the folder of the test's source, or absolute.</param>
    public void UseDirectory(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        Directory = directory;
    }

    /// <summary>Names the snapshot instead of class, method and parameters; goes with <see cref="UseDirectory" /> only.</summary>
    /// <param name="fileName">Without folder, <c>.verified</c> and extension.</param>
    /// <exception cref="InvalidOperationException">A method name or parameters are set.</exception>
    public void UseFileName(string fileName)
    {
        RequireFileName(fileName, nameof(fileName));
        FileName = fileName;
        RequireOneWayOfNaming();
    }

    /// <summary>Stands in the snapshot's name for that of the test, so that one test can compare more than once.</summary>
    /// <param name="name">Without class, parameters and extension.</param>
    /// <exception cref="InvalidOperationException">A file name is set.</exception>
    public void UseMethodName(string name)
    {
        RequireFileName(name, nameof(name));
        MethodName = name;
        RequireOneWayOfNaming();
    }

    /// <summary>Adds arguments of a theory to the snapshot's name, as <c>_name=value</c>; none is added by itself.</summary>
    /// <param name="parameters">The first, or the first few, or all arguments of the test, in their order.</param>
    /// <exception cref="InvalidOperationException">A file name is set.</exception>
    public void UseParameters(params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        if (parameters.Length == 0)
        {
            throw new ArgumentException("Pass at least one argument of the test", nameof(parameters));
        }

        Parameters = parameters;
        RequireOneWayOfNaming();
    }

    /// <summary>Leaves out each line with any of the given texts, whatever their case.</summary>
    public void ScrubLinesContaining(params string[] stringToMatch) =>
        ScrubLinesContaining(StringComparison.OrdinalIgnoreCase, stringToMatch);

    /// <summary>Leaves out each line with any of the given texts.</summary>
    public void ScrubLinesContaining(StringComparison comparison, params string[] stringToMatch)
    {
        ArgumentNullException.ThrowIfNull(stringToMatch);
        _unwanted.Add(line => stringToMatch.Any(text => line.Contains(text, comparison)));
    }

    /// <summary>The text with LF only and without the unwanted lines; the last line ends as it did.</summary>
    internal string Scrub(string text)
    {
        string plain = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (_unwanted.Count == 0)
        {
            return plain;
        }

        bool ended = plain.EndsWith('\n');
        IEnumerable<string> lines = (ended ? plain[..^1] : plain).Split('\n').Where(line => !_unwanted.Any(isUnwanted => isUnwanted(line)));
        string kept = string.Join('\n', lines);
        return ended && kept.Length > 0 ? kept + '\n' : kept;
    }

    private static void RequireFileName(string name, string argument)
    {
        ArgumentException.ThrowIfNullOrEmpty(name, argument);
        if (name.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
        {
            throw new ArgumentException($"'{name}' has a character that no file name may have", argument);
        }
    }

    private void RequireOneWayOfNaming()
    {
        if (FileName is not null && (MethodName is not null || Parameters.Count > 0))
        {
            throw new InvalidOperationException(
                $"{nameof(UseFileName)} is the whole name; it does not go with {nameof(UseMethodName)} or {nameof(UseParameters)}.");
        }
    }
}
