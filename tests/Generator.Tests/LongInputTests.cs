using System.Collections.Generic;
using System.Linq;
using System.Text;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Files far longer than articles are; each is read in good time.</summary>
[Collection("Timing")]
public class LongInputTests
{
    [Fact]
    public void One_unbroken_word_of_ten_megabytes_is_read()
    {
        GeneratedArchive archive = Patience.WithinAMinute(() => BadInputTests.Generate(Encoding.ASCII.GetBytes(new string('w', 10_000_000))));
        BadInputTests.AssertAt(archive.Problem(), "SEED0004", 0, 0);
        Assert.True(archive.Code.Length < 20_000);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("The weir was closed to boats on Monday.")]
    [InlineData("The weir at noon. (Signal Photo/Kit Sandoval)")]
    [InlineData("June 19, 2024")]
    [InlineData("Advertisement")]
    [InlineData("")]
    public void A_hundred_thousand_lines_are_read(string line)
    {
        string text = "Weir closed\n" + string.Concat(Enumerable.Repeat(line + "\n", 100_000));
        List<string> flaws = Patience.WithinAMinute(() => ReadingCheck.Flaws(text));
        Assert.Empty(flaws);
    }

    [Fact]
    public void Two_hundred_kilobytes_of_text_are_read()
    {
        StringBuilder text = new("Weir closed\n\n");
        for (int n = 0; text.Length < 200_000; n++)
        {
            text.Append(BadInputTests.Sentence).Append(" “It is closed,” said Captain Edda Voss, the harbour master.\n\n");
        }

        GeneratedArchive archive = Patience.WithinAMinute(() => Harness.Generate(SeedFile.Of("bad.txt", text.ToString())).Compiles());
        Assert.Empty(archive.Problems);
        Assert.Empty(ReadingCheck.Flaws(text.ToString()));
    }
}
