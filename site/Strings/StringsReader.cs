using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Problems;
using SiteBuilder.Templates;

namespace SiteBuilder.Strings;

/// <summary>
/// Chooses the files of strings for the language of a site. <c>strings/de.yml</c> holds a language whole, <c>strings/de-AT.yml</c> what one
/// region says otherwise; the author's file of either name says otherwise what it has. English is the measure: every language has its keys.
/// </summary>
internal sealed class StringsReader
{
    private const string Measure = "en";
    private readonly Dictionary<string, ThemeFile[]> _files;
    private readonly List<SiteProblem> _problems;
    private readonly Dictionary<string, ThemeString> _english;

    private StringsReader(IReadOnlyList<ThemeFile> theme, List<SiteProblem> problems)
    {
        _problems = problems;
        _files = theme.Where(static file => file.IsStrings).GroupBy(static file => file.Language, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.OrdinalIgnoreCase);
        _english = StringsFile.Read(_files[Measure][0], problems);
    }

    /// <summary>The strings for a site; English ones where the theme and the author have none in its language.</summary>
    /// <param name="theme">The files of the theme.</param>
    /// <param name="language">Language of the site, a BCP 47 tag.</param>
    /// <param name="problems">Receives what is wrong with the files of that language.</param>
    /// <returns>The strings; null on a machine without culture data.</returns>
    public static ThemeStrings? Read(IReadOnlyList<ThemeFile> theme, string language, List<SiteProblem> problems)
    {
        StringsReader reader = new(theme, problems);
        string whole = language.Split('-')[0];
        try
        {
            return reader._files.ContainsKey(whole) ? reader.Read(whole, language) : reader.Read(Measure, Measure);
        }
        catch (CultureNotFoundException)
        {
            problems.Add(SiteProblem.Of(SiteProblems.NoCultureData, ArchiveSettings.File, 0, 0, language));
            return null;
        }
    }

    private ThemeStrings Read(string whole, string language)
    {
        Dictionary<string, ThemeString> strings = new(StringComparer.Ordinal);
        foreach (ThemeFile file in _files[whole])
        {
            Add(strings, file, whole);
        }

        string[] missing = [.. _english.Keys.Where(key => !strings.ContainsKey(key)).Order(StringComparer.Ordinal)];
        foreach (string key in missing)
        {
            ThemeFile file = _files[whole][^1];
            _problems.Add(SiteProblem.Of(SiteProblems.MissingString, file.Place, 0, 0, key, _english[key].Forms[PluralCategory.Other]));
            strings[key] = _english[key];
        }

        foreach (ThemeFile file in whole == language ? [] : _files.GetValueOrDefault(language, []))
        {
            Add(strings, file, whole);
        }

        return new ThemeStrings(language, strings);
    }

    private void Add(Dictionary<string, ThemeString> strings, ThemeFile file, string language)
    {
        foreach ((string key, ThemeString found) in StringsFile.Read(file, _problems))
        {
            if (!_english.TryGetValue(key, out ThemeString? measure))
            {
                Tell(SiteProblems.UnknownString, found, file, key, NearestName.Suggest(key, _english.Keys));
            }
            else if (Wrong(found, measure, language) is { } wrong)
            {
                Tell(SiteProblems.WrongString, found, file, key, wrong);
            }
            else
            {
                strings[key] = found;
            }
        }
    }

    private void Tell(ProblemKind kind, ThemeString at, ThemeFile file, params object?[] arguments) =>
        _problems.Add(SiteProblem.Of(kind, file.Place, at.Line, at.Column, arguments));

    /// <summary>What keeps a string from standing for the English one; null where nothing does.</summary>
    private static string? Wrong(ThemeString found, ThemeString measure, string language)
    {
        string? unknown = found.Placeholders.FirstOrDefault(name => !measure.Placeholders.Contains(name));
        if (unknown is not null)
        {
            string names = string.Join(", ", measure.Placeholders.Select(static name => "{" + name + "}"));
            return measure.Placeholders.Count == 0 ? $"it has no place for {{{unknown}}}" : $"{{{unknown}}} stands for nothing; there is {names}";
        }

        // A form for one thing may spell its number out or leave it out; what else is filled in must be there in each language.
        string? lost = measure.Placeholders.FirstOrDefault(name => name != "count" && !found.Placeholders.Contains(name));
        if (lost is not null)
        {
            return $"{{{lost}}} is missing";
        }

        if (!measure.IsCounted)
        {
            return found.IsCounted ? "it is counted nowhere; give it one text" : null;
        }

        PluralCategory[] missing = [.. PluralRule.Of(language).Categories.Where(category => !found.Forms.ContainsKey(category))];
        return missing.Length == 0 ? null : $"it lacks the plural {string.Join(" and ", missing.Select(StringsFile.NameOf))}";
    }
}
