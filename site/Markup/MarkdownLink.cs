using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>A link or a picture of a Markdown text.</summary>
/// <param name="Address">The address as it is meant: without escapes and references to characters.</param>
/// <param name="AddressSpan">Where the address is captured: in the link, or in the definition that it refers to.</param>
/// <param name="TextSpan">The captured words that it stands on; empty where there are none.</param>
/// <param name="IsPicture">Whether the address is that of a picture.</param>
internal sealed record MarkdownLink(string Address, SeedSpan AddressSpan, SeedSpan TextSpan, bool IsPicture);
