using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>One project built again and again; each build takes seconds, so the tests look at what was noted down.</summary>
public sealed class LifeOfAnArchive : IAsyncLifetime, IDisposable
{
    private const string Ferry = "Ferry runs aground\n\nPublished: 3 May 2024\n\nThe ferry ran aground on Friday, and nobody was hurt in the least.\n";
    private const string Clock = "Clock stops at noon\n\nPublished: 4 June 2023\n\nThe town clock stopped at noon on Sunday, and stayed stopped all day.\n";
    private readonly ArchiveProject _project = new();

    public string Folder => _project.Folder;

    public string Site => _project.Site;

    public Moment Empty { get; private set; } = null!;

    public Moment Grown { get; private set; } = null!;

    public Moment Unchanged { get; private set; } = null!;

    public Moment DesignTime { get; private set; } = null!;

    public Moment Library { get; private set; } = null!;

    public Moment Shrunk { get; private set; } = null!;

    public Moment WrongSettings { get; private set; } = null!;

    public Moment Broken { get; private set; } = null!;

    public Moment Mended { get; private set; } = null!;

    public Moment WithoutSettings { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Empty = await Take();

        _project.Write("ferry.txt", Ferry);
        _project.Write("town/clock.txt", Clock);
        _project.Write("site.yml", "title: The Papers\n");
        _project.Write("README.md", "not a capture");
        Grown = await Take();

        Unchanged = await Take();

        _project.Delete("town/clock.txt");
        DesignTime = await Take("DesignTimeBuild=true");
        Shrunk = await Take();

        _project.Write("ferry.txt", Ferry.Replace("nobody", "somebody", StringComparison.Ordinal));
        _project.Write("site.yml", "title: The Papers\nlangage: en\n");
        WrongSettings = await Take();

        _project.Write("site.yml", "title: The Papers\n");
        _project.Write("templates/article.html", "<h1>\n  {{ article.headlin }}</h1>");
        Broken = await Take();

        _project.Delete("templates/article.html");
        Mended = await Take();

        _project.Delete("site.yml");
        WithoutSettings = await Take();

        _project.Write("town/clock.txt", Clock);
        Library = await Take("OutputType=Library");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();

    private async Task<Moment> Take(params string[] properties)
    {
        string before = FolderState.Of(Site);
        BuildRun run = await _project.Build(properties);
        return new Moment(run, before, FolderState.Of(Site), FolderState.Files(Site).ToDictionary(
            static path => path, path => File.ReadAllText(Path.Combine(Site, path))));
    }

    /// <summary>One build and what it left.</summary>
    /// <param name="Run">What it printed.</param>
    /// <param name="Before">The site before, with times.</param>
    /// <param name="After">The site after, with times.</param>
    /// <param name="Files">Text of every file of the site after, by path.</param>
    public sealed record Moment(BuildRun Run, string Before, string After, IReadOnlyDictionary<string, string> Files);
}
