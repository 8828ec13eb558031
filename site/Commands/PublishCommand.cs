using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Images;
using SiteBuilder.Model;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;
using SiteBuilder.Settings;
using SiteBuilder.Strings;
using SiteBuilder.Templates;

namespace SiteBuilder.Commands;

/// <summary>What to publish, and where.</summary>
/// <param name="Output">The folder to publish into.</param>
/// <param name="Templates">A folder that replaces parts of the theme; null for none.</param>
/// <param name="Address">Where the site will be; null for what the settings say.</param>
/// <param name="Settings">Settings in place of the archive's own; null, as on every command line, for its own.</param>
internal sealed record PublishOptions(string Output, string? Templates, string? Address, SiteSettings? Settings = null)
{
    /// <summary>The folder of seeds, which has the pictures; problems name their files in it. Null where it is not known.</summary>
    public string? Seeds { get; init; }

    /// <summary>A folder for smaller pictures, so that they are made once; null, the default, for none.</summary>
    public string? Cache { get; init; }

    /// <summary>The day that the timeline looks back from; null, the default, where none is stated.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>A file that receives what the publication changes and how much it weighs; null, the default, for none.</summary>
    public string? Report { get; init; }

    /// <summary>Whether new addresses are added to the list of those that the archive has promised; false by default.</summary>
    public bool KeepAddresses { get; init; }
}

/// <summary>Publishes an archive: settings and theme are checked, pages planned, rendered and written. Problems are printed for build tools.</summary>
internal static class PublishCommand
{
    public static int Run(ArticleArchive archive, PublishOptions options, TextWriter output) => GuardedRun.Run(
        options.Output, options.Seeds, output, problems => Publish(archive, options, problems) is { } result
            ? FormattableString.Invariant(
                $"Published {archive.Articles.Count:N0} {(archive.Articles.Count == 1 ? "article" : "articles")} as {result.Files:N0} files into {options.Output} ({result.Written:N0} written, {result.Removed:N0} removed)")
            : null);

    /// <summary>All that the site is made of; null where something of it is wrong.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="options">What to publish.</param>
    /// <param name="problems">Receives what is wrong with settings and theme.</param>
    public static Publication? Read(ArticleArchive archive, PublishOptions options, List<SiteProblem> problems)
    {
        SiteSettings settings = options.Settings ?? archive.Settings;
        problems.AddRange(archive.SettingsProblems.Select(static problem =>
            new SiteProblem(problem.Kind.Id, problem.Kind.Severity, ArchiveSettings.File, problem.Line, problem.Column, problem.Message)));
        if (options.Address is { } stated)
        {
            Uri? address = SettingsReader.SiteAddress(stated);
            settings = settings with { Address = address ?? settings.Address };
            problems.AddRange(address is null ? [SiteProblem.Of(SettingsProblems.WrongAddress, "SiteUrl", 0, 0, stated)] : []);
        }

        IReadOnlyList<ThemeFile> theme = TemplateSource.Read(options.Templates, problems);
        ThemeStrings? strings = StringsReader.Read(theme, settings.Language, problems);
        if (strings is null)
        {
            return null;
        }

        TemplateSet templates = TemplateSet.Read(theme, SitePlanner.Templates, strings, problems);
        return HasErrors(problems) ? null : new Publication
        {
            Archive = archive,
            Settings = settings,
            Theme = theme,
            Templates = templates,
            Pictures = new PictureFolder(options.Seeds is { } folder ? Path.GetFullPath(folder) : null),
            Cache = options.Cache is { } made ? new PictureCache(made) : null,
            Day = options.Day,
        };
    }

    /// <summary>Whether any problem is worse than a warning.</summary>
    public static bool HasErrors(List<SiteProblem> problems) => problems.Exists(static problem => problem.Severity == Severity.Error);

    private static PublishResult? Publish(ArticleArchive archive, PublishOptions options, List<SiteProblem> problems)
    {
        if (options.Report is { } within && IsIn(within, options.Output))
        {
            problems.Add(SiteProblem.Of(SiteProblems.CannotWrite, within, 0, 0, "the report would be a part of it; give it a place outside of the site"));
            return null;
        }

        if (Read(archive, options, problems) is not { } publication)
        {
            return null;
        }

        IReadOnlyList<PlannedFile> files = SitePlanner.Plan(publication, problems);
        AddressLedger? ledger = options.Seeds is { } seeds ? AddressLedger.Read(seeds, problems) : null;
        problems.AddRange(ledger?.Check(files.Select(static file => file.Path)) ?? []);
        if (HasErrors(problems))
        {
            return null;
        }

        SiteInspection inspection = new(publication, options.Output);
        PublishResult? result = Publisher.Publish(files, options.Output, problems, inspection);
        if (result is null)
        {
            return null;
        }

        if (options.Report is { } report)
        {
            SiteReport.Write(report, publication.Settings.Address, files, inspection);
        }

        if (options.KeepAddresses && ledger?.Add(files.Where(static file => file.Kind is FileKind.Article or FileKind.Redirect).Select(static file => LinkProblems.AddressOf(file.Path))) > 0)
        {
            // The list goes into the next build, and is no reason for one.
            File.SetLastWriteTimeUtc(Path.Combine(options.Output, Manifest.FileName), DateTime.UtcNow);
        }

        return result;
    }

    private static bool IsIn(string file, string folder) => (Path.GetFullPath(file) + Path.DirectorySeparatorChar)
        .StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
