using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace SiteBuilder.Readers.Tests;

/// <summary>The files of citations, read back by programs that others wrote.</summary>
public sealed class ReaderTests(CitedArchives archives) : IClassFixture<CitedArchives>
{
    public static TheoryData<string> Archives => [.. CitedArchives.Names];

    [Fact]
    public void Names_are_taken_apart_as_they_were_meant()
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(archives["made", "archive.csl.json"]));
        Dictionary<string, string[]> names = document.RootElement.EnumerateArray().ToDictionary(
            static item => item.GetProperty("title").GetString()!,
            static item => item.TryGetProperty("author", out JsonElement authors) ? authors.EnumerateArray().Select(InList).ToArray() : []);

        Assert.Equal(MadeRecords.All.Length, names.Count);
        Assert.All(MadeRecords.All, record => Assert.Equal(record.Expected, names[record.Headline]));
    }

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Citation_js_reads_CSL_JSON(string archive) =>
        Same(Expected(archive), ReadRecord.OfCsl(await Tool.CitationJs("read", archives[archive, "archive.csl.json"], "auto")));

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Pandoc_reads_CSL_JSON(string archive) => Same(
        [.. Expected(archive).Select(InSmallLetters)],
        [.. ReadRecord.OfCsl(await Tool.Run("pandoc", "-f", "csljson", "-t", "csljson", archives[archive, "archive.csl.json"])).Select(InSmallLetters)]);

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Citation_js_reads_BibTeX_as_biblatex_does(string archive) =>
        Same(Expected(archive), ReadRecord.OfCsl(await Tool.CitationJs("read", archives[archive, "archive.bib"], "@biblatex/text")));

    /// <summary>BibTeX itself knows months, not days.</summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Citation_js_reads_BibTeX_to_the_month(string archive) =>
        Same(ToTheMonth(Expected(archive)), ReadRecord.OfCsl(await Tool.CitationJs("read", archives[archive, "archive.bib"], "@bibtex/text")));

    /// <summary>Pandoc writes the titles of BibTeX in small letters where no brace forbids, and puts a capital behind a colon.</summary>
    [Theory]
    [InlineData("sample", "bibtex")]
    [InlineData("sample", "biblatex")]
    [InlineData("made", "bibtex")]
    [InlineData("made", "biblatex")]
    public async Task Pandoc_reads_BibTeX(string archive, string form) => Same(
        [.. Expected(archive).Select(InSmallLetters)],
        [.. ReadRecord.OfCsl(await Tool.Run("pandoc", "-f", form, "-t", "csljson", archives[archive, "archive.bib"])).Select(InSmallLetters)]);

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Bibutils_reads_BibTeX_as_biblatex_does(string archive) =>
        Same(AsBibutilsUnescapes(Expected(archive)), ReadRecord.OfMods(await Tool.Run("biblatex2xml", archives[archive, "archive.bib"])));

    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Bibutils_reads_BibTeX_to_the_month(string archive) =>
        Same(ToTheMonth(AsBibutilsUnescapes(Expected(archive))), ReadRecord.OfMods(await Tool.Run("bib2xml", "-nt", archives[archive, "archive.bib"])));

    /// <summary>Bibutils takes the last word of a name without a comma for the family's; it is told of organisations in a file of its own.</summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Bibutils_reads_RIS(string archive) => Same(
        [.. Expected(archive, isDroppedBehind: true).Select(JoinedWhereWhole)],
        [.. Pairs(Expected(archive, isDroppedBehind: true), ReadRecord.OfMods(await Tool.Run("ris2xml", "-nt", archives[archive, "archive.ris"])))]);

    /// <summary>Of the day of a newspaper citation-js reads the year alone.</summary>
    [Theory]
    [MemberData(nameof(Archives))]
    public async Task Citation_js_reads_RIS_to_the_year(string archive) => Same(
        [.. Expected(archive, isDroppedBehind: true).Select(static record => record with { Issued = record.Issued.Split('-')[0] })],
        ReadRecord.OfCsl(await Tool.CitationJs("read", archives[archive, "archive.ris"], "@ris/file"), isDroppedBehind: true));

    private static string InList(JsonElement name)
    {
        string Part(string part) => name.TryGetProperty(part, out JsonElement value) ? value.GetString()! : "";
        string literal = Part("literal");
        string particle = Part("non-dropping-particle");
        string family = particle + (particle.Length > 0 && char.IsLetter(particle[^1]) ? " " : "") + Part("family");
        string given = (Part("given") + " " + Part("dropping-particle")).Trim();
        return literal.Length > 0 ? literal : string.Join(", ", new[] { family, given, Part("suffix") }.Where(static part => part.Length > 0));
    }

    /// <summary>The file of the archive's own that needs no reader but .NET's.</summary>
    private ReadRecord[] Expected(string archive, bool isDroppedBehind = false)
    {
        ReadRecord[] records = ReadRecord.OfCsl(File.ReadAllText(archives[archive, "archive.csl.json"]), isDroppedBehind);
        Assert.NotEmpty(records);
        return records;
    }

    private static ReadRecord[] ToTheMonth(IEnumerable<ReadRecord> records) => [.. records.Select(static record => record with { Issued = record.Issued[..Math.Min(7, record.Issued.Length)] })];

    private static ReadRecord InSmallLetters(ReadRecord record) => record with { Title = record.Title.ToLowerInvariant() };

    /// <summary>Bibutils has another character for a circumflex and none for a backslash.</summary>
    private static ReadRecord[] AsBibutilsUnescapes(IEnumerable<ReadRecord> records) =>
    [
        .. records.Select(static record => record with
        {
            Title = record.Title.Replace('^', '\u2303').Replace("\\", "\\textbackslash", StringComparison.Ordinal),
        }),
    ];

    private static ReadRecord JoinedWhereWhole(ReadRecord record) => record with { Names = [.. record.Names.Select(static name => name.Given.Length == 0 ? name.Join() : name)] };

    /// <summary>Joins the names that are whole where they come from.</summary>
    private static IEnumerable<ReadRecord> Pairs(ReadRecord[] expected, ReadRecord[] read) => read.Zip(expected, static (record, meant) => record with
    {
        Names = [.. record.Names.Select((name, index) => index < meant.Names.Count && meant.Names[index].Given.Length == 0 ? name.Join() : name)],
    });

    private static void Same(ReadRecord[] expected, ReadRecord[] read) =>
        Assert.Equal(string.Join('\n', expected.Select(static record => record.ToString())), string.Join('\n', read.Select(static record => record.ToString())));
}
