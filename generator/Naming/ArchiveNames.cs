using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Names;

namespace SiteBuilder.Generator.Naming;

/// <summary>Tells which people, places and organisations the archive has.</summary>
internal static class ArchiveNames
{
    /// <summary>The names of all articles and of the settings, by kind and name.</summary>
    public static EquatableArray<KnownName> Merge(
        (ImmutableArray<EquatableArray<ArticleName>> Articles, EquatableArray<NameAlias> Aliases) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ArticleNames[] articles = [.. input.Articles.Select(static names => new ArticleNames("", names))];
        ILookup<NameKind, MergedName> merged = NameMerger.Merge(articles, input.Aliases);
        return new([.. KnownName.Of(merged, input.Aliases)]);
    }
}
