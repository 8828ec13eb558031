namespace SiteBuilder.References;

/// <summary>An article as references name it.</summary>
/// <param name="Path">Path of its seed in the folder of seeds, with slashes.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Withheld">Why it is not published, as words behind "is": "not published yet: it is a draft"; null where it is.</param>
internal sealed record ReferableArticle(string Path, string Slug, string? Withheld = null);
