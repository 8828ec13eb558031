using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Pages;

/// <summary>The ways into the sample archive, and into archives that were made for a question.</summary>
public sealed class WayTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    [Fact]
    public void The_timeline_has_every_month_and_shows_the_empty_ones()
    {
        IDocument page = sample.Open("timeline/index.html");
        IElement[] years = [.. page.QuerySelectorAll(".timeline-year")];

        Assert.Equal(["2024", "2023"], years.Select(static year => year.QuerySelector("h2")!.TextContent));
        Assert.All(years, static year => Assert.Equal(12, year.QuerySelectorAll(".timeline-months > li").Length));
        Assert.Equal(["Oct 2", "Nov 1", "Dec 2"], years[1].QuerySelectorAll("li > a").Select(static month => month.TextContent));
        Assert.Equal(9, years[1].QuerySelectorAll(".gap").Length);
    }

    [Fact]
    public void Years_without_articles_are_in_the_timeline_too()
    {
        TimelinePage page = new TimelinePages(Frame(MadeArticle.Of("One", "2019-03-01"), MadeArticle.Of("Two", "2022-03-01")), null).Timeline()!;

        Assert.Equal(["2022 1 article", "2021 nothing", "2020 nothing", "2019 1 article"], page.Years.Select(static year => $"{year.Year} {year.Count}"));
        Assert.Equal("1 March 2019 to 1 March 2022", page.Span);
        Assert.Null(new TimelinePages(Frame(MadeArticle.Of("One", day: null)), null).Timeline());
    }

    [Fact]
    public void On_the_publish_day_articles_of_the_same_day_in_earlier_years_are_shown()
    {
        PageFrame frame = Frame(MadeArticle.Of("Before", "2020-06-19"), MadeArticle.Of("Other", "2020-06-20"), MadeArticle.Of("After", "2024-06-19"));

        OnThisDayView today = new TimelinePages(frame, new DateOnly(2023, 6, 19)).Timeline()!.OnThisDay!;

        Assert.Equal(("On 19 June in other years", "Before"), (today.Heading, Assert.Single(today.Articles).Headline));
        Assert.Null(new TimelinePages(frame, new DateOnly(2023, 6, 18)).Timeline()!.OnThisDay);
        Assert.Null(new TimelinePages(frame, null).Timeline()!.OnThisDay);
    }

    [Fact]
    public void A_day_of_a_calendar_leads_to_its_first_article_also_on_a_later_page()
    {
        PageFrame frame = Frame(new SiteSettings { ArticlesPerPage = 2 }, [.. Enumerable.Range(1, 5).Select(static day => MadeArticle.Of($"Article {day}", $"2024-06-0{day}"))]);
        CalendarDayView[] days = [.. new Calendar(frame).Month(2024, 6).Weeks.SelectMany(static week => week.Days).Where(static day => day.Url is not null)];

        Assert.Equal(
            ["/archive/2024/06/page/3/#d1", "/archive/2024/06/page/2/#d2", "/archive/2024/06/page/2/#d3", "/archive/2024/06/#d4", "/archive/2024/06/#d5"], days.Select(static day => day.Url));
        Assert.Equal("1 June 2024: 1 article", days[0].Label);
        IEnumerable<PeriodPage> pages = new ListPages(frame).Periods().Select(static page => page.Model()).Where(static page => page.Page.Kind == "month");
        Assert.Equal(["d5", "d4", "d3", "d2", "d1"], pages.SelectMany(static page => page.Groups.SelectMany(static group => group.Articles)).Select(static teaser => teaser.Id));
    }

    [Theory]
    [InlineData("en-GB", "Monday", 5)]
    [InlineData("en-US", "Sunday", 6)]
    [InlineData("de", "Montag", 5)]
    [InlineData("ar", "السبت", 0)]
    public void A_week_starts_where_the_language_starts_it(string language, string first, int blanks)
    {
        // The first of June 2024 is a Saturday.
        CalendarMonthView month = new Calendar(Frame(new SiteSettings { Language = language }, MadeArticle.Of("One", "2024-06-01"))).Month(2024, 6);

        Assert.Equal(first, month.Weekdays[0].Name);
        Assert.Equal(blanks, month.Weeks[0].Days.TakeWhile(static day => day.Number is null).Count());
        Assert.All(month.Weeks, static week => Assert.Equal(7, week.Days.Count));
    }

    [Fact]
    public void A_person_has_a_page_with_offices_quotations_and_company()
    {
        IDocument page = sample.Open("people/dorcas-fenwright/index.html");
        ArchivePerson person = Hallermouth.Archive.People.Single(static person => person.Name == "Dorcas Fenwright");

        Assert.Equal(person.Articles.Select(static article => article.Headline.Value), page.QuerySelectorAll(".teaser h3").Select(static headline => headline.TextContent));
        IElement office = Assert.Single(page.QuerySelectorAll(".statements > li"));
        Assert.Equal("Captain", office.FirstElementChild!.TextContent);
        Assert.Equal(person.Roles[0].Articles.Select(static article => "/archive/" + article.Address), office.QuerySelectorAll("a").Select(static link => link.GetAttribute("href")));
        Assert.Equal(person.Quotations.Count(static quotation => quotation.Form != Readings.QuotationForm.Fragment), page.QuerySelectorAll(".quotations > li").Length);
        Assert.All(page.QuerySelectorAll(".quotations blockquote"), static quotation => Assert.Matches("^/archive/.*/#p-[0-9a-f]{8}$", quotation.GetAttribute("cite")));
        IElement[] company = [.. page.QuerySelectorAll("[aria-labelledby=with] li")];
        Assert.DoesNotContain(company, static other => other.TextContent.Contains("Dorcas", StringComparison.Ordinal));
        int[] counts = [.. company.Select(static other => int.Parse(other.QuerySelector(".count")!.TextContent, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(counts.OrderDescending(), counts);
        string most = company[0].QuerySelector("a")!.TextContent;
        Assert.Equal(counts[0], person.Articles.Intersect(Hallermouth.Archive.People.Single(other => other.Name == most).Articles).Count());
    }

    [Fact]
    public void Every_quotation_is_listed_once_under_its_speaker_and_leads_to_its_paragraph()
    {
        (string Speaker, string Text)[] listed = [.. new[] { "quotations/index.html", "quotations/page/2/index.html" }.SelectMany(path => sample.Open(path).QuerySelectorAll("section.annex"))
            .SelectMany(static section => section.QuerySelectorAll("blockquote").Select(quotation => (Apostrophes(section.QuerySelector("h2")!.TextContent), quotation.TextContent.Trim())))];
        IEnumerable<(string, string)> all = Hallermouth.Archive.Quotations.Where(static quotation => quotation.Form != Readings.QuotationForm.Fragment)
            .Select(static quotation => (Apostrophes(quotation.Speaker.Value ?? "Speaker not named"), quotation.Text));

        Assert.Equal(all.Order(), listed.Order());
        foreach (IElement quotation in sample.Open("quotations/index.html").QuerySelectorAll("blockquote"))
        {
            string[] parts = quotation.GetAttribute("cite")!["/archive/".Length..].Split('#');
            Assert.Contains(quotation.TextContent.Trim(), sample.Open(parts[0] + "index.html").GetElementById(parts[1])!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Related_articles_share_what_the_page_says_they_share()
    {
        foreach (Article article in Hallermouth.Archive.Articles)
        {
            foreach (IElement other in sample.Open(article.Address + "index.html").QuerySelectorAll(".kindred li"))
            {
                string address = other.QuerySelector("a")!.GetAttribute("href")!["/archive/".Length..];
                Article found = Hallermouth.Archive.Articles.Single(one => one.Address == address);
                Assert.NotSame(article, found);
                Assert.All(other.QuerySelector(".reason bdi")!.TextContent.Split(", "), name => Assert.Equal((true, true), (Names(article, name), Names(found, name))));
            }
        }
    }

    [Fact]
    public void Rare_words_of_headlines_bring_articles_nearer()
    {
        PageFrame frame = Frame([.. new[] { "Lighthouse keeper retires", "Lighthouse keeper honoured", "One", "Two", "Three", "Four", "Six", "Ten", "Mole", "Quay", "Slip", "Tide" }.Select(static headline => MadeArticle.Of(headline))]);

        Assert.Equal("Lighthouse keeper honoured", frame.Archive.Articles[1].Headline.Value);
        KindredView other = new ArticlePages(frame).Article(frame.Archive.Articles[1]).Article.Kindred[0];

        Assert.Equal("Lighthouse keeper retires", other.Headline);
        Assert.StartsWith("“keeper”, “lighthouse”", other.Reason, StringComparison.Ordinal);
    }

    private static bool Names(Article article, string name) => article.Headline.Value!.Contains(name.Trim('“', '”'), StringComparison.OrdinalIgnoreCase)
        || Hallermouth.Archive.People.Any(person => person.Name == name && person.Articles.Contains(article))
        || Hallermouth.Archive.Places.Any(place => place.Name == name && place.Articles.Contains(article))
        || Hallermouth.Archive.Organizations.Any(body => body.Name == name && body.Articles.Contains(article));

    [Fact]
    public void A_page_exists_only_where_there_is_something()
    {
        Assert.Equal(["timeline", "people", "places", "organizations", "quotations", "statistics"], Ways(Frame([.. Hallermouth.Archive.Articles])));
        Assert.Empty(Ways(Frame()));
        Assert.DoesNotContain("series/index.html", sample.Files);
        Assert.DoesNotContain("tags/index.html", sample.Files);
    }

    [Theory]
    [InlineData("Ada Holm", "A", "en")]
    [InlineData("Élodie", "E", "fr")]
    [InlineData("7.40 ferry", "#", "en")]
    [InlineData("«Harbour»", "H", "en")]
    [InlineData("ilçe", "İ", "tr")]
    [InlineData("ilçe", "I", "en")]
    [InlineData("佐藤花子", "佐", "ja")]
    [InlineData("…", "#", "en")]
    public void A_name_stands_under_its_letter(string name, string letter, string language) =>
        Assert.Equal(letter, Letters.Of(name, System.Globalization.CultureInfo.GetCultureInfo(language)));

    /// <summary>The archive lists a name under one of its spellings.</summary>
    private static string Apostrophes(string name) => name.Replace('\'', '\u2019');

    private static IEnumerable<string> Ways(PageFrame frame) => frame.Site.Ways.Select(static way => way.Name);

    private static PageFrame Frame(params Article[] articles) => Frame(new SiteSettings { Language = "en-GB" }, articles);

    private static PageFrame Frame(SiteSettings settings, params Article[] articles) => SampleFrame.Of(MadeArticle.Archive(articles), settings);
}
