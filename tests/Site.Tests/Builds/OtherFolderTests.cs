using System;
using System.IO;
using System.Threading.Tasks;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>Folders as people write them on the command line: relative, without a slash at the end, with an escape in the name.</summary>
public sealed class OtherFolderTests : IDisposable
{
    private const string Capture = "Ferry runs aground\n\nPublished: 3 May 2024\n\nThe ferry ran aground on Friday, and nobody was hurt in the least.\n";
    private readonly ArchiveProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task A_folder_is_built_into_another()
    {
        _project.Write("papers/ferry.txt", Capture);

        BuildRun run = await _project.Build("SeedFolder=papers", "SiteOutput=public");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Published 1 article", run.Output, StringComparison.Ordinal);
        Assert.Contains("2024/05/ferry-runs-aground/index.html", FolderState.Files(Path.Combine(_project.Folder, "public")));
    }

    [Theory]
    [InlineData("paper")]
    [InlineData("papers%20of%3B1999/")]
    [Provokes("SITE0305")]
    public async Task A_folder_that_cannot_be_read_is_told_and_empties_no_site(string seeds)
    {
        _project.Write("papers%20of%3B1999/ferry.txt", Capture);

        BuildRun run = await _project.Build("SeedFolder=" + ArchiveProject.Escape(seeds));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(
            [$"{_project.Folder}/Papers.csproj : error SITE0305: The folder of seeds '{seeds}' does not exist, or has a percent sign in its name; set SeedFolder to another"],
            run.Problems);
        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    [Provokes("SITE0301")]
    public async Task A_capture_that_cannot_be_read_is_told_with_its_name()
    {
        File.CreateSymbolicLink(Path.Combine(_project.Folder, "ferry.txt"), Path.Combine(_project.Folder, "nowhere"));

        BuildRun run = await _project.Build();

        Assert.NotEqual(0, run.ExitCode);
        Assert.StartsWith(
            $"{_project.Folder}/ferry.txt : error SITE0301: The captured files could not be packed: ", Assert.Single(run.Problems), StringComparison.Ordinal);
    }

    [Fact]
    [Provokes("SITE0304")]
    public async Task A_quotation_mark_in_a_name_is_told_with_the_name()
    {
        _project.Write("the \"good\" ferry.txt", Capture);

        BuildRun run = await _project.Build();

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(
            [$"{_project.Folder}/the \"good\" ferry.txt : error SITE0304: The captured files could not be packed: the compiler cannot be given a file with a quotation mark in its name; rename the file"],
            run.Problems);
    }

    [Fact]
    public async Task A_site_published_into_another_folder_before_is_no_capture()
    {
        _project.Write("ferry.txt", Capture);

        BuildRun elsewhere = await _project.Build("SiteOutput=" + Path.Combine(_project.Folder, "docs/"));
        BuildRun usual = await _project.Build();

        Assert.True(elsewhere.ExitCode == 0, elsewhere.Output);
        Assert.True(usual.ExitCode == 0, usual.Output);
        Assert.Empty(usual.Problems);
        Assert.Contains("1 article in this archive", _project.Read("index.html"), StringComparison.Ordinal);
    }
}
