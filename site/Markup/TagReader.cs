using System;
using System.Collections.Generic;
using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>Tells words from tags in raw HTML.</summary>
internal static class TagReader
{
    private static readonly string[] s_silent = ["script", "style", "template", "noscript"];

    /// <summary>
    /// The runs between tags, in order. Comments, and what stands within elements that are never printed, such as scripts, are no words.
    /// </summary>
    public static IEnumerable<SeedSpan> Words(string text, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int tag = text.IndexOf('<', at, end - at);
            if (tag < 0)
            {
                break;
            }

            if (tag > at)
            {
                yield return SeedSpan.Between(at, tag);
            }

            at = End(text, tag, end);
        }

        if (at < end)
        {
            yield return SeedSpan.Between(at, end);
        }
    }

    private static int End(string text, int tag, int end)
    {
        if (Starts(text, tag, end, "<!--"))
        {
            return Behind(text, "-->", tag, end);
        }

        foreach (string name in s_silent)
        {
            if (Starts(text, tag, end, "<" + name))
            {
                int close = Behind(text, "</" + name, tag, end);
                return Behind(text, ">", Math.Max(tag, close - 1), end);
            }
        }

        return Behind(text, ">", tag, end);
    }

    private static bool Starts(string text, int at, int end, string mark) =>
        at + mark.Length <= end && string.Compare(text, at, mark, 0, mark.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int Behind(string text, string mark, int from, int end)
    {
        int found = from < end ? text.IndexOf(mark, from, end - from, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? end : found + mark.Length;
    }
}
