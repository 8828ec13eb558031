using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Settings;

namespace SiteBuilder.Citations;

/// <summary>Tells whether an author is an organisation: by what the settings say, by what the article says, and by the words of the name. Whom the article names as a person is none.</summary>
internal sealed class KnownContributors
{
    private readonly HashSet<string> _people;
    private readonly HashSet<string> _organizations;

    public KnownContributors(SiteSettings settings)
    {
        _people = Names(settings.People.SelectMany(static person => person.Aliases.Prepend(person.Name)));
        _organizations = Names(settings.Organizations.SelectMany(static body => body.Aliases.Prepend(body.Name)).Concat(settings.Outlets.Select(static outlet => outlet.Name)));
    }

    /// <summary>Whether an author of an article is an organisation.</summary>
    public bool IsOrganization(string name, Article article)
    {
        string bare = OrganizationWords.WithoutArticle(name);
        return !_people.Contains(bare) && !article.People.Any(person => Is(person.Name.Value, bare))
            && (_organizations.Contains(bare) || Is(article.Source.Outlet.Value, bare) || Is(article.Dateline.Value?.Agency, bare)
                || article.Organizations.Any(body => Is(body.Name.Value, bare) || Is(body.Abbreviation.Value, bare))
                || OrganizationWords.IsOrganization(name));
    }

    /// <summary>A name that is all capitals in the byline, as the text of the article prints it.</summary>
    public static string AsPrintedInText(string name, Article article) => name.Any(char.IsLower)
        ? name
        : article.People.Select(static person => person.Name.Value).FirstOrDefault(person => person is not null && person.Any(char.IsLower)
            && string.Equals(person, name, StringComparison.OrdinalIgnoreCase)) ?? name;

    private static bool Is(string? known, string bare) =>
        known is not null && string.Equals(OrganizationWords.WithoutArticle(known), bare, StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Names(IEnumerable<string> names) => new(names.Select(OrganizationWords.WithoutArticle), StringComparer.OrdinalIgnoreCase);
}
