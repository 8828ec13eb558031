using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Citations;

/// <summary>
/// The bibliography of The Chicago Manual of Style, 17th edition, in the system of notes and bibliography, which historians use. An unsigned
/// article stands under its newspaper, and a name with particles under the word behind them. A work without a day has that of access, or "n.d.".
/// </summary>
internal static class Chicago
{
    private const int MostAuthors = 10;
    private const int AuthorsOfMore = 7;

    public static IReadOnlyList<CitationRun> Write(CitationRecord record)
    {
        StyledCitation text = new();
        bool isSigned = record.Contributors.Count > 0;
        if (isSigned)
        {
            text.Add(Authors(record.Contributors)).Next();
        }
        else if (record.Outlet is { } newspaper)
        {
            text.AddWork(newspaper).Next();
        }

        string? work = isSigned ? record.Outlet : null;
        string details = string.Join(", ", new[]
        {
            record.Issued is { } day ? EnglishDay.MonthFirst(day) : record.Accessed is null ? "n.d." : null, record is { Outlet: not null, Section: { } section } ? "sec. " + section : null,
        }.OfType<string>());
        text.AddQuoted(record.Headline, work is not null || details.Length == 0 ? '.' : ',');
        if (work is not null)
        {
            text.Add(" ").AddWork(work);
        }

        if (details.Length > 0)
        {
            text.Add((work is null ? " " : ", ") + details);
        }

        if (work is not null || details.Length > 0)
        {
            text.Stop();
        }

        text.Add(" " + record.Archive).Next();
        if (record is { Issued: null, Accessed: { } accessed })
        {
            text.Add($"Accessed {EnglishDay.MonthFirst(accessed)}. ");
        }

        return text.Add(record.Address).Stop().Runs;
    }

    /// <summary>Up to ten authors are named; of more, the first seven.</summary>
    private static string Authors(IReadOnlyList<ContributorName> contributors)
    {
        string[] names = [.. contributors.Select(static (name, index) => index == 0 ? StyledCitation.FamilyAlone(name) : StyledCitation.InOrder(name))];
        return names.Length switch
        {
            1 => names[0],
            2 => $"{names[0]}{(contributors[0].Literal is null ? "," : "")} and {names[1]}",
            > MostAuthors => string.Join(", ", names.Take(AuthorsOfMore)) + ", et al.",
            _ => string.Join(", ", names[..^1]) + ", and " + names[^1],
        };
    }
}
