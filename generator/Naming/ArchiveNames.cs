using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Duplicates;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Names;

namespace SiteBuilder.Generator.Naming;

/// <summary>The people, places and organisations that the article of a seed names.</summary>
/// <param name="Path">Path in the seed folder.</param>
/// <param name="Names">In the order of the article.</param>
internal sealed record SeedNaming(string Path, EquatableArray<ArticleName> Names);

/// <summary>Tells which people, places and organisations the archive has.</summary>
internal static class ArchiveNames
{
    /// <summary>The names of all articles and of the settings, by kind and name. Further captures of an article add none.</summary>
    public static EquatableArray<KnownName> Merge(
        ((ImmutableArray<SeedNaming> Articles, EquatableArray<Duplicate> Duplicates) Seeds, EquatableArray<NameAlias> Aliases) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        HashSet<string> duplicates = [.. input.Seeds.Duplicates.Select(static one => one.Path)];
        ArticleNames[] articles = [.. input.Seeds.Articles.Where(seed => !duplicates.Contains(seed.Path)).Select(static seed => new ArticleNames("", seed.Names))];
        ILookup<NameKind, MergedName> merged = NameMerger.Merge(articles, input.Aliases);
        return new([.. KnownName.Of(merged, input.Aliases)]);
    }
}
