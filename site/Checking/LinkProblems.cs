using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Pages;
using SiteBuilder.Problems;

namespace SiteBuilder.Checking;

/// <summary>Tells broken links where their author wrote them: in an article, in the about page, or in a template.</summary>
/// <param name="check">The check that found them.</param>
/// <param name="address">Where the site is.</param>
/// <param name="places">Where links are written.</param>
/// <param name="output">The folder of the site, which problems name whose place is not known.</param>
internal sealed class LinkProblems(LinkCheck check, SiteAddress address, LinkPlaces places, string output)
{
    private const int MostSuggestions = 20;
    private int _suggestions;

    /// <summary>The problems, by place in ordinal order. A link of a template is told once, with the pages that have it.</summary>
    /// <param name="broken">The links.</param>
    /// <param name="files">Paths of all files of the site.</param>
    public IReadOnlyList<SiteProblem> Of(IReadOnlyList<BrokenLink> broken, IEnumerable<string> files)
    {
        string[] pages = [.. files.Where(LinkCheck.IsPage).Select(AddressOf).Order(StringComparer.Ordinal)];
        List<SiteProblem> problems = [];
        List<BrokenLink> ofTemplates = [];

        // What pages without words of their own have too is their template's: no article is read for it.
        HashSet<string> shared = [.. broken.Where(link => !places.HasWords(link.Page)).Select(static link => link.Address.Written)];
        ofTemplates.AddRange(broken.Where(link => shared.Contains(link.Address.Written)));
        foreach (BrokenLink link in broken.Where(link => !shared.Contains(link.Address.Written)))
        {
            WrittenPlace[] written = [.. places.InArticle(link.Page, link.Address.Written)];
            if (written.Length == 0)
            {
                ofTemplates.Add(link);
            }

            problems.AddRange(written.Select(place => Problem(link, place, isAuthors: true, "", pages)));
        }

        foreach (IGrouping<string, BrokenLink> group in ofTemplates.GroupBy(static link => link.Address.Written, StringComparer.Ordinal))
        {
            BrokenLink first = group.First();
            string others = group.Count() == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" and {group.Count() - 1:N0} more");
            WrittenPlace place = places.InTheme(first.Address.Written, address.BasePath) ?? new WrittenPlace(System.IO.Path.Combine(output, first.Page), 0, 0);
            problems.Add(Problem(first, place, isAuthors: false, $" (on '{first.Page}'{others})", pages));
        }

        return [.. problems.OrderBy(static problem => problem.File, StringComparer.Ordinal).ThenBy(static problem => problem.Line).ThenBy(static problem => problem.Column)];
    }

    private SiteProblem Problem(BrokenLink link, WrittenPlace place, bool isAuthors, string where, string[] pages)
    {
        string written = link.Address.Written;
        string? meant = link.File is { } file ? address.LinkTo(AddressOf(file)) : null;
        return link.Fault switch
        {
            LinkFault.Anchor => Of(
                isAuthors ? SiteProblems.LostAnchor : SiteProblems.BrokenAnchor, written, AddressOf(link.File!) is { Length: > 0 } page ? page : Paths.FileOf(""),
                Suggested(link.Address.Anchor, check.AnchorsOf(link.File!), "; write one that it has, or leave it out"), where),
            LinkFault.Capitals => Of(SiteProblems.WrongCapitals, written, meant + AnchorOf(link.Address), where),
            LinkFault.Outside => Of(
                SiteProblems.OutsideSite, written, address.BasePath, meant is null ? "that in front, or the whole address of another site" : $"'{meant}{AnchorOf(link.Address)}'", where),
            _ => Of(
                SiteProblems.BrokenLink, written,
                Suggested(link.Address.Path!, pages, isAuthors ? "; write where it is, name an article as 'article:' with its slug, or take the link out" : "; write where it is, or take the link out", address.BasePath), where),
        };

        SiteProblem Of(ProblemKind kind, params object?[] arguments) => SiteProblem.Of(kind, place.File, place.Line, place.Column, arguments);
    }

    /// <summary>What was probably meant, or else what to do; to compare with all pages takes time, and who has many broken links needs no help with each.</summary>
    /// <param name="name">The name as it is written.</param>
    /// <param name="candidates">Names that there are.</param>
    /// <param name="otherwise">What to do where none is near.</param>
    /// <param name="before">What stands before the name that is meant; it makes names no more alike.</param>
    private string Suggested(string name, IEnumerable<string> candidates, string otherwise, string before = "") =>
        _suggestions++ < MostSuggestions && NearestName.Suggest(name, candidates) is { Length: > 0 } suggestion
            ? suggestion.Insert(suggestion.IndexOf('\'', StringComparison.Ordinal) + 1, before)
            : otherwise;

    private static string AnchorOf(LinkAddress link) => link.Written.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? link.Written[hash..] : "";

    /// <summary>The path that leads to a file: without the name of an index.</summary>
    public static string AddressOf(string file) => file == "index.html" ? "" : file.EndsWith("/index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file;
}
