using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>
/// Names the headings of one page for links: letters and digits of every script in lower case, hyphens between words, a number behind the
/// second heading of the same words. No name is one that the page's own parts have.
/// </summary>
internal sealed class HeadingAnchors
{
    private const string Nameless = "section";

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal)
    {
        "main", "people", "places", "organizations", "quotations", "related", "capture", "residue", "footnotes",
    };

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The name of the next heading.</summary>
    /// <param name="words">Its words, or the name that its author wants.</param>
    public string Name(string words)
    {
        string name = Of(words);
        name = name.Length == 0 ? Nameless : IsNumbered(name) ? Nameless + "-" + name : name;
        string free = name;
        while (!_taken.Add(free))
        {
            _numbers.TryGetValue(name, out int number);
            _numbers[name] = ++number;
            free = name + "-" + (number + 1).ToString(CultureInfo.InvariantCulture);
        }

        return free;
    }

    private static string Of(string words)
    {
        StringBuilder name = new(words.Length);
        string composed = TextRepair.Repair(words).Normalize(NormalizationForm.FormC);
        for (int i = 0; i < composed.Length; i++)
        {
            UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(composed, i);
            bool pair = char.IsHighSurrogate(composed[i]) && i + 1 < composed.Length;
            if (category <= UnicodeCategory.EnclosingMark || category is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber)
            {
                name.Append(pair ? composed.Substring(i, 2) : char.ToLowerInvariant(composed[i]).ToString());
            }
            else if (name.Length > 0 && name[name.Length - 1] != '-' && (composed[i] is '-' or '_' || char.IsWhiteSpace(composed[i])))
            {
                name.Append('-');
            }

            i += pair ? 1 : 0;
        }

        return name.ToString().TrimEnd('-');
    }

    /// <summary>A letter or two and a number, as paragraphs and footnotes have: "p3", "fn1".</summary>
    private static bool IsNumbered(string name)
    {
        int letters = 0;
        while (letters < name.Length && name[letters] is >= 'a' and <= 'z')
        {
            letters++;
        }

        bool digits = letters < name.Length;
        for (int i = letters; i < name.Length; i++)
        {
            digits &= name[i] is >= '0' and <= '9';
        }

        return digits && letters is >= 1 and <= 5;
    }
}
