using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Generator.Seeds;

namespace SiteBuilder.Generator.Emitting;

/// <summary>A generated file's worth of articles.</summary>
/// <param name="Number">Which file, from zero.</param>
/// <param name="Articles">The names and the packed readings, in the order of paths.</param>
internal sealed record Shard(int Number, EquatableArray<ShardRow> Articles)
{
    /// <summary>Deals the articles out. A shard whose articles did not change equals the one before, and is not emitted again.</summary>
    public static IEnumerable<Shard> Deal((ImmutableArray<ArticleEntry> Entries, Catalogue Catalogue) input, CancellationToken cancellation)
    {
        Dictionary<string, string> rows = new(input.Entries.Length, StringComparer.Ordinal);
        foreach (ArticleEntry entry in input.Entries)
        {
            rows[entry.Title.Path] = entry.Row;
        }

        List<ShardRow>[] dealt = new List<ShardRow>[input.Catalogue.Shards];
        foreach (CataloguedTitle title in input.Catalogue.Titles)
        {
            (dealt[title.Shard] ??= []).Add(new ShardRow(title, rows[title.Title.Path]));
        }

        for (int i = 0; i < dealt.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return new Shard(i, new([.. dealt[i] ?? []]));
        }
    }
}

/// <summary>An article in a generated file.</summary>
internal sealed record ShardRow(CataloguedTitle Title, string Row);
