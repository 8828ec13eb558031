using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Articles;

/// <summary>What an author says that lines of a capture are.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Kind">What they are.</param>
internal readonly record struct StatedLine(LineRange Lines, BlockKind Kind);
