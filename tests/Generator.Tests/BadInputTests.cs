using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Files that no scraper should leave: each gives an article or a problem with a number and a place, and hides no other seed.</summary>
public class BadInputTests
{
    internal const string Sentence = "The weir was closed to boats on Monday while divers looked for a lost key in the pool.";
    private const string Article = "Weir closed\n\n" + Sentence + "\n";

    private static readonly SeedFile s_good = SeedFile.Of("good.txt", "Ferry returns\n\nThe ferry came back to the quay at noon with a new rudder.\n");

    [Fact]
    public void An_empty_file_is_a_warning() => AssertProblem([], "SEED0001", 0, 0, articles: 0);

    [Theory]
    [InlineData(" ")]
    [InlineData("\r\n\r\n\t \n")]
    [InlineData("\u00A0\u3000\u200B\uFEFF\u2028\u0085")]
    public void White_space_alone_is_a_warning(string text) => AssertProblem(Encoding.UTF8.GetBytes(text), "SEED0001", 0, 0, articles: 0);

    [Fact]
    public void A_byte_order_mark_alone_is_a_warning() => AssertProblem([0xEF, 0xBB, 0xBF], "SEED0001", 0, 0, articles: 0);

    [Fact]
    public void A_binary_file_is_an_error() =>
        AssertProblem([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00, 0x00, 0x00, 0x0D, 0x49, 0x48, 0x44, 0x52], "SEED0002", 0, 0, articles: 0);

    [Fact]
    public void A_file_of_every_byte_is_read_or_reported()
    {
        GeneratedArchive archive = Generate([.. Enumerable.Range(0, 256).Select(static n => (byte)n)]);
        Assert.NotEmpty(archive.Problems);
        Assert.All(archive.Problems, static problem => Assert.StartsWith("SEED000", problem.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Windows_1252_is_read_and_its_first_byte_is_located()
    {
        // Line 3, behind "The café", is where é stands alone.
        byte[] bytes = Encoding.Latin1.GetBytes("Weir closed\n\nThe caf\u00E9 at the weir was closed to boats on Monday while divers looked for a lost key.\n");
        Diagnostic problem = AssertProblem(bytes, "SEED0003", 2, 7, articles: 1);
        Assert.Contains("0x14", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("windows-1252", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public void Quotation_marks_of_windows_1252_are_read()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes("Weir closed\n\n"), 0x93, .. Encoding.ASCII.GetBytes("It is closed to all boats,"), 0x94, .. Encoding.ASCII.GetBytes(" said Captain Edda Voss.\n")];
        AssertProblem(bytes, "SEED0003", 2, 0, articles: 1);
        (string text, Reading reading) = Read(bytes);
        Assert.Equal("It is closed to all boats", Slice(text, Assert.Single(reading.Quotations).Text));
    }

    [Fact]
    public void Broken_utf_8_is_read_as_utf_8_and_located()
    {
        // Nothing but the broken byte is beyond ASCII before it.
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Weir closed\n\nThe weir "), 0xFF, .. Encoding.UTF8.GetBytes(" at the caf\u00E9, the caf\u00E9 and the quay was closed to boats on Monday.\n")];
        Diagnostic problem = AssertProblem(bytes, "SEED0003", 2, 9, articles: 1);
        Assert.Contains("utf-8", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("0x16", problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void Utf_16_is_read_with_a_mark_and_without(string name, bool mark)
    {
        foreach (string article in new[] { Article, Article.Replace("weir", "caf\u00E9 \u2019 \u2014 \u0416", StringComparison.Ordinal) })
        {
            Encoding encoding = Encoding.GetEncoding(name);
            byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(article)];
            GeneratedArchive archive = Generate(bytes).Compiles();
            Assert.Empty(archive.Problems);
            Assert.Equal(["FerryReturns", "WeirClosed"], archive.Identifiers.Order(StringComparer.Ordinal));
            (string text, Reading reading) = Read(bytes);
            Assert.Equal(article, text);
            Assert.Equal("Weir closed", Slice(text, reading.Headline.Span));
            AssertSiteReadsTheSame(archive, bytes);
        }
    }

    [Theory]
    [InlineData('\0', "U+0000")]
    [InlineData('\u0001', "U+0001")]
    [InlineData('\u0008', "U+0008")]
    [InlineData('\u001B', "U+001B")]
    [InlineData('\u202E', "U+202E")]
    [InlineData('\u202D', "U+202D")]
    public void A_control_character_is_located_and_the_article_is_read(char control, string name)
    {
        string text = "Weir closed\r\n\r\nThe weir was clo" + control + "sed to boats on Monday while divers looked for a lost key.\r\n";
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Diagnostic problem = AssertProblem(bytes, "SEED0006", 2, 16, articles: 1);
        Assert.Contains(name, problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(control.ToString(), text.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
        (_, Reading reading) = Read(bytes);
        Assert.Contains("clo\uFFFDsed", PrintedText.Of(text, reading.Blocks[^1].Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_in_every_line_are_one_problem()
    {
        Diagnostic problem = AssertProblem(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The weir\u0007 was closed to boats.\n", 500))), "SEED0006", 0, 8, articles: 1);
        Assert.Equal(1, problem.Location.SourceSpan.Length);
    }

    [Fact]
    public void Unpaired_surrogates_are_printed_as_replacement()
    {
        string text = "Weir \uD83D closed\n\nThe weir \uDE00 was closed to boats on Monday \uD83D\uDE00 while divers looked for a key.\uD83D";
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("bad.txt", text), s_good).Compiles();
        Assert.Contains("<summary>Weir \uFFFD closed</summary>", archive.Code, StringComparison.Ordinal);
        Assert.Contains("The weir \uFFFD was closed to boats on Monday \uD83D\uDE00 while", archive.Code, StringComparison.Ordinal);
        Assert.Empty(ReadingCheck.Flaws(text));
    }

    [Fact]
    public void A_summary_never_ends_in_half_a_character()
    {
        for (int length = 180; length < 210; length += 3)
        {
            string text = "Weir closed\n\n" + new string('w', length) + string.Concat(Enumerable.Repeat("\U0001F6A2", 400)) + ".";
            GeneratedArchive archive = Harness.Generate(SeedFile.Of("bad.txt", text)).Compiles();
            Assert.DoesNotContain('\uFFFD', archive.Code);
            for (int i = 0; i < archive.Code.Length; i++)
            {
                Assert.False(char.IsHighSurrogate(archive.Code[i]) && !char.IsLowSurrogate(archive.Code[i + 1]));
            }
        }
    }

    [Fact]
    public void Text_without_a_headline_is_located()
    {
        string text = "  \n" + string.Concat(Enumerable.Repeat(Sentence + " ", 5));
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("bad.txt", text), s_good).Compiles();
        Diagnostic problem = archive.Problem();
        AssertAt(problem, "SEED0004", 1, 0);
        Assert.Equal(Sentence.TrimEnd('.'), text.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
    }

    [Fact]
    public void Residue_alone_is_a_warning() =>
        AssertProblem(Encoding.UTF8.GetBytes("Advertisement\n\nShare this article\n\n* * *\n"), "SEED0005", 0, 0, articles: 0);

    [Theory]
    [InlineData("<script>alert('x')</script>")]
    [InlineData("javascript:alert(1)")]
    [InlineData("]]>")]
    [InlineData("</script>")]
    [InlineData("</summary><img src=x onerror=alert(1)>")]
    [InlineData("&lt;b&gt; &#x41; &nosuch;")]
    [InlineData("*/ \"\"\" {0} \\u0041 //")]
    [InlineData("#error \u2028 #pragma")]
    public void Code_in_every_field_stays_text(string code)
    {
        string text = $"""
            Weir {code} closed

            Weir {code} closed

            The weir {code} at noon on June 3, 2024.

            Photo: Ada {code} Lind/{code}

            By Ada {code} Lind

            Published {code} June 3, 2024

            OSTERVIK, {code} (AP {code}) — The weir {code} was closed, “it is {code} closed now for all boats,” said Captain Edda {code} Voss.

            {code}

            More from {code}

            Ferry {code} returns
            """;
        GeneratedArchive archive = Harness.Generate(SeedFile.Of($"a/{code.Replace('/', '_')}.txt", text), s_good).Compiles();
        Assert.Empty(archive.Problems);
        Assert.Empty(ReadingCheck.Flaws(text));
        Assert.DoesNotContain("<script>", archive.Code, StringComparison.Ordinal);
        Assert.DoesNotContain("]]>", archive.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_seed_hides_no_other()
    {
        GeneratedArchive archive = Harness.Generate(
            s_good, SeedFile.Of("a.txt", []), SeedFile.Of("b.txt", new byte[64]), SeedFile.Of("c.txt", "Advertisement"),
            SeedFile.Of("d.txt", Encoding.Latin1.GetBytes("caf\u00E9 closed\n\n" + Sentence)), SeedFile.Of("e.txt", "Bell\n\nA bell \u0007 rang over the water at nine.\n")).Compiles();
        Assert.Equal(
            ["SEED0001 a.txt", "SEED0002 b.txt", "SEED0003 d.txt", "SEED0005 c.txt", "SEED0006 e.txt"],
            archive.Problems.Select(static problem => problem.Id + " " + problem.Location.GetLineSpan().Path[SeedFile.Folder.Length..]).Order(StringComparer.Ordinal));
        Assert.Equal(3, archive.Table.Count);
    }

    [Fact]
    public void The_same_file_twice_is_a_problem_and_compiles()
    {
        SeedFile seed = SeedFile.Of("a.txt", Article);
        Assert.Equal("SEED0007", Harness.Generate(seed, SeedFile.Of("a.txt", Article)).Compiles().Problem().Id);
    }

    [Fact]
    public void Random_bytes_never_throw()
    {
        Random random = new(20240619);
        byte[][] files = [.. Enumerable.Range(0, 400).Select(i =>
        {
            byte[] bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            // Half of them mostly text, with flaws here and there.
            return i % 2 == 0 ? bytes : [.. bytes.Select(b => b < 40 ? b : (byte)(' ' + (b % 95)))];
        })];
        GeneratedArchive archive = Harness.Generate(files.Select(static (bytes, i) => SeedFile.Of(i + ".txt", bytes))).Compiles();
        Assert.DoesNotContain(archive.Problems, static problem => problem.Id == "SEED0008");
        foreach (string[] row in archive.Table)
        {
            int file = int.Parse(row[0][..^4], System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal(CapturedText.Decode(files[file]).Text.Length, RowReader.ReadReading(Encoding.ASCII.GetBytes(row[2])).CaptureLength);
        }
    }

    internal static GeneratedArchive Generate(byte[] bytes) => Harness.Generate(SeedFile.Of("bad.txt", bytes), s_good);

    /// <summary>Generates a bad file beside a good one, and asserts the only problem and its place, both zero-based.</summary>
    internal static Diagnostic AssertProblem(byte[] bytes, string id, int line, int column, int articles)
    {
        GeneratedArchive archive = Generate(bytes).Compiles();
        Assert.Equal(articles + 1, archive.Table.Count);
        Assert.Contains("FerryReturns", archive.Identifiers);
        Diagnostic problem = archive.Problem();
        AssertAt(problem, id, line, column);
        AssertSiteReadsTheSame(archive, bytes);
        return problem;
    }

    /// <summary>The site decodes the bytes itself; the packed reading must fit what it gets, or publishing fails.</summary>
    internal static void AssertSiteReadsTheSame(GeneratedArchive archive, byte[] bytes)
    {
        if (archive.Table.SingleOrDefault(static row => row[0] == "bad.txt") is not { } row)
        {
            return;
        }

        string text = CapturedText.Decode(bytes).Text;
        Reading fresh = ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None);
        Assert.Equal(RowWriter.Write(fresh), row[2]);
    }

    internal static void AssertAt(Diagnostic problem, string id, int line, int column)
    {
        FileLinePositionSpan place = problem.Location.GetLineSpan();
        Assert.Equal((id, SeedFile.Folder + "bad.txt", line, column), (problem.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    private static (string Text, Reading Reading) Read(byte[] bytes)
    {
        string text = CapturedText.Decode(bytes).Text;
        return (text, ArticleReader.Read(text, ReadingOptions.Default, CancellationToken.None));
    }

    private static string Slice(string text, SeedSpan span) => text.Substring(span.Start, span.Length);
}
