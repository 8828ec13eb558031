using System;
using System.Collections.Generic;
using System.Globalization;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>A generated article, before it takes the form of a capture or of Markdown.</summary>
/// <param name="Number">Its place in the corpus, from 1.</param>
/// <param name="Headline">Unique in the corpus.</param>
/// <param name="Day">Day of publication.</param>
/// <param name="Form">How the capture states author and day.</param>
/// <param name="Caption">Caption of the one picture.</param>
/// <param name="Credit">Its credit line.</param>
/// <param name="Authors">One or two names.</param>
/// <param name="Dateline">Place in capitals; null for none.</param>
/// <param name="Parts">The text, in order.</param>
/// <param name="SourceNote">Where it first stood; null for none.</param>
/// <param name="Related">Earlier articles of the corpus.</param>
/// <param name="Residue">Lines of the captured page behind the article.</param>
internal sealed record CorpusArticle(
    int Number, string Headline, DateOnly Day, CaptureForm Form, string Caption, string Credit, IReadOnlyList<string> Authors, string? Dateline,
    IReadOnlyList<CorpusPart> Parts, string? SourceNote, IReadOnlyList<CorpusArticle> Related, IReadOnlyList<string> Residue)
{
    /// <summary>Path of the page without slashes around it: "2024/06/some-slug". Headlines have only ASCII letters, digits, blanks and hyphens.</summary>
    public string Path { get; } = Day.ToString("yyyy/MM/", CultureInfo.InvariantCulture) + Headline.ToLowerInvariant().Replace(' ', '-');
}

/// <summary>How a capture states author and day.</summary>
internal enum CaptureForm
{
    /// <summary>Neither: the caption has the full date, and the text names the weekday.</summary>
    DatedCaption,

    /// <summary>A byline and a line such as "Published 3:04 PM EDT, Wed June 19, 2024".</summary>
    AmericanLine,

    /// <summary>A byline and a line such as "Published: 19 June 2024".</summary>
    BritishLine,
}

/// <summary>A paragraph or a subhead.</summary>
internal readonly record struct CorpusPart(bool IsSubhead, string Text);
