using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Images;
using SiteBuilder.Model;
using SiteBuilder.Problems;

namespace SiteBuilder.Publishing;

/// <summary>Plans the pictures that articles name: each as it is, and smaller ones.</summary>
internal static class PicturePlanner
{
    /// <summary>The files, in the order of their paths.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="pictures">The pictures beside the seeds.</param>
    /// <param name="cache">Pictures that were made before; null for none.</param>
    /// <param name="problems">Receives pictures that are missing, that are none, and that say nothing to those who do not see them.</param>
    public static IReadOnlyList<PlannedFile> Plan(
        IReadOnlyList<Article> articles, PictureFolder pictures, PictureCache? cache, List<SiteProblem> problems)
    {
        problems.AddRange(articles.AsParallel().AsOrdered().SelectMany(article => PictureReference.Of(article).Select(reference => ProblemOf(article, reference, pictures)))
            .OfType<SiteProblem>());
        return
        [
            .. pictures.Found.SelectMany(picture => picture.Widths
                .Select(width => new PlannedFile(picture.PathOf(width), () => picture.Smaller(width, cache), FileKind.Picture))
                .Prepend(new PlannedFile(picture.PublishedPath, picture.Original, FileKind.Picture))),
        ];
    }

    private static SiteProblem? ProblemOf(Article article, PictureReference reference, PictureFolder pictures)
    {
        SourcePicture? picture = pictures.Find(article.Capture.Path, reference.Address, out (ProblemKind Kind, string Detail)? problem);
        return problem is { } found
            ? reference.IsLead
                ? SiteProblem.Of(
                    SiteProblems.LeadPictureMissing, reference.File, reference.Line, reference.Column, reference.Address,
                    found.Kind == SiteProblems.PictureMissing ? "there is none of this name" + found.Detail : found.Detail)
                : SiteProblem.Of(found.Kind, reference.File, reference.Line, reference.Column, reference.Address, found.Detail)
            : string.IsNullOrWhiteSpace(reference.AlternativeText) && picture!.Facts.AlternativeText is null
                ? SiteProblem.Of(SiteProblems.NoAlternativeText, reference.File, reference.Line, reference.Column, reference.Address)
                : null;
    }
}
