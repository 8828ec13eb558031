using System;

namespace SiteBuilder.Pages;

/// <summary>A page of the site before it is made: of many thousands, those that wait weigh nothing.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Model">Makes what its template sees.</param>
internal sealed record PlannedPage<T>(string Path, Func<T> Model)
{
    /// <summary>The day on which what it lists changed last; null where that is not known.</summary>
    public DateOnly? Changed { get; init; }
}
