using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Problems;
using SiteBuilder.Settings;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>The words to which <c>site.yml</c> restricts articles; null for those of which it allows any.</summary>
/// <param name="Tags">The tags, where their list is closed.</param>
/// <param name="Sections">The sections of the paper.</param>
/// <param name="Outlets">The outlets that the site names.</param>
internal sealed record Vocabulary(EquatableArray<string>? Tags, EquatableArray<string>? Sections, EquatableArray<string>? Outlets)
{
    private const int MostSuggestions = 3;

    public static Vocabulary Of(SiteSettings settings) => new(
        settings.Tags.IsOpen ? null : new([.. settings.Tags.Known]),
        settings.Sections is { } sections ? new([.. sections]) : null,
        settings.Outlets.Count == 0 ? null : new([.. settings.Outlets.Select(static outlet => outlet.Name)]));

    /// <summary>The words that the site does not know.</summary>
    public EquatableArray<SeedProblem> Check(IEnumerable<StatedTerm> terms) => new([.. terms.Select(Problem).OfType<SeedProblem>()]);

    /// <summary>The words of a folder's file that the site does not know; those of a sidecar are checked with its seed.</summary>
    public EquatableArray<SeedProblem> Check(StatementFile file)
    {
        if (!file.IsOfFolder)
        {
            return new([]);
        }

        IReadOnlyDictionary<StatedField, Statement> stated = StatementReader.Read(file.Statements, isFrontMatter: false, []);
        return Check(StatedTerm.Of(field => stated.TryGetValue(field, out Statement? statement) ? statement : null, _ => file.FullPath));
    }

    private SeedProblem? Problem(StatedTerm term)
    {
        (EquatableArray<string>? known, string list) = term.Field switch
        {
            StatedField.Tags => (Tags, "tags"),
            StatedField.Section => (Sections, "sections"),
            _ => (Outlets, "outlets"),
        };
        if (known is not { } words || words.Contains(term.Text, StringComparer.Ordinal))
        {
            return null;
        }

        string nearest = NearestName.Suggest(
            term.Text, words, MostSuggestions, static (text, word) => text.Equals(word, StringComparison.OrdinalIgnoreCase));
        string hint = nearest.Length > 0 ? nearest : "; add it there, or leave it out";
        return term.Problem with { Argument = term.Text, Other = list + hint };
    }
}
