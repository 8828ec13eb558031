using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>A block of a Markdown text by its structure.</summary>
/// <param name="Kind">What it is; a heading is a subhead, and a picture that stands alone is the caption that it has.</param>
/// <param name="Span">Its captured characters, with the marks on its lines.</param>
/// <param name="Words">Its printed words, in the projection (<see cref="MarkdownSeed.Text"/>); empty for markup.</param>
/// <param name="Level">The level of a heading, 1 to 6; 0 for all else.</param>
internal readonly record struct MarkdownBlock(BlockKind Kind, SeedSpan Span, SeedSpan Words, int Level);
