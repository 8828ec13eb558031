using System.Collections.Generic;

namespace SiteBuilder.Model;

/// <summary>A place across the articles of an archive.</summary>
/// <param name="Name">The name.</param>
/// <param name="Within">The regions and countries that articles say hold it, each once with those articles, latest article first.</param>
/// <param name="Articles">The articles that name the place, latest first.</param>
public sealed record ArchivePlace(string Name, IReadOnlyList<ArchiveStatement> Within, IReadOnlyList<Article> Articles);

/// <summary>An organisation across the articles of an archive.</summary>
/// <param name="Name">The name.</param>
/// <param name="Roles">What articles say that it is, each once with those articles, latest article first.</param>
/// <param name="Articles">The articles that name the organisation, latest first.</param>
public sealed record ArchiveOrganization(string Name, IReadOnlyList<ArchiveStatement> Roles, IReadOnlyList<Article> Articles);

/// <summary>A section of the paper.</summary>
/// <param name="Name">The name.</param>
/// <param name="Articles">Its articles, latest first.</param>
public sealed record ArchiveSection(string Name, IReadOnlyList<Article> Articles);

/// <summary>A subject.</summary>
/// <param name="Name">The tag.</param>
/// <param name="Articles">The articles that have it, latest first.</param>
public sealed record ArchiveTag(string Name, IReadOnlyList<Article> Articles);

/// <summary>Articles that belong together in an order (schema.org <c>CreativeWorkSeries</c>).</summary>
/// <param name="Name">The name.</param>
/// <param name="Articles">Its parts by their numbers; those without one behind, first published first.</param>
public sealed record ArchiveSeries(string Name, IReadOnlyList<Article> Articles);
