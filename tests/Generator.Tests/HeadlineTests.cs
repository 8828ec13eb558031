using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class HeadlineTests
{
    private const string Prose =
        "The weir at Sallow Bank was closed to boats on Monday while two divers looked for a lost key in the deepest part of the pool.\n\n"
        + "The keeper had dropped it on Sunday evening, and without it nobody could open the upper gates before the rain came down.\n\n"
        + "Boats waited at the lower steps all day, and their crews played cards until the key was found under a stone at five.\n";

    [Theory]
    [InlineData("Weir closed - Sallow Courier\n\nLocal\n\nWeir closed\n\nMarch 4, 2024", "Weir closed")]
    [InlineData("Weir closed | Sallow Courier\n\nWeir closed\n\nBy Ada Brandt", "Weir closed")]
    [InlineData("Weir closed \u2013 News \u2013 Sallow\n\nWeir closed\n\nBy Ada Brandt", "Weir closed")]
    [InlineData("Sallow Courier - Weir closed to boats for a day\n\nSallow Courier\n\nWeir closed to boats for a day\n\nBy Ada Brandt", "Weir closed to boats for a day")]
    public void The_title_of_the_page_proves_a_line_before_the_name_of_its_site(string head, string headline) =>
        Assert.Equal(headline, Read(head + "\n\n" + Prose).Headline);

    [Fact]
    public void The_line_is_the_headline_by_the_title() =>
        Assert.Equal(ReadingRule.HeadlineOfTitle, Read("Weir closed - Sallow Courier\n\nLocal\n\nWeir closed\n\nMarch 4, 2024\n\n" + Prose).Rule);

    [Fact]
    public void The_page_shows_its_title_in_almost_the_same_words() =>
        Assert.Equal("Weir at Sallow Bank was closed to boats for one day", Read(
            "Weir at Sallow Bank is closed to boats for one day - Sallow Courier\n\nWeir at Sallow Bank was closed to boats for one day\n\nBy Ada Brandt\n\n" + Prose).Headline);

    [Theory]
    [InlineData("Weir closed to boats for a day | Local | Sallow Courier", "Weir closed to boats for a day")]
    [InlineData("Weir closed to boats for a day \u2014 Courier \u2014 News, Sport and Weather of Sallow", "Weir closed to boats for a day")]
    [InlineData("Weir closed to boats for a day - Sallow Courier", "Weir closed to boats for a day")]
    [InlineData("Weir closed to boats for a day - and for a night", "Weir closed to boats for a day - and for a night")]
    public void The_name_of_the_site_is_cut_off_the_first_line(string title, string headline) =>
        Assert.Equal(headline, Read(title + "\n\nBy Ada Brandt\n\n" + Prose).Headline);

    [Theory]
    [InlineData("Home \u00BB Local \u00BB Weir closed to boats for a day")]
    [InlineData("Home Weir closed to boats for a day")]
    public void The_way_to_the_page_ends_with_the_headline(string crumbs) =>
        Assert.Equal("Weir closed to boats for a day", Read("Search\n\n" + crumbs + "\n\nLocal\n\nWeir closed to boats for a day\n\nBy Ada Brandt\n\n" + Prose).Headline);

    [Fact]
    public void A_line_below_the_byline_heads_something_else()
    {
        (string headline, _) = Read(
            "Weir closed to boats for a day by a lost key\n\nBy Ada Brandt\n\nPublished March 4, 2024\n\nWatch\n\n"
            + "Two divers look for a key in the pool of the weir\n\n" + Prose);
        Assert.Equal("Weir closed to boats for a day by a lost key", headline);
    }

    [Fact]
    public void A_line_that_shares_no_word_with_the_text_yields_to_one_that_does()
    {
        (string headline, _) = Read(
            "Home\n\nGet in touch with us\n\nGet in touch with us\n\nCulture\n\nWeir at Sallow Bank closed to boats while divers looked\n\n" + Prose);
        Assert.Equal("Weir at Sallow Bank closed to boats while divers looked", headline);
    }

    private static (string Headline, ReadingRule Rule) Read(string text)
    {
        Reading reading = ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None);
        return (text.Substring(reading.Headline.Span.Start, reading.Headline.Span.Length), reading.Headline.Rule);
    }
}
