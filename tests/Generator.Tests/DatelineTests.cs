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
    [InlineData("OSTERVIK \u2013 ", "OSTERVIK", "")]
    [InlineData("OSTERVIK \u2015 ", "OSTERVIK", "")]
    [InlineData("OSTERVIK/SALLOW BANK (Reuters) - ", "OSTERVIK/SALLOW BANK", "Reuters")]
    [InlineData("OSTERVIK, June 3 (UPI) -- ", "OSTERVIK", "UPI")]
    [InlineData("OSTERVIK, Wednesday, 3 June 2024 (Xinhua) -- ", "OSTERVIK", "Xinhua")]
    [InlineData("Ostervik, 3 jun (EFE).- ", "Ostervik", "EFE")]
    [InlineData("(ANSA) - OSTERVIK - ", "OSTERVIK", "ANSA")]
    [InlineData("Ostervik, Ill. - ", "Ostervik, Ill.", "")]
    [InlineData("Ostervik, Ill. (AP) \u2014 ", "Ostervik, Ill.", "AP")]
    [InlineData("Ostervik, New Hampshire \u2014 ", "Ostervik, New Hampshire", "")]
    [InlineData("OSTERVIK- ", "OSTERVIK", "")]
    [InlineData("OSTERVIK (AP)- ", "OSTERVIK", "AP")]
    [InlineData("OSTERVIK and SALLOW BANK \u2014 ", "OSTERVIK and SALLOW BANK", "")]
    [InlineData("New Ostervik CNN \u2014 ", "New Ostervik", "CNN")]
    [InlineData("NEW OSTERVIK (WOST) -- ", "NEW OSTERVIK", "WOST")]
    public void A_dateline_is_cut_off(string dateline, string place, string agency)
    {
        (string text, Reading reading) = Read(dateline + Rest);
        Assert.Equal((ReadingRule.DatelineDash, place, agency),
            (reading.Dateline.Whole.Rule, Slice(text, reading.Dateline.Place), Slice(text, reading.Dateline.Agency)));
        Assert.Equal(dateline.TrimEnd(), Slice(text, reading.Dateline.Whole.Span));
        Assert.Equal(Rest, Slice(text, reading.Blocks[^1].Span));
    }

    [Theory]
    [InlineData("NEW OSTERVIK: ", "NEW OSTERVIK", "", ReadingRule.DatelineColon)]
    [InlineData("OSTERVIK, June 3: ", "OSTERVIK", "", ReadingRule.DatelineColon)]
    [InlineData("Ostervik [Norland], June 3 (ANI): ", "Ostervik", "ANI", ReadingRule.DatelineColon)]
    [InlineData("OSTERVIK, June 3. /TASS/. ", "OSTERVIK", "TASS", ReadingRule.DatelineAgency)]
    [InlineData("New Ostervik, June 3 (PTI) ", "New Ostervik", "PTI", ReadingRule.DatelineAgency)]
    [InlineData("New Ostervik (CNN Business)", "New Ostervik", "CNN Business", ReadingRule.DatelineAgency)]
    public void A_dateline_may_do_without_a_dash(string dateline, string place, string agency, ReadingRule rule)
    {
        (string text, Reading reading) = Read(dateline + Rest);
        Assert.Equal((rule, place, agency), (reading.Dateline.Whole.Rule, Slice(text, reading.Dateline.Place), Slice(text, reading.Dateline.Agency)));
        Assert.Equal(Rest, Slice(text, reading.Blocks[^1].Span));
    }

    [Fact]
    public void A_dateline_may_stand_below_a_paragraph_without_one()
    {
        (string text, Reading reading) = Read(Rest + "\n\nOSTERVIK (AP) \u2014 " + Rest);
        Assert.Equal("OSTERVIK", Slice(text, reading.Dateline.Place));
    }

    [Fact]
    public void Speakers_of_an_interview_are_no_places()
    {
        (_, Reading reading) = Read("FENWRIGHT: " + Rest + "\n\nSTOKES: " + Rest + "\n\nFENWRIGHT: " + Rest);
        Assert.Equal(default, reading.Dateline);
    }

    [Theory]
    [InlineData("HOST: ")]
    [InlineData("SUMMARY: ")]
    [InlineData("UPDATE: ")]
    [InlineData("WATCH: ")]
    [InlineData("FILE - ")]
    [InlineData("THE UPSHOT: ")]
    [InlineData("MAYOR TULL: ")]
    [InlineData("U.S. \u2014 ")]
    [InlineData("Ostervik: ")]
    [InlineData("Ostervik (left) ")]
    [InlineData("Ostervik, Norland - ")]
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
