using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Names;

/// <summary>A person, a place or an organisation and the forms that surely mean it. Two with equal parts are equal.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name under which it is listed.</param>
/// <param name="Forms">
/// All its names, abbreviations and aliases. A surname alone is none, unless the settings state it or nothing else is known.
/// </param>
/// <param name="IsPrinted">Whether an article names it, not only the settings.</param>
internal sealed record KnownName(NameKind Kind, string Name, IReadOnlyList<string> Forms, bool IsPrinted)
{
    /// <summary>The names of an archive, by kind and name in ordinal order; what the settings state of one stands behind what articles have.</summary>
    /// <param name="merged">What the articles have.</param>
    /// <param name="aliases">What the settings state.</param>
    public static IEnumerable<KnownName> Of(ILookup<NameKind, MergedName> merged, IEnumerable<NameAlias> aliases) =>
        merged.SelectMany(static kind => kind.Select(name => new KnownName(kind.Key, name.Name, FormsOf(kind.Key, name), IsPrinted: true)))
            .Concat(aliases.GroupBy(static alias => (alias.Kind, alias.Name)).Select(static stated =>
                new KnownName(stated.Key.Kind, stated.Key.Name, [.. stated.Select(static alias => alias.Alias)], IsPrinted: false)))
            .OrderBy(static name => name.Kind).ThenBy(static name => name.Name, StringComparer.Ordinal).ThenBy(static name => !name.IsPrinted);

    public bool Equals(KnownName? other) =>
        other is not null && Kind == other.Kind && Name == other.Name && IsPrinted == other.IsPrinted
        && Forms.SequenceEqual(other.Forms, StringComparer.Ordinal);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static string[] FormsOf(NameKind kind, MergedName name)
    {
        SortedSet<string> forms = new(StringComparer.Ordinal) { name.Name };
        foreach (ArticleName mention in name.Mentions.Select(static mention => mention.Name))
        {
            forms.Add(mention.Name);
            _ = mention.Abbreviation is not null && forms.Add(mention.Abbreviation);
        }

        forms.RemoveWhere(form => kind == NameKind.Person && form != name.Name && !NameKey.IsFull(NameKey.Of(kind, form)));
        return [.. forms];
    }
}
