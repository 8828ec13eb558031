using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>Any folder is built into any other, whatever the two are called.</summary>
public sealed class PathTests : IDisposable
{
    private const string Capture = "Ferry runs aground\n\nPublished: 3 May 2024\n\nThe ferry ran aground on Friday, and nobody was hurt in the least.\n";
    private readonly ArchiveProject _project = new("Old papers' archive");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Folders_and_address_may_hold_any_sign_and_the_site_may_lie_among_the_captures()
    {
        string seeds = Path.Combine(_project.Elsewhere, "a b;#1 100% it's ü (z)");
        string site = Path.Combine(seeds, "out;#1 'ö'");
        Directory.CreateDirectory(Path.Combine(seeds, "deep;er"));
        File.WriteAllText(Path.Combine(seeds, "deep;er", "ferry #1.txt"), Capture);
        File.WriteAllText(Path.Combine(seeds, "site.yml"), "title: Elsewhere\nabout: x\n");
        _project.Write("not-this.txt", Capture);
        string[] properties =
        [
            "SeedFolder=" + ArchiveProject.Escape(seeds + "/"), "SiteOutput=" + ArchiveProject.Escape(site + "/"),
            "SiteUrl=" + ArchiveProject.Escape("https://name.github.io/an archive;'ü'%23/"),
        ];

        BuildRun run = await _project.Build(properties);
        string[] files = FolderState.Files(site);
        BuildRun again = await _project.Build(properties);

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Empty(run.Problems);
        Assert.Contains("Published 1 article", run.Output, StringComparison.Ordinal);
        Assert.Contains("2024/05/ferry-runs-aground/index.html", files);
        Assert.Contains("deep;er/ferry #1.txt", File.ReadAllText(Path.Combine(site, "2024/05/ferry-runs-aground/index.json")), StringComparison.Ordinal);
        Assert.Contains(
            "href=\"/an%20archive;&#39;%C3%BC&#39;%23/2024/05/ferry-runs-aground/\">", File.ReadAllText(Path.Combine(site, "index.html")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(_project.Site), "the project's own folder was published into");
        Assert.Equal(["deep;er", Path.GetFileName(site), "site.yml"], Directory.EnumerateFileSystemEntries(seeds).Select(Path.GetFileName).Order(StringComparer.Ordinal));

        Assert.True(again.ExitCode == 0, again.Output);
        Assert.DoesNotContain("Published ", again.Output, StringComparison.Ordinal);
        Assert.Equal(files, FolderState.Files(site));
    }
}
