using System;
using System.Linq;
using SiteBuilder.Generator.Tests.Problems;
using Xunit;

namespace SiteBuilder.Generator.Tests.Duplicates;

/// <summary>Captures of one text are grouped, and one is the record.</summary>
public class DuplicateTests
{
    private const string Shed = """
        The boat shed of the rowing club at Chandler’s Steps will be open to visitors on both days of the regatta, said the club on Monday, and so
        will the loft above it, where sails were cut and sewn until the last maker of them closed his books forty years ago and went to live with
        his daughter up the river. Nobody has tidied it since, and nobody means to.
        """;

    private const string Other = """
        A heron stood on the weir for the whole of the service on Sunday and left with the congregation, said the verger, who had counted both. It
        came back in the evening, alone, and looked at the noticeboard for so long that he went out to see whether somebody had pinned up something
        about fish, which nobody had, although the tide table was there and a list of those who still owe for the outing.
        """;

    [Fact]
    public void Of_two_captures_the_fuller_is_the_record() => Assert.Equal(
        ["a.txt b.txt"], Grouped(Seed("a.txt", "Shed opens", Shed), Seed("b.txt", "Boat shed opens", Shed + "\n\nTea is served."), Seed("c.txt", "Heron", Other)));

    [Fact]
    public void Of_two_equal_captures_the_first_path_is_the_record_whatever_the_order_of_files() => Assert.Equal(
        ["b.txt a.txt"], Grouped(Seed("b.txt", "Shed opens", Shed), Seed("a.txt", "Boat shed opens", Shed)));

    [Fact]
    public void Lines_broken_otherwise_capitals_and_marks_make_no_difference() => Assert.Equal(
        ["b.txt a.txt"], Grouped(Seed("a.txt", "Shed opens", Shed), Seed("b.txt", "Shed opens", Shed.Replace("\n", " ", StringComparison.Ordinal).Replace("’", "'", StringComparison.Ordinal).ToUpperInvariant())));

    [Fact]
    public void Reports_of_two_days_that_differ_in_a_number_are_two_articles() => Assert.Empty(Grouped(
        Seed("a.txt", "Boats counted", "Published May 1, 2024\n\n" + Shed + " The keeper counted 20 boats."),
        Seed("b.txt", "Boats counted", "Published May 2, 2024\n\n" + Shed + " The keeper counted 31 boats.")));

    [Fact]
    public void An_article_that_went_on_under_its_headline_is_one() => Assert.Equal(
        ["a.txt b.txt"], Grouped(Seed("a.txt", "Shed opens", Shed), Seed("b.txt", "Shed opens", Shed + "\n\n" + Other[..180])));

    [Theory]
    [InlineData("b.yml", "duplicate_of: none", "", "")]
    [InlineData("b.yml", "duplicate_of: a.txt", "b.txt a.txt", "")]
    [InlineData("b.yml", "duplicate_of: shed-opens", "b.txt a.txt", "")]
    [InlineData("b.yml", "duplicate_of: c.txt", "b.txt c.txt", "")]
    [InlineData("b.yml", "duplicate_of: c.tx", "", "b.yml(1,15): error SEED0027: No other capture is 'c.tx', by path or slug; did you mean 'c.txt'?")]
    [InlineData("b.yml", "duplicate_of: b.txt", "", "b.yml(1,15): error SEED0027: No other capture is 'b.txt', by path or slug; that capture is stated to be a duplicate of this one")]
    public void What_is_stated_counts(string file, string yaml, string grouped, string problem)
    {
        GeneratedArchive archive = Harness.Generate(
            PrintedProblem.Project, "Town.Archive",
            [Seed("a.txt", "Shed opens", Shed), Seed("b.txt", "Boat shed opens", Shed), Seed("c.txt", "Heron", Other), SeedFile.Of(file, yaml)]);

        Assert.Equal(grouped.Length == 0 ? [] : [grouped], Rows(archive));
        Assert.Equal(problem.Length == 0 ? [] : [problem], archive.Problems.Select(PrintedProblem.Of));
    }

    [Fact]
    public void A_capture_that_others_are_stated_to_repeat_is_the_record_of_those_that_are_like_it() => Assert.Equal(
        ["a.txt b.txt", "c.txt b.txt"],
        Grouped(
            Seed("a.txt", "Shed opens", Shed + "\n\nTea is served."), Seed("b.txt", "Boat shed opens", Shed), Seed("c.txt", "Heron", Other),
            SeedFile.Of("c.yml", "duplicate_of: b.txt")));

    [Fact]
    public void Whoever_is_named_in_a_further_capture_alone_is_no_person_of_the_archive()
    {
        GeneratedArchive archive = Harness.Generate(
            Seed("a.txt", "Shed opens", Shed + "\n\n" + Other + " “It leaks,” said Tom Reed, a diver."),
            Seed("b.txt", "Boat shed opens", Shed + "\n\n" + Other + " “It leaks,” said Tom Reede, a diver. Tea is served, and cake, and small beer.")).Compiles();

        string names = archive.Sources.Single(static source => source.Name == "Names.g.cs").Code;
        Assert.Contains("@TomReede ", names, StringComparison.Ordinal);
        Assert.DoesNotContain("@TomReed ", names, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_report_that_lost_its_last_sentence_is_the_same() => Assert.Equal(
        ["copies%2Fa.txt a.txt"],
        Grouped(
            Seed("a.txt", "Shed opens", "Published March 4, 2024\n\n" + Shed + " Tea is served at the shed from four until the kettle is empty."),
            Seed("copies/a.txt", "Shed opens", "Published March 4, 2024\n\n" + Shed)));

    [Theory]
    [InlineData("a.yml", "a.txt", "b.txt")]
    [InlineData("b.yml", "b.txt", "a.txt")]
    public void A_withdrawn_text_may_not_stay_as_another_capture(string sidecar, string withdrawn, string other)
    {
        SeedFile[] seeds = [Seed("a.txt", "Shed opens", Shed), Seed("b.txt", "Shed opens", Shed + " Tea is served."), SeedFile.Of(sidecar, "withdrawn: true")];

        GeneratedArchive archive = Harness.Generate(PrintedProblem.Project, "Town.Archive", seeds);
        GeneratedArchive both = Harness.Generate(
            PrintedProblem.Project, "Town.Archive", [.. seeds, SeedFile.Of(other.Replace(".txt", ".yml", StringComparison.Ordinal), "withdrawn: true")]);

        Assert.Equal(
            [$"{other}(1,1): error SEED0029: This capture has the text of '{withdrawn}', which is withdrawn; state 'withdrawn' for it too, or 'duplicate_of: none' if it is an article of its own that may stay"],
            archive.Problems.Select(PrintedProblem.Of));
        Assert.Empty(both.Problems);
        Assert.Empty(Rows(both));
    }

    [Fact]
    public void That_both_have_one_headline_is_not_told_besides()
    {
        GeneratedArchive archive = Harness.Generate(
            PrintedProblem.Project, "Town.Archive", [Seed("a.txt", "Shed opens", Shed), Seed("b.txt", "Shed opens", Shed + " Tea is served.")]);

        Assert.Equal(["a.txt(1,1): warning SEED0026"], archive.Problems.Select(static problem => PrintedProblem.Of(problem).Split(": '")[0]));
    }

    private static SeedFile Seed(string path, string headline, string text) => SeedFile.Of(path, headline + "\n\n" + text + "\n");

    private static string[] Grouped(params SeedFile[] files) => Rows(Harness.Generate(PrintedProblem.Project, "Town.Archive", files));

    private static string[] Rows(GeneratedArchive archive) =>
    [
        .. archive.Sources.Single(static source => source.Name == "States.g.cs").Code.Split("Duplicates =>")[1].Split('\n')
            .Select(static line => line.Trim()).Where(static line => line.Contains(".txt", StringComparison.Ordinal)),
    ];
}
