using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Duplicates;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Names;

namespace SiteBuilder.Generator.Naming;

/// <summary>An article with the names that are its alone.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Slug">Unique in the archive.</param>
/// <param name="Identifier">Unique in the archive.</param>
/// <param name="Shard">Number of the generated file that holds it.</param>
internal sealed record CataloguedTitle(ArticleTitle Title, string Slug, string Identifier, int Shard);

/// <summary>An article that is no longer published, with the slug that stays its own.</summary>
/// <param name="Title">What it was called.</param>
/// <param name="Slug">Unique in the archive.</param>
internal sealed record EndedTitle(ArticleTitle Title, string Slug);

/// <summary>All articles in the order of their paths, each with names of its own; and those that are no longer published, whose slugs stay theirs.</summary>
internal sealed record Catalogue(
    EquatableArray<CataloguedTitle> Titles, EquatableArray<EndedTitle> Ended, int Shards, EquatableArray<SeedProblem> Problems)
{
    /// <summary>Articles in one generated file: fewer make more files than the compiler likes, more make one edit rewrite too much.</summary>
    private const int ArticlesPerShard = 256;

    /// <summary>
    /// Gives out names so that the same seeds always get the same ones: first to those that state theirs, last to further captures of an article,
    /// and in the order of paths. Whoever comes second gets the day behind the name; only on the same day a hash of the path.
    /// </summary>
    /// <param name="input">The articles that are published, those that no longer are, with and without a capture, and which are further captures.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Catalogue Bind(
        (((ImmutableArray<ArticleTitle> Published, ImmutableArray<ArticleTitle> Ended) Seeds, ImmutableArray<ArticleTitle> Sidecars) Titles,
            EquatableArray<Duplicate> Duplicates) input,
        CancellationToken cancellation)
    {
        HashSet<ArticleTitle> ended = [.. input.Titles.Seeds.Ended, .. input.Titles.Sidecars];
        HashSet<string> further = [.. input.Duplicates.Select(static duplicate => duplicate.Path)];
        ArticleTitle[] ordered = [.. input.Titles.Seeds.Published.Concat(ended).OrderBy(Turn).ThenBy(static title => title.Path, StringComparer.Ordinal)];

        int shards = ShardsFor(input.Titles.Seeds.Published.Length);
        Dictionary<string, ArticleTitle> slugs = new(StringComparer.Ordinal);
        HashSet<string> identifiers = new(StringComparer.Ordinal);
        Dictionary<string, ArticleTitle> aliases = new(StringComparer.OrdinalIgnoreCase);
        List<SeedProblem> problems = [];
        List<CataloguedTitle> catalogued = new(ordered.Length);
        List<EndedTitle> gone = [];
        foreach (ArticleTitle title in ordered)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                int shard = (int)(PathHash.Number(title.Path) & (uint)(shards - 1));
                NoteAliases(title, aliases, problems);
                if (ended.Contains(title))
                {
                    gone.Add(new EndedTitle(title, Slug(title)));
                    continue;
                }

                catalogued.Add(new CataloguedTitle(title, Slug(title), UniqueIdentifier(title, identifiers), shard));
            }
            catch (Exception crash) when (crash is not OperationCanceledException)
            {
                problems.Add(SeedProblem.OfCrash(title.FullPath, crash));
            }
        }

        return new Catalogue(
            new([.. catalogued.OrderBy(static one => one.Title.Path, StringComparer.Ordinal)]),
            new([.. gone.OrderBy(static one => one.Title.Path, StringComparer.Ordinal)]), shards, new([.. problems]));

        // That a further capture has the headline of its record needs no word: the record is told.
        string Slug(ArticleTitle title) => UniqueSlug(title, slugs, further.Contains(title.Path) && !title.IsSlugStated ? [] : problems);

        int Turn(ArticleTitle title) => further.Contains(title.Path) ? 2 : title.IsSlugStated ? 0 : 1;
    }

    /// <summary>A power of two, so that adding an article rarely moves the others.</summary>
    private static int ShardsFor(int articles)
    {
        int shards = 1;
        while (shards * ArticlesPerShard < articles)
        {
            shards *= 2;
        }

        return shards;
    }

    /// <summary>A former address leads to one article only.</summary>
    private static void NoteAliases(ArticleTitle title, Dictionary<string, ArticleTitle> taken, List<SeedProblem> problems)
    {
        foreach (StatedAlias alias in title.Aliases)
        {
            if (taken.TryGetValue(alias.Address, out ArticleTitle? other) && other != title)
            {
                problems.Add(alias.Problem with { Argument = alias.Address, Other = other.Path });
            }
            else
            {
                taken[alias.Address] = title;
            }
        }
    }

    private static string UniqueSlug(ArticleTitle title, Dictionary<string, ArticleTitle> taken, List<SeedProblem> problems)
    {
        if (Take(title.Slug))
        {
            return title.Slug;
        }

        string dated = title.Slug + "-" + DateReader.Print(title.Day);
        if (title.Day != 0 && title.Day != taken[title.Slug].Day && Take(dated))
        {
            // A headline that comes again on another day needs no word about it; a slug that its author chose does.
            return title.IsSlugStated ? Told(dated) : dated;
        }

        string hashed = title.Slug + "-" + PathHash.Of(title.Path);
        for (int n = 2; !Take(hashed); n++)
        {
            hashed = title.Slug + "-" + PathHash.Of(title.Path) + "-" + n.ToString(CultureInfo.InvariantCulture);
        }

        return Told(hashed);

        string Told(string slug)
        {
            if (title.SlugTaken is { } problem)
            {
                problems.Add(problem with { Argument = taken[title.Slug].Path, Other = slug });
            }

            return slug;
        }

        bool Take(string slug)
        {
            if (taken.ContainsKey(slug))
            {
                return false;
            }

            taken.Add(slug, title);
            return true;
        }
    }

    private static string UniqueIdentifier(ArticleTitle title, HashSet<string> taken)
    {
        if (taken.Add(title.Identifier))
        {
            return title.Identifier;
        }

        string dated = title.Identifier + "_" + DateReader.Print(title.Day).Replace("-", "");
        if (title.Day != 0 && taken.Add(dated))
        {
            return dated;
        }

        string hashed = title.Identifier + "_" + PathHash.Of(title.Path);
        for (int n = 2; !taken.Add(hashed); n++)
        {
            hashed = title.Identifier + "_" + PathHash.Of(title.Path) + "_" + n.ToString(CultureInfo.InvariantCulture);
        }

        return hashed;
    }
}
