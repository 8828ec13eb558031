using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>One project with two warnings, built with each of the means by which a project sets how severe they are.</summary>
public sealed class SeverityBuilds : IAsyncLifetime, IDisposable
{
    private readonly ArchiveProject _project = new();

    public string Folder => _project.Folder;

    /// <summary>As the package has it, with a binary log.</summary>
    public BuildRun Plain { get; private set; } = null!;

    /// <summary>What the binary log of that build holds.</summary>
    public BuildRun Replayed { get; private set; } = null!;

    /// <summary>With a <c>.globalconfig</c>.</summary>
    public BuildRun GlobalConfig { get; private set; } = null!;

    /// <summary>With <c>NoWarn</c> and <c>WarningsAsErrors</c>.</summary>
    public BuildRun Properties { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _project.Write("ferry.txt", "Ferry runs aground\n\nThe ferry ran aground on Friday, and nobody was hurt in the least.\n");
        _project.Write("empty.txt", " \n");
        _project.Write("weir.txt", string.Concat(
            Enumerable.Repeat("The weir was closed to boats on Monday while divers looked for a lost key in the pool. ", 5)) + "\n");
        string log = Path.Combine(_project.Elsewhere, "build.binlog");
        Plain = await _project.BuildWithLog(log);
        Replayed = await _project.Replay(log);

        _project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.SEED0004.severity = none\ndotnet_diagnostic.SEED0001.severity = error\n");
        GlobalConfig = await _project.Build();

        _project.Delete(".globalconfig");
        _project.Write("Papers.csproj", ArchiveProject.WithProperties(
            "<NoWarn>$(NoWarn);SEED0004</NoWarn><WarningsAsErrors>$(WarningsAsErrors);SEED0001</WarningsAsErrors>"));
        Properties = await _project.Build();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();
}

/// <summary>A project sets how severe a problem is; what is told of it is the same everywhere.</summary>
public sealed class SeverityTests(SeverityBuilds builds) : IClassFixture<SeverityBuilds>
{
    private const string Empty = "SEED0001: The file holds no text; capture it again or remove it";
    private const string NoHeadline = "SEED0004: No line could be the headline, so the first words stand for it; put the headline on a line of its own above the text";

    [Fact]
    public void Without_a_word_of_the_project_both_are_warnings_with_their_places()
    {
        Assert.True(builds.Plain.ExitCode == 0, builds.Plain.Output);
        Assert.Equal(
            [$"{builds.Folder}/empty.txt(1,1): warning {Empty}", $"{builds.Folder}/weir.txt(1,1): warning {NoHeadline}"],
            builds.Plain.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_build_prints_where_each_is_explained()
    {
        Assert.Equal(["#seed0001", "#seed0004"], builds.Plain.HelpLinks.Select(static link => link.Fragment).Order(StringComparer.Ordinal));
        Assert.All(builds.Plain.HelpLinks, static link => Assert.True(!link.IsFile || File.Exists(link.LocalPath), link.LocalPath));
    }

    [Fact]
    public void A_binary_log_holds_the_same_places_messages_and_links()
    {
        Assert.Equal(builds.Plain.Problems.Order(StringComparer.Ordinal), builds.Replayed.Problems.Order(StringComparer.Ordinal));
        Assert.Equal(
            builds.Plain.HelpLinks.Select(static link => link.AbsoluteUri).Order(StringComparer.Ordinal),
            builds.Replayed.HelpLinks.Select(static link => link.AbsoluteUri).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_globalconfig_hides_one_and_makes_the_other_an_error() => AssertHiddenAndError(builds.GlobalConfig);

    [Fact]
    public void NoWarn_hides_one_and_WarningsAsErrors_makes_the_other_an_error() => AssertHiddenAndError(builds.Properties);

    private void AssertHiddenAndError(BuildRun run)
    {
        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal([$"{builds.Folder}/empty.txt(1,1): error {Empty}"], run.Problems);
    }
}
