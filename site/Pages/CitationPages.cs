using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Citations;

namespace SiteBuilder.Pages;

/// <summary>How articles are cited, as their pages show it, and where the files of all citations are.</summary>
internal static class CitationPages
{
    /// <summary>The citation of one article in every style and form.</summary>
    public static CitationView Of(CitationRecord record) => new(
        [Style("APA", Apa.Write(record)), Style("MLA", Mla.Write(record)), Style("Chicago", Chicago.Write(record))],
        [Format("BibTeX", BibTeX.Write(record)), Format("RIS", Ris.Write(record)), Format("CSL-JSON", CslJson.Write(record))]);

    /// <summary>The files of all citations, each with its media type.</summary>
    /// <param name="linkTo">The link to a path of the site.</param>
    public static IReadOnlyList<LinkView> Files(Func<string, string> linkTo) =>
    [
        new LinkView("BibTeX", linkTo(Paths.BibTeX), "application/x-bibtex"),
        new LinkView("RIS", linkTo(Paths.Ris), "application/x-research-info-systems"),
        new LinkView("CSL-JSON", linkTo(Paths.CslJson), "application/vnd.citationstyles.csl+json"),
    ];

    private static CitationStyleView Style(string name, IReadOnlyList<CitationRun> runs) =>
        new(name, IdOf(name), [.. runs.Select(static run => new CitationRunView(run.Text, run.IsItalic))]);

    private static CitationFormatView Format(string name, string text) => new(name, IdOf(name), text);

    private static string IdOf(string name) => "cite-" + name.ToLowerInvariant();
}
