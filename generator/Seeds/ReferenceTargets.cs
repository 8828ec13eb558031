using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Names;
using SiteBuilder.References;

namespace SiteBuilder.Generator.Seeds;

/// <summary>
/// All that links may lead to. Two with the same articles and names are equal, so that no link is checked again for a new sentence.
/// </summary>
internal sealed class ReferenceTargets : IEquatable<ReferenceTargets>
{
    private readonly EquatableArray<ReferableArticle> _articles;
    private readonly EquatableArray<KnownName> _names;
    private readonly Lazy<ReferenceIndex> _index;

    private ReferenceTargets(EquatableArray<ReferableArticle> articles, EquatableArray<KnownName> names)
    {
        _articles = articles;
        _names = names;
        _index = new(() => new ReferenceIndex(_articles, new Lazy<IReadOnlyList<KnownName>>(() => _names)));
    }

    public static ReferenceTargets Of(
        ((Catalogue Catalogue, ImmutableArray<ReferableArticle> Withheld) Articles, EquatableArray<KnownName> Names) input,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        IEnumerable<ReferableArticle> published = input.Articles.Catalogue.Titles
            .Select(static title => new ReferableArticle(title.Title.Path, title.Slug))
            .Concat(input.Articles.Catalogue.Ended.Select(static title => new ReferableArticle(title.Title.Path, title.Slug)));
        return new ReferenceTargets(new([.. published, .. input.Articles.Withheld]), input.Names);
    }

    /// <summary>The links of an article that lead nowhere.</summary>
    public EquatableArray<SeedProblem> Check(Referrer referrer)
    {
        List<SeedProblem> problems = [];
        foreach (SeedReference link in referrer.References)
        {
            Reference reference = Reference.Parse(link.Address);
            if (_index.Value.Resolve(reference, referrer.Path) is null)
            {
                (string what, string hint) = _index.Value.Explain(reference, referrer.Path);
                problems.Add(link.Problem with { Argument = what, Other = hint });
            }
        }

        return new([.. problems]);
    }

    public bool Equals(ReferenceTargets? other) => other is not null && _articles.Equals(other._articles) && _names.Equals(other._names);

    public override bool Equals(object? obj) => Equals(obj as ReferenceTargets);

    public override int GetHashCode() => _articles.GetHashCode();
}
