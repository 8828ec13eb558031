using System;
using System.Collections.Generic;
using static SiteBuilder.Strings.PluralCategory;

namespace SiteBuilder.Strings;

/// <summary>Which form of a counted thing a whole number takes in a language: the cardinal rules of Unicode's CLDR.</summary>
internal sealed class PluralRule
{
    private static readonly PluralRule s_none = new([Other], static _ => Other);
    private static readonly PluralRule s_one = new([One, Other], static n => n == 1 ? One : Other);
    private static readonly PluralRule s_upToOne = new([One, Other], static n => n <= 1 ? One : Other);
    private static readonly PluralRule s_arabic = new([Zero, One, Two, Few, Many, Other], static n => n switch
    {
        0 => Zero,
        1 => One,
        2 => Two,
        _ when n % 100 is >= 3 and <= 10 => Few,
        _ when n % 100 is >= 11 => Many,
        _ => Other,
    });
    private static readonly PluralRule s_hebrew = new([One, Two, Other], static n => n switch { 1 => One, 2 => Two, _ => Other });
    private static readonly PluralRule s_eastSlavic = new([One, Few, Many], static n => EndsInOne(n) ? One : EndsInFew(n) ? Few : Many);
    private static readonly PluralRule s_southSlavic = new([One, Few, Other], static n => EndsInOne(n) ? One : EndsInFew(n) ? Few : Other);
    private static readonly PluralRule s_polish = new([One, Few, Many], static n => n == 1 ? One : EndsInFew(n) ? Few : Many);
    private static readonly PluralRule s_czech = new([One, Few, Other], static n => n switch { 1 => One, 2 or 3 or 4 => Few, _ => Other });
    private static readonly PluralRule s_slovene = new([One, Two, Few, Other], static n => (n % 100) switch { 1 => One, 2 => Two, 3 or 4 => Few, _ => Other });
    private static readonly PluralRule s_lithuanian = new(
        [One, Few, Other], static n => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? Other : n % 10 == 1 ? One : Few);
    private static readonly PluralRule s_latvian = new(
        [Zero, One, Other], static n => n % 10 == 0 || n % 100 is >= 11 and <= 19 ? Zero : EndsInOne(n) ? One : Other);
    private static readonly PluralRule s_romanian = new([One, Few, Other], static n => n == 1 ? One : n == 0 || n % 100 is >= 1 and <= 19 ? Few : Other);
    private static readonly PluralRule s_irish = new(
        [One, Two, Few, Many, Other], static n => n switch { 1 => One, 2 => Two, >= 3 and <= 6 => Few, >= 7 and <= 10 => Many, _ => Other });
    private static readonly PluralRule s_welsh = new(
        [Zero, One, Two, Few, Many, Other], static n => n switch { 0 => Zero, 1 => One, 2 => Two, 3 => Few, 6 => Many, _ => Other });

    private readonly Func<int, PluralCategory> _of;

    private PluralRule(IReadOnlyList<PluralCategory> categories, Func<int, PluralCategory> of)
    {
        Categories = categories;
        _of = of;
    }

    /// <summary>The forms that the language has.</summary>
    public IReadOnlyList<PluralCategory> Categories { get; }

    /// <summary>The rule of a language; singular and plural where it is not known.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static PluralRule Of(string language) => language.Split('-')[0].ToLowerInvariant() switch
    {
        "id" or "ja" or "ko" or "ms" or "th" or "vi" or "zh" => s_none,
        "am" or "bn" or "fa" or "fr" or "gu" or "hi" or "hy" or "kn" or "zu" => s_upToOne,
        "pt" => language.EndsWith("-PT", StringComparison.OrdinalIgnoreCase) ? s_one : s_upToOne,
        "ar" => s_arabic,
        "he" => s_hebrew,
        "be" or "ru" or "uk" => s_eastSlavic,
        "bs" or "hr" or "sr" => s_southSlavic,
        "pl" => s_polish,
        "cs" or "sk" => s_czech,
        "sl" => s_slovene,
        "lt" => s_lithuanian,
        "lv" => s_latvian,
        "mo" or "ro" => s_romanian,
        "ga" => s_irish,
        "cy" => s_welsh,
        _ => s_one,
    };

    /// <summary>The form for a number.</summary>
    /// <param name="count">Zero or more.</param>
    public PluralCategory For(int count) => _of(count);

    private static bool EndsInOne(int n) => n % 10 == 1 && n % 100 != 11;

    private static bool EndsInFew(int n) => n % 10 is >= 2 and <= 4 && n % 100 is not (>= 12 and <= 14);
}
