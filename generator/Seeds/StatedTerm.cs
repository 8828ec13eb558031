using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>A word that an author states and that <c>site.yml</c> may restrict: a tag, a section, an outlet.</summary>
/// <param name="Field">The field that it is a value of.</param>
/// <param name="Text">The word.</param>
/// <param name="Problem">The problem that it is if the site does not know it, without its arguments.</param>
internal sealed record StatedTerm(StatedField Field, string Text, SeedProblem Problem)
{
    /// <summary>The words of some statements.</summary>
    /// <param name="stated">Gives what is stated of a field.</param>
    /// <param name="fileOf">Gives the file of a place as the compiler knows it.</param>
    public static IEnumerable<StatedTerm> Of(Func<StatedField, Statement?> stated, Func<StatedPlace, string> fileOf)
    {
        // An article is of one section: the first.
        IEnumerable<(StatedField Field, StatedValue Value)> values =
            (stated(StatedField.Tags)?.Values ?? []).Select(static tag => (StatedField.Tags, tag));
        foreach (StatedField field in (StatedField[])[StatedField.Section, StatedField.Outlet])
        {
            values = stated(field) is { } one ? values.Append((field, one.First)) : values;
        }

        return values.Select(term => new StatedTerm(term.Field, term.Value.Text, StatementProblems.At(
            term.Field == StatedField.Outlet ? SeedProblems.UnknownOutlet : SeedProblems.UnknownTerm,
            term.Value.Place, fileOf(term.Value.Place))));
    }
}
