using System;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SiteBuilder.Markup;

/// <summary>The name that an author gives a heading at its end: "Size of the harbour {#size}". No other attributes are read.</summary>
internal static class StatedAnchor
{
    /// <summary>Takes the name off the words of a heading; null where it has none.</summary>
    public static string? Take(HeadingBlock heading)
    {
        if (heading.Inline?.LastChild is not LiteralInline last)
        {
            return null;
        }

        string words = last.Content.ToString().TrimEnd();
        int open = words.LastIndexOf("{#", StringComparison.Ordinal);
        bool named = open >= 0 && words[words.Length - 1] == '}' && words.Length - open >= 4
            && words.IndexOfAny([' ', '}'], open, words.Length - open - 1) < 0;
        if (!named)
        {
            return null;
        }

        last.Content.End = last.Content.Start + words.Substring(0, open).TrimEnd().Length - 1;
        return words.Substring(open + 2, words.Length - open - 3);
    }
}
