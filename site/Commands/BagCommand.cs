using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Preservation;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;

namespace SiteBuilder.Commands;

/// <summary>Writes the archive as a bag for those who keep it: captures, what is stated of them, typed data and the site.</summary>
internal static class BagCommand
{
    /// <param name="archive">The archive.</param>
    /// <param name="options">What the site is made of; its output is the folder of the bag.</param>
    /// <param name="organization">Who hands the bag over; null where that is not stated.</param>
    /// <param name="output">Receives what is told.</param>
    public static int Run(ArticleArchive archive, PublishOptions options, string? organization, TextWriter output) => GuardedRun.Run(
        options.Output, options.Seeds, output, problems => Write(archive, options, organization, problems) is { } bag
            ? FormattableString.Invariant($"Wrote a bag of {bag.Files:N0} files, {HostLimits.SizeOf(bag.Bytes)}, into {options.Output}")
            : null);

    private static (int Files, long Bytes)? Write(ArticleArchive archive, PublishOptions options, string? organization, List<SiteProblem> problems)
    {
        string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(options.Output));
        if (IsAmongSeeds(archive, folder))
        {
            problems.Add(SiteProblem.Of(SiteProblems.NotOurBag, options.Output, 0, 0, "the folder of seeds is around it, and the next build would read it as articles"));
            return null;
        }

        if (PublishCommand.Read(archive, options, problems) is not { } publication)
        {
            return null;
        }

        IReadOnlyList<PlannedFile> site = SitePlanner.Plan(publication, problems);
        return PublishCommand.HasErrors(problems) ? null : BagWriter.Write(
            BagPayload.OfArchive(archive, new SiteAddress(publication.Settings.Address)).Concat(BagPayload.OfSite(site)),
            new BagInfo(publication.Settings, organization, options.Day),
            folder, problems);
    }

    /// <summary>Whether a folder around this one has a capture where the archive has it. What is in a folder whose name starts with a dot is never read.</summary>
    private static bool IsAmongSeeds(ArticleArchive archive, string folder)
    {
        string? capture = archive.Captures.Count == 0 ? null : archive.Captures[0].Capture.Path;
        for (string? around = folder; capture is not null && around is not null && !Path.GetFileName(around).StartsWith('.'); around = Path.GetDirectoryName(around))
        {
            if (around != folder && File.Exists(Path.Combine(around, capture)))
            {
                return true;
            }
        }

        return false;
    }
}
