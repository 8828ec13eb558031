using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;

namespace SiteBuilder.Pages;

/// <summary>
/// Finds articles that have most in common: people, organisations, places, series, tags, sections and words of their headlines, each weighing the
/// more the fewer articles have it (inverse document frequency).
/// </summary>
internal sealed class KindredArticles
{
    /// <summary>What many articles share brings none of them nearer, and would make large archives slow.</summary>
    private const int MostSharing = 400;

    /// <summary>Weight of what an article shares with half of the archive, as a person: anything less is no reason.</summary>
    private const double Least = 1.3;

    /// <summary>Short words are of every subject. In letters.</summary>
    private const int ShortestWord = 5;

    private readonly Dictionary<Article, Trait[]> _traits = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Trait, List<Article>> _sharing = [];
    private readonly Dictionary<Article, int> _places = new(ReferenceEqualityComparer.Instance);
    private readonly int _count;

    public KindredArticles(IReadOnlyList<Article> articles, Ways ways)
    {
        _count = articles.Count;
        foreach (Article article in articles)
        {
            Trait[] traits = [.. TraitsOf(article, ways).Distinct()];
            _places[article] = _places.Count;
            _traits[article] = traits;
            foreach (Trait trait in traits)
            {
                if (!_sharing.TryGetValue(trait, out List<Article>? sharing))
                {
                    _sharing[trait] = sharing = [];
                }

                sharing.Add(article);
            }
        }
    }

    /// <summary>The nearest articles, nearest first, with what they share, strongest first; of equally near ones the later.</summary>
    /// <param name="article">The article.</param>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<(Article Article, IReadOnlyList<Trait> Shared)> Of(Article article, int most)
    {
        Dictionary<Article, (double Weight, List<Trait> Shared)> found = new(ReferenceEqualityComparer.Instance);
        foreach ((Trait trait, double weight) in _traits[article].Select(trait => (trait, WeightOf(trait))).OrderByDescending(static pair => pair.Item2)
            .ThenBy(static pair => pair.trait.Name, StringComparer.Ordinal))
        {
            List<Article> sharing = _sharing[trait];
            foreach (Article other in sharing.Count <= MostSharing ? sharing : [])
            {
                (double sum, List<Trait> shared) = found.TryGetValue(other, out (double, List<Trait>) known) ? known : (0, []);
                shared.Add(trait);
                found[other] = (sum + weight, shared);
            }
        }

        found.Remove(article);
        return
        [
            .. found.Where(static pair => pair.Value.Weight >= Least).OrderByDescending(static pair => pair.Value.Weight).ThenBy(pair => _places[pair.Key])
                .Take(most).Select(static pair => (pair.Key, (IReadOnlyList<Trait>)pair.Value.Shared)),
        ];
    }

    private double WeightOf(Trait trait) => Math.Log((double)_count / _sharing[trait].Count) * trait.Kind switch
    {
        WayKind.Series => 3,
        WayKind.People => 2,
        WayKind.Organizations or WayKind.Tags => 1.5,
        WayKind.Places => 1,
        WayKind.Sections => 0.25,
        _ => 0.5,
    };

    private static IEnumerable<Trait> TraitsOf(Article article, Ways ways)
    {
        IEnumerable<(WayKind Kind, Entry? Entry)> names =
        [
            .. article.People.Select(person => (WayKind.People, ways.Person(article, person.Name.Value))),
            .. article.Places.Select(place => (WayKind.Places, ways.Place(article, place.Name.Value))),
            .. article.Organizations.Select(organization => (WayKind.Organizations, ways.Organization(article, organization.Name.Value))),
            .. article.Tags.Select(tag => (WayKind.Tags, ways.Find(WayKind.Tags, tag.Value))),
            (WayKind.Series, ways.Find(WayKind.Series, article.Series.Value?.Name)),
            (WayKind.Sections, ways.Find(WayKind.Sections, article.Section.Value)),
        ];
        return names.Where(static name => name.Entry is not null).Select(static name => new Trait(name.Kind, name.Entry!.Name)).Concat(WordsOf(article.Headline.Value ?? ""));
    }

    private static IEnumerable<Trait> WordsOf(string headline)
    {
        int start = 0;
        for (int i = 0; i <= headline.Length; i++)
        {
            if (i < headline.Length && char.IsLetter(headline[i]))
            {
                continue;
            }

            if (i - start >= ShortestWord)
            {
                yield return new Trait(null, headline[start..i].ToLowerInvariant());
            }

            start = i + 1;
        }
    }

    /// <summary>What articles can share.</summary>
    /// <param name="Kind">What it is a name of; null for a word.</param>
    /// <param name="Name">The name, or the word in small letters.</param>
    public readonly record struct Trait(WayKind? Kind, string Name);
}
