using System;
using System.IO;
using System.Threading.Tasks;
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
    public async Task A_folder_that_cannot_be_read_is_told_and_empties_no_site(string seeds)
    {
        _project.Write("papers%20of%3B1999/ferry.txt", Capture);

        BuildRun run = await _project.Build("SeedFolder=" + ArchiveProject.Escape(seeds));

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("error SITE0305", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Site));
    }

    [Fact]
    public async Task A_quotation_mark_in_a_name_costs_no_page_or_is_told_with_the_name()
    {
        _project.Write("the \"good\" ferry.txt", Capture);

        BuildRun run = await _project.Build();

        Assert.True(
            (run.ExitCode == 0 && run.Output.Contains("Published 1 article", StringComparison.Ordinal))
            || Array.Exists([.. run.Problems], problem => problem.StartsWith($"{_project.Folder}/the \"good\" ferry.txt", StringComparison.Ordinal)),
            run.Output);
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
