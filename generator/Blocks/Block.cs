using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Blocks;

/// <summary>Lines that belong together by their shape, before anything is known of their meaning.</summary>
/// <param name="Line">Number of the first line, one-based.</param>
/// <param name="LastLine">Number of the last line, one-based.</param>
/// <param name="Span">From the first character to the last, in repaired text; lines are apart by their line ends within it.</param>
internal readonly record struct Block(int Line, int LastLine, SeedSpan Span);
