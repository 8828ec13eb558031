using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Feeds;

/// <summary>What a feed tells, in whatever form it is written.</summary>
internal sealed record Feed
{
    /// <summary>Stable id, a URN; all documents of one chain and all forms share it, no others do.</summary>
    public required string Id { get; init; }

    /// <summary>What it is of.</summary>
    public required string Title { get; init; }

    /// <summary>One line about it; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Language of its own words, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Whose rights the archive states; null for nothing.</summary>
    public string? Rights { get; init; }

    /// <summary>Who makes it: the archive.</summary>
    public required string Author { get; init; }

    /// <summary>Absolute address of the page that it is of.</summary>
    public required string Page { get; init; }

    /// <summary>Absolute address of the feed itself.</summary>
    public required string Self { get; init; }

    /// <summary>Relations to other documents of a chain (RFC 5005), with absolute addresses: "current", "prev-archive", "next-archive".</summary>
    public IReadOnlyList<(string Relation, string Address)> Chain { get; init; } = [];

    /// <summary>Whether it is a document of a chain and not the feed to subscribe to.</summary>
    public bool IsArchive { get; init; }

    /// <summary>The articles, in the order of the archive.</summary>
    public required IReadOnlyList<FeedItem> Items { get; init; }

    /// <summary>Articles that were withdrawn, each with its id and the day.</summary>
    public IReadOnlyList<(string Id, DateOnly Since)> Deleted { get; init; } = [];

    /// <summary>The day of the latest change; the first day of the calendar of computers for a feed without articles.</summary>
    public DateOnly Updated => Items.Select(static item => item.Updated).Concat(Deleted.Select(static deleted => deleted.Since))
        .DefaultIfEmpty(DateOnly.FromDateTime(DateTime.UnixEpoch)).Max();
}

/// <summary>An article in a feed.</summary>
internal sealed record FeedItem
{
    /// <summary>Stable id, a URN.</summary>
    public required string Id { get; init; }

    /// <summary>Absolute address.</summary>
    public required string Address { get; init; }

    /// <summary>Absolute address of the original; null where it is not known.</summary>
    public string? Original { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The published day; null where none is proved.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The day of the last change, or of the capture.</summary>
    public required DateOnly Updated { get; init; }

    /// <summary>The standfirst or the first words.</summary>
    public required string Summary { get; init; }

    /// <summary>The whole text as HTML with absolute addresses; null where the feed has first words only.</summary>
    public string? Content { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Its section and its subjects, each once.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>Language of the article, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Absolute address of the picture that stands for it; null for none.</summary>
    public string? Image { get; init; }
}
