using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Markup;
using Xunit;
using Xunit.Abstractions;

namespace SiteBuilder.Generator.Tests.Markdown;

/// <summary>
/// Four times the Markdown may take nine times as long; a square takes sixteen. Thousands of definitions, and thousands of footnotes that
/// nothing refers to, are nearly a square for Markdig itself, which keeps them all, and left out.
/// </summary>
[Collection("Timing")]
public class MarkdownScalingTests(ITestOutputHelper output)
{
    private static readonly string s_page = MarkdownText.Everything[MarkdownText.Everything.IndexOf("# The tide", StringComparison.Ordinal)..]
        .Replace("[^3]: Nothing refers to this.\n", "", StringComparison.Ordinal);

    public static TheoryData<string> Pieces =>
    [
        "word ", "*word* b\n\n", "**a *b* c**\n\n", "[a](b) ", "[a] ", "`a` ", "` ", "&amp; ", "\\* ", "<b>a</b> ", "<http://a.b> ", "a  \n", "a\n", "# a\n\n", "- a\n", "> a\n", "> a\n\n", "| a | b |\n", "a[^1]\n\n", "\n\n", "\t",
        "a\n:   b\n\n", "```\na\n```\n", "<div>\na\n</div>\n\n", "***\n", "![a](b)\n\n", "“It was,” said Ada Lind. ", "\0", "{#a}\n", ":::\na\n:::\n",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_text_of(string piece) => AssertLinear(length => "# Weir closed\n\n" + string.Concat(Enumerable.Repeat(piece, length / piece.Length)));

    [Fact]
    public void A_text_of_every_feature() => AssertLinear(static length => string.Concat(Enumerable.Repeat(s_page, Math.Max(1, length / s_page.Length))));

    private void AssertLinear(Func<int, string> text)
    {
        Read(text(1000));
        List<(string Text, double Seconds)> read = [];
        foreach (int length in new[] { 31_250, 125_000, 500_000 })
        {
            string one = text(length);
            read.Add((one, Read(one)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{length / 1000} kB {read[^1].Seconds * 1000:0} ms"));
            // Whatever else the machine does slows a reading: what looks like a square is measured again, both of it.
            bool square = read.Count > 1 && IsSquare(read[^2].Seconds, read[^1].Seconds);
            for (int again = 0; square && again < 4; again++)
            {
                square = IsSquare(Read(read[^2].Text), Read(read[^1].Text));
            }

            Assert.False(square, "Four times the text takes over nine times as long, at " + length);
        }
    }

    private static bool IsSquare(double small, double large) => large > 0.3 && large > 9 * Math.Max(small, 0.01);

    private static double Read(string text)
    {
        // Time on the processor: what else the machine does is not counted. Nothing is kept of the text before.
        GC.Collect();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        MarkdownArticleReader.Read(text, MarkdownSeed.Read(text, 0), default, ReadingOptions.Default, CancellationToken.None);
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
