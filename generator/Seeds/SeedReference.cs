namespace SiteBuilder.Generator.Seeds;

/// <summary>A link of an article that names something of the archive.</summary>
/// <param name="Address">The address as it is written.</param>
/// <param name="Problem">The problem that it is if it leads nowhere, without its arguments.</param>
internal sealed record SeedReference(string Address, SeedProblem Problem);

/// <summary>An article and its links.</summary>
/// <param name="Path">Path of its seed in the folder of seeds.</param>
/// <param name="References">The links that name something of the archive.</param>
internal sealed record Referrer(string Path, EquatableArray<SeedReference> References);
