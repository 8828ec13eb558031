using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Pages;

/// <summary>The letters under which an index lists its names.</summary>
internal static class Letters
{
    /// <summary>Names that start with no letter.</summary>
    public const string None = "#";

    /// <summary>An index with more letters than this, as Chinese ones are, has no list of them.</summary>
    private const int Most = 60;

    /// <summary>The capital that a name stands under, without marks: "E" for "Élodie"; <see cref="None"/> for no letter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="culture">The culture of the index.</param>
    public static string Of(string name, CultureInfo culture)
    {
        foreach (Rune rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return Rune.IsLetter(rune) ? Rune.ToUpper(rune, culture).ToString() : None;
            }
        }

        return None;
    }

    /// <summary>A link to each letter, where its first name is in a list of several pages; none for one letter alone, or for too many.</summary>
    /// <param name="parts">The parts of the list.</param>
    /// <param name="letterOf">The letter of an item.</param>
    /// <param name="linkTo">The link to a path of the site.</param>
    /// <param name="anchorOf">The anchor of a letter on its page.</param>
    public static IReadOnlyList<LinkView> Links<T>(
        IEnumerable<ListPart<T>> parts, Func<T, string> letterOf, Func<string, string> linkTo, Func<string, string> anchorOf)
    {
        LinkView[] letters =
        [
            .. parts.SelectMany(part => part.Items.Select(item => (Letter: letterOf(item), part.Path))).DistinctBy(static pair => pair.Letter)
                .Select(pair => new LinkView(pair.Letter, $"{linkTo(pair.Path)}#{anchorOf(pair.Letter)}")),
        ];
        return letters.Length is > 1 and <= Most ? letters : [];
    }

    /// <summary>The anchor of a letter: "letter-a", or its code points where it is none of the Latin alphabet.</summary>
    public static string AnchorOf(string letter) => "letter-" + (char.IsAsciiLetter(letter[0]) && letter.Length == 1
        ? letter.ToLowerInvariant()
        : string.Join('-', letter.EnumerateRunes().Select(static rune => rune.Value.ToString("x", CultureInfo.InvariantCulture))));
}
