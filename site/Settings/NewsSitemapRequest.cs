namespace SiteBuilder.Settings;

/// <summary>The author's wish for a sitemap of the latest news, with the place where it is stated.</summary>
/// <param name="Line">Line in <c>site.yml</c>, one-based.</param>
/// <param name="Column">Column of the value, one-based.</param>
public sealed record NewsSitemapRequest(int Line, int Column);
