using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Pages;
using SiteBuilder.Problems;

namespace SiteBuilder.Publishing;

/// <summary>Looks at a site when all of it is rendered and nothing is in its place yet: links, sizes, and what changes.</summary>
/// <param name="publication">What the site is made of.</param>
/// <param name="output">The folder of the site.</param>
internal sealed class SiteInspection(Publication publication, string output)
{
    private readonly LinkCheck _links = LinksOf(publication);
    private readonly ConcurrentBag<SiteFile> _files = [];

    /// <summary>What the publication changes; known when the site is judged.</summary>
    public SiteChanges Changes { get; private set; } = new([], [], []);

    /// <summary>The files of the site with their sizes, by path in ordinal order.</summary>
    public IReadOnlyList<SiteFile> Files => [.. _files.OrderBy(static file => file.Path, StringComparer.Ordinal)];

    /// <summary>A check of the links of a site.</summary>
    public static LinkCheck LinksOf(Publication publication) =>
        new(publication.Settings.Address, isLocal: publication.Settings.Address == Settings.SiteSettings.LocalAddress);

    /// <summary>Reads a file as it was rendered; from any thread.</summary>
    public void Read(PlannedFile file, ReadOnlySpan<byte> content)
    {
        _files.Add(new SiteFile(file.Path, content.Length, file.Kind));
        if (LinkCheck.Reads(file.Path))
        {
            _links.Read(file.Path, content);
        }
    }

    /// <summary>What is wrong with the site.</summary>
    /// <param name="before">Hashes of the files that were published last, by path.</param>
    /// <param name="after">Hashes of all files of the site, by path.</param>
    public IEnumerable<SiteProblem> Judge(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        Changes = SiteChanges.Between(before, after);

        // A file that is not ours stays, and pages may lead to it.
        string[] files = [.. after.Keys, Manifest.FileName];
        return TellLinks(_links, publication, files, path => !before.ContainsKey(path) && File.Exists(Path.Combine(output, path)), output)
            .Concat(HostLimits.Pages.Check(Files, output));
    }

    /// <summary>The broken links of a site as problems.</summary>
    public static IReadOnlyList<SiteProblem> TellLinks(
        LinkCheck links, Publication publication, IReadOnlyList<string> files, Func<string, bool> isThere, string output)
    {
        IReadOnlyList<BrokenLink> broken = links.Broken(files, isThere);
        if (broken.Count == 0)
        {
            return [];
        }

        // The frame is made anew, for it is needed when something is wrong, and only for the addresses of what links name.
        SiteAddress address = new(publication.Settings.Address);
        PageFrame frame = new(
            publication.Archive, publication.Settings, address, new Words(publication.Templates.Strings), new Pages.Pictures(publication.Pictures, address), "", "");
        LinkPlaces places = new(publication.Archive, publication.Theme, new ReferenceLinks(frame).Follow);
        return new LinkProblems(links, address, places, output).Of(broken, files);
    }
}
