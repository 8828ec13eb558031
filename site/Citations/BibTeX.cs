using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Citations;

/// <summary>
/// Writes records for BibTeX and biblatex. BibTeX has no type for newspapers: an article of a stated outlet is one of a journal, any other is
/// <c>@misc</c>. BibTeX takes year and month; biblatex takes the whole day of <c>date</c> in their place.
/// </summary>
internal static class BibTeX
{
    private static readonly string[] s_months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Names that babel has for languages; biblatex goes by them.</summary>
    private static readonly Dictionary<string, string> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["af"] = "afrikaans",
        ["ar"] = "arabic",
        ["cs"] = "czech",
        ["da"] = "danish",
        ["de"] = "ngerman",
        ["de-AT"] = "naustrian",
        ["de-CH"] = "nswissgerman",
        ["el"] = "greek",
        ["en"] = "english",
        ["en-AU"] = "australian",
        ["en-CA"] = "canadian",
        ["en-GB"] = "british",
        ["en-NZ"] = "newzealand",
        ["en-US"] = "american",
        ["es"] = "spanish",
        ["fa"] = "persian",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["he"] = "hebrew",
        ["hi"] = "hindi",
        ["hu"] = "hungarian",
        ["id"] = "indonesian",
        ["it"] = "italian",
        ["ja"] = "japanese",
        ["ko"] = "korean",
        ["nl"] = "dutch",
        ["no"] = "norsk",
        ["pl"] = "polish",
        ["pt"] = "portuguese",
        ["pt-BR"] = "brazilian",
        ["ro"] = "romanian",
        ["ru"] = "russian",
        ["sv"] = "swedish",
        ["th"] = "thai",
        ["tr"] = "turkish",
        ["uk"] = "ukrainian",
        ["zh"] = "chinese",
    };

    /// <summary>All records, with an empty line between two.</summary>
    public static byte[] Write(IEnumerable<CitationRecord> records) => Encoding.UTF8.GetBytes(string.Join('\n', records.Select(static record => Write(record) + "\n")));

    /// <summary>One record, without a line end behind it.</summary>
    public static string Write(CitationRecord record) =>
        $"@{(record.Outlet is null ? "misc" : "article")}{{{record.Key},\n{string.Join(",\n", Fields(record).Select(static field => $"  {field.Name} = {field.Value}"))}\n}}";

    private static IEnumerable<(string Name, string Value)> Fields(CitationRecord record)
    {
        if (record.Contributors.Count > 0)
        {
            yield return Field("author", string.Join(" and ", record.Contributors.Select(Name)));
        }

        yield return Field("title", LatexText.Title(record.Headline));
        yield return record.Outlet is { } outlet ? Field("journal", LatexText.Of(outlet)) : Field("howpublished", LatexText.Of(record.Archive));
        if (record.Issued is { } day)
        {
            yield return Field("date", Iso(day));
            yield return Field("year", day.Year.ToString("0000", CultureInfo.InvariantCulture));
            yield return ("month", s_months[day.Month - 1]);
        }

        // An address has no character that would end the field, and biblatex takes it letter by letter.
        yield return Field("url", record.Address);
        if (record.Accessed is { } accessed)
        {
            yield return Field("urldate", Iso(accessed));
        }

        if (LanguageOf(record.Language) is { } language)
        {
            yield return Field("langid", language);
        }

        string archive = record.Outlet is null ? "" : LatexText.Of(record.Archive);
        if (record.Original is { } original)
        {
            yield return Field("note", (archive.Length == 0 ? "First" : archive + ", first") + $" published at \\url{{{original}}}");
        }
        else if (archive.Length > 0)
        {
            yield return Field("note", archive);
        }
    }

    private static (string Name, string Value) Field(string name, string value) => (name, "{" + value + "}");

    /// <summary>"van der Berg, Jr., Jan"; a whole name in braces, so that it is not taken apart.</summary>
    private static string Name(ContributorName name)
    {
        if (name.Literal is { } whole)
        {
            return "{" + LatexText.Of(whole) + "}";
        }

        // A small word within the family name would be read as a particle.
        bool isSplit = name.Family.Split(' ').Skip(1).Any(static word => char.IsLower(word[0]));
        string family = isSplit ? "{" + LatexText.Of(name.Family) + "}" : LatexText.Of(name.Family);
        string[] parts = [ContributorName.Join(LatexText.Of(name.DroppingParticle), LatexText.Of(name.NonDroppingParticle), family), LatexText.Of(name.Suffix), LatexText.Of(name.Given)];
        return string.Join(", ", parts.Where(static part => part.Length > 0));
    }

    private static string? LanguageOf(string tag) => s_languages.GetValueOrDefault(tag) ?? s_languages.GetValueOrDefault(tag.Split('-')[0]);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
