using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests.Markdown;

/// <summary>What the model says of an article that is written in Markdown.</summary>
public class MarkdownArticleTests
{
    private const string Captured = """
        Ropewalk bridge to close for eleven weeks

        By Orla Finnegan

        Published 14 March 2025

        HALLERMOUTH, Norland (AP) — The bridge over the Haller will be closed from Monday, said Ines Harker, the harbour master of Hallermouth.

        “Nobody will miss it more than I shall,” said Harker, who has crossed it every day since the storm of the new year. “It is a good bridge.”

        A bridge with a history

        The bridge was built by the Haller Harbour Company in Osterburg, Norland, and has been mended twice. Tom Reed, a ferryman, was against it.

        “They never asked the ferry,” Reed said.

        The bridge at low water. (AP Photo/Kit Sandoval)

        """;

    private const string Written = """
        # Ropewalk bridge *to close* for eleven weeks

        By **Orla Finnegan**

        Published 14 March 2025

        **HALLERMOUTH, Norland (AP)** — The bridge over the [Haller](https://haller.example) will be closed
        from Monday, said Ines Harker, the harbour master of Hallermouth.

        “Nobody will miss it *more than I shall*,” said [Harker](person:Ines%20Harker), who has crossed it every day since the storm of
        the new year. “It is a good bridge.”

        ## A bridge with a history

        The bridge was built by the _Haller Harbour Company_ in Osterburg, Norland, and has been mended twice[^1]. Tom Reed, a ferryman, was against it.

        “They never asked the ferry,” Reed said.

        ![The bridge](bridge.jpg "The bridge at low water. (AP Photo/Kit Sandoval)")

        [^1]: In 1911 and 1954.

        """;

    [Fact]
    public void Both_forms_of_an_article_give_one_model()
    {
        string[] captured = [.. Facts(ArticleReader.Read(Captured, ReadingOptions.Default, CancellationToken.None), span => PrintedText.Of(Captured, span))];
        MarkdownText written = MarkdownText.Of(Written);

        Assert.Equal(captured, Facts(written.Read(), written.Seed.Print));
        Assert.Contains("person Ines Harker", captured);
        Assert.Contains("quotation Nobody will miss it more than I shall by Ines Harker", captured);
        Assert.Contains("caption The bridge at low water. / (AP Photo/Kit Sandoval)", captured);
    }

    [Fact]
    public void Spans_are_those_of_the_file()
    {
        MarkdownText text = MarkdownText.Of(Written);
        Reading reading = text.Read();

        Assert.Equal("Ropewalk bridge *to close* for eleven weeks", text.At(reading.Headline.Span));
        Assert.Equal("Nobody will miss it *more than I shall", text.At(reading.Quotations[0].Text));
        Assert.Equal("HALLERMOUTH, Norland (AP)** —", text.At(reading.Dateline.Whole.Span));
        Assert.Equal(["Orla Finnegan"], reading.Byline.Authors.Select(text.At));
        Assert.Equal(["Haller Harbour Company"], reading.Organizations.Where(one => text.At(one.Name.Span).Contains("Haller", StringComparison.Ordinal)).Select(one => text.At(one.Name.Span)));
        Assert.Equal("The bridge at low water.", text.At(reading.Figures[0].Caption.Span));
        Assert.Empty(ReadingCheck.Flaws(Written, reading));
    }

    [Fact]
    public void Blocks_are_certain_by_their_structure()
    {
        Reading reading = MarkdownText.Of(MarkdownText.Everything).Read();

        Assert.All(reading.Blocks, static block => Assert.Equal((100, block.Kind), (block.Confidence, block.Other)));
        Assert.Equal(
            [
                (BlockKind.FrontMatter, ReadingRule.MarkdownStructure), (BlockKind.Headline, ReadingRule.MarkdownStructure), (BlockKind.Byline, ReadingRule.BylineBy),
                (BlockKind.Dateline, ReadingRule.DatelineDash), (BlockKind.Paragraph, ReadingRule.MarkdownStructure), (BlockKind.Alert, ReadingRule.MarkdownStructure),
                (BlockKind.BlockQuote, ReadingRule.BlockQuoteSource), (BlockKind.BlockQuote, ReadingRule.BlockQuoteSource), (BlockKind.ListItem, ReadingRule.MarkdownStructure),
            ],
            reading.Blocks.Take(9).Select(static block => (block.Kind, block.Rule)));
        Assert.Equal(2, reading.Figures.Count);
        Assert.Empty(ReadingCheck.Flaws(MarkdownText.Everything, reading));
    }

    [Fact]
    public void A_stated_title_of_other_words_leaves_the_heading_as_another_headline()
    {
        const string text = "---\ntitle: The bridge\n---\n# Ropewalk bridge to close\n\nIt will be closed.\n";
        MarkdownText read = MarkdownText.Of(text);
        Reading reading = read.Read(new SeedSpan(text.IndexOf("The", StringComparison.Ordinal), "The bridge".Length));

        Assert.Equal((ReadingRule.StatedFrontMatter, "The bridge"), (reading.Headline.Rule, read.Seed.Print(reading.Headline.Span)));
        Assert.Equal(BlockKind.AlternativeHeadline, reading.Blocks[1].Kind);
        Assert.Equal(BlockKind.Headline, read.Read(new SeedSpan(text.IndexOf("Ropewalk", StringComparison.Ordinal), "Ropewalk bridge to close".Length)).Blocks[1].Kind);
    }

    [Fact]
    public void Without_a_heading_or_a_title_the_first_words_stand_for_the_headline()
    {
        Diagnostic problem = Harness.Generate(SeedFile.Of("a.md", "The bridge will be closed. It will open again.\n\n## Later\n")).Compiles().Problem();

        Assert.Equal("SEED0004", problem.Id);
    }

    [Fact]
    public void A_file_that_is_nested_too_deeply_is_a_problem_and_the_others_are_read()
    {
        string nested = "---\ntitle: Deep\n---\n" + string.Concat(Enumerable.Repeat("> ", 3000)) + "x\n";
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("deep.md", nested), SeedFile.Of("bridge.md", Written)).Compiles();

        Diagnostic problem = archive.Problem();
        Assert.Equal("SEED0020", problem.Id);
        Assert.Equal(("/archive/seeds/deep.md", 3), (problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal(["RopewalkBridgeToCloseForElevenWeeks"], archive.Identifiers);
    }

    [Fact]
    public void One_edited_file_is_read_alone()
    {
        SeedFile[] seeds = [.. Enumerable.Range(0, 20).Select(static i => SeedFile.Of($"{i:00}.md", $"# Bridge {i} is closed\n\nIt was closed on Monday.\n"))];
        Compilation project = Harness.Project();
        GeneratorDriver driver = Harness.Driver(seeds).RunGenerators(project);
        driver = driver.ReplaceAdditionalText(seeds[7], SeedFile.Of("07.md", "# Bridge 7 is closed\n\nIt was closed on Tuesday.\n")).RunGenerators(project);

        IEnumerable<IncrementalStepRunReason> reasons = driver.GetRunResult().Results[0].TrackedSteps[TrackingNames.ReadSeed].SelectMany(static step => step.Outputs).Select(static output => output.Reason);
        Assert.Equal(19, reasons.Count(static reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static IEnumerable<string> Facts(Reading reading, Func<SeedSpan, string> print)
    {
        yield return "headline " + print(reading.Headline.Span);
        yield return "byline " + string.Join(", ", reading.Byline.Authors.Select(print));
        yield return "dateline " + print(reading.Dateline.Place) + " " + print(reading.Dateline.Agency);
        yield return "published " + reading.Published.Day.ToString(CultureInfo.InvariantCulture) + " " + reading.Published.Rule;
        foreach (ReadBlock block in reading.Blocks.Where(static block => block.Kind is BlockKind.Paragraph or BlockKind.Subhead))
        {
            yield return block.Kind + " " + print(block.Span);
        }

        foreach (ReadFigure figure in reading.Figures)
        {
            yield return "caption " + print(figure.Caption.Span) + " / " + print(figure.Credit.Span);
        }

        foreach (ReadPerson person in reading.People)
        {
            yield return "person " + print(person.Name.Span);
            yield return "role " + print(person.Role) + " mentions " + string.Join(", ", person.Mentions.Select(print));
        }

        foreach (ReadPlace place in reading.Places)
        {
            yield return "place " + print(place.Name.Span) + " in " + print(place.Within);
        }

        foreach (ReadOrganization organization in reading.Organizations)
        {
            yield return "organisation " + print(organization.Name.Span);
        }

        foreach (ReadQuotation quotation in reading.Quotations)
        {
            yield return "quotation " + print(quotation.Text) + " by " + print(quotation.Speaker.Span);
        }
    }
}
