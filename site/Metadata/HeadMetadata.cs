using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Pages;

namespace SiteBuilder.Metadata;

/// <summary>Puts into the head of each page what programs read there.</summary>
/// <param name="frame">What pages are made with.</param>
internal sealed class HeadMetadata(PageFrame frame)
{
    private readonly ArticleJsonLd _articles = new(frame);

    /// <summary>The page of an article.</summary>
    public PageView Of(Article article, PageView page)
    {
        LeadImage? image = LeadImage.Of(article, frame);
        return page with { Meta = [.. ArticleMeta.Of(article, page, image, frame)], JsonLd = _articles.Write(article, image) };
    }

    /// <summary>Any other page. One without an address of its own, and one that nobody is to find, says nothing.</summary>
    public PageView Of(PageView page) => page.Address is null || page.NoIndex ? page : page with
    {
        Meta = [.. OpenGraph("website", page.Title, frame.Site.Language, page, frame).Append(new MetaView("name", "twitter:card", "summary"))],
        JsonLd = page.Address == frame.Address.AbsoluteOf(Paths.Front) ? SiteJsonLd.Write(frame) : null,
    };

    /// <summary>What Open Graph says of any page.</summary>
    public static IEnumerable<MetaView> OpenGraph(string type, string title, string language, PageView page, PageFrame frame)
    {
        yield return Property("og:type", type);
        yield return Property("og:title", title);
        if (page.Description is { } description)
        {
            yield return Property("og:description", description);
        }

        yield return Property("og:url", page.Canonical ?? page.Address!);
        yield return Property("og:site_name", frame.Settings.Title);
        if (Locale(language) is { } locale)
        {
            yield return Property("og:locale", locale);
        }
    }

    public static MetaView Property(string key, string content) => new("property", key, content);

    /// <summary>Language and region, as Open Graph wants them: "en_GB"; null where the region is not known.</summary>
    private static string? Locale(string language)
    {
        string[] parts = language.Split('-');
        return parts.Skip(1).FirstOrDefault(static part => part.Length == 2 && part.All(char.IsAsciiLetter)) is { } region
            ? parts[0].ToLowerInvariant() + "_" + region.ToUpperInvariant()
            : null;
    }
}
