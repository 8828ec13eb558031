using SiteBuilder.Readings;

namespace SiteBuilder.Statements;

/// <summary>Where something is stated.</summary>
/// <param name="File">Path in the seed folder, with slashes.</param>
/// <param name="Span">Its characters in that file.</param>
/// <param name="Line">Line of the first character, one-based.</param>
/// <param name="Column">Column of the first character, one-based.</param>
internal readonly record struct StatedPlace(string File, SeedSpan Span, int Line, int Column);
