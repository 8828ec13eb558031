using System;
using System.Globalization;
using System.IO;
using SiteBuilder.Commands;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Publishing;

/// <summary>The command that a build runs.</summary>
public sealed class SamplePublishTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_done_is_said_in_one_line()
    {
        string output = _folder["site"];

        PublishRun first = PublishRun.OfSample(output);
        PublishRun second = PublishRun.OfSample(output);

        Assert.Matches($@"^Published 16 articles as (\d+) files into {output} \(\1 written, 0 removed\)\n$", first.Output);
        Assert.Matches($@"^Published 16 articles as \d+ files into {output} \(0 written, 0 removed\)\n$", second.Output);
    }

    [Fact]
    public void The_same_archive_gives_the_same_bytes_in_any_folder_and_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        PublishRun.OfSample(_folder["a"], Repository.SampleSettings);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            PublishRun.OfSample(_folder["b/c d"], Repository.SampleSettings);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(FolderState.OfContent(_folder["a"]), FolderState.OfContent(_folder["b/c d"]));
    }

    [Fact]
    public void Nothing_in_the_site_names_the_machine_or_the_folder()
    {
        PublishRun.OfSample(_folder["site"], Repository.SampleSettings);

        Assert.All(FolderState.Files(_folder["site"]), path =>
        {
            string text = File.ReadAllText(Path.Combine(_folder["site"], path));
            Assert.DoesNotContain(_folder.Path, text, StringComparison.Ordinal);
            Assert.DoesNotContain(Repository.Root, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Addresses_and_templates_are_both_told_before_anything_is_written()
    {
        string template = _folder.Write("templates/article.html", "{{ article.headlin }}");

        PublishRun run = PublishRun.OfSample(_folder["site"], null, _folder["templates"], "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                "SiteUrl: error SITE0004: 'nowhere' is not an address that a site can have; give one such as https://name.github.io/archive/",
                $"{template}(1,12): error SITE0101: 'headlin' is not a member of article; did you mean 'headline'?",
            ],
            run.Output.TrimEnd('\n').Split('\n'));
        Assert.False(Directory.Exists(_folder["site"]));
    }

    [Fact]
    public void Lists_go_on_over_as_many_pages_as_they_need()
    {
        string settings = _folder.Write("site.yml", "articles_per_page: 3\n");

        PublishRun.OfSample(_folder["site"], settings);

        Assert.Equal(["2", "3", "4", "5", "6"], Names("page"));
        Assert.Equal(["2", "3", "4"], Names("2024/page"));
        Assert.Equal(["2"], Names("2023/page"));
        Assert.Contains("Page 6 of 6", File.ReadAllText(_folder["site/page/6/index.html"]), StringComparison.Ordinal);

        string[] Names(string folder) => [.. System.Linq.Enumerable.Order(System.Linq.Enumerable.Select(
            Directory.EnumerateDirectories(_folder["site/" + folder]), static path => Path.GetFileName(path)!))];
    }

    [Fact]
    public void A_file_of_arguments_holds_one_on_each_line_as_it_stands()
    {
        string output = _folder["a b;#%20'\"ü"];
        string arguments = _folder.Write("publish.rsp", $"publish\n--output\n{output}\n--templates\n\n--address\nhttps://x.org/a/\n");

        // The empty line is left out, so that the option before it has no value: a mistake that is told, not a site in a wrong place.
        int wrong = ArchiveCommand.Run(["@" + arguments], Hallermouth.Archive.Contents);
        File.WriteAllText(arguments, $"publish\n--output\n{output}\n--address\nhttps://x.org/a/\n");
        int right = ArchiveCommand.Run(["@" + arguments], Hallermouth.Archive.Contents);

        Assert.NotEqual(0, wrong);
        Assert.Equal(0, right);
        Assert.True(File.Exists(Path.Combine(output, "index.html")));
    }

    [Theory]
    [InlineData]
    [InlineData("publish")]
    [InlineData("publish", "--output")]
    [InlineData("publish", "--output", "x", "--unknown", "y")]
    [InlineData("unpublish")]
    [InlineData("@no-such-file.rsp")]
    public void A_wrong_command_line_is_told_and_nothing_is_published(params string[] arguments) =>
        Assert.NotEqual(0, ArchiveCommand.Run(arguments, Hallermouth.Archive.Contents));
}
