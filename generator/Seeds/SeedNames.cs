using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Names;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>
/// The names of an article as its archive lists them: those that its author states, in place of those that were found. What is said of them
/// is left to the archive's program, so that a new office names nobody again.
/// </summary>
internal static class SeedNames
{
    public static IEnumerable<ArticleName> Of(Func<SeedSpan, string> print, ArticleStatements statements, Reading reading)
    {
        IEnumerable<ArticleName> people = reading.People.Select(person => Name(NameKind.Person, person.Name.Span));
        IEnumerable<ArticleName> places = reading.Places.Select(place => Name(NameKind.Place, place.Name.Span));
        IEnumerable<ArticleName> organizations = reading.Organizations.Select(body => Name(NameKind.Organization, body.Name.Span) with
        {
            Abbreviation = body.Abbreviation.IsEmpty ? null : print(body.Abbreviation),
        });
        return Stated(StatedField.People, NameKind.Person, people)
            .Concat(Stated(StatedField.Places, NameKind.Place, places))
            .Concat(Stated(StatedField.Organizations, NameKind.Organization, organizations))
            .Where(static name => !string.IsNullOrWhiteSpace(name.Name));

        ArticleName Name(NameKind kind, SeedSpan span) => new(kind, print(span), null, null);

        IEnumerable<ArticleName> Stated(StatedField field, NameKind kind, IEnumerable<ArticleName> found) =>
            statements.Own(field) is { } own ? own.Values.Select(value => new ArticleName(kind, value.Text, null, null)) : found;
    }
}
