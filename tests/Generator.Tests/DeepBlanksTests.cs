using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>A compiler whose stack overflows takes the whole build with it, so no reading may go as deep as its text is long.</summary>
public class DeepBlanksTests
{
    [Theory]
    [InlineData("\" ")]
    [InlineData(") ")]
    [InlineData("\u201D ")]
    public void Closing_marks_and_blanks_at_the_end_are_read_without_depth(string piece)
    {
        string text = "Weir closed\n\nThe weir " + string.Concat(Enumerable.Repeat(piece, 100_000));
        Reading? reading = null;
        Thread thread = new(() => reading = ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None), maxStackSize: 1 << 20);
        thread.Start();
        thread.Join();
        Assert.Equal(text.Length, reading!.CaptureLength);
    }
}
