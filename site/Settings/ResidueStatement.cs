using System;

namespace SiteBuilder.Settings;

/// <summary>What of a line a rule of residue looks at.</summary>
public enum ResidueForm
{
    /// <summary>All of it.</summary>
    Text,

    /// <summary>How it starts.</summary>
    Prefix,

    /// <summary>All of it, with <c>*</c> for any run of characters.</summary>
    Pattern,
}

/// <summary>A rule of <c>site.yml</c> that sets lines aside: what the line is compared with, capitals and small letters being the same.</summary>
/// <param name="Name">Name of the rule.</param>
/// <param name="Form">What of a line it looks at.</param>
/// <param name="Text">The text, the prefix or the pattern; never empty.</param>
public sealed record ResidueStatement(string Name, ResidueForm Form, string Text)
{
    /// <summary>Whether the rule sets a line aside.</summary>
    /// <param name="line">The line as printed: repaired, its parts joined with one blank.</param>
    public bool Matches(string line) => Form switch
    {
        ResidueForm.Text => string.Equals(line, Text, StringComparison.OrdinalIgnoreCase),
        ResidueForm.Prefix => line.StartsWith(Text, StringComparison.OrdinalIgnoreCase),
        _ => MatchesPattern(line),
    };

    /// <summary>
    /// The first part must start the line and the last must end it; the others are each taken at the first place where they fit, which leaves
    /// the most to those behind. No part is looked for twice at a place, so that no pattern takes longer than its parts over the line.
    /// </summary>
    private bool MatchesPattern(string line)
    {
        string[] parts = Text.Split('*');
        string first = parts[0];
        string last = parts[parts.Length - 1];
        if (parts.Length == 1 || line.Length < first.Length + last.Length)
        {
            return string.Equals(line, Text, StringComparison.OrdinalIgnoreCase);
        }

        int at = first.Length;
        int end = line.Length - last.Length;
        bool fits = line.StartsWith(first, StringComparison.OrdinalIgnoreCase) && line.EndsWith(last, StringComparison.OrdinalIgnoreCase);
        for (int i = 1; fits && i < parts.Length - 1; i++)
        {
            int found = line.IndexOf(parts[i], at, end - at, StringComparison.OrdinalIgnoreCase);
            fits = found >= 0;
            at = found + parts[i].Length;
        }

        return fits;
    }
}
