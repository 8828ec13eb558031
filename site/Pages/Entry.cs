using System;
using System.Collections.Generic;
using SiteBuilder.Model;

namespace SiteBuilder.Pages;

/// <summary>One name of an index, with a page of its own.</summary>
/// <param name="Name">The name.</param>
/// <param name="Path">Path of its page: "people/dorcas-fenwright/".</param>
/// <param name="Articles">Its articles, in the order of its page.</param>
internal sealed record Entry(string Name, string Path, IReadOnlyList<Article> Articles)
{
    /// <summary>What articles say of it.</summary>
    public IReadOnlyList<ArchiveStatement> Statements { get; init; } = [];

    /// <summary>A page elsewhere, as the author states it; null for none.</summary>
    public Uri? Link { get; init; }

    /// <summary>The person; null for what is none.</summary>
    public ArchivePerson? Person { get; init; }
}
