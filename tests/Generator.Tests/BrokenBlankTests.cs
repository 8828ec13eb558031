using System;
using System.IO;
using System.Linq;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Coverage where the capture holds blanks in UTF-8 that were read as Windows-1252: they are no blanks in the captured text.</summary>
public class BrokenBlankTests
{
    public static TheoryData<string> Cases => ReadingCaseTests.Cases;

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_covered(string name) =>
        Assert.Empty(ReadingCheck.Flaws(CapturedText.Decode(File.ReadAllBytes(Path.Combine(Repository.Cases, name + ".txt"))).Text));

    [Theory]
    [InlineData("Weir closed\u00C2\u00A0\n\nThe weir was closed on Monday while divers looked for a key.\u00C2\u00A0")]
    [InlineData("Weir closed\n\n\u00C2\u00A0\n\nThe weir was closed on Monday while divers looked for a key.")]
    [InlineData("\u00C2\u00A0\nWeir closed\n\nThe weir was closed on Monday while divers looked for a key.")]
    [InlineData("Weir closed\n\nThe weir was closed on Monday\u00E2\u20AC\u00A8while divers looked for a lost key in the pool.")]
    [InlineData("\u00E2\u20AC\u2039Weir closed\u00E2\u20AC\u2039\n\nThe weir was closed on Monday while divers looked for a key.")]
    [InlineData("\u00C2\u00A0")]
    public void A_broken_blank_is_covered(string text) => Assert.Empty(CoverageTests.Flaws(text));

    [Fact]
    public void Every_text_with_broken_blanks_is_covered()
    {
        Random random = new(20240619);
        CoverageTests.AssertAll(
            Enumerable.Range(0, 4000).Select(i => RandomText.Of(random, 1 + (i % 60))).Where(static text => CoverageTests.HoldsBrokenBlank(text.Joined)));
    }
}
