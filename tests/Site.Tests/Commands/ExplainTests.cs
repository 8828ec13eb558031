using System.IO;
using System.Linq;
using SiteBuilder.Commands;
using Xunit;

namespace SiteBuilder.Tests.Commands;

/// <summary>How a seed was read, as the command line shows it.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("001_pact-signed-in-pyongyang.txt")]
    [InlineData("pact-signed-in-pyongyang")]
    [InlineData("001")]
    public void A_seed_is_named_by_its_file_its_slug_or_the_beginning_of_one(string seed)
    {
        (int exit, string printed) = Explain(seed);

        Assert.Equal(0, exit);
        Assert.StartsWith("001_pact-signed-in-pyongyang.txt", printed, System.StringComparison.Ordinal);
        Assert.Contains("headline-repeated", printed, System.StringComparison.Ordinal);
        Assert.Contains("published            2024-06-19 (published-line)", printed, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Every_block_is_shown_with_its_line_and_its_rule()
    {
        (_, string printed) = Explain("001");

        string[] lines = printed.Split('\n');
        int blocks = Hallermouth.Articles.PactSignedInPyongyang.Blocks.Count;
        Assert.Equal(blocks, lines.Skip(2).TakeWhile(static line => line.Trim().Length > 0).Count());
        Assert.Contains(lines, static line => line.Contains("   35 related heading", System.StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_seed_is_an_error_that_says_what_was_meant()
    {
        (int exit, string printed) = Explain("pact-singed-in-pyongyang");

        Assert.Equal(1, exit);
        Assert.Contains("did you mean 'pact-signed-in-pyongyang'?", printed, System.StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_several_is_an_error_that_names_some()
    {
        (int exit, string printed) = Explain("00");

        Assert.Equal(1, exit);
        Assert.Contains("'00' is the beginning of 9 seeds", printed, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_asked_for_steers_the_terminal()
    {
        (_, string printed) = Explain("\u001B[31mred\u0007[bold]");

        Assert.DoesNotContain(printed, static c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.Contains("\uFFFD[31mred\uFFFD[bold]", printed, System.StringComparison.Ordinal);
    }

    private static (int Exit, string Printed) Explain(string seed)
    {
        using StringWriter output = new() { NewLine = "\n" };
        int exit = ExplainCommand.Run(Hallermouth.Archive.Contents, seed, plain: false, output);
        return (exit, output.ToString());
    }
}
