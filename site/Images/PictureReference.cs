using System;
using System.Collections.Generic;
using System.Linq;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Markup;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Images;

/// <summary>A picture beside the seeds that an article names.</summary>
/// <param name="Address">The address as it is written.</param>
/// <param name="AlternativeText">The words for those who do not see it; null or empty for none.</param>
/// <param name="File">The file that names it, by its path in the folder of seeds.</param>
/// <param name="Line">Line of the address, one-based; 0 where it is not known.</param>
/// <param name="Column">Column of the address, one-based; 0 where it is not known.</param>
/// <param name="IsLead">Whether it stands for the article, and is not of its text.</param>
internal sealed record PictureReference(string Address, string? AlternativeText, string File, int Line, int Column, bool IsLead)
{
    /// <summary>The pictures of an article in the order of its files: the one that stands for it, then those of its text.</summary>
    public static IEnumerable<PictureReference> Of(Article article) =>
        OfStatement(article).Concat(OfText(article)).Where(static reference => PictureFolder.IsLocal(reference.Address));

    private static IEnumerable<PictureReference> OfStatement(Article article)
    {
        if (article.Image is { Value: { } image, File: { } file })
        {
            yield return At(image.Address, image.AlternativeText, file, article.Capture.TextOf(file), isLead: true, article.Image.Span.Start);
        }
    }

    private static IEnumerable<PictureReference> OfText(Article article)
    {
        string text = article.Capture.Text;

        // Most articles have no picture, and need not be parsed for it.
        if (!MarkdownSeed.IsMarkdown(article.Capture.Path) || !text.Contains("![", StringComparison.Ordinal))
        {
            return [];
        }

        MarkdownSeed seed = MarkdownSeed.OfFile(article.Capture.Path, text)!;
        return seed.Document.Descendants<LinkInline>().Where(static link => link.IsImage).Select(link => At(
            link.Url ?? "", PlainWords.Of(link), article.Capture.Path, text, isLead: false, seed.Offset + (link.UrlSpan.IsEmpty ? link.Span.Start : link.UrlSpan.Start)));
    }

    private static PictureReference At(string address, string? alternativeText, string file, string text, bool isLead, int start)
    {
        (int line, int column) = new LineTable(text).PlaceOf(start);
        return new PictureReference(address, alternativeText, file, line + 1, column + 1, isLead);
    }
}
