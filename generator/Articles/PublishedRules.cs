using System;
using System.Globalization;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Infers the published day where no line states it: the day of a caption, if the first weekday that the first paragraphs name is the
/// weekday of that day. An old photograph fails that test seven times in eight, and then nothing is claimed.
/// </summary>
internal static class PublishedRules
{
    private const int Paragraphs = 3;

    private const int LongestField = 110;
    private const int BlocksOfHead = 12;

    /// <summary>A year that has each day, for days that are read before their year is known.</summary>
    private const int LeapYear = 2000;

    private const int ShortestWeekday = 3;
    private const int LongestWeekday = 12;

    public static void Infer(Draft draft)
    {
        if (draft.Published.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedCaption))
        {
            InferFromCaption(draft);
        }

        if (draft.Published.Rule == ReadingRule.None && draft.Modified.Rule != ReadingRule.None)
        {
            InferFromUpdate(draft);
        }

        if (draft.Published.Rule == ReadingRule.None && draft.Modified.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedWithoutYear))
        {
            InferYear(draft);
        }

        if (draft.Published.Rule == ReadingRule.None && draft.Modified.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedPage))
        {
            InferFromPage(draft);
        }
    }

    /// <summary>
    /// The day of the last change, where the page states no other and the first weekday of the text is of that day or of the one before: a
    /// report of this week was printed this week.
    /// </summary>
    private static void InferFromUpdate(Draft draft)
    {
        const int daysOfWeek = 7;
        if (draft.Options.IsOn(ReadingRule.PublishedByUpdate) && FirstWeekday(draft) is { } weekday)
        {
            int day = (int)new StatedDate(draft.Modified.Span, draft.Modified.Day).Weekday;
            if ((int)weekday.Day == day || ((int)weekday.Day + 1) % daysOfWeek == day)
            {
                draft.Published = new ReadDay(ReadingRule.PublishedByUpdate, draft.Modified.Day, draft.Modified.Span, weekday.Span);
                return;
            }
        }

        if (draft.Options.IsOn(ReadingRule.PublishedByUpdateClock) && HasClock(draft))
        {
            draft.Published = new ReadDay(ReadingRule.PublishedByUpdateClock, draft.Modified.Day, draft.Modified.Span, default);
        }
    }

    /// <summary>
    /// Whether the line of the last change stands above the text and tells the minute: a page that is kept up for years tells of its change at
    /// its foot, or the day at most, and news is changed on the day that it is printed.
    /// </summary>
    private static bool HasClock(Draft draft)
    {
        DraftBlock? text = draft.Blocks.Find(static block => block.Kind == BlockKind.Paragraph);
        if (text is null || text.Span.Start < draft.Modified.Span.Start)
        {
            return false;
        }

        DraftBlock? line = draft.Blocks.Find(block => block.Span.Start <= draft.Modified.Span.Start && block.Span.End >= draft.Modified.Span.End);
        for (int i = (line?.Span.Start ?? 0) + 1; line is not null && i + 2 < line.Span.End; i++)
        {
            if (draft.Text[i] is ':' or '.' or 'h' && !(i >= draft.Modified.Span.Start && i < draft.Modified.Span.End) && IsClock(draft.Text, i, line.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a mark parts an hour from a minute, unlike that of "1.204 views" or "version 2.100".</summary>
    private static bool IsClock(string text, int mark, SeedSpan line)
    {
        int first = mark;
        while (first > line.Start && char.IsDigit(text[first - 1]))
        {
            first--;
        }

        int hour = mark - first is 1 or 2 ? int.Parse(text.Substring(first, mark - first), CultureInfo.InvariantCulture) : 24;
        bool minute = mark + 2 < line.End && text[mark + 1] is >= '0' and <= '5' && char.IsDigit(text[mark + 2]) && !(mark + 3 < line.End && char.IsDigit(text[mark + 3]));
        return hour < 24 && minute;
    }

    /// <summary>
    /// "Posted Mar 4, 8:10 PM" above the text, in the year of a full date of that day or of the days around it elsewhere on the page: a post
    /// that the text shows, or the day under another story.
    /// </summary>
    private static void InferYear(Draft draft)
    {
        int headline = draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline);
        int first = Math.Max(0, headline);
        for (int i = first; i < Math.Min(draft.Blocks.Count, first + BlocksOfHead) && draft.Blocks[i].Kind != BlockKind.Paragraph; i++)
        {
            SeedSpan span = draft.Blocks[i].Span;
            int at = span.Length <= LongestField ? span.Start : span.End;
            for (; DateReader.FirstWithoutYear(draft.Language, draft.Text, SeedSpan.Between(at, span.End), LeapYear) is { } date; at = date.Span.End)
            {
                bool published = PublicationLineReader.SaysPublished(draft.Language, draft.Text, at, date.Span.Start);
                if (published && YearOf(draft, date.Day % 10000) is > 0 and int day)
                {
                    draft.Published = new ReadDay(ReadingRule.PublishedWithoutYear, day, date.Span, default);
                    return;
                }
            }
        }
    }

    /// <summary>The day with the year of a full date of the page that is no more than two days away; 0 where there is none.</summary>
    private static int YearOf(Draft draft, int monthAndDay)
    {
        const int around = 2;
        foreach (DraftBlock block in draft.Blocks)
        {
            bool dated = block.Signs[Sign.HoldsDate] || block.Signs[Sign.DateLine];
            if (!dated || DateReader.First(draft.Language, draft.Text, block.Span, draft.DateOrder) is not { } full)
            {
                continue;
            }

            DateTime known = new(full.Day / 10000, full.Day / 100 % 100, full.Day % 100);
            for (int year = known.Year - 1; year <= known.Year + 1; year++)
            {
                bool exists = year is >= 1 and <= 9999 && monthAndDay % 100 <= DateTime.DaysInMonth(year, monthAndDay / 100);
                if (exists && Math.Abs((new DateTime(year, monthAndDay / 100, monthAndDay % 100) - known).Days) <= around)
                {
                    return (year * 10000) + monthAndDay;
                }
            }
        }

        return 0;
    }

    /// <summary>
    /// The first full date of the page outside the text, from the headline on and failing that above it. It is right for nine pages in ten that
    /// show their day at all; lists of other stories, notices of rights and lines of the last change do not count.
    /// </summary>
    private static void InferFromPage(Draft draft)
    {
        int headline = Math.Max(0, draft.Blocks.FindIndex(static block => block.Kind == BlockKind.Headline));
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            DraftBlock block = draft.Blocks[(headline + i) % draft.Blocks.Count];
            bool field = (block.Signs[Sign.HoldsDate] || block.Signs[Sign.DateLine]) && !block.Signs[Sign.Copyright] && !block.Signs[Sign.EndsStop]
                && block.Kind is BlockKind.Residue or BlockKind.Byline or BlockKind.Summary
                && block.Weighed.Tag is not BlockTag.Below;
            if (field && DateReader.First(draft.Language, draft.Text, block.Span, draft.DateOrder) is { } date)
            {
                draft.Published = new ReadDay(ReadingRule.PublishedPage, date.Day, date.Span, default);
                return;
            }
        }
    }

    private static void InferFromCaption(Draft draft)
    {
        if (FirstWeekday(draft) is not { } weekday)
        {
            return;
        }

        foreach (ReadFigure figure in draft.Figures)
        {
            if (figure.Taken.Rule != ReadingRule.None && new StatedDate(figure.Taken.Span, figure.Taken.Day).Weekday == weekday.Day)
            {
                draft.Published = new ReadDay(ReadingRule.PublishedCaption, figure.Taken.Day, figure.Taken.Span, weekday.Span);
                return;
            }
        }
    }

    private static (DayOfWeek Day, SeedSpan Span)? FirstWeekday(Draft draft)
    {
        int seen = 0;
        foreach (DraftBlock block in draft.Blocks)
        {
            if (block.Kind != BlockKind.Paragraph)
            {
                continue;
            }

            if (Weekday(draft.Language, draft.Text, block.Span) is { } weekday)
            {
                return weekday;
            }

            if (++seen == Paragraphs)
            {
                return null;
            }
        }

        return null;
    }

    private static (DayOfWeek Day, SeedSpan Span)? Weekday(Language language, string text, SeedSpan span)
    {
        int i = span.Start;
        while (i < span.End)
        {
            int end = i;
            while (end < span.End && char.IsLetter(text[end]))
            {
                end++;
            }

            // English and German write weekdays with a capital, and so tell the sun from Sunday.
            bool fits = end - i is >= ShortestWeekday and <= LongestWeekday && (char.IsUpper(text[i]) || !HasCapitals(language));
            if (fits && language.Weekday(text, i, end - i) is { } day)
            {
                return (day, SeedSpan.Between(i, end));
            }

            i = Math.Max(end, i + 1);
        }

        return null;
    }

    private static bool HasCapitals(Language language) => language.Tag is "en" or "de";
}
