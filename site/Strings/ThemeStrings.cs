using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Strings;

/// <summary>
/// The theme's own words in one language, and the culture that dates, numbers and sorting follow. Templates see the strings without
/// placeholders as <c>strings.key</c>; the others are filled in by pages.
/// </summary>
internal sealed class ThemeStrings
{
    private readonly IReadOnlyDictionary<string, ThemeString> _strings;
    private readonly PluralRule _plural;

    /// <summary>Makes the strings of a language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    /// <param name="strings">All strings by their keys.</param>
    public ThemeStrings(string language, IReadOnlyDictionary<string, ThemeString> strings)
    {
        Language = language;
        Culture = GregorianCultureOf(language);
        _strings = strings;
        _plural = PluralRule.Of(language);
        Plain = strings.Where(static pair => pair.Value.IsPlain).ToDictionary(
            static pair => pair.Key, static pair => pair.Value.Forms[PluralCategory.Other], StringComparer.Ordinal);
    }

    /// <summary>Language of the words, a BCP 47 tag.</summary>
    public string Language { get; }

    /// <summary>The culture of that language, with the calendar of Gregory.</summary>
    public CultureInfo Culture { get; }

    /// <summary>The strings without placeholders, by their keys.</summary>
    public IReadOnlyDictionary<string, string> Plain { get; }

    /// <summary>The string of a key.</summary>
    /// <exception cref="KeyNotFoundException">The theme has none of this key.</exception>
    public string this[string key] => _strings[key].Forms[PluralCategory.Other];

    /// <summary>The string of a key, filled in.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What stands for each placeholder.</param>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(_strings[key].Forms[PluralCategory.Other], values);

    /// <summary>The string of a key in the form that a number takes; <c>{count}</c> in it is the number, grouped as the culture does.</summary>
    /// <param name="key">The key.</param>
    /// <param name="count">Zero or more.</param>
    /// <param name="values">What stands for each other placeholder.</param>
    public string Count(string key, int count, params ReadOnlySpan<(string Name, string Value)> values)
    {
        IReadOnlyDictionary<PluralCategory, string> forms = _strings[key].Forms;
        string form = forms.TryGetValue(_plural.For(count), out string? own) ? own : forms[PluralCategory.Other];
        return Fill(form, [("count", Number(count)), .. values]);
    }

    /// <summary>The text of a counted string for each plural category.</summary>
    public IReadOnlyDictionary<PluralCategory, string> FormsOf(string key) => _strings[key].Forms;

    /// <summary>A number, grouped as the culture does: "5,395".</summary>
    public string Number(int number) => number.ToString("N0", Culture);

    private static string Fill(string text, ReadOnlySpan<(string Name, string Value)> values)
    {
        // From left to right in one pass, so that a brace in a value is text.
        System.Text.StringBuilder filled = new(text.Length + 32);
        int at = 0;
        while (text.IndexOf('{', at) is var open and >= 0 && text.IndexOf('}', open) is var close and >= 0)
        {
            filled.Append(text, at, open - at);
            ReadOnlySpan<char> name = text.AsSpan(open + 1, close - open - 1);
            foreach ((string Name, string Value) value in values)
            {
                filled.Append(name.SequenceEqual(value.Name) ? value.Value : "");
            }

            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Articles are dated by the calendar of Gregory, whatever calendar a country uses beside it.</summary>
    private static CultureInfo GregorianCultureOf(string language)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.GetCultureInfo(language).Clone();
        if (culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() is { } gregorian)
        {
            culture.DateTimeFormat.Calendar = gregorian;
        }

        return CultureInfo.ReadOnly(culture);
    }
}
