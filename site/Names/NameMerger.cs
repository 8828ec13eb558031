using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Names;

/// <summary>
/// Tells which names of different articles mean the same. <c>README.md</c> beside this file gives the rules; where none is sure, names stay apart.
/// The compiler and the archive's program both use it, so that a symbol and its value are of one mind. The order of articles makes no difference
/// to what is one and how it is called.
/// </summary>
internal sealed class NameMerger
{
    private readonly IReadOnlyList<ArticleNames> _articles;
    private readonly Dictionary<(NameKind Kind, string Key), string> _stated = [];
    private readonly Dictionary<string, HashSet<string>> _abbreviated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<(NameKind, string)>> _company = new(StringComparer.Ordinal);
    private readonly Dictionary<(NameKind Kind, string Name), string> _formed = [];
    private readonly (NameKind Kind, string Key)[][] _keys;

    private NameMerger(IReadOnlyList<ArticleNames> articles, IEnumerable<NameAlias> aliases)
    {
        _articles = articles;
        foreach (NameAlias alias in aliases)
        {
            (NameKind, string) key = (alias.Kind, NameKey.Of(alias.Kind, alias.Alias));
            if (!_stated.ContainsKey(key))
            {
                _stated.Add(key, alias.Name);
            }

            if (alias.Kind == NameKind.Person)
            {
                NoteSurname(NameKey.Of(NameKind.Person, alias.Name));
            }
        }

        foreach (ArticleName name in articles.SelectMany(static article => article.Names).Where(static name => name.Abbreviation is not null))
        {
            Add(_abbreviated, Form(name.Kind, name.Abbreviation!), Stated(name.Kind, Form(name.Kind, name.Name)));
        }

        _keys = [.. articles.Select(article => article.Names.Select(name => (name.Kind, KeyOf(name))).ToArray())];
        foreach ((_, string key) in _keys.SelectMany(static keys => keys).Where(static key => key.Kind == NameKind.Person))
        {
            NoteSurname(key);
        }
    }

    /// <summary>The people, places and organisations of articles, each kind by name in ordinal order.</summary>
    /// <param name="articles">The names of each article.</param>
    /// <param name="aliases">The names that <c>site.yml</c> states.</param>
    public static ILookup<NameKind, MergedName> Merge(IReadOnlyList<ArticleNames> articles, IEnumerable<NameAlias> aliases)
    {
        NameMerger merger = new(articles, aliases);
        merger.FindCompany();
        return merger.Group();
    }

    /// <summary>Notes, for each person who alone has a surname, what else the articles name that have the full name.</summary>
    private void FindCompany()
    {
        HashSet<string> wanted = new(
            _keys.SelectMany(static keys => keys).Where(IsBare).Select(static key => key.Key)
                .Where(key => _bySurname.TryGetValue(key, out HashSet<string>? full) && full.Count == 1),
            StringComparer.Ordinal);
        foreach ((NameKind Kind, string Key)[] keys in _keys)
        {
            foreach ((_, string key) in keys.Where(key => key.Kind == NameKind.Person && NameKey.IsFull(key.Key) && wanted.Contains(NameKey.SurnameOf(key.Key))))
            {
                if (!_company.TryGetValue(key, out HashSet<(NameKind, string)>? company))
                {
                    _company.Add(key, company = []);
                }

                company.UnionWith(keys.Where(other => !IsBare(other) && other != (NameKind.Person, key)));
            }
        }
    }

    private ILookup<NameKind, MergedName> Group()
    {
        Dictionary<(NameKind Kind, string Key), List<NameMention>> groups = [];
        for (int i = 0; i < _articles.Count; i++)
        {
            for (int j = 0; j < _keys[i].Length; j++)
            {
                (NameKind, string) key = Resolve(_keys[i], _keys[i][j]);
                if (!groups.TryGetValue(key, out List<NameMention>? mentions))
                {
                    groups.Add(key, mentions = []);
                }

                mentions.Add(new NameMention(i, _articles[i].Names[j]));
            }
        }

        return groups.Select(group => (group.Key.Kind, Name: new MergedName(NameOf(group.Key, group.Value), group.Value)))
            .OrderBy(static group => group.Name.Name, StringComparer.Ordinal)
            .ToLookup(static group => group.Kind, static group => group.Name);
    }

    /// <summary>The person whom a surname alone means; the surname's own key where that is not sure.</summary>
    private (NameKind, string) Resolve((NameKind Kind, string Key)[] article, (NameKind Kind, string Key) name)
    {
        if (!IsBare(name) || !_bySurname.TryGetValue(name.Key, out HashSet<string>? full) || full.Count != 1)
        {
            return name;
        }

        (NameKind, string) person = (NameKind.Person, full.First());
        bool isInCompany = _company.TryGetValue(person.Item2, out HashSet<(NameKind, string)>? company) && article.Any(company.Contains);
        return isInCompany && Array.IndexOf(article, person) < 0 ? person : name;
    }

    /// <summary>The name of the settings; else the form that most articles have, the longest of several, the first of those in ordinal order.</summary>
    private string NameOf((NameKind Kind, string Key) key, List<NameMention> mentions) => _stated.TryGetValue(key, out string? stated) ? stated
        : mentions.TrueForAll(mention => mention.Name.Name == mentions[0].Name.Name) ? mentions[0].Name.Name
        : mentions.Where(mention => Form(key.Kind, mention.Name.Name) == key.Key)
            .GroupBy(static mention => mention.Name.Name, StringComparer.Ordinal)
            .OrderByDescending(static form => form.Select(static mention => mention.Article).Distinct().Count())
            .ThenByDescending(static form => form.Key.Length)
            .ThenBy(static form => form.Key, StringComparer.Ordinal)
            .First().Key;

    private string KeyOf(ArticleName name)
    {
        string key = Stated(name.Kind, Form(name.Kind, name.Name));
        return name.Kind == NameKind.Organization && _abbreviated.TryGetValue(key, out HashSet<string>? full) && full.Count == 1 ? full.First() : key;
    }

    /// <summary>The key of a name; many articles have the same one.</summary>
    private string Form(NameKind kind, string name)
    {
        if (!_formed.TryGetValue((kind, name), out string? key))
        {
            _formed.Add((kind, name), key = NameKey.Of(kind, name));
        }

        return key;
    }

    private string Stated(NameKind kind, string key) => _stated.TryGetValue((kind, key), out string? name) ? NameKey.Of(kind, name) : key;

    private void NoteSurname(string key)
    {
        if (NameKey.IsFull(key))
        {
            Add(_bySurname, NameKey.SurnameOf(key), key);
        }
    }

    private static bool IsBare((NameKind Kind, string Key) name) => name.Kind == NameKind.Person && !NameKey.IsFull(name.Key);

    private static void Add(Dictionary<string, HashSet<string>> sets, string key, string value)
    {
        if (!sets.TryGetValue(key, out HashSet<string>? values))
        {
            sets.Add(key, values = new HashSet<string>(StringComparer.Ordinal));
        }

        values.Add(value);
    }
}
