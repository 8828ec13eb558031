using SiteBuilder.Images;
using SiteBuilder.Markup;
using SiteBuilder.Model;
using SiteBuilder.Pages;

namespace SiteBuilder.Metadata;

/// <summary>The picture that a link to an article is shown with.</summary>
/// <param name="Address">Absolute address of the file.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
internal sealed record LeadImage(string Address, int Width, int Height)
{
    /// <summary>What it shows, for those who do not see it; null where nothing says so.</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The words under it (IPTC Description).</summary>
    public string? Caption { get; init; }

    /// <summary>Whom to name with it (IPTC Credit Line).</summary>
    public string? CreditLine { get; init; }

    /// <summary>Who made it (IPTC Creator).</summary>
    public string? Creator { get; init; }

    /// <summary>Whose rights it is under (IPTC Copyright Notice).</summary>
    public string? Copyright { get; init; }

    /// <summary>The picture that the author states, or the first of the text; null where the site has none of them.</summary>
    public static LeadImage? Of(Article article, PageFrame frame)
    {
        foreach (PictureReference reference in PictureReference.Of(article))
        {
            if (frame.Pictures.SourceOf(article, reference.Address) is { } source)
            {
                return Of(article, frame, reference, source);
            }
        }

        return null;
    }

    private static LeadImage Of(Article article, PageFrame frame, PictureReference reference, SourcePicture source)
    {
        // A captured page lost its pictures: the one that the author states is that of its first caption.
        Figure? figure = MarkdownSeed.IsMarkdown(article.Capture.Path) || article.Figures.Count == 0 ? null : article.Figures[0];
        PictureFacts facts = source.Facts;
        return new LeadImage(frame.Address.AbsoluteOf(source.PublishedPath), source.Width, source.Height)
        {
            AlternativeText = string.IsNullOrWhiteSpace(reference.AlternativeText) ? facts.AlternativeText : reference.AlternativeText,
            Caption = figure?.Caption.Value ?? facts.Caption,
            CreditLine = figure?.CreditLine?.Text ?? facts.CreditLine,
            Creator = figure?.CreditLine?.Creator ?? facts.Creator,
            Copyright = facts.Copyright,
        };
    }
}
