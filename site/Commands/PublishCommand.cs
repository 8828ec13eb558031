using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
}

/// <summary>Publishes an archive: settings and theme are checked, pages planned, rendered and written. Problems are printed for build tools.</summary>
internal static class PublishCommand
{
    public static int Run(ArticleArchive archive, PublishOptions options, TextWriter output)
    {
        List<SiteProblem> problems = [];
        PublishResult? result = null;
        try
        {
            result = Publish(archive, options, problems);
        }
        catch (InvalidDataException problem)
        {
            problems.Add(SiteProblem.Of(SiteProblems.ArchiveBroken, options.Output, 0, 0, problem.Message));
        }
        catch (AggregateException several) when (several.InnerExceptions.All(static inner => inner is InvalidDataException))
        {
            problems.Add(SiteProblem.Of(SiteProblems.ArchiveBroken, options.Output, 0, 0, several.InnerExceptions[0].Message));
        }

        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // A trace helps nobody who publishes; the message and the kind of failure are what a report needs.
            Exception inner = defect is AggregateException several ? several.GetBaseException() : defect;
            problems.Add(SiteProblem.Of(SiteProblems.PublishingFailed, options.Output, 0, 0, inner.GetType().Name, inner.Message));
            result = null;
        }

        foreach (SiteProblem problem in problems)
        {
            output.WriteLine(options.Seeds is { } seeds && File.Exists(Path.Combine(seeds, problem.File))
                ? problem with { File = Path.Combine(seeds, problem.File) }
                : problem);
        }

        if (result is null)
        {
            return 1;
        }

        output.WriteLine(FormattableString.Invariant(
            $"Published {archive.Articles.Count:N0} {(archive.Articles.Count == 1 ? "article" : "articles")} as {result.Files:N0} files into {options.Output} ({result.Written:N0} written, {result.Removed:N0} removed)"));
        return 0;
    }

    private static PublishResult? Publish(ArticleArchive archive, PublishOptions options, List<SiteProblem> problems)
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
        if (problems.Exists(static problem => problem.Severity == Severity.Error))
        {
            return null;
        }

        Publication publication = new()
        {
            Archive = archive,
            Settings = settings,
            Theme = theme,
            Templates = templates,
            Pictures = new PictureFolder(options.Seeds is { } folder ? Path.GetFullPath(folder) : null),
            Cache = options.Cache is { } made ? new PictureCache(made) : null,
            Day = options.Day,
        };
        IReadOnlyList<PlannedFile> files = SitePlanner.Plan(publication, problems);
        return problems.Exists(static problem => problem.Severity == Severity.Error) ? null : Publisher.Publish(files, options.Output, problems);
    }
}
