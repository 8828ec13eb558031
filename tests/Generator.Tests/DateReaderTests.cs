using System;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class DateReaderTests
{
    [Theory]
    [InlineData("June 19, 2024", 20240619, "June 19, 2024")]
    [InlineData("on Wednesday, June 19, 2024, at noon", 20240619, "June 19, 2024")]
    [InlineData("Jun. 19 2024", 20240619, "Jun. 19 2024")]
    [InlineData("Sept. 3, 2021", 20210903, "Sept. 3, 2021")]
    [InlineData("JUNE 19TH 2024 or June 19th, 2024", 20240619, "JUNE 19TH 2024")]
    [InlineData("19 June 2024", 20240619, "19 June 2024")]
    [InlineData("19th of June, 2024", 20240619, "19th of June, 2024")]
    [InlineData("1 Jan 1900.", 19000101, "1 Jan 1900")]
    [InlineData("29 February 2024", 20240229, "29 February 2024")]
    [InlineData("2024-06-19", 20240619, "2024-06-19")]
    [InlineData("2024-06-19T10:00:00Z", 20240619, "2024-06-19")]
    [InlineData("2024/6/9", 20240609, "2024/6/9")]
    [InlineData("2024/06/19", 20240619, "2024/06/19")]
    [InlineData("2024.06.19", 20240619, "2024.06.19")]
    [InlineData("19/06/2024", 20240619, "19/06/2024")]
    [InlineData("06/19/2024", 20240619, "06/19/2024")]
    [InlineData("19.06.2024", 20240619, "19.06.2024")]
    [InlineData("06/06/2024", 20240606, "06/06/2024")]
    [InlineData("05.06.2024", 20240605, "05.06.2024")]
    [InlineData("15.10.24 23:35", 20241015, "15.10.24")]
    [InlineData("On 11/13/19 at noon", 20191113, "11/13/19")]
    [InlineData("2024\u5E741\u670813\u65E5", 20240113, "2024\u5E741\u670813")]
    [InlineData("2024\uB144 6\uC6D4 19\uC77C", 20240619, "2024\uB144 6\uC6D4 19")]
    [InlineData("19-Jun-24, 10:00", 20240619, "19-Jun-24")]
    [InlineData("19 Jun '24", 20240619, "19 Jun '24")]
    [InlineData("Jun-19-2024", 20240619, "Jun-19-2024")]
    [InlineData("19/Jun/2024:10:00", 20240619, "19/Jun/2024")]
    [InlineData("June 19, 20245:45 AM", 20240619, "June 19, 2024")]
    [InlineData("June 19, 202412:30", 20240619, "June 19, 2024")]
    [InlineData("June 19, 202400321", 20240619, "June 19, 2024")]
    [InlineData("The Weir TimesJune 19, 2024", 20240619, "June 19, 2024")]
    [InlineData("Published19 June 2024", 20240619, "19 June 2024")]
    [InlineData("June 19, 2024June 21, 2024", 20240619, "June 19, 2024")]
    [InlineData("(June\u00A019,\u00A02024)", 20240619, "June\u00A019,\u00A02024")]
    public void A_full_date_is_read(string text, int day, string span)
    {
        StatedDate date = Assert.NotNull(DateReader.First(Language.English, text, new SeedSpan(0, text.Length)));
        Assert.Equal((day, span), (date.Day, text.Substring(date.Span.Start, date.Span.Length)));
    }

    [Theory]
    [InlineData("de", "am 19. Juni 2024 um 10 Uhr", 20240619)]
    [InlineData("de", "05.06.2024", 20240605)]
    [InlineData("de", "December 16, 2024", 20241216)]
    [InlineData("es", "19 de junio de 2024", 20240619)]
    [InlineData("es", "02/12/2024", 20241202)]
    [InlineData("fr", "le 1 ao\u00FBt 2023", 20230801)]
    [InlineData("hi", "19 \u092B\u0930\u0935\u0930\u0940 2024", 20240219)]
    [InlineData("hu", "2024. j\u00FAnius 19. 10:00", 20240619)]
    [InlineData("hu", "2024. 06. 19. 10:00", 20240619)]
    [InlineData("cs", "19. 6. 2024 10:00", 20240619)]
    [InlineData("ko", "2024. 6. 19. 10:00", 20240619)]
    [InlineData("th", "19 \u0E21\u0E34\u0E16\u0E38\u0E19\u0E32\u0E22\u0E19 2567", 20240619)]
    [InlineData("ar", "19 \u062D\u0632\u064A\u0631\u0627\u0646/\u064A\u0648\u0646\u064A\u0648 2024", 20240619)]
    [InlineData("ko", "2024\uB144 6\uC6D4 19\uC77C", 20240619)]
    [InlineData("tr", "19 HAZ\u0130RAN 2024", 20240619)]
    [InlineData("fi", "19. kes\u00E4kuuta 2024", 20240619)]
    [InlineData("cs", "3. z\u00E1\u0159\u00ED 2024", 20240903)]
    [InlineData("es", "3\u00BA de junio del 2024", 20240603)]
    [InlineData("fr", "le 1er juin 2024", 20240601)]
    [InlineData("no", "3. juni 2024", 20240603)]
    [InlineData("pt", "3 de junho de 2024", 20240603)]
    [InlineData("hi", "\u0969 \u091C\u0942\u0928 \u0968\u0966\u0968\u096A", 20240603)]
    [InlineData("ar", "\u0661\u0663 \u064A\u0646\u0627\u064A\u0631 \u0662\u0660\u0662\u0664", 20240113)]
    [InlineData("ar", "13 \u064A\u0646\u0627\u064A\u0631 2024", 20240113)]
    public void A_date_is_read_by_the_words_of_its_language(string tag, string text, int day) =>
        Assert.Equal(day, DateReader.First(Language.Of(tag), text, new SeedSpan(0, text.Length))?.Day);

    [Theory]
    [InlineData("")]
    [InlineData("June 19")]
    [InlineData("June 2024")]
    [InlineData("2024")]
    [InlineData("19 June")]
    [InlineData("06/07/2024")]
    [InlineData("June 31, 2024")]
    [InlineData("29 February 2023")]
    [InlineData("June 0, 2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-06-192")]
    [InlineData("12024-06-19")]
    [InlineData("June 19, 20245")]
    [InlineData("June 19, 999912345")]
    [InlineData("Chapter 3. 4. 2019")]
    [InlineData("5 June 10:30")]
    [InlineData("19 Jun 24")]
    [InlineData("Version2.3.2024.1")]
    [InlineData("June 19, 1599")]
    [InlineData("June 19, 2200")]
    [InlineData("1.2.3")]
    [InlineData("192.168.12.2024")]
    [InlineData("Marching 19, 2024")]
    [InlineData("2,024 boats")]
    [InlineData("19/06-2024")]
    [InlineData("June 99999999999999999999, 2024")]
    public void Anything_less_is_no_date(string text) => Assert.Null(DateReader.First(Language.English, text, new SeedSpan(0, text.Length)));

    [Theory]
    [InlineData("04/03/2024 and 13/03/2024", nameof(DateOrder.DayFirst))]
    [InlineData("04/03/2024 and 03/13/2024", nameof(DateOrder.MonthFirst))]
    [InlineData("13/03/2024 and 03/13/2024", nameof(DateOrder.Unknown))]
    [InlineData("04/03/2024 10:00 AM EDT", nameof(DateOrder.MonthFirst))]
    [InlineData("04/03/2024 10:00 CET", nameof(DateOrder.Unknown))]
    [InlineData("Wednesday, 04/03/2024", nameof(DateOrder.MonthFirst))]
    [InlineData("Monday 04/03/2024", nameof(DateOrder.DayFirst))]
    [InlineData("04/03/2024\nApril 3, 2024", nameof(DateOrder.MonthFirst))]
    [InlineData("04/03/2024\n2024-03-04", nameof(DateOrder.DayFirst))]
    [InlineData("04/03/2024", nameof(DateOrder.Unknown))]
    [InlineData("/04/03/2024/", nameof(DateOrder.Unknown))]
    [InlineData("99/99/2024 and 00/00/2024", nameof(DateOrder.Unknown))]
    [InlineData("1/2/", nameof(DateOrder.Unknown))]
    public void A_page_proves_the_order_of_its_numbers(string text, string proven)
    {
        DateOrder order = Enum.Parse<DateOrder>(proven);
        Assert.Equal(order, DateOrderReader.Read(Language.English, text));
        int day = order switch { DateOrder.DayFirst => 20240304, DateOrder.MonthFirst => 20240403, _ => 0 };
        Assert.Equal(day, DateReader.First(Language.English, "04/03/2024", new SeedSpan(0, 10), order)?.Day ?? 0);
    }

    [Fact]
    public void Nothing_outside_the_span_is_read()
    {
        const string text = "June 19, 2024";
        for (int length = 0; length < text.Length; length++)
        {
            Assert.Null(DateReader.First(Language.English, text, new SeedSpan(0, length)));
        }
    }

    [Fact]
    public void The_last_date_of_several_is_found()
    {
        const string text = "June 19, 2024, 2023-01-02 and 3 May 2022, they said";
        Assert.Equal(20220503, DateReader.Last(Language.English, text, new SeedSpan(0, text.Length))!.Value.Day);
    }

    [Fact]
    public void Every_day_of_four_years_is_read_in_every_form()
    {
        foreach (string form in new[] { "MMMM d, yyyy", "MMM d yyyy", "d MMMM yyyy", "yyyy-MM-dd" })
        {
            for (DateTime day = new(2021, 1, 1, 0, 0, 0, DateTimeKind.Unspecified); day.Year < 2025; day = day.AddDays(1))
            {
                string text = day.ToString(form, System.Globalization.CultureInfo.InvariantCulture);
                StatedDate date = Assert.NotNull(DateReader.First(Language.English, text, new SeedSpan(0, text.Length)));
                Assert.Equal((day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), day.DayOfWeek), (DateReader.Print(date.Day), date.Weekday));
            }
        }
    }
}
