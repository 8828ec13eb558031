using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using SiteBuilder.Names;
using SiteBuilder.Settings;
using SiteBuilder.Statements;

namespace SiteBuilder.Model;

/// <summary>All articles of an archive and what they have in common. Everything is made when it is first asked for.</summary>
public sealed class ArticleArchive
{
    private readonly Lazy<Article[]> _captures;
    private readonly Lazy<Article[]> _articles;
    private readonly Lazy<Tombstone[]> _tombstones;
    private readonly Lazy<Dictionary<string, Article>> _bySlug;
    private readonly Lazy<ILookup<NameKind, MergedName>> _names;
    private readonly Lazy<ArchivePerson[]> _people;
    private readonly Lazy<ArchivePlace[]> _places;
    private readonly Lazy<ArchiveOrganization[]> _organizations;
    private readonly Lazy<Dictionary<(NameKind Kind, Article Article, string Printed), string>> _listed;
    private readonly Lazy<ArchiveSection[]> _sections;
    private readonly Lazy<ArchiveTag[]> _tags;
    private readonly Lazy<ArchiveSeries[]> _series;
    private readonly Lazy<ILookup<string, Article>> _translations;
    private readonly Lazy<int[]> _years;

    private readonly Assembly _assembly;

    /// <summary>Makes an archive of generated tables.</summary>
    /// <param name="assembly">The assembly that holds the captures and <c>site.yml</c>.</param>
    /// <param name="tables">The tables, in any order.</param>
    public ArticleArchive(Assembly assembly, params IReadOnlyList<Article>[] tables)
        : this(assembly, ArchiveStates.None, tables)
    {
    }

    /// <summary>Makes an archive of generated tables.</summary>
    /// <param name="assembly">The assembly that holds the captures and <c>site.yml</c>.</param>
    /// <param name="states">Which articles are no longer published, and which are further captures of one.</param>
    /// <param name="tables">The tables, in any order.</param>
    public ArticleArchive(Assembly assembly, ArchiveStates states, params IReadOnlyList<Article>[] tables)
    {
        _assembly = assembly;
        _captures = new(() => Order(tables, states));
        _articles = new(() => [.. _captures.Value.Where(static article => article.Record is null)]);
        _tombstones = new(() => states.Tombstones(ArchiveSettings.Of(assembly).Permalink));
        _bySlug = new(() => _captures.Value.ToDictionary(static article => article.Slug, StringComparer.Ordinal));
        _names = new(MergeNames);
        _listed = new(ListNames);
        _people = new(() => Listed(NameKind.Person, (name, roles, articles) => new ArchivePerson(name, roles, articles) { Archive = this }));
        _places = new(() => Listed(NameKind.Place, static (name, within, articles) => new ArchivePlace(name, within, articles)));
        _organizations = new(() => Listed(NameKind.Organization, static (name, roles, articles) => new ArchiveOrganization(name, roles, articles)));
        _sections = new(() => [.. ByName(static article => [article.Section.Value]).Select(static group => new ArchiveSection(group.Name, group.Articles))]);
        _tags = new(() => [.. ByName(static article => article.Tags.Select(static tag => tag.Value)).Select(static group => new ArchiveTag(group.Name, group.Articles))]);
        _series = new(() => [.. ByName(static article => [article.Series.Value?.Name]).Select(static group => new ArchiveSeries(group.Name, InParts(group.Articles)))]);
        _translations = new(() => Articles.Where(static article => article.TranslationKey.Value is not null)
            .ToLookup(static article => article.TranslationKey.Value!, StringComparer.Ordinal));
        _years = new(() => [.. _articles.Value.Select(static article => article.Published.Value?.Year).OfType<int>().Distinct()]);
    }

    /// <summary>
    /// All articles, latest first; on one day by slug; those without a proved day last. Of several captures of one text the record is here, and
    /// the others are its <see cref="Article.OtherCaptures"/>.
    /// </summary>
    public IReadOnlyList<Article> Articles => _articles.Value;

    /// <summary>The articles and all further captures of them, in the same order.</summary>
    public IReadOnlyList<Article> Captures => _captures.Value;

    /// <summary>What is left of articles that are no longer published, by address in ordinal order.</summary>
    public IReadOnlyList<Tombstone> Tombstones => _tombstones.Value;

    /// <summary>The people of all articles, by name in ordinal order.</summary>
    public IReadOnlyList<ArchivePerson> People => _people.Value;

    /// <summary>The places of all articles, by name in ordinal order.</summary>
    public IReadOnlyList<ArchivePlace> Places => _places.Value;

    /// <summary>The organisations of all articles, by name in ordinal order.</summary>
    public IReadOnlyList<ArchiveOrganization> Organizations => _organizations.Value;

    /// <summary>The sections that articles are in, by name in ordinal order.</summary>
    public IReadOnlyList<ArchiveSection> Sections => _sections.Value;

    /// <summary>The tags that articles have, by name in ordinal order; those that differ in capitals alone are one.</summary>
    public IReadOnlyList<ArchiveTag> Tags => _tags.Value;

    /// <summary>The series that articles are parts of, by name in ordinal order.</summary>
    public IReadOnlyList<ArchiveSeries> Series => _series.Value;

    /// <summary>The quotations of all articles, in the order of the articles.</summary>
    public IEnumerable<Quotation> Quotations => Articles.SelectMany(static article => article.Quotations);

    /// <summary>The years with articles, latest first.</summary>
    public IReadOnlyList<int> Years => _years.Value;

    /// <summary>What the author states of the site.</summary>
    public SiteSettings Settings => ArchiveSettings.Of(_assembly).Settings;

    /// <summary>The outlets that the author names, in the order of <c>site.yml</c>.</summary>
    public IReadOnlyList<Outlet> Outlets => Settings.Outlets;

    /// <summary>What is wrong with <c>site.yml</c>.</summary>
    internal IReadOnlyList<SettingsProblem> SettingsProblems => ArchiveSettings.Of(_assembly).Problems;

    /// <summary>The captured files and what stands beside them.</summary>
    internal CaptureStore Store => CaptureStore.Of(_assembly);

    /// <summary>The text of <c>site.yml</c>; null where the archive has none.</summary>
    internal string? SettingsText => Store.StatementOf(ArchiveSettings.File);

    /// <summary>The article with a slug; null where there is none.</summary>
    /// <param name="slug">The last part of the article's address.</param>
    public Article? BySlug(string slug) => _bySlug.Value.GetValueOrDefault(slug);

    /// <summary>The person who is listed under a name. Generated code calls it.</summary>
    /// <exception cref="ArgumentException">Nobody is.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArchivePerson Person(string name) => Named(People, name, static person => person.Name);

    /// <summary>The place that is listed under a name. Generated code calls it.</summary>
    /// <exception cref="ArgumentException">None is.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArchivePlace Place(string name) => Named(Places, name, static place => place.Name);

    /// <summary>The organisation that is listed under a name. Generated code calls it.</summary>
    /// <exception cref="ArgumentException">None is.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArchiveOrganization Organization(string name) => Named(Organizations, name, static organization => organization.Name);

    /// <summary>The names of the archive with all their forms.</summary>
    internal IReadOnlyList<KnownName> KnownNames => [.. KnownName.Of(_names.Value, NameAlias.Of(Settings))];

    /// <summary>The translations of an article, by their languages in ordinal order; it is not among them. None where it states no key for them.</summary>
    public IReadOnlyList<Article> TranslationsOf(Article article) => article.TranslationKey.Value is not { } key ? [] :
    [
        .. _translations.Value[key].Where(other => other != article && other.Language.Value != article.Language.Value)
            .OrderBy(static other => other.Language.Value, StringComparer.Ordinal),
    ];

    /// <summary>The name under which the archive lists what an article prints; null where it lists none of that kind.</summary>
    internal string? ListedAs(NameKind kind, Article article, string printed) => _listed.Value.GetValueOrDefault((kind, article, printed));

    /// <summary>Where a former address of an article is stated; its capture itself where that is not known.</summary>
    internal StatedPlace PlaceOfAlias(Article article, string alias)
    {
        string path = article.Capture.Path;
        return CaptureStore.Of(_assembly).Statements.Of(path, article.Capture.Text).Own(StatedField.Aliases)?.Values
            .FirstOrDefault(value => value.Text == alias)?.Place ?? new StatedPlace(path, default, 0, 0);
    }

    private static Article[] Order(IReadOnlyList<Article>[] tables, ArchiveStates states)
    {
        (IReadOnlyList<Article> Table, int Index)[] places = [.. tables.SelectMany(static table => Enumerable.Range(0, table.Count).Select(i => (table, i)))];
        Article[] articles = new Article[places.Length];
        Parallel.For(0, places.Length, i => articles[i] = places[i].Table[places[i].Index]);
        Array.Sort(articles, static (left, right) =>
        {
            int byDay = Nullable.Compare(right.Published.Value, left.Published.Value);
            return byDay != 0 ? byDay : string.CompareOrdinal(left.Slug, right.Slug);
        });
        if (states.RecordOf.Count > 0)
        {
            GroupCaptures(articles, states.RecordOf);
        }

        return articles;
    }

    private static void GroupCaptures(Article[] articles, IReadOnlyDictionary<string, string> recordOf)
    {
        Dictionary<string, Article> byPath = articles.ToDictionary(static article => article.Capture.Path, StringComparer.Ordinal);
        foreach (IGrouping<string, string> group in recordOf.GroupBy(static pair => pair.Value, static pair => pair.Key, StringComparer.Ordinal))
        {
            Article record = byPath[group.Key];
            record.OtherCaptures = [.. group.Order(StringComparer.Ordinal).Select(path => byPath[path])];
            foreach (Article capture in record.OtherCaptures)
            {
                capture.Record = record;
            }
        }
    }

    private ILookup<NameKind, MergedName> MergeNames() => NameMerger.Merge(
        [.. Articles.Select(static article => new ArticleNames(article.Capture.Path, [.. NamesOf(article)]))], NameAlias.Of(Settings));

    private static IEnumerable<ArticleName> NamesOf(Article article) =>
        article.People.Select(static person => new ArticleName(NameKind.Person, person.Name.Value!, null, person.Role.Value))
            .Concat(article.Places.Select(static place => new ArticleName(NameKind.Place, place.Name.Value!, null, place.Within.Value)))
            .Concat(article.Organizations.Select(static organization => new ArticleName(
                NameKind.Organization, organization.Name.Value!, organization.Abbreviation.Value, organization.Role.Value)))
            .Where(static name => !string.IsNullOrWhiteSpace(name.Name));

    /// <summary>The names of a kind, each with what articles say of it and with the articles themselves, latest first.</summary>
    private T[] Listed<T>(NameKind kind, Func<string, IReadOnlyList<ArchiveStatement>, IReadOnlyList<Article>, T> make) =>
    [
        .. _names.Value[kind].Select(name => make(
            name.Name,
            [
                .. name.Mentions.Where(static mention => mention.Name.Statement is not null).GroupBy(static mention => mention.Name.Statement!)
                    .Select(group => new ArchiveStatement(group.Key, ArticlesOf(group))),
            ],
            ArticlesOf(name.Mentions))),
    ];

    private Article[] ArticlesOf(IEnumerable<NameMention> mentions) =>
        [.. mentions.Select(static mention => mention.Article).Distinct().Select(article => Articles[article])];

    private Dictionary<(NameKind, Article, string), string> ListNames()
    {
        Dictionary<(NameKind, Article, string), string> listed = [];
        foreach (IGrouping<NameKind, MergedName> kind in _names.Value)
        {
            foreach (MergedName name in kind)
            {
                foreach (NameMention mention in name.Mentions)
                {
                    listed[(kind.Key, Articles[mention.Article], mention.Name.Name)] = name.Name;
                }
            }
        }

        return listed;
    }

    /// <summary>The articles of each name, latest first. A name is spelled as most articles do.</summary>
    private IEnumerable<(string Name, Article[] Articles)> ByName(Func<Article, IEnumerable<string?>> namesOf) => Articles
        .SelectMany(article => namesOf(article).OfType<string>().Select(name => (Name: name, Article: article)))
        .GroupBy(static pair => pair.Name, StringComparer.OrdinalIgnoreCase)
        .Select(static group => (
            group.GroupBy(static pair => pair.Name, StringComparer.Ordinal).OrderByDescending(static spelling => spelling.Count())
                .ThenBy(static spelling => spelling.Key, StringComparer.Ordinal).First().Key,
            group.Select(static pair => pair.Article).Distinct().ToArray()))
        .OrderBy(static group => group.Item1, StringComparer.Ordinal);

    /// <summary>The parts of a series by their numbers; those without one behind, first published first.</summary>
    private static Article[] InParts(Article[] articles) =>
        [.. articles.Reverse().OrderBy(static article => article.Series.Value?.Number ?? int.MaxValue)];

    private static T Named<T>(IReadOnlyList<T> all, string name, Func<T, string> nameOf)
        where T : class => all.FirstOrDefault(one => nameOf(one) == name)
        ?? throw new ArgumentException($"The archive names no '{name}'.", nameof(name));
}
