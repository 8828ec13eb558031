using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class GeneratedCodeTests
{
    private const string Ferry = """
        Ferry returns to the north quay

        Ferry returns to the north quay

        By Mara Linden

        Published 9:15 AM BST, Thu May 2, 2024

        The ferry Gannet came back to the north quay on Thursday after eleven weeks in dry dock, with a new rudder & an old <bell>.

        “She steers like a different boat,” said Captain Edda Voss.

        """;

    private const string Weir = """
        Weir closed

        Published June 3, 2024

        The weir below the mill was closed to boats on Monday while divers looked for a lost sluice key in the pool underneath it.
        """;

    private const string Note = "A note without a date\n\nNobody wrote down when the lamp on the breakwater was first lit, and nobody has asked since then.\n";

    [Fact]
    public async Task Seeds_become_documented_properties_and_packed_tables()
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("2024/ferry.txt", Ferry), SeedFile.Of("2024/weir.txt", Weir), SeedFile.Of("note.txt", Note));
        Assert.Empty(archive.Problems);
        await Verify(archive.Compiles().Code, extension: "txt");
    }

    [Fact]
    public async Task A_program_gets_its_start()
    {
        GeneratedArchive archive = Harness.Generate(Harness.Project(OutputKind.ConsoleApplication), "Town.Archive", [SeedFile.Of("note.txt", Note)]);
        await Verify(archive.Compiles().Sources.Single(static source => source.Name == "Archive.g.cs").Code, extension: "txt");
    }

    [Fact]
    public async Task An_archive_without_seeds_is_an_empty_archive()
    {
        GeneratedArchive archive = Harness.Generate();
        Assert.Empty(archive.Problems);
        await Verify(archive.Compiles().Code, extension: "txt");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Archive")]
    [InlineData("Articles")]
    [InlineData("SiteBuilder")]
    [InlineData("System.Town")]
    [InlineData("2024.class.my-town..é")]
    [InlineData("record.file.global")]
    public void Any_root_namespace_compiles(string rootNamespace)
    {
        Harness.Generate(Harness.Project(), rootNamespace, [SeedFile.Of("note.txt", Note)]).Compiles();
        Harness.Generate(Harness.Project(OutputKind.ConsoleApplication), rootNamespace, [SeedFile.Of("note.txt", Note)]).Compiles();
    }

    [Fact]
    public void Files_elsewhere_and_of_other_kinds_are_no_seeds()
    {
        GeneratedArchive archive = Harness.Generate(
            SeedFile.Of("../notes.txt", Note), SeedFile.Of("site.yml", "title: x"), SeedFile.Of("note.txt.bak", Note), SeedFile.Of("A.TXT", Weir));
        Assert.Equal(["WeirClosed"], archive.Compiles().Identifiers.Where(static name => name.StartsWith("Weir", StringComparison.Ordinal)));
        Assert.DoesNotContain(archive.Table, static row => row[0].EndsWith(".bak", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_files_does_not_matter()
    {
        SeedFile[] seeds = [.. Fifty.Seeds, SeedFile.Of("a.txt", Ferry), SeedFile.Of("b.txt", Ferry), SeedFile.Of("c.txt", ""), SeedFile.Of("B.txt", Weir)];
        string code = Harness.Generate(seeds).Code;
        Random random = new(1);
        for (int i = 0; i < 5; i++)
        {
            random.Shuffle(seeds);
            GeneratedArchive other = Harness.Generate(seeds);
            Assert.Equal(code, other.Code);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_does_not_matter(string name)
    {
        SeedFile[] seeds =
        [
            .. Fifty.Seeds,
            SeedFile.Of("a.txt", Ferry),
            SeedFile.Of("b.txt", "IN ITALY: Istanbul light is lit\n\nPublished June 12, 2023\n\nTITANIC Ltd. said “it is lit in Izmir,” said Minister Ina Iliev.\n"),
            SeedFile.Of("c.txt", ""),
        ];
        GeneratedArchive invariant = Harness.Generate(seeds);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.True(name != "tr-TR" || char.ToUpper('i', CultureInfo.CurrentCulture) != 'I', "The machine knows no cultures.");
            GeneratedArchive here = Harness.Generate(seeds);
            Assert.Equal(invariant.Code, here.Code);
            Assert.Equal(invariant.Problems.Select(static problem => problem.ToString()), here.Problems.Select(static problem => problem.ToString()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Generated_code_holds_no_carriage_return_and_no_path_of_the_machine()
    {
        string code = Harness.Generate(SeedFile.Of("a.txt", Ferry.ReplaceLineEndings("\r\n"))).Compiles().Code;
        Assert.DoesNotContain('\r', code);
        Assert.DoesNotContain(SeedFile.Folder, code, StringComparison.Ordinal);
    }
}
