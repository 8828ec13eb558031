using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Readings;

namespace SiteBuilder.Statements;

/// <summary>What authors call the kinds of captured lines: "credit line" for <see cref="BlockKind.CreditLine"/>.</summary>
internal static class BlockKindNames
{
    // Kinds that only Markdown has are not for lines of a capture, and a dateline is a part of one.
    private static readonly Dictionary<string, BlockKind> s_kinds = typeof(BlockKind).GetEnumValues().Cast<BlockKind>()
        .Where(static kind => kind is <= BlockKind.PullQuote and not BlockKind.Dateline)
        .ToDictionary(NameOf, static kind => kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>All names, in the order of the kinds' numbers.</summary>
    public static IReadOnlyList<string> All { get; } = [.. s_kinds.OrderBy(static pair => (int)pair.Value).Select(static pair => pair.Key)];

    /// <summary>The kind of a name; null where there is none. Hyphens and underscores stand for blanks.</summary>
    public static BlockKind? Of(string name) => s_kinds.TryGetValue(name.Trim().Replace('-', ' ').Replace('_', ' '), out BlockKind kind) ? kind : null;

    /// <summary>"credit line".</summary>
    public static string NameOf(BlockKind kind) => string.Concat(
        kind.ToString().Select(static (c, i) => char.IsUpper(c) && i > 0 ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));
}
