using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class CoverageTests
{
    private const int Texts = 4000;

    [Fact]
    public void Every_sample_seed_is_covered() => AssertFolder(Path.Combine(Repository.Root, "seeds"), SearchOption.TopDirectoryOnly, 10);

    [CapturedFact]
    public void The_captured_article_is_covered() => AssertFolder(Repository.SharedSeeds, SearchOption.TopDirectoryOnly, 1);

    [CapturedFact]
    public void Every_captured_page_is_covered() => AssertFolder(Path.Combine(Repository.SharedSeeds, "..", "cases"), SearchOption.AllDirectories, 500);

    [Fact]
    public void Every_text_of_random_pieces_is_covered()
    {
        Random random = new(20240619);
        AssertAll(Enumerable.Range(0, Texts).Select(i => RandomText.Of(random, 1 + (i % 60))).Where(static text => !HoldsBrokenBlank(text.Joined)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\u200B\uFEFF\u3000")]
    [InlineData("x")]
    [InlineData("\0")]
    [InlineData("Weir closed\r\rThe weir was closed to boats on Monday while divers looked for a key.\r")]
    [InlineData("Weir closed\u2028\u2028The weir was closed to boats on Monday while divers looked for a key.\u2029")]
    public void Odd_texts_are_covered(string text) => Assert.Empty(Flaws(text));

    private static void AssertFolder(string folder, SearchOption depth, int fewest)
    {
        Assert.True(Directory.Exists(folder), $"The folder '{folder}' is missing; these tests need it.");
        string[] files = [.. Directory.EnumerateFiles(folder, "*.txt", depth).Order(StringComparer.Ordinal)];
        Assert.True(files.Length >= fewest, $"Only {files.Length} texts in '{folder}'.");
        List<string> failures = [];
        foreach (string file in files)
        {
            List<string> flaws = Flaws(CapturedText.Decode(File.ReadAllBytes(file)).Text);
            if (flaws.Count > 0)
            {
                failures.Add($"{file}: {flaws.Count} flaws, first: {flaws[0]}");
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {files.Length}\n" + string.Join("\n", failures.Take(20)));
    }

    /// <summary>Fails with the smallest texts that are not covered.</summary>
    internal static void AssertAll(IEnumerable<RandomText> texts)
    {
        SortedSet<string> failures = new(StringComparer.Ordinal);
        foreach (RandomText text in texts)
        {
            if (failures.Count < 8 && Flaws(text.Joined).Count > 0)
            {
                string smallest = text.Smallest(static candidate => Flaws(candidate).Count > 0).Joined;
                failures.Add($"{Escaped(smallest)}: {string.Join("; ", Flaws(smallest))}");
            }
        }

        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }

    /// <summary>Whether a text holds a blank or a line end in UTF-8 that was read as Windows-1252.</summary>
    internal static bool HoldsBrokenBlank(string text) =>
        text.Contains("\u00C2\u00A0", StringComparison.Ordinal)
        || Enumerable.Range(0x80, 0x0C).Concat([0xA8, 0xA9, 0xAF, 0xBF]).Any(last => text.Contains(
            "\u00E2\u20AC" + (last < 0xA0 ? CapturedText.Windows1252[last - 0x80] : (char)last), StringComparison.Ordinal));

    internal static List<string> Flaws(string text)
    {
        try
        {
            return ReadingCheck.Flaws(text);
        }
        catch (Exception crash)
        {
            return [crash.GetType().Name + ": " + crash.Message + crash.StackTrace?.Split('\n')[0]];
        }
    }

    private static string Escaped(string text)
    {
        StringBuilder escaped = new();
        foreach (char c in text)
        {
            escaped.Append(c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}");
        }

        return escaped.ToString();
    }
}
