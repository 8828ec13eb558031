using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Names;

/// <summary>A person, a place or an organisation and the forms that surely mean it. Two with equal parts are equal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name under which it is listed.</param>
/// <param name="Forms">All its names, abbreviations and aliases. A surname alone is none, unless the settings state it or nothing else is known.</param>
/// <param name="IsPrinted">Whether an article names it, not only the settings.</param>
internal sealed record KnownName(NameKind Kind, string Name, IReadOnlyList<string> Forms, bool IsPrinted)
{
    /// <summary>The names of an archive, by kind and name in ordinal order; those that only the settings state too.</summary>
    /// <param name="merged">What the articles have.</param>
    /// <param name="aliases">What the settings state.</param>
    public static IEnumerable<KnownName> Of(ILookup<NameKind, MergedName> merged, IEnumerable<NameAlias> aliases) =>
        merged.SelectMany(static kind => kind.SelectMany(name => FormsOf(kind.Key, name).Select(form => (Kind: kind.Key, name.Name, Form: form, IsPrinted: true))))
            .Concat(aliases.Select(static alias => (alias.Kind, alias.Name, Form: alias.Alias, IsPrinted: false)))
            .GroupBy(static form => (form.Kind, form.Name))
            .OrderBy(static group => group.Key.Kind).ThenBy(static group => group.Key.Name, StringComparer.Ordinal)
            .Select(static group => new KnownName(
                group.Key.Kind, group.Key.Name, [.. group.Select(static form => form.Form).Distinct(StringComparer.Ordinal)], group.First().IsPrinted));

    public bool Equals(KnownName? other) =>
        other is not null && Kind == other.Kind && Name == other.Name && IsPrinted == other.IsPrinted && Forms.SequenceEqual(other.Forms, StringComparer.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static IEnumerable<string> FormsOf(NameKind kind, MergedName name) =>
        name.Mentions.SelectMany(static mention => new[] { mention.Name.Name, mention.Name.Abbreviation }).OfType<string>()
            .Where(form => kind != NameKind.Person || NameKey.IsFull(NameKey.Of(kind, form)))
            .Append(name.Name)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(static form => form, StringComparer.Ordinal);
}
