using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace SiteBuilder.Generator.Tests;

/// <summary>Timing needs the machine for itself.</summary>
[CollectionDefinition("Timing", DisableParallelization = true)]
public class Timing
{
}

/// <summary>Twice the text may take twice the time, whatever it is made of; three times is allowed, four is a scanner that looks back.</summary>
[Collection("Timing")]
public class ScalingTests(ITestOutputHelper output)
{
    /// <summary>Pieces that are repeated to 400 kB on one line.</summary>
    public static TheoryData<string> Lines =>
    [
        "\"", "\"x", "\"x\" ", "\u201C", "\u201D", "\u201Cx\u201D", "'", "\u2019s ", "s' a ", "(", ")", "()", "(x ", "[", "]", ",", ", ", "x, ", "A, ",
        "A", "Aa ", "A. ", "A.", "Aa", "AA ", "Aa. ", "de la ", "Aa de ", "1", "1 ", "1,", "1.", "12 June ", "June ", "June 1, ", "2024-", "2024-06-19 ", "19/", "Monday ",
        "-", "- ", "\u2014", " \u2014 ", "x-", "X \u2014 ", "and ", " and A", "By ", " via ", "Aa via ", "|", " | ", "A | ", "/", "A/", "\u00A9", "Photo: ", "(Photo/",
        ". ", "...", "? ", "x. ", "\u2026", ":", ": ", ";", ">", "a > ", "\u00C2\u00A0", "\u00E2\u20AC\u2122", "\u00E2\u20AC", "\0", "\u202E", "\u0301", "\u200B", " ", "\u00A0", "x ", "\t",
        "according to ", "as saying ", "of the ",
        "The weir was closed to boats on Monday while divers looked for a key. ",
    ];

    /// <summary>The same as lines of their own.</summary>
    public static TheoryData<string> Paragraphs =>
    [
        "x", "\u201C", "Advertisement", "By Ada Lind", "June 19, 2024", "Photo: Ada Lind/Nordic Press", "Ada Lind | Nordic Press", "More from the coast", "(L)", "* * *",
        "The weir at noon. (Signal Photo/Kit Sandoval)", "The weir was closed to boats on Monday.", "Home > News > Farming", "12 comments", "Weir closed",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void One_line_of(string piece) => Scaling.AssertLinear(output, piece, "");

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Lines_of(string line) => Scaling.AssertLinear(output, line, "\n");

    [Fact]
    public void Words_wrapped_at_seventy_columns() => Scaling.AssertLinear(output,
        static length => string.Concat(Enumerable.Repeat("The weir was closed to boats on Monday while divers looked for a lost\n", length / 70)));

    [Fact]
    public void Unpaired_surrogates() => Scaling.AssertLinear(output, "\uD83D", ""); // not a theory: what cannot be written as UTF-8 cannot name a test
}
