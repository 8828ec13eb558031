using System;
using System.Collections.Generic;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A place or an organisation of one article while it is read.</summary>
internal sealed class FoundName(ReadingRule rule, SeedSpan name)
{
    /// <summary>The rule that found it first.</summary>
    public ReadingRule Rule => rule;

    /// <summary>The name as first printed in mixed case.</summary>
    public SeedSpan Name { get; set; } = name;

    /// <summary>What is said of it: what holds a place, what an organisation is; empty where nothing is.</summary>
    public SeedSpan Detail { get; set; }

    /// <summary>The abbreviation that the text introduces; empty where it has none.</summary>
    public SeedSpan Abbreviation { get; set; }

    /// <summary>Each place that names it, in no order.</summary>
    public List<SeedSpan> Mentions { get; } = [];
}

/// <summary>Places or organisations by their names in lower case: one name is one thing.</summary>
internal sealed class FoundNames(string text, ReadingOptions options)
{
    private readonly Dictionary<string, FoundName> _byName = new(StringComparer.Ordinal);

    public ICollection<FoundName> All => _byName.Values;

    /// <summary>Whether anything has the name.</summary>
    public FoundName? Find(SeedSpan name) => _byName.TryGetValue(Shape.Folded(text, name), out FoundName? found) ? found : null;

    /// <summary>Notes a mention; null where the rule is switched off.</summary>
    /// <param name="rule">The rule that knows the name for one.</param>
    /// <param name="name">The mention.</param>
    /// <param name="detail">What is said of it; may be empty.</param>
    public FoundName? Add(ReadingRule rule, SeedSpan name, SeedSpan detail)
    {
        if (!options.IsOn(rule))
        {
            return null;
        }

        string key = Shape.Folded(text, name);
        if (!_byName.TryGetValue(key, out FoundName? found))
        {
            _byName.Add(key, found = new FoundName(rule, name));
        }

        // A dateline has its place in capitals; the text has the name as it is written.
        found.Name = IsShouted(found.Name) && !IsShouted(name) ? name : found.Name;
        found.Detail = found.Detail.IsEmpty ? detail : found.Detail;
        if (found.Mentions.Count == 0 || found.Mentions[found.Mentions.Count - 1] != name)
        {
            found.Mentions.Add(name);
        }

        return found;
    }

    private bool IsShouted(SeedSpan name)
    {
        const int longestAbbreviation = 5;
        for (int i = name.Start; i < name.End; i++)
        {
            if (char.IsLower(text[i]))
            {
                return false;
            }
        }

        return name.Length > longestAbbreviation;
    }
}
