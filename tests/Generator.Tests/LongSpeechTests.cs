using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Files far longer than articles are, in which people speak.</summary>
[Collection("Timing")]
public class LongSpeechTests
{
    [Fact]
    public void One_line_of_ten_megabytes_is_read()
    {
        StringBuilder text = new("Weir closed\n\n");
        while (text.Length < 10_000_000)
        {
            text.Append(BadInputTests.Sentence).Append(" “It is closed,” said Captain Edda Voss. ");
        }

        GeneratedArchive archive = Patience.WithinAMinute(() => BadInputTests.Generate(Encoding.UTF8.GetBytes(text.ToString())));
        Assert.Empty(archive.Problems);
        Assert.Contains("WeirClosed", archive.Identifiers);
    }

    [Theory]
    [InlineData("Minister Anna Holm said that the weir was closed.")]
    [InlineData("“It is closed to all boats,” said Captain Edda Voss.")]
    public void A_hundred_thousand_lines_are_read(string line)
    {
        string text = "Weir closed\n" + string.Concat(Enumerable.Repeat(line + "\n", 100_000));
        List<string> flaws = Patience.WithinAMinute(() => ReadingCheck.Flaws(text));
        Assert.Empty(flaws);
    }
}
