using System;
using Microsoft.CodeAnalysis.Diagnostics;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>What a build says of which articles are published.</summary>
/// <param name="Day">The day of publishing as one number, 20240619; 0 where the build states none.</param>
/// <param name="WithDrafts">Whether drafts are published too.</param>
/// <param name="WrongDay">What PublishDay says where that is no day; null otherwise.</param>
internal sealed record PublicationOptions(int Day, bool WithDrafts, string? WrongDay)
{
    /// <summary>
    /// Reads the properties <c>PublishDay</c> and <c>PublishDrafts</c> of the project. The first has another name here: the targets put a day
    /// for the word "today", so that the generator never asks the clock, and what a command line states cannot be changed under its own name.
    /// </summary>
    public static PublicationOptions Of(AnalyzerConfigOptions options)
    {
        options.TryGetValue("build_property.SiteBuilderPublishDay", out string? stated);
        options.TryGetValue("build_property.PublishDrafts", out string? drafts);
        string? day = string.IsNullOrEmpty(stated) ? null : StatedDay.Read(stated!, monthFirst: false);
        return new PublicationOptions(
            day is null ? 0 : StatedDay.Number(day),
            string.Equals(drafts, "true", StringComparison.OrdinalIgnoreCase),
            day is null && !string.IsNullOrEmpty(stated) ? stated : null);
    }

    /// <summary>Whether an article is held back: nobody has seen it yet. Where no day is stated, an embargo holds.</summary>
    public bool Withholds(ArticleTerm term) =>
        (term.IsDraft && !WithDrafts) || (term.Embargo > 0 && (Day == 0 || Day < term.Embargo));

    /// <summary>Whether an article that was published is no longer: withdrawn, or expired. Where no day is stated, nothing expires.</summary>
    public bool HasEnded(ArticleTerm term) => !Withholds(term) && (term.IsWithdrawn || (term.Expires > 0 && Day >= term.Expires));

    /// <summary>Whether an article is published.</summary>
    public bool Publishes(ArticleTerm term) => !Withholds(term) && !HasEnded(term);
}
