using System;
using System.Linq;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>People, places and organisations as C#.</summary>
public class NameSymbolTests
{
    private const string Ferry = "Ferry returns\n\nThe ferry came back at noon with a new rudder, said Nora Lindqvist, the harbour master of Ostervik.\n";
    private const string Weir = "Weir closed\n\nThe weir stays shut until May, said Dr Nora Lindqvist, the harbour master. \u201CIt leaks,\u201D said Tom Reed, a diver.\n";

    [Fact]
    public void A_person_whom_several_articles_name_is_one_property() => Assert.Equal(
        ["NoraLindqvist \"Nora Lindqvist\"", "TomReed \"Tom Reed\""], People(SeedFile.Of("a.txt", Ferry), SeedFile.Of("b.txt", Weir)));

    [Fact]
    public void A_stated_name_is_the_name_of_the_property() => Assert.Equal(
        ["NoraLindqvistAlm \"Nora Lindqvist Alm\""],
        People(SeedFile.Of("a.txt", Ferry), SeedFile.Of("site.yml", "people:\n  - {name: Nora Lindqvist Alm, aliases: [Nora Lindqvist]}\n  - name: Nobody Named\n")));

    [Fact]
    public void What_a_sidecar_states_is_listed_in_place_of_what_was_read() => Assert.Equal(
        ["AdaHolm \"Ada Holm\""], People(SeedFile.Of("a.txt", Ferry), SeedFile.Of("a.yml", "people: [Ada Holm]\n")));

    [Theory]
    [InlineData("people: [Lindqvist]\nplaces: [Ostervik]", false)]
    [InlineData("people: [Lindqvist]\nplaces: [Elsewhere]", true)]
    [InlineData("people: [Lindqvist, Nora Lindqvist]\nplaces: [Ostervik]", true)]
    [InlineData("people: [Lindqvist, Per Lindqvist]\nplaces: [Ostervik]", true)]
    [InlineData("people: [Dr Nora J. LINDQVIST]", false)]
    public void A_surname_alone_is_somebody_known_where_the_company_says_so(string stated, bool isApart) => Assert.Equal(
        isApart,
        People(
            SeedFile.Of("a.txt", Ferry), SeedFile.Of("a.yml", "people: [Nora Lindqvist]\nplaces: [Ostervik]\n"),
            SeedFile.Of("b.txt", Weir), SeedFile.Of("b.yml", stated + "\n")).Contains("Lindqvist \"Lindqvist\""));

    [Theory]
    [InlineData("people: [People, Equals, 'Ada \"the\" Quist', 'A-B', A B C, '\\']")]
    [InlineData("places: [Places, Archive, SiteBuilder, Town, global, class]")]
    [InlineData("organizations: [Organizations, 'C# & Co.', C Co, '//', ToString]")]
    public void Any_name_compiles(string stated)
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("a.txt", Ferry), SeedFile.Of("a.yml", stated + "\n"));
        Assert.Empty(archive.Compiles().Problems);
    }

    private static string[] People(params SeedFile[] files) =>
    [
        .. Harness.Generate(files).Compiles().Sources.Single(static source => source.Name == "Names.g.cs").Code.Split('\n')
            .Where(static line => line.Contains("ArchivePerson @", StringComparison.Ordinal))
            .Select(static line => line.Split('@')[1].Split(' ')[0] + " " + line.Split('(')[1].Split(')')[0]),
    ];
}
