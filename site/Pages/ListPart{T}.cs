using System.Collections.Generic;

namespace SiteBuilder.Pages;

/// <summary>The part of a long list that one page shows.</summary>
/// <param name="Number">The number of the page, from one.</param>
/// <param name="Path">Its path.</param>
/// <param name="Items">Its items.</param>
/// <param name="Pager">Where the list goes on.</param>
internal sealed record ListPart<T>(int Number, string Path, IReadOnlyList<T> Items, PagerView Pager);
