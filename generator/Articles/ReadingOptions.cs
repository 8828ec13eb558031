using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Diagnostics;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>What a project says of how its texts are read.</summary>
/// <param name="Language">BCP 47 tag of the language of every text; null where each text's own words are to tell.</param>
/// <param name="SwitchedOff">Numbers of the rules (<see cref="ReadingRule"/>) that are not to be used.</param>
internal sealed record ReadingOptions(string? Language, EquatableArray<int> SwitchedOff)
{
    /// <summary>Every rule, and the language as the text tells it.</summary>
    public static readonly ReadingOptions Default = new(null, new EquatableArray<int>([]));

    /// <summary>Reads the properties <c>SeedLanguage</c> and <c>ReadingRulesOff</c> of the project, the second with commas between names.</summary>
    public static ReadingOptions Of(AnalyzerConfigOptions options)
    {
        string? language = options.TryGetValue("build_property.SeedLanguage", out string? tag) && tag.Trim().Length > 0 ? tag.Trim() : null;
        options.TryGetValue("build_property.ReadingRulesOff", out string? names);
        return new ReadingOptions(language, new EquatableArray<int>([.. Rules(names ?? "")]));
    }

    /// <summary>Whether a rule is to be used.</summary>
    public bool IsOn(ReadingRule rule) => SwitchedOff.Count == 0 || !SwitchedOff.Contains((int)rule);

    private static IEnumerable<int> Rules(string names) =>
        from name in names.Split(',')
        from ReadingRule rule in Enum.GetValues(typeof(ReadingRule))
        where ReadingRules.NameOf(rule) == name.Trim()
        select (int)rule;
}
