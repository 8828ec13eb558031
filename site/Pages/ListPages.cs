using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;

namespace SiteBuilder.Pages;

/// <summary>The front pages, those of years and months, and that of articles without a day.</summary>
internal sealed class ListPages(PageFrame frame)
{
    private readonly Calendar _calendar = new(frame);

    /// <summary>The pages of the front list, in order; at least one.</summary>
    public IEnumerable<PlannedPage<FrontPage>> Front() =>
        frame.Parts(frame.Archive.Articles, Paths.Front, frame.Settings.ArticlesPerPage).Select(part => new PlannedPage<FrontPage>(part.Path, () => new FrontPage(
            frame.Site, frame.Page("front", part.Path, frame.TitleOf(part, null), frame.Settings.Tagline), [.. part.Items.Select(frame.Teaser)], part.Pager))
        {
            Changed = PageFrame.LastChangeOf(part.Items),
        });

    /// <summary>The pages of every year, every month, and of the undated articles.</summary>
    public IEnumerable<PlannedPage<PeriodPage>> Periods()
    {
        LinkView timeline = new(frame.Words.Strings["timeline"], frame.LinkTo(Paths.Timeline));
        foreach (IGrouping<int, Article> year in frame.Dated.GroupBy(static article => article.Published.Value!.Value.Year))
        {
            string name = Words.Year(year.Key);
            IReadOnlyList<CalendarMonthView> months = _calendar.Year(year.Key);
            foreach (PlannedPage<PeriodPage> page in Pages("year", name, Paths.Year(year.Key), [.. year], months, timeline))
            {
                yield return page;
            }

            LinkView parent = new(name, frame.LinkTo(Paths.Year(year.Key)));
            foreach (IGrouping<int, Article> month in year.GroupBy(static article => article.Published.Value!.Value.Month))
            {
                string heading = frame.Words.Month(year.Key, month.Key);
                months = [_calendar.Month(year.Key, month.Key) with { Url = null }];
                foreach (PlannedPage<PeriodPage> page in Pages("month", heading, Paths.Month(year.Key, month.Key), [.. month], months, parent))
                {
                    yield return page;
                }
            }
        }

        Article[] undated = [.. frame.Archive.Articles.Where(static article => article.Published.Value is null)];
        foreach (PlannedPage<PeriodPage> page in undated.Length > 0 ? Pages("undated", frame.Words.Strings["undated"], Paths.Undated, undated, [], null) : [])
        {
            yield return page;
        }
    }

    private IEnumerable<PlannedPage<PeriodPage>> Pages(
        string kind, string heading, string path, Article[] articles, IReadOnlyList<CalendarMonthView> months, LinkView? parent) =>
        frame.Parts(articles, path, frame.Settings.ArticlesPerPage).Select(part => new PlannedPage<PeriodPage>(part.Path, () => new PeriodPage(
            frame.Site, frame.Page(kind, part.Path, frame.TitleOf(part, heading), frame.Words.Articles(articles.Length)) with { Way = kind == "undated" ? null : "timeline" }, heading,
            part.Number == 1 ? months : [], Groups(kind, part.Items), parent, part.Pager))
        {
            Changed = PageFrame.LastChangeOf(part.Items),
        });

    /// <summary>A year by months; a month, and the undated, as one group.</summary>
    private List<GroupView> Groups(string kind, IReadOnlyList<Article> articles) => kind switch
    {
        "year" =>
        [
            .. articles.GroupBy(PageFrame.MonthOf).Select(month => new GroupView(
                frame.Words.Month(month.Key.Year, month.Key.Month), frame.LinkTo(Paths.Month(month.Key.Year, month.Key.Month)), [.. month.Select(frame.Teaser)])),
        ],
        "month" =>
        [
            new GroupView(null, null,
            [
                .. articles.GroupBy(static article => article.Published.Value!.Value).SelectMany(day => day.Select(frame.Teaser).Select(
                    (teaser, place) => place == 0 ? teaser with { Id = Calendar.AnchorOf(day.Key) } : teaser)),
            ]),
        ],
        _ => [new GroupView(null, null, [.. articles.Select(frame.Teaser)])],
    };
}
