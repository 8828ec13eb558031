using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Reflection;
using SiteBuilder.Settings;

namespace SiteBuilder.Model;

/// <summary>The <c>site.yml</c> that an archive's assembly carries, read once.</summary>
internal sealed class ArchiveSettings
{
    /// <summary>Path of the file in the folder of seeds.</summary>
    public const string File = "site.yml";

    private static readonly ConcurrentDictionary<Assembly, ArchiveSettings> s_settings = new();
    private readonly List<SettingsProblem> _problems = [];

    private ArchiveSettings(string? text)
    {
        Settings = text is null ? new SiteSettings() : SettingsReader.Read(text, _problems);
        Permalink = Permalink.Of(Settings.Permalink);
    }

    /// <summary>The settings; the defaults where the archive has none.</summary>
    public SiteSettings Settings { get; }

    /// <summary>The pattern of addresses.</summary>
    public Permalink Permalink { get; }

    /// <summary>What is wrong with them. The compiler has told it, and refused to compile.</summary>
    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>The settings in an assembly.</summary>
    /// <exception cref="System.IO.InvalidDataException">It is no archive, or was packed by another version.</exception>
    public static ArchiveSettings Of(Assembly assembly) =>
        s_settings.GetOrAdd(assembly, static assembly => new ArchiveSettings(CaptureStore.Of(assembly).StatementOf(File)));
}
