using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>One project with drafts, embargoes and expiries, and files of other programs beside them, built without a day, on one, and today.</summary>
public sealed class PublicationBuilds : IAsyncLifetime, IDisposable
{
    private readonly ArchiveProject _project = new();

    public string Folder => _project.Folder;

    public (BuildRun Run, IReadOnlyDictionary<string, string> Site) WithoutDay { get; private set; }

    public (BuildRun Run, IReadOnlyDictionary<string, string> Site) OnTheDay { get; private set; }

    public (BuildRun Run, IReadOnlyDictionary<string, string> Site) Today { get; private set; }

    public async Task InitializeAsync()
    {
        Article("ferry", null);
        Article("sketch", "draft: true");
        Article("treaty", "embargo: 2001-05-05");
        Article("auction", "expires: 2001-05-05");
        _project.Write("sequel.md", $"---\ntitle: Sequel agreed\nembargo: 2001-05-06\n---\n\n{Text("sequel")}");

        foreach (string path in (string[])["README.md", "notes/readme.md", "notes/_plan.md", ".github/draft.md"])
        {
            _project.Write(path, "# Backstage\n\nThis is backstage and nobody's business, as everybody knew who had been there.\n");
        }

        _project.Write("docker-compose.yml", "version: '3'\nservices:\n  web:\n    image: nginx\n");
        _project.Write("mkdocs.yml", "site_name: Backstage\nnav:\n  - Home: index.md\n");
        _project.Write(".github/workflows/pages.yml", "name: pages\non: push\n");
        WithoutDay = await Take();
        OnTheDay = await Take("PublishDay=2001-05-05");
        Today = await Take("PublishDay=today", "PublishDrafts=true");
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();

    public static string Text(string name) => $"The {name} was read out at the quay on Friday, and nobody who heard it was hurt in the least.\n";

    private void Article(string name, string? statement)
    {
        _project.Write(name + ".txt", $"The {name} read out\n\n{Text(name)}");
        if (statement is not null)
        {
            _project.Write(name + ".yml", statement + "\n");
        }
    }

    private async Task<(BuildRun Run, IReadOnlyDictionary<string, string> Site)> Take(params string[] properties)
    {
        BuildRun run = await _project.Build(properties);
        return (run, FolderState.Files(_project.Site).ToDictionary(static path => path, path => File.ReadAllText(Path.Combine(_project.Site, path))));
    }
}

/// <summary>What is held back is nowhere in the site, in no page, list, feed or data, under no name.</summary>
public sealed class PublicationTests(PublicationBuilds builds) : IClassFixture<PublicationBuilds>
{
    [Fact]
    public void Without_a_day_drafts_and_embargoes_are_held_back_and_nothing_expires()
    {
        AssertOut(builds.WithoutDay, [], "ferry", "auction");
        Assert.Equal(
            [
                $"{builds.Folder}/sequel.md(3,10): warning SEED0016: The article is held back until 2001-05-06, and no day of publishing is stated; set PublishDay to a day such as 2001-05-06, or to 'today'",
                $"{builds.Folder}/treaty.yml(1,10): warning SEED0016: The article is held back until 2001-05-05, and no day of publishing is stated; set PublishDay to a day such as 2001-05-05, or to 'today'",
            ],
            builds.WithoutDay.Run.Problems.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_a_stated_day_what_may_be_out_is_and_what_expired_is_gone()
    {
        AssertOut(builds.OnTheDay, ["undated/the-auction-read-out/index.html"], "ferry", "treaty");
        Assert.Empty(builds.OnTheDay.Run.Problems);
        string page = builds.OnTheDay.Site["undated/the-auction-read-out/index.html"];
        Assert.Contains("This article is no longer published", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Today_is_the_day_of_the_build_and_drafts_are_out_when_asked_for()
    {
        AssertOut(builds.Today, ["undated/the-auction-read-out/index.html"], "ferry", "treaty", "sequel", "sketch");
        Assert.Empty(builds.Today.Run.Problems);
    }

    [Fact]
    public void What_explains_a_folder_to_people_is_no_article() => Assert.All(
        builds.Today.Site, static file => Assert.DoesNotContain("ackstage", file.Value, StringComparison.Ordinal));

    private static void AssertOut((BuildRun Run, IReadOnlyDictionary<string, string> Site) build, string[] tombstones, params string[] names)
    {
        Assert.True(build.Run.ExitCode == 0, build.Run.Output);
        foreach (string name in (string[])["ferry", "sketch", "treaty", "auction", "sequel"])
        {
            string[] files =
                [.. build.Site.Where(file => (file.Key + file.Value).Contains(name, StringComparison.OrdinalIgnoreCase)).Select(static file => file.Key)];
            if (!names.Contains(name))
            {
                // What expired keeps its address, and nothing else of it is left.
                Assert.DoesNotContain(build.Site.Values, text => text.Contains(PublicationBuilds.Text(name).TrimEnd(), StringComparison.Ordinal));
                files = [.. files.Except(tombstones).Except(tombstones.Length > 0 ? ["archive.json", "manifest-sha256.txt"] : [])];
                Assert.True(files.Length == 0, $"{name}: {string.Join(", ", files)}");
            }
            else
            {
                // Its page, its data, the front page, and lists.
                Assert.True(files.Length >= 4, $"{name}: {string.Join(", ", files)}");
            }
        }
    }
}
