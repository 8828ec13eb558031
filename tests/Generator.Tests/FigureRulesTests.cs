using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class FigureRulesTests
{
    private const string Head = "Weir at Oldport opens again after nine weeks\n\nBy Tomas Bright\n\n";

    private const string Text = """
        The weir at Oldport opened again on Monday after nine weeks in which no boat could pass, and the lock keeper was the first to say that the gate had been sorely missed by the town.

        """;

    private const string More = """

        Boats had waited above the lock since the spring flood, which carried away the lower gate and left the wheel of the mill turning backwards for most of a day and a night.

        Ada Lind was among those who watched the first of them go through, and she said that the noise of the water had kept her awake for the first week and its absence for the second.

        """;

    [Theory]
    [InlineData("The lower gate of the weir on Monday morning", "Getty Images", "credit-agency")]
    [InlineData("The lower gate of the weir on Monday morning", "Photo: Ada Lind", "credit-label")]
    [InlineData("The lower gate of the weir on Monday morning", "The Oldport Lantern", "credit-names")]
    public void A_credit_betrays_the_caption_above(string caption, string credit, string rule)
    {
        Reading reading = Read(Head + Text + "\n" + caption + "\n\n" + credit + "\n" + More, out string text);
        Assert.Equal([caption], Texts(reading, text, BlockKind.Caption));
        ReadBlock line = Assert.Single(reading.Blocks, static block => block.Kind == BlockKind.CreditLine);
        Assert.Equal((credit, rule), (PrintedText.Of(text, line.Span), ReadingRules.NameOf(line.Rule)));
    }

    [Theory]
    [InlineData("FILE - The lower gate of the weir is lifted out of the water by a crane from the yard.", "caption-prefix")]
    [InlineData("Marta Zelenka looks at the gate of the weir in Oldport, May 3, 2024.", "caption-present-date")]
    [InlineData("OPEN AGAIN \u2026 The first boats on their way through the weir and down to the harbour of Oldport.", "caption-kicker")]
    [InlineData("The mayor (left) with the keeper of the lock and his dog.", "caption-position")]
    public void A_caption_is_known_by_its_form(string caption, string rule)
    {
        Reading reading = Read(Head + Text + "\n" + caption + "\n" + More, out string text);
        ReadBlock block = Assert.Single(reading.Blocks, static block => block.Kind == BlockKind.Caption);
        Assert.Equal((caption, rule), (PrintedText.Of(text, block.Span), ReadingRules.NameOf(block.Rule)));
    }

    [Fact]
    public void A_picture_above_the_text_shows_somebody_somewhere()
    {
        const string caption = "Marta Zelenka with the first boat of the year in the lock below the mill.";
        Reading reading = Read("Weir at Oldport opens again after nine weeks\n\n" + caption + "\n\nBy Tomas Bright\n\n" + Text + More, out string text);
        Assert.Equal([caption], Texts(reading, text, BlockKind.Caption));
        Assert.Equal(ReadingRule.None, reading.Summary.Rule);
    }

    [Fact]
    public void A_quotation_with_a_source_below_is_set_apart()
    {
        const string quote = "\u201CA weir is a promise that the river makes to the town, and we have kept our half of it.\u201D";
        Reading reading = Read(Head + Text + "\n" + quote + "\n\n\u2014 Dorcas Fenwright, keeper of the lock\n" + More, out string text);
        Assert.Equal([quote, "\u2014 Dorcas Fenwright, keeper of the lock"], Texts(reading, text, BlockKind.BlockQuote));
        Assert.Equal("Dorcas Fenwright", PrintedText.Of(text, Assert.Single(reading.Quotations).Speaker.Span));
    }

    [Fact]
    public void Words_that_a_paragraph_has_too_are_pulled_out_of_it()
    {
        const string spoken = "The river has no timetable and never has had one";
        Reading reading = Read(Head + Text + "\n\u201C" + spoken + "\u201D\n" + More + "\n\u201C" + spoken + ", and the weir only pretends to,\u201D said Dorcas Fenwright, who has kept the lock for thirty years.\n", out string text);
        Assert.Equal(["\u201C" + spoken + "\u201D"], Texts(reading, text, BlockKind.PullQuote));
    }

    [Fact]
    public void Comments_are_no_headlines_of_other_articles()
    {
        Reading reading = Read(Head + Text + More + "\nRelated articles\n\nMill wheel turns the right way again\n\n12 comments\n\nGood old weir\n\nNever liked it\n", out string text);
        Assert.Equal(["Mill wheel turns the right way again"], Texts(reading, text, BlockKind.Related));
    }

    [Fact]
    public void Who_else_worked_on_an_article_stands_at_its_end()
    {
        const string note = "Femi Stokes contributed to this report.";
        Reading reading = Read(Head + Text + More + "\n" + note + "\n", out string text);
        Assert.Equal([note], Texts(reading, text, BlockKind.AuthorNote));
    }

    private static Reading Read(string page, out string text)
    {
        text = page.ReplaceLineEndings("\n");
        return ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None);
    }

    private static string[] Texts(Reading reading, string text, BlockKind kind) =>
        [.. reading.Blocks.Where(block => block.Kind == kind).Select(block => PrintedText.Of(text, block.Span))];
}
