using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class BlockReaderTests
{
    private const string First = "The weir below the mill was closed to boats on Monday while divers looked for a lost sluice key in the pool underneath it, and nobody was let through until the bell of the chapel had rung for the evening.";
    private const string Second = "The key was found on Tuesday under the seat of the keeper, who had been sitting on it all the time and said that it had never been comfortable, but that he had thought nothing of it.";

    [Fact]
    public void Hard_wrapped_paragraphs_become_one_block_each() =>
        Assert.Equal(["Weir closed", First, Second], Printed("Weir closed\n\n" + Wrapped(First, 72) + "\n\n" + Wrapped(Second, 72) + "\n"));

    [Fact]
    public void Hard_wrapped_paragraphs_are_found_without_blank_lines() =>
        Assert.Equal([First, Second], Printed(Wrapped(First, 72) + "\n" + Wrapped(Second, 72)));

    [Fact]
    public void Hard_wrapped_paragraphs_may_end_lines_with_carriage_return() =>
        Assert.Equal([First, Second], Printed((Wrapped(First, 76) + "\n\n" + Wrapped(Second, 76)).Replace("\n", "\r\n", System.StringComparison.Ordinal)));

    [Fact]
    public void Long_lines_are_blocks_of_their_own() => Assert.Equal([First, Second, "Weir"], Printed(First + "\n" + Second + "\n" + "Weir"));

    [Fact]
    public void A_list_of_headlines_is_not_joined()
    {
        string[] list = ["The weir below the mill was closed to boats for the day.", "Ferry comes back to the north quay with a new rudder.", "The lamp on the breakwater goes out for an hour at nine."];
        Assert.Equal(list, Printed(string.Join('\n', list)));
    }

    [Fact]
    public void Lines_are_numbered_as_editors_number_them()
    {
        const string text = "a\n\n \u200B\nb\r\rc\u2028d";
        List<Block> blocks = BlockReader.Read(text, LineReader.Read(text, CancellationToken.None));
        Assert.Equal([1, 4, 6, 7], blocks.Select(static block => block.Line));
    }

    private static IEnumerable<string> Printed(string text) =>
        BlockReader.Read(text, LineReader.Read(text, CancellationToken.None)).Select(block => PrintedText.Of(text, block.Span));

    private static string Wrapped(string text, int width)
    {
        string wrapped = "";
        int column = 0;
        foreach (string word in text.Split(' '))
        {
            bool fits = column + (column > 0 ? 1 : 0) + word.Length <= width;
            wrapped += (column == 0 ? "" : fits ? " " : "\n") + word;
            column = fits ? column + (column > 0 ? 1 : 0) + word.Length : word.Length;
        }

        return wrapped;
    }
}
