using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Compiler and site decode the same bytes; where they part, spans no longer slice back to the capture.</summary>
public class EncodingAgreementTests
{
    [Fact]
    public void Invalid_utf_8_behind_a_mark_is_a_problem_and_read_alike()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, .. Encoding.ASCII.GetBytes("Weir closed\n\nThe weir "), 0xE2, 0x80, .. Encoding.ASCII.GetBytes(" was closed to boats on Monday.\n")];
        BadInputTests.AssertSiteReadsTheSame(BadInputTests.Generate(bytes), bytes);
        BadInputTests.AssertProblem(bytes, "SEED0003", 2, 9, articles: 1);
    }

    [Fact]
    public void A_surrogate_in_utf_8_is_a_problem()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Weir closed\n\nThe caf\u00E9 by the weir "), 0xED, 0xA0, 0x80, .. Encoding.UTF8.GetBytes(" was closed to boats on Monday.\n")];
        Diagnostic problem = BadInputTests.Generate(bytes).Problem();
        Assert.Equal("SEED0003", problem.Id);
    }

    [Theory]
    [InlineData(0xE0, 0x80, 0x80)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF4, 0x90, 0x80)]
    [InlineData(0xF0, 0x80, 0x80)]
    public void Sequences_that_utf_8_forbids_are_bad_bytes(byte first, byte second, byte third)
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("caf\u00E9 "), first, second, third, 0x80, .. Encoding.UTF8.GetBytes(" caf\u00E9")];
        Assert.Equal(6, Readings.CapturedText.Decode(bytes).FirstBadByte);
    }

    [Fact]
    public void The_place_of_a_broken_byte_is_not_that_of_a_good_character_before_it()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Weir closed\n\nThe caf\u00E9 and the weir "), 0xFF, .. Encoding.UTF8.GetBytes(" were closed to boats on Monday.\n")];
        BadInputTests.AssertProblem(bytes, "SEED0003", 2, 22, articles: 1);
    }
}
