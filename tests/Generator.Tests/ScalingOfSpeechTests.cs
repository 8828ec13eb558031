using System.Globalization;
using System.Linq;
using Xunit;
using Xunit.Abstractions;

namespace SiteBuilder.Generator.Tests;

/// <summary>Long texts that name people and let them speak, and words that look like weekdays.</summary>
[Collection("Timing")]
public class ScalingOfSpeechTests(ITestOutputHelper output)
{
    /// <summary>Pieces that are repeated to 400 kB on one line.</summary>
    public static TheoryData<string> Lines =>
    [
        "day", "Monday", "said ", "said, ", "said X, ", "x, said ", "quoted X as ", "mayor ", "Mayor ", "the mayor, ", "Minister Anna Holm ", "Minister Anna Holm, ", "Mr. Holm ", "Mr. ",
        "vice-", "vice-chair ", "he said ", "He told him no. ", "Minister Anna Holm said no. He told him so. ",
        "\u201CIt is closed to all boats,\u201D said Captain Edda Voss. ", "\u201CNo.\u201D Nobody spoke. ", "\u201CIt is closed to all boats,\u201D he said. ",
    ];

    /// <summary>The same as lines of their own.</summary>
    public static TheoryData<string> Paragraphs =>
    [
        "Minister Anna Holm said that the weir was closed.", "\u201CIt is closed to all boats,\u201D said Captain Edda Voss.", "\u201CIt is closed to all boats,",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public void One_line_of(string piece) => Scaling.AssertLinear(output, piece, "");

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void Lines_of(string line) => Scaling.AssertLinear(output, line, "\n");

    [Fact]
    public void A_thousand_people_in_one_text() => Scaling.AssertLinear(output, static length => string.Concat(
        Enumerable.Range(0, length / 50).Select(static n => $"Minister {Name(n)} {Name(n / 26)}berg said that it was closed.\n")));

    private static string Name(int n) => string.Create(
        CultureInfo.InvariantCulture, $"{(char)('A' + (n % 26))}{(char)('a' + (n / 26 % 26))}{(char)('a' + (n / 676 % 26))}na");
}
