using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class PrintedTextTests
{
    [Theory]
    [InlineData("one line", "one line")]
    [InlineData("  ends  ", "ends")]
    [InlineData("two\nlines", "two lines")]
    [InlineData("two \r\n lines", "two lines")]
    [InlineData("three\n\n\nlines\r", "three lines")]
    [InlineData("no\u00A0break  stays", "no\u00A0break  stays")]
    [InlineData("it\u00E2\u20AC\u2122s\nmended", "it\u2019s mended")]
    [InlineData("", "")]
    public void A_span_is_printed_on_one_line(string captured, string printed) =>
        Assert.Equal(printed, PrintedText.Of("<<" + captured + ">>", new SeedSpan(2, captured.Length)));
}
