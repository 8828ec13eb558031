using System;
using System.Diagnostics;
using System.Linq;
using SiteBuilder.Settings;
using Xunit;

namespace SiteBuilder.Tests.Settings;

public sealed class ResidueStatementTests
{
    [Theory]
    [InlineData(ResidueForm.Text, "Read on", "read ON", true)]
    [InlineData(ResidueForm.Text, "Read on", "Read on.", false)]
    [InlineData(ResidueForm.Text, "a*", "ab", false)]
    [InlineData(ResidueForm.Prefix, "Seen a", "SEEN A heron?", true)]
    [InlineData(ResidueForm.Prefix, "Seen a", "Have you seen a heron?", false)]
    [InlineData(ResidueForm.Pattern, "page * of *", "Page 3 of 12", true)]
    [InlineData(ResidueForm.Pattern, "page * of *", "page  of ", true)]
    [InlineData(ResidueForm.Pattern, "page * of *", "page of 12", false)]
    [InlineData(ResidueForm.Pattern, "page * of *", "On page 3 of 12", false)]
    [InlineData(ResidueForm.Pattern, "*the end", "This is the end", true)]
    [InlineData(ResidueForm.Pattern, "*the end", "the end of it", false)]
    [InlineData(ResidueForm.Pattern, "ab*ba", "aba", false)]
    [InlineData(ResidueForm.Pattern, "ab*ba", "abba", true)]
    [InlineData(ResidueForm.Pattern, "a*b*b", "ab", false)]
    [InlineData(ResidueForm.Pattern, "a*b*b", "abb", true)]
    [InlineData(ResidueForm.Pattern, "a**b", "ab", true)]
    [InlineData(ResidueForm.Pattern, "no star", "No Star", true)]
    [InlineData(ResidueForm.Pattern, "*x*y*", "ayxb", false)]
    [InlineData(ResidueForm.Pattern, "*x*y*", "axbyc", true)]
    public void A_rule_fits_a_line_or_does_not(ResidueForm form, string text, string line, bool fits) =>
        Assert.Equal(fits, new ResidueStatement("x", form, text).Matches(line));

    [Fact]
    public void A_pattern_of_many_stars_takes_no_longer_than_the_line()
    {
        string line = string.Concat(Enumerable.Repeat('a', 100_000));
        Stopwatch watch = Stopwatch.StartNew();

        Assert.False(new ResidueStatement("x", ResidueForm.Pattern, string.Concat(Enumerable.Repeat("a*", 200)) + "b").Matches(line));
        Assert.False(new ResidueStatement("x", ResidueForm.Pattern, string.Concat(Enumerable.Repeat("*a", 200)) + "*b*").Matches(line));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
    }
}
