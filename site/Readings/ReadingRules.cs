using System.Collections.Concurrent;
using System.Text;

namespace SiteBuilder.Readings;

/// <summary>The published names of reading rules.</summary>
public static class ReadingRules
{
    private static readonly ConcurrentDictionary<ReadingRule, string> s_names = new();

    /// <summary>The name of a rule as pages and data print it: lower-case words joined by hyphens, such as <c>caption-above-credit</c>.</summary>
    /// <param name="rule">A rule of this version.</param>
    public static string NameOf(ReadingRule rule) => s_names.GetOrAdd(rule, static rule => ToWords(rule.ToString()));

    private static string ToWords(string name)
    {
        StringBuilder words = new();
        foreach (char c in name)
        {
            if (char.IsUpper(c) && words.Length > 0)
            {
                words.Append('-');
            }

            words.Append(char.ToLowerInvariant(c));
        }

        return words.ToString();
    }
}
