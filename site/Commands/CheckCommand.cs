using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using SiteBuilder.Checking;
using SiteBuilder.Model;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;

namespace SiteBuilder.Commands;

/// <summary>Checks a site that was published: each file against the list of what was written, each link, and what its host takes.</summary>
internal static class CheckCommand
{
    /// <param name="archive">The archive.</param>
    /// <param name="options">What the site was made of; its output is the folder of the site.</param>
    /// <param name="output">Receives what is told.</param>
    public static int Run(ArticleArchive archive, PublishOptions options, TextWriter output) => GuardedRun.Run(
        options.Output, options.Seeds, output, problems => Check(archive, options, problems));

    private static string? Check(ArticleArchive archive, PublishOptions options, List<SiteProblem> problems)
    {
        if (PublishCommand.Read(archive, options, problems) is not { } publication)
        {
            return null;
        }

        string folder = Path.GetFullPath(options.Output);
        Dictionary<string, string> hashes;
        try
        {
            hashes = Manifest.Read(folder);
        }
        catch (FormatException)
        {
            problems.Add(SiteProblem.Of(SiteProblems.ManifestUnreadable, Path.Combine(options.Output, Manifest.FileName), 0, 0));
            return null;
        }

        if (hashes.Count == 0)
        {
            problems.Add(SiteProblem.Of(SiteProblems.FileAltered, Path.Combine(options.Output, Manifest.FileName), 0, 0, "is not there, so that nothing tells what was published"));
            return null;
        }

        LinkCheck links = SiteInspection.LinksOf(publication);
        ConcurrentBag<SiteFile> files = [];
        ConcurrentBag<SiteProblem> altered = [];
        Parallel.ForEach(hashes, file =>
        {
            string path = Path.Combine(folder, file.Key);
            if (!File.Exists(path))
            {
                altered.Add(SiteProblem.Of(SiteProblems.FileAltered, Path.Combine(options.Output, file.Key), 0, 0, "is gone"));
                return;
            }

            byte[] content = File.ReadAllBytes(path);
            files.Add(new SiteFile(file.Key, content.Length, FileKind.Other));
            if (Convert.ToHexStringLower(SHA256.HashData(content)) != file.Value)
            {
                altered.Add(SiteProblem.Of(SiteProblems.FileAltered, Path.Combine(options.Output, file.Key), 0, 0, "has changed since it was published"));
            }

            if (LinkCheck.Reads(file.Key))
            {
                links.Read(file.Key, content);
            }
        });

        problems.AddRange(altered.OrderBy(static problem => problem.File, StringComparer.Ordinal));
        string[] known = [.. files.Select(static file => file.Path), Manifest.FileName];
        problems.AddRange(SiteInspection.TellLinks(links, publication, known, path => File.Exists(Path.Combine(folder, path)), options.Output));
        if (HostLimits.Pages.Check([.. files], options.Output).Any())
        {
            // What each file is must be planned to be known, and is told only where something is too large.
            Dictionary<string, FileKind> kinds = SitePlanner.Plan(publication, []).ToDictionary(static file => file.Path, static file => file.Kind, StringComparer.Ordinal);
            problems.AddRange(HostLimits.Pages.Check([.. files.Select(file => file with { Kind = kinds.GetValueOrDefault(file.Path) })], options.Output));
        }

        return PublishCommand.HasErrors(problems) ? null : FormattableString.Invariant(
            $"Checked {files.Count:N0} files of {options.Output}: all are as they were published, and every link leads somewhere");
    }
}
