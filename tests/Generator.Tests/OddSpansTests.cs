using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class OddSpansTests
{
    private const string Rest = "The weir was closed to boats on Monday while divers looked for a lost key in the pool.";

    [Theory]
    [InlineData("OSTERVIK () \u2014 ")]
    [InlineData("OSTERVIK ( ) \u2014 ")]
    public void Empty_brackets_before_a_dash_are_packed_without_a_change(string head) => Assert.Empty(CoverageTests.Flaws("Weir closed\n\n" + head + Rest));

    [Theory]
    [InlineData("NATO \u2014 the alliance of many countries \u2014 said nothing. ")]
    [InlineData("UNESCO \u2013 which keeps a list of weirs \u2013 was told. ")]
    [InlineData("DEAR KEEPER \u2014 where is the key? ")]
    public void Capitals_before_a_dash_and_a_small_letter_are_no_dateline(string head) =>
        Assert.Equal(default, ArticleReader.Read("Weir closed\n\n" + head + Rest, ReadingOptions.Default, CancellationToken.None).Dateline);

    [Fact]
    public void Lines_parted_by_separators_of_unicode_are_printed_on_one_line() =>
        Assert.Equal("two lines", PrintedText.Of("two\u2028lines", new SeedSpan(0, 9)));
}
