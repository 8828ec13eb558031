using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Names;
using SiteBuilder.Settings;

namespace SiteBuilder.Generator.Seeds;

/// <summary>What the compiler needs of <c>site.yml</c>. A new title is no new value, so that nothing is read or named again for it.</summary>
/// <param name="Path">Path of the file as the compiler knows it; empty where there is none.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Residue">The archive's own rules for lines that are not the article.</param>
/// <param name="Names">The people, places and organisations that it names.</param>
/// <param name="Vocabulary">The words to which it restricts articles.</param>
internal sealed record SiteFile(
    string Path, EquatableArray<SettingsProblem> Problems, EquatableArray<ResidueStatement> Residue, EquatableArray<NameAlias> Names,
    Vocabulary Vocabulary)
{
    private const string Name = "site.yml";
    private static readonly SiteFile s_none = Of("", [], new SiteSettings());

    /// <summary>Whether a file of the project is the settings of the archive.</summary>
    public static bool IsAt(string path, SeedFolder folder) =>
        folder.Path.Length > 0 && string.Equals(path.Replace('\\', '/'), folder.Path + Name, StringComparison.Ordinal);

    public static SiteFile Read(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return ReadText(file, cancellation);
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            string reason = $"reading it failed ({SeedProblem.Describe(crash)}); please report it together with the file";
            return Of(file.Path, [SettingsProblem.Of(SettingsProblems.Unreadable, 1, 1, reason)], new SiteSettings());
        }
    }

    private static SiteFile ReadText(AdditionalText file, CancellationToken cancellation)
    {
        List<SettingsProblem> problems = [];
        SiteSettings settings = new();
        if (file.GetText(cancellation) is not { } text)
        {
            problems.Add(SettingsProblem.Of(SettingsProblems.Unreadable, 1, 1, "it is not text"));
        }
        else if (text.Encoding is not (null or UTF8Encoding))
        {
            // The archive's program reads the same bytes as UTF-8, and the two may not differ.
            problems.Add(SettingsProblem.Of(SettingsProblems.Unreadable, 1, 1, "it is not UTF-8; save it as UTF-8"));
        }
        else
        {
            settings = SettingsReader.Read(text.ToString(), problems);
        }

        return Of(file.Path, problems, settings);
    }

    /// <summary>The one file, or what counts where there is none.</summary>
    public static SiteFile Only(ImmutableArray<SiteFile> files, CancellationToken cancellation) => files.IsEmpty ? s_none : files[0];

    /// <summary>Where a problem is, as compilers tell it.</summary>
    public Location LocationOf(SettingsProblem problem)
    {
        LinePosition at = new(Math.Max(0, problem.Line - 1), Math.Max(0, problem.Column - 1));
        return Location.Create(Path, default, new LinePositionSpan(at, at));
    }

    private static SiteFile Of(string path, List<SettingsProblem> problems, SiteSettings settings) => new(
        path, new([.. problems]), new([.. settings.Residue]), new([.. NameAlias.Of(settings)]), Vocabulary.Of(settings));
}
