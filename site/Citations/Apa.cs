using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Citations;

/// <summary>
/// The reference list of APA, 7th edition: an article of a newspaper, read in an archive. Without an outlet it is a work that stands alone, whose
/// own title is in italics. The day of the capture is named only for a work without a day, as the manual wants it.
/// </summary>
internal static class Apa
{
    private const int MostAuthors = 20;

    public static IReadOnlyList<CitationRun> Write(CitationRecord record)
    {
        StyledCitation text = new();
        string day = $"({(record.Issued is { } issued ? EnglishDay.YearFirst(issued) : "n.d.")})";
        if (record.Contributors.Count > 0)
        {
            text.Add(Authors(record.Contributors)).Next().Add(day).Next();
            Title(text, record).Next();
        }
        else
        {
            Title(text, record).Next().Add(day).Next();
        }

        if (record.Outlet is { } outlet)
        {
            text.AddWork(outlet).Next();
        }

        text.Add(record.Archive).Next();
        text.Add(record is { Issued: null, Accessed: { } accessed } ? $"Retrieved {EnglishDay.MonthFirst(accessed)}, from {record.Address}" : record.Address);
        return text.Runs;
    }

    private static StyledCitation Title(StyledCitation text, CitationRecord record) => record.Outlet is null ? text.AddWork(record.Headline) : text.Add(record.Headline);

    /// <summary>Up to twenty authors are named; of more, the first nineteen and the last.</summary>
    private static string Authors(IReadOnlyList<ContributorName> contributors)
    {
        string[] names = [.. contributors.Select(static name => StyledCitation.FamilyFirst(name, Initials(name.Given)))];
        return names.Length switch
        {
            1 => names[0],
            > MostAuthors => string.Join(", ", names.Take(MostAuthors - 1)) + ", . . . " + names[^1],
            _ => string.Join(", ", names[..^1]) + ", & " + names[^1],
        };
    }

    /// <summary>"Jean-Paul M.": "J.-P. M."; nicknames in quotation marks are left out, small words stay.</summary>
    private static string Initials(string given) => string.Join(' ', given.Replace(".", ". ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(static word => char.IsLetter(word[0]))
        .Select(word => char.IsLower(word[0]) && given.Any(char.IsUpper) ? word : string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(Initial))));

    private static string Initial(string name) => StringInfo.GetNextTextElement(name) + ".";
}
