using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Settings;

namespace SiteBuilder.Metadata;

/// <summary>Tells people from bodies among those whom a byline or a credit line names.</summary>
/// <param name="settings">What the author states of people and bodies.</param>
internal sealed class Contributors(SiteSettings settings)
{
    // Agencies sign in the place of people all over the world, and articles seldom introduce them.
    private static readonly string[] s_agencies =
    [
        "AFP", "Agence France-Presse", "ANSA", "AP", "Associated Press", "Bloomberg", "dpa", "EFE", "Kyodo News", "PA Media", "Press Association", "Reuters",
        "TASS", "UPI", "United Press International", "Xinhua", "Yonhap",
    ];

    // Words that end the name of a body, or are all of it.
    private static readonly string[] s_words =
    [
        "Agencies", "Agency", "Board", "Bureau", "Correspondents", "Desk", "Editors", "Media", "News", "Newsroom", "Press", "Reporters", "Service", "Staff", "Team",
    ];

    private readonly HashSet<string> _bodies = new(
        settings.Outlets.Select(static outlet => outlet.Name)
            .Concat(settings.Organizations.SelectMany(static body => body.Aliases.Prepend(body.Name))).Concat(s_agencies).Select(WithoutArticle),
        StringComparer.OrdinalIgnoreCase);

    private readonly HashSet<string> _people = new(
        settings.People.SelectMany(static person => person.Aliases.Prepend(person.Name)), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name is that of a body; else it is taken for that of a person.</summary>
    /// <param name="article">The article that prints it.</param>
    /// <param name="name">The name as it is printed.</param>
    public bool IsBody(Article article, string name)
    {
        if (_people.Contains(name) || article.People.Any(person => Same(person.Name.Value, name)))
        {
            return false;
        }

        string body = WithoutArticle(name);
        return _bodies.Contains(body)
            || Same(article.Source.Outlet.Value, body)
            || Same(article.Dateline.Value?.Agency, body)
            || article.Organizations.Any(one => Same(one.Name.Value, body) || Same(one.Abbreviation.Value, body))
            || s_words.Contains(body[(body.LastIndexOf(' ') + 1)..], StringComparer.OrdinalIgnoreCase);
    }

    private static bool Same(string? one, string other) => one is not null && WithoutArticle(one).Equals(WithoutArticle(other), StringComparison.OrdinalIgnoreCase);

    private static string WithoutArticle(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
