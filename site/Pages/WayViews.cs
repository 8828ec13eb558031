using System.Collections.Generic;

namespace SiteBuilder.Pages;

// What templates see of the ways into the archive: timeline, indexes, the page of one name, quotations, statistics.

/// <summary>A month as a calendar.</summary>
/// <param name="Heading">"June 2024".</param>
/// <param name="Url">Address of the month's page; null where nothing was published, and on that page itself.</param>
/// <param name="Weekdays">The days of the week, in the order of the language.</param>
/// <param name="Weeks">Its weeks.</param>
public sealed record CalendarMonthView(string Heading, string? Url, IReadOnlyList<WeekdayView> Weekdays, IReadOnlyList<WeekView> Weeks);

/// <summary>A day of the week.</summary>
/// <param name="Name">"Monday".</param>
/// <param name="Abbreviation">"M", for the head of a calendar.</param>
public sealed record WeekdayView(string Name, string Abbreviation);

/// <summary>A week of a calendar.</summary>
/// <param name="Days">Seven days.</param>
public sealed record WeekView(IReadOnlyList<CalendarDayView> Days);

/// <summary>A day of a calendar.</summary>
/// <param name="Number">"19"; null where the week reaches into another month.</param>
/// <param name="Url">The day in the list of its month; null where nothing was published.</param>
/// <param name="Label">"19 June 2024: 2 articles"; null where nothing was published.</param>
public sealed record CalendarDayView(string? Number, string? Url, string? Label);

/// <summary>A year of the timeline.</summary>
/// <param name="Year">The year; its address is null where nothing was published.</param>
/// <param name="Url">Address of the year's page.</param>
/// <param name="Count">"16 articles"; what is said of a gap where there are none.</param>
/// <param name="Months">Its twelve months; empty for a year with nothing.</param>
public sealed record TimelineYearView(string Year, string? Url, string Count, IReadOnlyList<TimelineMonthView> Months);

/// <summary>A month of the timeline.</summary>
/// <param name="Name">"June".</param>
/// <param name="Abbreviation">"Jun".</param>
/// <param name="Url">Address of the month's page; null where nothing was published.</param>
/// <param name="Count">How many articles: "3"; null for none.</param>
/// <param name="Label">"June 2024: 3 articles"; null for none.</param>
public sealed record TimelineMonthView(string Name, string Abbreviation, string? Url, string? Count, string? Label);

/// <summary>Articles of one day of the year, in earlier years.</summary>
/// <param name="Heading">"On 19 June".</param>
/// <param name="Articles">The articles, latest first.</param>
public sealed record OnThisDayView(string Heading, IReadOnlyList<TeaserView> Articles);

/// <summary>What the template of the timeline sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Span">"5 December 2023 to 3 July 2024".</param>
/// <param name="Years">Every year from the latest to the first, those with nothing too.</param>
/// <param name="OnThisDay">Articles of the publish day in other years; null without a publish day or such articles.</param>
public sealed record TimelinePage(SiteView Site, PageView Page, string Span, IReadOnlyList<TimelineYearView> Years, OnThisDayView? OnThisDay);

/// <summary>Names under one letter.</summary>
/// <param name="Letter">The letter; null for an index that needs none.</param>
/// <param name="Id">The anchor: "l1".</param>
/// <param name="Entries">The names, each with how many articles it has.</param>
public sealed record LetterView(string? Letter, string Id, IReadOnlyList<LinkView> Entries);

/// <summary>What the template of an index sees: people, places, organisations, sections, tags, series or outlets.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Name">Which index: "people".</param>
/// <param name="Heading">"People".</param>
/// <param name="Letters">All letters of the index, each leading to its names; empty for a short one.</param>
/// <param name="Groups">The names of this page.</param>
/// <param name="Pager">Where the index goes on.</param>
public sealed record IndexPage(
    SiteView Site, PageView Page, string Name, string Heading, IReadOnlyList<LinkView> Letters, IReadOnlyList<LetterView> Groups, PagerView Pager);

/// <summary>What articles say of a name, such as an office.</summary>
/// <param name="Text">What they say.</param>
/// <param name="Language">Language of the words, a BCP 47 tag.</param>
/// <param name="Articles">The articles that say it, latest first.</param>
public sealed record StatementView(string Text, string Language, IReadOnlyList<LinkView> Articles);

/// <summary>A quotation away from its article.</summary>
/// <param name="Text">The words, without marks.</param>
/// <param name="Language">Language of the words, a BCP 47 tag.</param>
/// <param name="Via">Who reports them: "via Reuters"; null where nobody does.</param>
/// <param name="Article">The article, at the paragraph.</param>
/// <param name="Published">The day of the article; null where none is proved.</param>
public sealed record SpokenView(string Text, string Language, string? Via, LinkView Article, DayView? Published);

/// <summary>What the template of one name's page sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Index">The index that lists it.</param>
/// <param name="Heading">The name.</param>
/// <param name="Link">What the author links it to; null where nothing is stated.</param>
/// <param name="Statements">What articles say of it: offices, countries.</param>
/// <param name="Quotations">What the person says, latest first; on the first page.</param>
/// <param name="With">People named in the same articles, those of most articles first; on the first page.</param>
/// <param name="Count">"3 articles".</param>
/// <param name="Articles">The articles.</param>
/// <param name="Pager">Where the list goes on.</param>
public sealed record EntryPage(
    SiteView Site, PageView Page, LinkView Index, string Heading, LinkView? Link, IReadOnlyList<StatementView> Statements,
    IReadOnlyList<SpokenView> Quotations, IReadOnlyList<LinkView> With, string Count, IReadOnlyList<TeaserView> Articles, PagerView Pager);

/// <summary>Quotations of one speaker.</summary>
/// <param name="Name">The speaker, or what is said where the text does not tell.</param>
/// <param name="Url">Address of the speaker's page; null for one who is not listed.</param>
/// <param name="Id">The anchor: "s1".</param>
/// <param name="Quotations">The quotations, latest first.</param>
public sealed record SpeakerView(string Name, string? Url, string Id, IReadOnlyList<SpokenView> Quotations);

/// <summary>What the template of quotations sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Count">"31 quotations".</param>
/// <param name="Letters">The letters of all speakers, each leading to the first.</param>
/// <param name="Speakers">The speakers of this page.</param>
/// <param name="Pager">Where the list goes on.</param>
public sealed record QuotationsPage(
    SiteView Site, PageView Page, string Count, IReadOnlyList<LinkView> Letters, IReadOnlyList<SpeakerView> Speakers, PagerView Pager);

/// <summary>A number of the collection.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Value">The number, with its unit where it has one.</param>
public sealed record FigureView(string Name, string Value);

/// <summary>A row of a chart.</summary>
/// <param name="Name">What it stands for.</param>
/// <param name="Url">Its address; null where it has none.</param>
/// <param name="Count">The number.</param>
/// <param name="Share">The length of the bar, in hundredths of the longest: "37.5".</param>
public sealed record BarView(string Name, string? Url, string Count, string Share);

/// <summary>A chart of bars.</summary>
/// <param name="Heading">What it shows.</param>
/// <param name="Id">The anchor of the heading.</param>
/// <param name="Bars">Its rows.</param>
public sealed record ChartView(string Heading, string Id, IReadOnlyList<BarView> Bars);

/// <summary>What the template of the statistics sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Figures">Numbers of the whole collection.</param>
/// <param name="Charts">Years, sections, outlets, languages; how surely facts are known.</param>
public sealed record StatisticsPage(SiteView Site, PageView Page, IReadOnlyList<FigureView> Figures, IReadOnlyList<ChartView> Charts);

/// <summary>An article that has something in common with another.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Url">The address.</param>
/// <param name="Language">Language of the headline, a BCP 47 tag.</param>
/// <param name="Published">The day; null where none is proved.</param>
/// <param name="Reason">What they share: "Dorcas Fenwright; Sallow Bank".</param>
public sealed record KindredView(string Headline, string Url, string Language, DayView? Published, string Reason);

/// <summary>What the template of the search sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Head">Address of the file that names all others of the index.</param>
/// <param name="Root">What the addresses of articles start with.</param>
/// <param name="Found">"12 articles found" in all plural forms, as JSON.</param>
/// <param name="Articles">"12 articles" in all plural forms, as JSON.</param>
public sealed record SearchPage(SiteView Site, PageView Page, string Head, string Root, string Found, string Articles);
