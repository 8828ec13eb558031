using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>What the collection holds, in numbers, and how much of it is known.</summary>
internal sealed class StatisticsPages(PageFrame frame)
{
    private const int MostBars = 40;
    private readonly IReadOnlyList<Article> _articles = frame.Archive.Articles;
    private readonly Words _words = frame.Words;

    /// <summary>The page.</summary>
    public StatisticsPage Statistics() => new(
        frame.Site, frame.Page("statistics", Paths.Statistics, _words.Strings["statistics"], frame.Site.Size) with { Way = "statistics" }, [.. Figures()], [.. Charts().Where(static chart => chart.Bars.Count > 0)]);

    private IEnumerable<FigureView> Figures()
    {
        yield return Figure("articles_total", _articles.Count);
        Article[] dated = [.. frame.Dated];
        if (dated.Length > 0)
        {
            DateOnly first = dated[^1].Published.Value!.Value;
            DateOnly last = dated[0].Published.Value!.Value;
            yield return new FigureView(_words.Strings["time_covered"], TimelinePages.SpanOf(_words, first, last));
            yield return Figure("days_covered", dated.Select(static article => article.Published.Value).Distinct().Count());
            if (LongestGap(dated) is { } gap)
            {
                yield return new FigureView(_words.Strings["longest_gap"], _words.Strings.Count(
                    "gap_of", gap.Before.DayNumber - gap.After.DayNumber - 1, ("first", _words.Day(gap.After).Text), ("last", _words.Day(gap.Before).Text)));
            }
        }

        yield return Figure("paragraphs_total", _articles.Sum(static article => article.Blocks.Count(static block => block.Kind == BlockKind.Paragraph)));
        yield return Figure("pictures_total", _articles.Sum(static article => article.Figures.Count));
        yield return Figure("quotations", frame.Archive.Quotations.Count(static quotation => quotation.Form != QuotationForm.Fragment));
        foreach (EntryIndex index in frame.Ways.Indexes)
        {
            yield return Figure(index.Kind.ToString().ToLowerInvariant(), index.Entries.Count);
        }

        yield return new FigureView(_words.Strings["captured_total"], _words.Strings.Format(
            "kilobytes", ("number", _words.Strings.Number((int)(_articles.Sum(static article => (long)article.Capture.Size) / 1000)))));
        yield return Figure("residue_total", _articles.Sum(static article => article.Residue.Count));
    }

    private IEnumerable<ChartView> Charts()
    {
        yield return Chart("articles_by_year", "years",
            frame.Dated.GroupBy(static article => article.Published.Value!.Value.Year).OrderBy(static year => year.Key)
                .Select(year => (Words.Year(year.Key), (string?)Paths.Year(year.Key), year.Count())));
        foreach (EntryIndex index in frame.Ways.Indexes.Where(static index => index.Kind is WayKind.Sections or WayKind.Outlets))
        {
            string name = index.Kind.ToString().ToLowerInvariant();
            yield return Chart(name, name, MostFirst(index.Entries.Select(static entry => (entry.Name, (string?)entry.Path, entry.Articles.Count))));
        }

        (string, string?, int)[] languages = [.. MostFirst(_articles.GroupBy(frame.LanguageOf).Select(group => (PageFrame.NameOf(group.Key), (string?)null, group.Count())))];
        if (languages.Length > 1)
        {
            yield return Chart("articles_by_language", "languages", languages);
        }

        yield return Chart("articles_knowing", "known",
        [
            Known("fact_published", static article => article.Published.Basis),
            Known("fact_byline", static article => article.Byline.Basis),
            Known("fact_dateline", static article => article.Dateline.Basis),
            Known("fact_summary", static article => article.Summary.Basis),
            Known("fact_section", static article => article.Section.Basis),
            Known("fact_outlet", static article => article.Source.Outlet.Basis),
        ]);
    }

    private (string, string?, int) Known(string key, Func<Article, Basis> basisOf) =>
        (_words.Strings[key], null, _articles.Count(article => basisOf(article) != Basis.Absent));

    private static IEnumerable<(string Name, string? Path, int Count)> MostFirst(IEnumerable<(string Name, string? Path, int Count)> rows) =>
        rows.OrderByDescending(static row => row.Count).Take(MostBars);

    private ChartView Chart(string heading, string id, IEnumerable<(string Name, string? Path, int Count)> rows)
    {
        (string Name, string? Path, int Count)[] all = [.. rows];
        int longest = Math.Max(1, all.Select(static row => row.Count).DefaultIfEmpty().Max());
        return new ChartView(_words.Strings[heading], id,
        [
            .. all.Select(row => new BarView(
                row.Name, row.Path is { } path ? frame.LinkTo(path) : null, _words.Strings.Number(row.Count),
                (100m * row.Count / longest).ToString("0.#", CultureInfo.InvariantCulture))),
        ]);
    }

    private FigureView Figure(string key, int count) => new(_words.Strings[key], _words.Strings.Number(count));

    /// <summary>The most days without an article between two that have one; null where the days follow each other.</summary>
    private static (DateOnly After, DateOnly Before)? LongestGap(Article[] dated)
    {
        (DateOnly After, DateOnly Before) longest = default;
        for (int i = 1; i < dated.Length; i++)
        {
            DateOnly before = dated[i - 1].Published.Value!.Value;
            DateOnly after = dated[i].Published.Value!.Value;
            if (before.DayNumber - after.DayNumber > longest.Before.DayNumber - longest.After.DayNumber)
            {
                longest = (after, before);
            }
        }

        return longest.Before.DayNumber - longest.After.DayNumber > 1 ? longest : null;
    }
}
