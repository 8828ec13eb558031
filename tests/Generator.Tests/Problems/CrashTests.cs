using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Emitting;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Generator.Seeds;
using Xunit;

namespace SiteBuilder.Generator.Tests.Problems;

/// <summary>A defect of the generator is an error of the file that it met with, and every other article is there.</summary>
public class CrashTests
{
    private const string Message = "Reading this file failed (FormatException: a defect of two lines); please report it together with the file";

    [Theory]
    [InlineData("broken.txt", "broken.txt(1,1): error SEED0008: " + Message)]
    [InlineData("broken.md", "broken.md(1,1): error SEED0008: " + Message)]
    [InlineData("000.yml", "000.yml(1,1): error SEED0008: " + Message)]
    [InlineData("_folder.yml", "_folder.yml(1,1): error SEED0008: " + Message)]
    [InlineData("alone.yml", "alone.yml(1,1): error SEED0008: " + Message)]
    [InlineData("site.yml", "site.yml(1,1): error SITE0001: The settings cannot be read: reading it failed (FormatException: a defect of two lines); please report it together with the file")]
    public void A_file_that_the_reader_fails_on_is_told_and_hides_no_other(string file, string problem)
    {
        // More files than are read one after the other.
        GeneratedArchive archive = Harness.Generate(PrintedProblem.Project, "Town.Archive", [.. Fifty.Seeds, new BrokenFile(file)]).Compiles();

        Assert.Equal([problem], archive.Problems.Select(PrintedProblem.Of));
        Assert.Equal(50, archive.Identifiers.Count);
    }

    [Fact]
    public void A_title_that_cannot_be_named_is_told_and_the_others_are_named()
    {
        Catalogue catalogue = Catalogue.Bind(((([Title("a.txt"), Title("b.txt") with { Slug = null! }, Title("c.txt")], []), []), new([])), CancellationToken.None);

        Assert.Equal(["a.txt", "c.txt"], catalogue.Titles.Select(static title => title.Title.Path));
        SeedProblem problem = Assert.Single(catalogue.Problems);
        Assert.Equal(("SEED0008", "/archive/seeds/b.txt"), (problem.Descriptor.Id, problem.Path));
    }

    [Fact]
    public void An_article_that_cannot_be_written_is_told_and_the_others_are_written()
    {
        Catalogue catalogue = Catalogue.Bind(((([Title("a.txt"), Title("b.txt") with { Summary = null! }, Title("c.txt")], []), []), new([])), CancellationToken.None);
        List<SeedProblem> problems = [];

        string code = ShardEmitter.Emit(new Shard(0, new([.. catalogue.Titles.Select(static title => new ShardRow(title, "row"))])), "Town", problems);

        SeedProblem problem = Assert.Single(problems);
        Assert.Equal(("SEED0008", "/archive/seeds/b.txt"), (problem.Descriptor.Id, problem.Path));
        Assert.Contains("@Name_a => Shard_000.Table[0];", code, StringComparison.Ordinal);
        Assert.Contains("@Name_c => Shard_000.Table[1];", code, StringComparison.Ordinal);
        Assert.DoesNotContain("b.txt", code, StringComparison.Ordinal);
    }

    [Fact]
    public void YAML_that_is_nested_without_end_stops_no_compiler()
    {
        string deep = "tags: " + new string('[', 100_000);
        GeneratedArchive archive = Harness.Generate(
            Fifty.Seed(1), SeedFile.Of("001.yml", deep), SeedFile.Of("_folder.yml", deep), SeedFile.Of("site.yml", deep),
            SeedFile.Of("a.md", $"---\n{deep}\n---\n\nThe clock stopped at noon on Sunday, and stayed stopped all day.\n"));

        Assert.Contains("001.yml(1,22): error SEED0010: The statements cannot be read: its values are nested too deep", archive.Problems.Select(PrintedProblem.Of));
        Assert.Contains("_folder.yml(1,22): error SEED0010: The statements cannot be read: its values are nested too deep", archive.Problems.Select(PrintedProblem.Of));
        Assert.Contains("site.yml(1,22): error SITE0001: The settings cannot be read: its values are nested too deep", archive.Problems.Select(PrintedProblem.Of));
        Assert.Equal(2, archive.Identifiers.Count);
    }

    private static ArticleTitle Title(string path) => new()
    {
        Path = path,
        FullPath = SeedFile.Folder + path,
        Headline = path,
        Summary = "",
        Day = 0,
        Slug = path[..^4],
        SlugTaken = null,
        IsSlugStated = false,
        Identifier = "Name_" + path[..^4],
        Term = default,
        Aliases = new([]),
    };

    private sealed class BrokenFile(string path) : AdditionalText
    {
        public override string Path => SeedFile.Folder + path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new FormatException("a defect\r\nof two lines");
    }
}
