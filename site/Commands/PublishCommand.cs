using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Commands;

/// <summary>What to publish, and where.</summary>
/// <param name="Output">The folder to publish into.</param>
/// <param name="Settings">The file of settings; null for none.</param>
/// <param name="Templates">A folder that replaces parts of the theme; null for none.</param>
/// <param name="Address">Where the site will be; null for what the settings say.</param>
internal sealed record PublishOptions(string Output, string? Settings, string? Templates, string? Address);

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
            output.WriteLine(problem);
        }

        if (result is null)
        {
            return 1;
        }

        output.WriteLine(FormattableString.Invariant(
            $"Published {Words.Count(archive.Articles.Count, "article", "articles")} as {result.Files:N0} files into {options.Output} ({result.Written:N0} written, {result.Removed:N0} removed)"));
        return 0;
    }

    private static PublishResult? Publish(ArticleArchive archive, PublishOptions options, List<SiteProblem> problems)
    {
        SiteSettings settings = options.Settings is null ? new SiteSettings() : SettingsReader.Read(options.Settings, problems);
        if (options.Address is not null
            && SettingsReader.ReadAddress(options.Address, (kind, value) => SiteProblem.Of(kind, "SiteUrl", 0, 0, value), problems) is { } address)
        {
            settings = settings with { Address = address };
        }

        IReadOnlyList<ThemeFile> theme = TemplateSource.Read(options.Templates, problems);
        TemplateSet templates = TemplateSet.Read(theme, SitePlanner.Templates, problems);
        return problems.Exists(static problem => problem.Severity == Severity.Error)
            ? null
            : Publisher.Publish(SitePlanner.Plan(archive, settings, theme, templates), options.Output, problems);
    }
}
