using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Problems;
using SiteBuilder.Readings;
using SiteBuilder.Settings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A name in a property of the project that is not known.</summary>
/// <param name="Property">The property.</param>
/// <param name="Name">The name as written.</param>
/// <param name="What">What it should be: "language", or "rule that can be switched off".</param>
/// <param name="Hint">"; did you mean 'x'?" with the known name that is most like it, or all names where none is like it.</param>
internal sealed record UnknownName(string Property, string Name, string What, string Hint);

/// <summary>What a project says of how its texts are read.</summary>
/// <param name="Language">BCP 47 tag of the language of every text; null where each text's own words are to tell.</param>
/// <param name="SwitchedOff">Numbers of the rules (<see cref="ReadingRule"/>) that are not to be used.</param>
/// <param name="Unknown">Names in the properties that are no rule and no language; they change nothing.</param>
/// <param name="Residue">The archive's own rules for lines that are not the article.</param>
internal sealed record ReadingOptions(
    string? Language, EquatableArray<int> SwitchedOff, EquatableArray<UnknownName> Unknown, EquatableArray<ResidueStatement> Residue = default)
{
    private const string LanguageProperty = "SeedLanguage";
    private const string RulesProperty = "ReadingRulesOff";

    /// <summary>Every rule, and the language as the text tells it.</summary>
    public static readonly ReadingOptions Default = new(null, new EquatableArray<int>([]), new EquatableArray<UnknownName>([]));

    /// <summary>Reads the properties <c>SeedLanguage</c> and <c>ReadingRulesOff</c> of the project, the second with commas between names.</summary>
    public static ReadingOptions Of(AnalyzerConfigOptions options)
    {
        List<UnknownName> unknown = [];
        string? language = Names(options, LanguageProperty).FirstOrDefault();
        if (language is not null && Languages.Language.IndexOf(language) < 0)
        {
            unknown.Add(new UnknownName(LanguageProperty, language, "language", Hint(LanguageIn(language), Languages.Language.Tags)));
            language = null;
        }

        Dictionary<string, int> rules = typeof(ReadingRule).GetEnumValues().Cast<ReadingRule>()
            .Where(static rule => !IsRemainder(rule)).ToDictionary(ReadingRules.NameOf, static rule => (int)rule);
        List<int> off = [];
        foreach (string name in Names(options, RulesProperty))
        {
            if (rules.TryGetValue(name, out int rule))
            {
                off.Add(rule);
            }
            else
            {
                unknown.Add(new UnknownName(RulesProperty, name, "rule that can be switched off", Hint(NearestName.Suggest(name, rules.Keys), rules.Keys)));
            }
        }

        return new ReadingOptions(language, new EquatableArray<int>([.. off]), new EquatableArray<UnknownName>([.. unknown]));
    }

    /// <summary>Whether a rule is to be used.</summary>
    public bool IsOn(ReadingRule rule) => SwitchedOff.Count == 0 || !SwitchedOff.Contains((int)rule);

    /// <summary>Whether a name is not that of a rule that acts, but of what remains where none does, or of what an author states.</summary>
    public static bool IsRemainder(ReadingRule rule) => rule is ReadingRule.None
        or ReadingRule.LanguageStated or ReadingRule.LanguageStopWords or ReadingRule.HeadlineAbsent or ReadingRule.ParagraphProse
        or ReadingRule.QuotationFragment or ReadingRule.QuotationUnattributed
        or ReadingRule.StatedLine or ReadingRule.StatedSidecar or ReadingRule.StatedFrontMatter or ReadingRule.StatedFolder;

    private static IEnumerable<string> Names(AnalyzerConfigOptions options, string property) =>
        options.TryGetValue("build_property." + property, out string? value)
            ? value.Split(',').Select(static name => name.Trim()).Where(static name => name.Length > 0)
            : [];

    /// <summary>What was probably meant, or all that there is.</summary>
    private static string Hint(string meant, IEnumerable<string> known) =>
        meant.Length > 0 ? meant : "; known are " + string.Join(", ", known.OrderBy(static one => one, StringComparer.Ordinal));

    /// <summary>A tag of two letters is too short to be like another; "eng" and "en-GB" begin with one.</summary>
    private static string LanguageIn(string name) =>
        Languages.Language.Tags.FirstOrDefault(tag => name.StartsWith(tag, StringComparison.OrdinalIgnoreCase)) is { } tag ? $"; did you mean '{tag}'?" : "";
}
