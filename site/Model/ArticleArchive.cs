using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using SiteBuilder.Readings;
using SiteBuilder.Settings;

namespace SiteBuilder.Model;

/// <summary>All articles of an archive and what they have in common. Everything is made when it is first asked for.</summary>
public sealed class ArticleArchive
{
    private readonly Lazy<Article[]> _articles;
    private readonly Lazy<Dictionary<string, Article>> _bySlug;
    private readonly Lazy<ArchivePerson[]> _people;
    private readonly Lazy<ArchivePlace[]> _places;
    private readonly Lazy<ArchiveOrganization[]> _organizations;
    private readonly Lazy<int[]> _years;

    private readonly Assembly _assembly;

    /// <summary>Makes an archive of generated tables.</summary>
    /// <param name="assembly">The assembly that holds the captures and <c>site.yml</c>.</param>
    /// <param name="tables">The tables, in any order.</param>
    public ArticleArchive(Assembly assembly, params IReadOnlyList<Article>[] tables)
    {
        _assembly = assembly;
        _articles = new(() => Order(tables));
        _bySlug = new(() => _articles.Value.ToDictionary(static article => article.Slug, StringComparer.Ordinal));
        _people = new(() => GroupPeople(_articles.Value));
        _places = new(() => GroupPlaces(_articles.Value));
        _organizations = new(() => GroupOrganizations(_articles.Value));
        _years = new(() => [.. _articles.Value.Select(static article => article.Published.Value?.Year).OfType<int>().Distinct()]);
    }

    /// <summary>All articles, latest first; on one day by slug; those without a proved day last.</summary>
    public IReadOnlyList<Article> Articles => _articles.Value;

    /// <summary>The people of all articles, by name in ordinal order.</summary>
    public IReadOnlyList<ArchivePerson> People => _people.Value;

    /// <summary>The places of all articles, by name in ordinal order.</summary>
    public IReadOnlyList<ArchivePlace> Places => _places.Value;

    /// <summary>The organisations of all articles, by name in ordinal order.</summary>
    public IReadOnlyList<ArchiveOrganization> Organizations => _organizations.Value;

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

    /// <summary>The article with a slug; null where there is none.</summary>
    /// <param name="slug">The last part of the article's address.</param>
    public Article? BySlug(string slug) => _bySlug.Value.GetValueOrDefault(slug);

    private static Article[] Order(IReadOnlyList<Article>[] tables)
    {
        (IReadOnlyList<Article> Table, int Index)[] places = [.. tables.SelectMany(static table => Enumerable.Range(0, table.Count).Select(i => (table, i)))];
        Article[] articles = new Article[places.Length];
        Parallel.For(0, places.Length, i => articles[i] = places[i].Table[places[i].Index]);
        Array.Sort(articles, static (left, right) =>
        {
            int byDay = Nullable.Compare(right.Published.Value, left.Published.Value);
            return byDay != 0 ? byDay : string.CompareOrdinal(left.Slug, right.Slug);
        });
        return articles;
    }

    private static ArchivePerson[] GroupPeople(Article[] articles) =>
    [
        .. articles
            .SelectMany(static article => article.People.Select(person => (Article: article, Person: person)))
            .GroupBy(static pair => pair.Person.Name.Value!, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new ArchivePerson(
                group.Key,
                [.. group.Select(static pair => pair.Person.Role.Value).OfType<string>().Distinct(StringComparer.Ordinal)],
                [.. group.Select(static pair => pair.Article)])),
    ];

    private static ArchivePlace[] GroupPlaces(Article[] articles) =>
    [
        .. articles
            .SelectMany(static article => article.Places.Select(place => (Article: article, Place: place)))
            .GroupBy(static pair => pair.Place.Name.Value!, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new ArchivePlace(
                group.Key,
                [.. group.Select(static pair => pair.Place.Within.Value).OfType<string>().Distinct(StringComparer.Ordinal)],
                [.. group.Select(static pair => pair.Article)])),
    ];

    private static ArchiveOrganization[] GroupOrganizations(Article[] articles) =>
    [
        .. articles
            .SelectMany(static article => article.Organizations.Select(organization => (Article: article, Organization: organization)))
            .GroupBy(static pair => pair.Organization.Name.Value!, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => new ArchiveOrganization(
                group.Key,
                [.. group.Select(static pair => pair.Organization.Role.Value).OfType<string>().Distinct(StringComparer.Ordinal)],
                [.. group.Select(static pair => pair.Article)])),
    ];
}

/// <summary>A person across the articles of an archive; two people are one only where their full names are the same.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Roles">The offices that articles state, each once, latest article first.</param>
/// <param name="Articles">The articles that name the person, latest first.</param>
public sealed record ArchivePerson(string Name, IReadOnlyList<string> Roles, IReadOnlyList<Article> Articles);

/// <summary>A place across the articles of an archive; two places are one where their names are the same.</summary>
/// <param name="Name">The name.</param>
/// <param name="Within">The regions and countries that articles say hold it, each once, latest article first.</param>
/// <param name="Articles">The articles that name the place, latest first.</param>
public sealed record ArchivePlace(string Name, IReadOnlyList<string> Within, IReadOnlyList<Article> Articles);

/// <summary>An organisation across the articles of an archive; two are one where their names are the same.</summary>
/// <param name="Name">The name.</param>
/// <param name="Roles">What articles say that it is, each once, latest article first.</param>
/// <param name="Articles">The articles that name the organisation, latest first.</param>
public sealed record ArchiveOrganization(string Name, IReadOnlyList<string> Roles, IReadOnlyList<Article> Articles);
