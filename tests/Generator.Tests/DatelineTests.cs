using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class DatelineTests
{
    private const string Rest = "The weir was closed to boats on Monday while divers looked for a lost key in the pool.";

    [Theory]
    [InlineData("OSTERVIK, Norland (AP) \u2014 ", "OSTERVIK, Norland", "AP")]
    [InlineData("OSTERVIK \u2014 ", "OSTERVIK", "")]
    [InlineData("OSTERVIK - ", "OSTERVIK", "")]
    [InlineData("OSTERVIK -- ", "OSTERVIK", "")]
    [InlineData("OSTERVIK (Reuters) - ", "OSTERVIK", "Reuters")]
    [InlineData("OSTERVIK, June 3 (Reuters) - ", "OSTERVIK", "Reuters")]
    [InlineData("OSTERVIK, Norland, June 3, 2024 \u2013 ", "OSTERVIK, Norland", "")]
    [InlineData("NEW OSTERVIK, Norland \u2014 ", "NEW OSTERVIK, Norland", "")]
    [InlineData("ST. OLAV, Norl. (AP) \u2014 ", "ST. OLAV, Norl.", "AP")]
    [InlineData("Ostervik, Norland (AP) \u2014 ", "Ostervik, Norland", "AP")]
    [InlineData("\u00D8STERVIK \u2014 ", "\u00D8STERVIK", "")]
    public void A_dateline_is_cut_off(string dateline, string place, string agency)
    {
        (string text, Reading reading) = Read(dateline + Rest);
        Assert.Equal((ReadingRule.DatelineDash, place, agency),
            (reading.Dateline.Whole.Rule, Slice(text, reading.Dateline.Place), Slice(text, reading.Dateline.Agency)));
        Assert.Equal(dateline.TrimEnd(), Slice(text, reading.Dateline.Whole.Span));
        Assert.Equal(Rest, Slice(text, reading.Blocks[^1].Span));
    }

    [Theory]
    [InlineData("DEAR ABBY: I keep the weir \u2014 and the key \u2014 but nobody asks me for it. ")]
    [InlineData("U.S.-backed divers \u2014 four of them \u2014 looked for the key. ")]
    [InlineData("U.S. divers \u2014 four of them \u2014 looked for the key. ")]
    [InlineData("Boats \u2014 all of them \u2014 waited. ")]
    [InlineData("A \u2014 ")]
    [InlineData("\u201CNO BOATS\u201D \u2014 ")]
    [InlineData("WHO CLOSED THE WEIR? \u2014 ")]
    [InlineData("BOATS 7 \u2014 ")]
    [InlineData("Ostervik \u2014 ")]
    [InlineData("OSTERVIK had no boats - ")]
    [InlineData("The keeper (left) \u2014 ")]
    public void Other_dashes_are_text(string head)
    {
        (_, Reading reading) = Read(head + Rest);
        Assert.Equal(default, reading.Dateline);
    }

    [Fact]
    public void A_dateline_without_text_behind_it_is_text()
    {
        foreach (string head in new[] { "OSTERVIK \u2014", "OSTERVIK (AP) \u2014 ", "\u2014 OSTERVIK", "() \u2014 x" })
        {
            Assert.Empty(CoverageTests.Flaws("Weir closed\n\n" + head + "\n\n" + Rest));
        }
    }

    private static (string Text, Reading Reading) Read(string paragraph)
    {
        string text = "Weir closed\n\n" + paragraph;
        return (text, ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None));
    }

    private static string Slice(string text, SeedSpan span) => text.Substring(span.Start, span.Length);
}
