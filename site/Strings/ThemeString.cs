using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Strings;

/// <summary>One string of the theme.</summary>
/// <param name="Forms">The text for each plural category; <see cref="PluralCategory.Other"/> alone for what is not counted.</param>
/// <param name="Line">Its line in the file, from one.</param>
/// <param name="Column">Its column, from one.</param>
internal sealed record ThemeString(IReadOnlyDictionary<PluralCategory, string> Forms, int Line, int Column)
{
    /// <summary>Whether it has forms for numbers.</summary>
    public bool IsCounted => Forms.Count > 1 || !Forms.ContainsKey(PluralCategory.Other);

    /// <summary>Whether it can be printed as it is.</summary>
    public bool IsPlain => !IsCounted && Placeholders.Count == 0;

    /// <summary>The names in braces, of any form, each once in ordinal order.</summary>
    public IReadOnlyList<string> Placeholders { get; } =
        [.. Forms.Values.SelectMany(NamesIn).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> NamesIn(string text)
    {
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return text[(open + 1)..close];
        }
    }
}
