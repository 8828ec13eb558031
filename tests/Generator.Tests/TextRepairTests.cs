using System.Collections.Generic;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class TextRepairTests
{
    [Theory]
    [InlineData("plain \u201Ctext\u201D caf\u00E9 \U0001F6A2", "plain \u201Ctext\u201D caf\u00E9 \U0001F6A2")]
    [InlineData("it\u00E2\u20AC\u2122s", "it\u2019s")]
    [InlineData("\u00E2\u20AC\u0153x\u00E2\u20AC\u009D", "\u201Cx\u201D")]
    [InlineData("\u00E2\u20AC\u0153x\u00E2\u20AC", "\u201Cx\u201D")]
    [InlineData("a \u00E2\u20AC\u201D b", "a \u2014 b")]
    [InlineData("caf\u00C3\u00A9", "caf\u00E9")]
    [InlineData("\u00C3\u201E\u00C3\u0178", "\u00C4\u00DF")]
    [InlineData("\u00C2\u00A350", "\u00A350")]
    [InlineData("\u00E2\u201A\u00AC50", "\u20AC50")]
    [InlineData("X\u00E2\u201E\u00A2", "X\u2122")]
    [InlineData("\u00C3ngstr\u00F6m \u00C2ge p\u00E2t\u00E9", "\u00C3ngstr\u00F6m \u00C2ge p\u00E2t\u00E9")]
    [InlineData("\u201C\u00C3\u201D", "\u201C\u00C3\u201D")]
    [InlineData("a\0b\u0007c\u007Fd\u0085e", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("a\tb\nc\rd\ve\ff", "a\tb\nc\rd e f")]
    [InlineData("a\u202Eb\u202Dc", "a\uFFFDb\uFFFDc")]
    [InlineData("\uFFFE\uFFFF", "\uFFFD\uFFFD")]
    public void A_text_is_repaired(string captured, string repaired) => Assert.Equal(repaired, TextRepair.Repair(captured));

    [Fact]
    public void Unpaired_surrogates_become_replacement()
    {
        // Not a theory: what cannot be written as UTF-8 cannot name a test.
        Assert.Equal("a\uFFFDb", TextRepair.Repair("a\uD83Db"));
        Assert.Equal("\uFFFDb", TextRepair.Repair("\uDE00b"));
        Assert.Equal("\uFFFD\uD83D\uDE00\uFFFD", TextRepair.Repair("\uD83D\uD83D\uDE00\uDE00"));
        Assert.Equal("a\uFFFD", TextRepair.Repair("a\uD83D"));
    }

    [Fact]
    public void Sound_text_is_not_copied()
    {
        string text = "The weir was closed \u2014 for good.";
        List<(int, int)> points = [];
        Assert.Same(text, TextRepair.Repair(text, points));
        Assert.Empty(points);
    }

    [Fact]
    public void Repaired_spans_lead_back_to_the_capture()
    {
        SeedText seed = new("It\u00E2\u20AC\u2122s Zo\u00C3\u00AB\u00E2\u20AC\u2122s boat");
        Assert.Equal("It\u2019s Zo\u00EB\u2019s boat", seed.Text);
        int name = seed.Text.IndexOf("Zo\u00EB", System.StringComparison.Ordinal);
        Assert.Equal(new SeedSpan(7, 4), seed.ToCapture(new SeedSpan(name, 3)));
        Assert.Equal(new SeedSpan(0, seed.Captured.Length), seed.ToCapture(new SeedSpan(0, seed.Text.Length)));
        Assert.Equal(new SeedSpan(2, 3), seed.ToCapture(new SeedSpan(2, 1)));
    }
}
