using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class ReadingCaseTests
{
    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Repository.Cases, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(System.StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_read_as_it_is_labelled(string name) => AssertRead(Path.Combine(Repository.Cases, name));

    [CapturedFact]
    public void The_captured_article_is_read_as_it_is_labelled() => AssertRead(Path.Combine(Repository.SharedSeeds, "000_004ec1d60a1d5f15"));

    private static void AssertRead(string path)
    {
        JsonNode expected = JsonNode.Parse(File.ReadAllText(path + ".expected.json"))!;
        List<string> differences = [.. new PrintedReading(File.ReadAllBytes(path + ".txt"), CaseOptions.Of(path + ".txt")).DifferencesFrom(expected)];
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }
}
