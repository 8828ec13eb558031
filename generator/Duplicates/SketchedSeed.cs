using SiteBuilder.Generator.Seeds;

namespace SiteBuilder.Generator.Duplicates;

/// <summary>What is compared of a capture.</summary>
/// <param name="Path">Path in the seed folder, with slashes.</param>
/// <param name="FullPath">Path as the compiler knows it, for problems.</param>
/// <param name="Slug">The slug that its headline asks for.</param>
/// <param name="Day">Published day as one number, 20240619; 0 where none is proved.</param>
/// <param name="Sketch">Its text.</param>
/// <param name="IsWithdrawn">Whether its author withdrew it.</param>
/// <param name="Stated">What its author states of it; null for nothing.</param>
internal sealed record SketchedSeed(string Path, string FullPath, string Slug, int Day, TextSketch Sketch, bool IsWithdrawn, StatedDuplicate? Stated);

/// <summary>What an author states of a capture that is like another.</summary>
/// <param name="Record">The capture that is the record, by its path or slug; null where it is an article of its own.</param>
/// <param name="Problem">The problem that it is if there is no such capture, without its arguments.</param>
internal sealed record StatedDuplicate(string? Record, SeedProblem Problem);
