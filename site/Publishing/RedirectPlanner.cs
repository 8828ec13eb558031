using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Model;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Problems;
using SiteBuilder.Statements;
using SiteBuilder.Strings;

namespace SiteBuilder.Publishing;

/// <summary>Plans a page at each former address of an article that leads on to where it is now.</summary>
internal sealed class RedirectPlanner
{
    // Servers and disks may not tell capitals from small letters.
    private readonly Dictionary<string, string?> _files = new(StringComparer.OrdinalIgnoreCase) { [Manifest.FileName] = null };
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);

    private RedirectPlanner(IEnumerable<PlannedFile> files)
    {
        foreach (PlannedFile file in files)
        {
            Take(file.Path, null);
        }
    }

    /// <summary>The pages, in the order of the articles; those of tombstones behind.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="files">All other files of the site.</param>
    /// <param name="address">Where the site is.</param>
    /// <param name="strings">The theme's words.</param>
    /// <param name="problems">Receives former addresses that other files of the site have.</param>
    public static List<PlannedFile> Plan(
        ArticleArchive archive, IEnumerable<PlannedFile> files, SiteAddress address, ThemeStrings strings, List<SiteProblem> problems)
    {
        RedirectPlanner planner = new(files);
        List<PlannedFile> pages = [];
        foreach ((Article article, string alias) in archive.Captures
            .SelectMany(static article => article.Aliases.Select(alias => (article, alias))))
        {
            Lead(alias, article.Address, article.Headline.Value ?? "", article.Language.Value, () => archive.PlaceOfAlias(article, alias));
        }

        foreach ((Tombstone tombstone, string alias) in archive.Tombstones
            .SelectMany(static tombstone => tombstone.Aliases.Select(alias => (tombstone, alias))))
        {
            string title = strings[tombstone.Cause == TombstoneCause.Withdrawn ? "withdrawn" : "expired"];
            Lead(alias, tombstone.Address, title, null, () => new StatedPlace(tombstone.Path, default, 0, 0));
        }

        return pages;

        void Lead(string alias, string path, string title, string? language, Func<StatedPlace> placeOf)
        {
            string file = Paths.FileOfFormer(alias);
            if (file == Paths.FileOf(path) || (planner._files.TryGetValue(file, out string? same) && same == path))
            {
                return;
            }

            if (planner.InTheWay(file) is { } other)
            {
                StatedPlace place = placeOf();
                problems.Add(SiteProblem.Of(SiteProblems.AliasOfAnother, place.File, place.Line, place.Column, alias, other));
                return;
            }

            planner.Take(file, path);
            pages.Add(new PlannedFile(file, () => RedirectPage.Write(path, title, language, address, strings), FileKind.Redirect) { LeadsTo = path });
        }
    }

    /// <summary>A file of the same path, one within it, or one that is where a folder of it must be; null for none.</summary>
    private string? InTheWay(string file) =>
        _files.ContainsKey(file) ? file
        : _folders.TryGetValue(file, out string? within) ? within
        : FoldersOf(file).FirstOrDefault(_files.ContainsKey);

    private void Take(string file, string? path)
    {
        _files[file] = path;
        foreach (string folder in FoldersOf(file))
        {
            _folders.TryAdd(folder, file);
        }
    }

    private static IEnumerable<string> FoldersOf(string file)
    {
        for (int slash = file.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = file.IndexOf('/', slash + 1))
        {
            yield return file[..slash];
        }
    }
}
