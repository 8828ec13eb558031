using System;
using System.Linq;
using SiteBuilder.Tests.Problems;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>What <c>dotnet build</c> does in a user's folder.</summary>
public sealed class BuildTests(LifeOfAnArchive life) : IClassFixture<LifeOfAnArchive>
{
    [Fact]
    public void An_empty_folder_builds_and_publishes_a_site_without_articles()
    {
        AssertWent(life.Empty);
        Assert.Contains("Published 0 articles as ", life.Empty.Run.Output, StringComparison.Ordinal);
        Assert.Empty(life.Empty.Run.Problems);
        Assert.Equal(
            [
                ".nojekyll", "404.html", "archive.json", "assets", "assets", "feed.json", "feed.xml", "index.html", "manifest-sha256.txt", "robots.txt",
                "rss.xml", "schema", "schema",
                "sitemap-pages.xml", "sitemap.xml",
            ],
            life.Empty.Files.Keys.Select(static path => path.Split('/')[0]).Order(StringComparer.Ordinal));
        Assert.Contains("0 articles in this archive", life.Empty.Files["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Captures_that_were_added_appear_with_settings_and_folders()
    {
        AssertWent(life.Grown);
        Assert.Contains("Published 2 articles as ", life.Grown.Run.Output, StringComparison.Ordinal);
        Assert.Contains("<h1 dir=\"auto\">Ferry runs aground</h1>", life.Grown.Files["2024/05/ferry-runs-aground/index.html"], StringComparison.Ordinal);
        Assert.Contains("town/clock.txt", life.Grown.Files["2023/06/clock-stops-at-noon/index.json"], StringComparison.Ordinal);
        Assert.Contains("<title>The Papers</title>", life.Grown.Files["index.html"], StringComparison.Ordinal);
        Assert.Contains("2 articles in this archive", life.Grown.Files["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_with_nothing_changed_publishes_nothing()
    {
        AssertWent(life.Unchanged);
        Assert.Equal(life.Unchanged.Before, life.Unchanged.After);
        Assert.DoesNotContain("Published ", life.Unchanged.Run.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"PublishSite\" because all output files are up-to-date", life.Unchanged.Run.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", life.Unchanged.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_of_an_editor_publishes_nothing()
    {
        AssertWent(life.DesignTime);
        Assert.Equal(life.DesignTime.Before, life.DesignTime.After);
    }

    [Fact]
    public void A_library_publishes_nothing()
    {
        AssertWent(life.Library);
        Assert.Equal(life.Library.Before, life.Library.After);
    }

    [Fact]
    public void A_capture_that_was_removed_takes_its_page_and_lists_along()
    {
        AssertWent(life.Shrunk);
        Assert.Contains("Published 1 articles as ", life.Shrunk.Run.Output.Replace("1 article as", "1 articles as", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(life.Shrunk.Files.Keys, static path => path.StartsWith("2023/", StringComparison.Ordinal));
        Assert.All(life.Shrunk.Files, static file => Assert.DoesNotContain("Clock stops", file.Value, StringComparison.Ordinal));
        Assert.Equal(life.Grown.Files["2024/05/ferry-runs-aground/index.json"], life.Shrunk.Files["2024/05/ferry-runs-aground/index.json"]);
    }

    [Fact]
    public void A_mistake_in_settings_is_an_error_of_the_compiler_and_told_by_nobody_else()
    {
        Assert.NotEqual(0, life.WrongSettings.Run.ExitCode);
        Assert.Equal(
            [$"{life.Folder}/site.yml(2,1): error SITE0002: 'langage' is not a setting; did you mean 'language'?"], life.WrongSettings.Run.Problems);
        // MSBuild repeats in its summary what the compiler says.
        Assert.All(
            life.WrongSettings.Run.Output.Split('\n').Where(static line => line.Contains("SITE0002", StringComparison.Ordinal)),
            line => Assert.Contains($"{life.Folder}/site.yml(2,1): error SITE0002", line, StringComparison.Ordinal));
        Assert.Equal(life.WrongSettings.Before, life.WrongSettings.After);
    }

    [Fact]
    [Provokes("SITE0300")]
    public void A_mistake_in_a_template_is_an_error_of_the_build_with_its_place()
    {
        Assert.NotEqual(0, life.Broken.Run.ExitCode);
        Assert.Equal(
            [
                $"{life.Folder}/templates/article.html(2,14): error SITE0101: 'headlin' is not a member of article; did you mean 'headline'?",
                $"{life.Site}/ : error SITE0300: The site was not published; what was published last stays as it was",
            ],
            life.Broken.Run.Problems);
        Assert.DoesNotContain("Unhandled exception", life.Broken.Run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_leaves_the_last_good_site_as_it_was()
    {
        Assert.Equal(life.Broken.Before, life.Broken.After);
        Assert.Contains("nobody was hurt", life.Broken.Files["2024/05/ferry-runs-aground/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_good_build_publishes_what_waited()
    {
        AssertWent(life.Mended);
        Assert.Contains("somebody was hurt", life.Mended.Files["2024/05/ferry-runs-aground/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_that_were_removed_no_longer_count()
    {
        AssertWent(life.WithoutSettings);
        Assert.Contains("<title>Archive</title>", life.WithoutSettings.Files["index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void No_file_of_a_site_names_the_folder_that_it_was_built_in() => Assert.All(
        life.Mended.Files, file => Assert.DoesNotContain(life.Folder, file.Value, StringComparison.Ordinal));

    private static void AssertWent(LifeOfAnArchive.Moment moment) => Assert.True(moment.Run.ExitCode == 0, moment.Run.Output);
}
