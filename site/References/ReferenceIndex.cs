using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Names;
using SiteBuilder.Problems;

namespace SiteBuilder.References;

/// <summary>
/// All that references of an archive may name. The compiler checks every link with it and the archive's program follows them with it, so
/// that the two are of one mind.
/// </summary>
internal sealed class ReferenceIndex
{
    private const int MostSuggestions = 3;
    private readonly Dictionary<string, ReferableArticle> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferableArticle> _byPath = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<(NameKind Kind, string Key), KnownName?>> _names;
    private readonly Lazy<ILookup<NameKind, string>> _listed;

    /// <param name="articles">The articles; one that is withheld gives way to one that is published.</param>
    /// <param name="names">The people, places and organisations; asked for when the first reference to one is.</param>
    public ReferenceIndex(IEnumerable<ReferableArticle> articles, Lazy<IReadOnlyList<KnownName>> names)
    {
        foreach (ReferableArticle article in articles.OrderBy(static article => article.Withheld is not null))
        {
            _byPath[article.Path] = article;
            _bySlug[article.Slug] = Value(_bySlug, article.Slug) ?? article;
        }

        _names = new(() => KeysOf(names.Value));
        _listed = new(() => names.Value.Select(static name => (name.Kind, name.Name)).Distinct()
            .ToLookup(static name => name.Kind, static name => name.Name));
    }

    /// <summary>
    /// What a reference names; null where the archive has no such thing, or does not publish it, and for an address that is no reference.
    /// </summary>
    /// <param name="reference">The reference.</param>
    /// <param name="seed">Path of the seed with the link.</param>
    public ReferenceTarget? Resolve(Reference reference, string seed)
    {
        if (NameKindOf(reference.Kind) is { } kind)
        {
            KnownName? name = null;
            _ = reference.Name.Length > 0 && _names.Value.TryGetValue((kind, NameKey.Of(kind, reference.Name)), out name);
            return name is null ? null : new ReferenceTarget(reference.Kind, name.Name, name.IsPrinted);
        }

        return Find(reference, seed) is { Withheld: null } article
            ? new ReferenceTarget(ReferenceKind.Article, article.Slug, IsPrinted: true)
            : null;
    }

    /// <summary>What the archive has not, as words behind "has no", and what else to say of it: why, or what was probably meant.</summary>
    /// <param name="reference">A reference that <see cref="Resolve"/> finds nothing for.</param>
    /// <param name="seed">Path of the seed with the link.</param>
    public (string What, string Hint) Explain(Reference reference, string seed)
    {
        if (NameKindOf(reference.Kind) is { } kind)
        {
            string what = kind switch { NameKind.Person => "person", NameKind.Place => "place", _ => "organisation" };
            return Tell(what, reference, _listed.Value[kind], IsPartOf, "no article names it, and neither does site.yml");
        }

        if (Find(reference, seed) is { Withheld: { } reason } withheld)
        {
            return ($"article '{reference.Name}' to link to", $", for '{withheld.Path}' is {reason}");
        }

        if (reference.Kind == ReferenceKind.Article && !IsPath(reference.Name))
        {
            return Tell("article", reference, Published(_bySlug), IsPartOf, "give the slug of an article, or the path of its seed");
        }

        IEnumerable<string> paths = Published(_byPath);
        paths = reference.Kind == ReferenceKind.Seed ? paths.Select(path => Reference.PathBetween(seed, path)) : paths;
        return Tell("seed", reference, paths, IsOfSameName, "give the path of another seed");
    }

    private static (string What, string Hint) Tell(
        string what, Reference reference, IEnumerable<string> candidates, Func<string, string, bool> isAkin, string otherwise)
    {
        string nearest = NearestName.Suggest(reference.Name, candidates, MostSuggestions, isAkin);
        return ($"{what} '{reference.Name}'", nearest.Length > 0 ? nearest : "; " + otherwise);
    }

    private ReferableArticle? Find(Reference reference, string seed) => reference.Kind switch
    {
        ReferenceKind.Article => Value(_bySlug, reference.Name) ?? Value(_byPath, reference.Name),
        ReferenceKind.Seed => reference.PathFrom(seed) is { } path ? Value(_byPath, path) : null,
        _ => null,
    };

    /// <summary>Listed names by the keys of all their forms; null for a form that two of them have.</summary>
    private static Dictionary<(NameKind Kind, string Key), KnownName?> KeysOf(IReadOnlyList<KnownName> names)
    {
        Dictionary<(NameKind, string), KnownName?> keys = [];
        foreach (KnownName name in names)
        {
            foreach (string form in name.Forms)
            {
                (NameKind, string) key = (name.Kind, NameKey.Of(name.Kind, form));
                keys[key] = !keys.TryGetValue(key, out KnownName? other) ? name : other?.Name == name.Name ? other : null;
            }
        }

        return keys;
    }

    private static NameKind? NameKindOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Person => NameKind.Person,
        ReferenceKind.Place => NameKind.Place,
        ReferenceKind.Organization => NameKind.Organization,
        _ => null,
    };

    private static bool IsPath(string name) => name.IndexOfAny(['/', '.']) >= 0;

    /// <summary>A surname for a whole name, and the first words of a slug for all of them.</summary>
    private static bool IsPartOf(string name, string candidate) => name.Length > 0
        && Words(candidate).Contains(Words(name));

    private static string Words(string name) => " " + name.ToUpperInvariant().Replace('-', ' ') + " ";

    private static bool IsOfSameName(string path, string candidate) =>
        FileOf(path).Equals(FileOf(candidate), StringComparison.OrdinalIgnoreCase);

    private static string FileOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static IEnumerable<string> Published(Dictionary<string, ReferableArticle> articles) =>
        articles.Where(static pair => pair.Value.Withheld is null).Select(static pair => pair.Key);

    private static ReferableArticle? Value(Dictionary<string, ReferableArticle> articles, string key) =>
        articles.TryGetValue(key, out ReferableArticle? article) ? article : null;
}
