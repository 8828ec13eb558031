using System;
using System.IO;
using System.Threading.Tasks;
using SiteBuilder.Tests.Problems;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>What <c>site.yml</c> states acts in the compiler and in the published site alike.</summary>
public sealed class StatedSettingsTests
{
    private const string Ferry = """
        Ferry runs aground

        Published May 7, 2024

        Listen to this story in the Post app

        The ferry ran aground on the sand at Sallow Bank on Tuesday, and nobody was hurt when the tide came back at six in the evening.

        """;

    [Fact]
    public async Task Addresses_menu_outputs_and_residue_are_as_stated()
    {
        using ArchiveProject project = new();
        project.Write("ferry.txt", Ferry);
        project.Write("site.yml", """
            permalink: 'news/{year}/{slug}/'
            menu:
              - {label: All of 2024, page: 2024/}
              - {label: The river, address: 'https://river.example/'}
            residue:
              - {name: the app, pattern: listen to * app}
            outputs: [data]

            """);

        BuildRun run = await project.Build();

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Empty(run.Problems);
        string page = project.Read("news/2024/ferry-runs-aground/index.html");
        Assert.Contains("<code>residue stated: the app</code>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/2024/\" dir=\"auto\">All of 2024</a>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://river.example/\" dir=\"auto\">The river</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("feed.xml", page, StringComparison.Ordinal);
        Assert.Contains("\"rule\":\"residue-stated\",\"statedRule\":\"the app\"", project.Read("news/2024/ferry-runs-aground/index.json"), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(project.Site, "feed.xml")));
        Assert.False(File.Exists(Path.Combine(project.Site, "sitemap.xml")));
        Assert.Equal("User-agent: *\nAllow: /\n", project.Read("robots.txt"));
    }

    [Fact]
    [Provokes("SITE0204")]
    public async Task An_article_in_the_place_of_another_page_stops_publishing()
    {
        using ArchiveProject project = new();
        project.Write("about.txt", Ferry.Replace("Ferry runs aground", "About", StringComparison.Ordinal));
        project.Write("site.yml", "about: What this is\npermalink: '{slug}/'\n");

        BuildRun run = await project.Build();

        Assert.NotEqual(0, run.ExitCode);
        Assert.Equal(
            project.Folder + "/site.yml : error SITE0204: Two files of the site would be 'about/index.html'; "
                + "give 'permalink' a pattern that keeps articles apart from other pages, such as '{year}/{month}/{slug}/'",
            run.Problems[0]);
        Assert.False(Directory.Exists(project.Site));
    }
}
