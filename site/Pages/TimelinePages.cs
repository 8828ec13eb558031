using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;

namespace SiteBuilder.Pages;

/// <summary>The timeline: every year and month between the first article and the last, with its gaps.</summary>
/// <param name="frame">What pages are made with.</param>
/// <param name="publishDay">The day whose like in other years is shown; null for none.</param>
internal sealed class TimelinePages(PageFrame frame, DateOnly? publishDay)
{
    /// <summary>The page; null where no article has a day.</summary>
    public TimelinePage? Timeline()
    {
        Article[] dated = [.. frame.Dated];
        if (dated.Length == 0)
        {
            return null;
        }

        ILookup<(int Year, int Month), Article> months = dated.ToLookup(PageFrame.MonthOf);
        DateOnly last = dated[0].Published.Value!.Value;
        DateOnly first = dated[^1].Published.Value!.Value;
        return new TimelinePage(
            frame.Site,
            frame.Page("timeline", Paths.Timeline, frame.Words.Strings["timeline"], SpanOf(frame.Words, first, last)) with { Way = "timeline" },
            SpanOf(frame.Words, first, last),
            [.. Enumerable.Range(first.Year, last.Year - first.Year + 1).Reverse().Select(year => Year(year, months))],
            OnThisDay(dated));
    }

    /// <summary>"5 December 2023 to 3 July 2024", or one day.</summary>
    public static string SpanOf(Words words, DateOnly first, DateOnly last) =>
        first == last ? words.Day(first).Text : words.Strings.Format("span", ("first", words.Day(first).Text), ("last", words.Day(last).Text));

    private TimelineYearView Year(int year, ILookup<(int Year, int Month), Article> months)
    {
        int count = Enumerable.Range(1, 12).Sum(month => months[(year, month)].Count());
        return new TimelineYearView(
            Words.Year(year), count == 0 ? null : frame.LinkTo(Paths.Year(year)), count == 0 ? frame.Words.Strings["nothing"] : frame.Words.Articles(count),
            count == 0 ? [] : [.. Enumerable.Range(1, 12).Select(month => Month(year, month, months[(year, month)].Count()))]);
    }

    private TimelineMonthView Month(int year, int month, int count)
    {
        string name = frame.Words.MonthName(month);
        string brief = frame.Words.ShortMonthName(month);
        return count == 0
            ? new TimelineMonthView(name, brief, null, null, null)
            : new TimelineMonthView(
                name, brief, frame.LinkTo(Paths.Month(year, month)), frame.Words.Strings.Number(count),
                frame.Words.Strings.Count("articles_on", count, ("when", frame.Words.Month(year, month))));
    }

    private OnThisDayView? OnThisDay(Article[] dated)
    {
        if (publishDay is not { } today)
        {
            return null;
        }

        Article[] found = [.. dated.Where(article => article.Published.Value is { } day && (day.Month, day.Day) == (today.Month, today.Day) && day.Year < today.Year)];
        return found.Length == 0 ? null : new OnThisDayView(
            frame.Words.Strings.Format("on_this_day", ("day", frame.Words.DayOfYear(today))), [.. found.Take(frame.Settings.ArticlesPerPage).Select(frame.Teaser)]);
    }
}
