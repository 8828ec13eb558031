using System.Globalization;
using System.Linq;
using SiteBuilder.Images;
using SiteBuilder.Model;

namespace SiteBuilder.Pages;

/// <summary>The pictures of the site as pages name them.</summary>
/// <param name="folder">The pictures beside the seeds.</param>
/// <param name="address">Where the site is.</param>
internal sealed class Pictures(PictureFolder folder, SiteAddress address)
{
    /// <summary>The file of a picture that an article names; null where it is not beside the seeds.</summary>
    public SourcePicture? SourceOf(Article article, string written) => folder.Find(article.Capture.Path, written);

    /// <summary>The picture that an article names; null where it is not beside the seeds.</summary>
    /// <param name="article">The article.</param>
    /// <param name="written">The address as it is written.</param>
    /// <param name="alternativeText">The words in its place; where they are empty, the file's own are taken.</param>
    public PictureView? Of(Article article, string written, string? alternativeText)
    {
        if (folder.Find(article.Capture.Path, written) is not { } picture)
        {
            return null;
        }

        string url = address.LinkTo(picture.PublishedPath);
        string srcset = string.Join(", ", picture.Widths
            .Select(width => string.Create(CultureInfo.InvariantCulture, $"{address.LinkTo(picture.PathOf(width))} {width}w"))
            .Append(string.Create(CultureInfo.InvariantCulture, $"{url} {picture.Width}w")));
        PictureFacts facts = picture.Facts;
        return new PictureView(
            url, picture.Widths.Count == 0 ? null : srcset, picture.Width, picture.Height,
            string.IsNullOrWhiteSpace(alternativeText) ? facts.AlternativeText ?? "" : alternativeText, facts.Caption, facts.Credit, picture.SeedPath);
    }
}
