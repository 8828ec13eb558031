using System.Collections.Generic;

namespace SiteBuilder.Citations;

/// <summary>
/// The works cited of MLA, 9th edition. The outlet is the first container and the archive the second; without an outlet the archive is the only
/// one. The day of access, which the handbook leaves to the writer, is named only where the work has no day.
/// </summary>
internal static class Mla
{
    private const int MostAuthors = 2;

    public static IReadOnlyList<CitationRun> Write(CitationRecord record)
    {
        StyledCitation text = new();
        if (record.Contributors.Count > 0)
        {
            text.Add(Authors(record.Contributors)).Next();
        }

        text.AddQuoted(record.Headline, '.').Add(" ");
        if (record.Outlet is { } outlet)
        {
            text.AddWork(outlet);
            Day(text, record).Next();
            text.AddWork(record.Archive);
        }
        else
        {
            text.AddWork(record.Archive);
            Day(text, record);
        }

        text.Add(", " + record.Address).Stop();
        if (record is { Issued: null, Accessed: { } accessed })
        {
            text.Add($" Accessed {EnglishDay.Short(accessed)}.");
        }

        return text.Runs;
    }

    private static StyledCitation Day(StyledCitation text, CitationRecord record) => record.Issued is { } day ? text.Add(", " + EnglishDay.Short(day)) : text;

    private static string Authors(IReadOnlyList<ContributorName> names)
    {
        string first = StyledCitation.FamilyFirst(names[0]);
        return names.Count switch
        {
            1 => first,
            MostAuthors => $"{first}, and {StyledCitation.InOrder(names[1])}",
            _ => first + ", et al.",
        };
    }
}
