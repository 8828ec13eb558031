namespace SiteBuilder.References;

/// <summary>An article, a person, a place or an organisation that a reference found.</summary>
/// <param name="Kind">What it is; an article that was found by a path is one too.</param>
/// <param name="Name">The slug of an article; the name under which anything else is listed.</param>
/// <param name="IsPrinted">Whether an article is it or names it, not only the settings.</param>
internal readonly record struct ReferenceTarget(ReferenceKind Kind, string Name, bool IsPrinted);
