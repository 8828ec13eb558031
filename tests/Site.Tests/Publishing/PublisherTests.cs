using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;
using SiteBuilder.Templates;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Publishing;

/// <summary>A site is written whole or not at all, and what is not ours stays.</summary>
public sealed class PublisherTests : IDisposable
{
    private static readonly (string, string)[] s_site = [("index.html", "front"), ("2024/index.html", "year"), ("2024/06/a/index.html", "a"), ("2024/06/a/index.json", "{}")];
    private readonly TemporaryFolder _folder = new();
    private readonly List<SiteProblem> _problems = [];

    private string Site => _folder["site"];

    private string ManifestFile => Path.Combine(Site, Manifest.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_and_their_list_are_written_and_nothing_is_left_beside_them()
    {
        PublishResult? result = Publish(s_site);

        Assert.Equal(new PublishResult(4, 4, 0), result);
        Assert.Equal(["2024/06/a/index.html", "2024/06/a/index.json", "2024/index.html", "index.html", "manifest-sha256.txt"], FolderState.Files(Site));
        Assert.Equal("a", Read("2024/06/a/index.html"));
        AssertNothingBeside();
    }

    [Fact]
    public void Files_that_did_not_change_are_not_touched()
    {
        Publish(s_site);
        FolderState.Age(Site);
        DateTime before = File.GetLastWriteTimeUtc(Path.Combine(Site, "index.html"));

        PublishResult? result = Publish([.. s_site[1..], ("index.html", "front"), ("new.html", "new")]);

        Assert.Equal(new PublishResult(5, 1, 0), result);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Site, "index.html")));
        Assert.All(s_site, file => Assert.True(File.GetLastWriteTimeUtc(Path.Combine(Site, file.Item1)) < DateTime.UtcNow.AddMinutes(-30)));
    }

    [Fact]
    public void The_list_is_written_also_when_nothing_changed_since_its_time_tells_the_build_so()
    {
        Publish(s_site);
        FolderState.Age(Site);

        Assert.Equal(new PublishResult(4, 0, 0), Publish(s_site));

        Assert.True(File.GetLastWriteTimeUtc(ManifestFile) > DateTime.UtcNow.AddMinutes(-30));
    }

    [Fact]
    public void A_changed_page_is_replaced_also_by_one_of_the_same_length()
    {
        Publish(("index.html", "one"));

        Assert.Equal(new PublishResult(1, 1, 0), Publish(("index.html", "two")));

        Assert.Equal("two", Read("index.html"));
    }

    [Fact]
    public void A_page_that_is_no_longer_planned_vanishes_and_empty_folders_with_it()
    {
        Publish(s_site);

        Assert.Equal(new PublishResult(2, 0, 2), Publish(s_site[..2]));

        Assert.Equal(["2024/index.html", "index.html", "manifest-sha256.txt"], FolderState.Files(Site));
        Assert.False(Directory.Exists(Path.Combine(Site, "2024/06")));
        Assert.True(Directory.Exists(Path.Combine(Site, "2024")));
    }

    [Fact]
    public void A_page_that_somebody_removed_is_written_again()
    {
        Publish(s_site);
        File.Delete(Path.Combine(Site, "2024/index.html"));

        Assert.Equal(new PublishResult(4, 1, 0), Publish(s_site));

        Assert.Equal("year", Read("2024/index.html"));
    }

    [Fact]
    public void What_is_not_ours_stays_also_inside_our_folders()
    {
        Publish(s_site);
        string[] foreign = ["CNAME", "2024/06/a/notes.txt", "2024/06/a/deep/er/x.bin", ".git/HEAD", "empty.html"];
        foreach (string path in foreign)
        {
            _folder.Write("site/" + path, "mine");
        }

        Directory.CreateDirectory(Path.Combine(Site, "2024/06/a/kept"));
        Publish(("index.html", "front"));

        Assert.Equal([.. foreign.Append("index.html").Append("manifest-sha256.txt").Order(StringComparer.Ordinal)], FolderState.Files(Site));
        Assert.All(foreign, path => Assert.Equal("mine", Read(path)));
        Assert.True(Directory.Exists(Path.Combine(Site, "2024/06/a/kept")));
    }

    [Fact]
    [Provokes("SITE0201")]
    public void A_foreign_file_in_the_way_is_told_and_nothing_changes()
    {
        Publish(s_site);
        string foreign = _folder.Write("site/new/index.html", "mine");
        string before = FolderState.Of(Site);

        Assert.Null(Publish([("index.html", "other"), ("new/index.html", "ours")]));

        SiteProblem problem = Assert.Single(_problems);
        Assert.Equal(
            $"{foreign}: error SITE0201: This file was not written by SiteBuilder, but the site has a page of this name; move it, or publish into another folder",
            problem.ToString());
        Assert.Equal(before, FolderState.Of(Site));
        AssertNothingBeside();
    }

    [Fact]
    public void A_foreign_file_in_the_way_of_the_first_site_leaves_no_trace()
    {
        _folder.Write("site/index.html", "mine");
        string before = FolderState.Of(Site);

        Assert.Null(Publish(s_site));

        Assert.Equal(before, FolderState.Of(Site));
        AssertNothingBeside();
    }

    [Fact]
    public void A_page_that_cannot_be_rendered_leaves_every_byte_as_it_was()
    {
        Publish(s_site);
        string before = FolderState.Of(Site);
        SiteProblem problem = new("SITE0103", Severity.Error, "templates/article.html", 3, 4, "no");

        PublishResult? result = Publisher.Publish(
            [Plan("index.html", "other"), Plan("new.html", "new"), new PlannedFile("2024/index.html", () => throw new TemplateException(problem))], Site, _problems);

        Assert.Null(result);
        Assert.Equal([problem], _problems);
        Assert.Equal(before, FolderState.Of(Site));
        AssertNothingBeside();
    }

    [Fact]
    public void A_problem_on_every_page_is_told_once()
    {
        SiteProblem problem = new("SITE0103", Severity.Error, "templates/article.html", 3, 4, "no");

        Publisher.Publish(
            [.. Enumerable.Range(0, 100).Select(i => new PlannedFile($"{i}.html", () => throw new TemplateException(problem)))], Site, _problems);

        Assert.Equal([problem], _problems);
        Assert.False(Directory.Exists(Site));
    }

    [Theory]
    [InlineData("../outside.txt")]
    [InlineData("2024/../../outside.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("./index.html")]
    [InlineData("2024//index.html")]
    [InlineData("2024/")]
    [InlineData("..")]
    [InlineData("..\\outside.txt")]
    [InlineData("")]
    public void A_list_that_leads_out_of_the_site_is_refused_and_nothing_is_touched(string path)
    {
        string outside = _folder.Write("outside.txt", "mine");
        Publish(s_site);
        File.AppendAllText(ManifestFile, $"{new string('0', 64)}  {path}\n");
        string before = FolderState.Of(Site);

        Assert.Null(Publish(("index.html", "other")));

        Assert.Equal("SITE0203", Assert.Single(_problems).Id);
        Assert.Equal(ManifestFile, _problems[0].File);
        Assert.Equal("mine", File.ReadAllText(outside));
        Assert.Equal(before, FolderState.Of(Site));
    }

    [Fact]
    public void An_absolute_path_in_the_list_is_refused_and_its_file_stays()
    {
        string outside = _folder.Write("outside.txt", "mine");
        Publish(s_site);
        File.AppendAllText(ManifestFile, $"{Convert.ToHexStringLower(SHA256.HashData("mine"u8))}  {outside}\n");

        Assert.Null(Publish(s_site[..1]));

        Assert.Equal("SITE0203", Assert.Single(_problems).Id);
        Assert.Equal("mine", File.ReadAllText(outside));
    }

    [Theory]
    [InlineData("not a list")]
    [InlineData("0000  index.html")]
    [InlineData("ZZZZ000000000000000000000000000000000000000000000000000000000000  index.html")]
    [InlineData("\0\0\0")]
    [Provokes("SITE0203")]
    public void A_list_that_is_none_is_refused_and_nothing_is_touched(string list)
    {
        Publish(s_site);
        File.WriteAllText(ManifestFile, list);
        string before = FolderState.Of(Site);

        Assert.Null(Publish(("index.html", "other")));

        Assert.Equal(
            $"{ManifestFile}: error SITE0203: This is not a list of published files; restore it, or remove the whole folder and publish anew",
            Assert.Single(_problems).ToString());
        Assert.Equal(before, FolderState.Of(Site));
    }

    [Theory]
    [InlineData("2024/index.html")]
    [InlineData("zz/index.html")]
    public void What_was_written_goes_back_when_the_disk_refuses_a_later_file(string refused)
    {
        Publish([.. s_site, ("vanishing.html", "v")]);
        if (refused.StartsWith("2024", StringComparison.Ordinal))
        {
            File.Delete(Path.Combine(Site, refused));
        }

        _folder.Write($"site/{refused}/mine.txt", "a folder of this name is in the way");
        string before = FolderState.OfContent(Site);

        PublishResult? result = Publish([("2024/06/a/index.html", "changed"), ("0.html", "new"), ("index.html", "changed"), (refused, "x")]);

        Assert.Null(result);
        Assert.Equal("SITE0202", Assert.Single(_problems).Id);
        Assert.Equal(before, FolderState.OfContent(Site));
        AssertNothingBeside();
    }

    [Fact]
    public void A_target_that_may_not_be_written_is_a_problem_and_stays_as_it_was()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
        {
            // Nothing is read-only for root, and folders of Windows have no such mode; the two tests above stand in.
            return;
        }

        Publish(s_site);
        string before = FolderState.Of(Site);
        File.SetUnixFileMode(Path.Combine(Site, "2024"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Null(Publish([("0.html", "new"), ("2024/index.html", "changed")]));
        }
        finally
        {
            File.SetUnixFileMode(Path.Combine(Site, "2024"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Assert.Equal("SITE0202", Assert.Single(_problems).Id);
        Assert.Equal(before, FolderState.Of(Site));
    }

    [Fact]
    [Provokes("SITE0202")]
    public void A_file_where_the_site_should_be_is_a_problem()
    {
        _folder.Write("site", "mine");

        Assert.Null(Publish(s_site));

        Assert.StartsWith($"{Site}: error SITE0202: The site cannot be written: ", Assert.Single(_problems).ToString(), StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Site));
        AssertNothingBeside();
    }

    [Fact]
    public void A_site_is_finished_after_the_machine_stopped_half_way()
    {
        // As a crash leaves it: the list knows every file but not what is in the doubtful ones; a page is away, another half-written.
        Publish(s_site);
        Dictionary<string, string> hashes = Manifest.Read(Site);
        hashes["index.html"] = Manifest.Unknown;
        hashes["2024/index.html"] = Manifest.Unknown;
        hashes["gone.html"] = Manifest.Unknown;
        File.WriteAllBytes(ManifestFile, Manifest.Write(hashes));
        File.WriteAllText(Path.Combine(Site, "index.html"), "fro");
        File.Delete(Path.Combine(Site, "2024/index.html"));
        _folder.Write(".site.publishing/new/index.html", "stale");
        _folder.Write(".site.publishing/old/2024/index.html", "stale");
        _folder.Write(".site.publishing/lock", "");

        Assert.NotNull(Publish(s_site));

        Assert.All(s_site, file => Assert.Equal(file.Item2, Read(file.Item1)));
        AssertIsListed();
        AssertNothingBeside();
    }

    [Fact]
    public void The_list_is_in_the_form_that_sha256sum_checks()
    {
        Publish([.. s_site, ("ü/a b;%#'\".html", "x"), ("empty", "")]);

        Assert.Matches("^([0-9a-f]{64}  [^\n]+\n)+$", File.ReadAllText(ManifestFile));
        AssertIsListed();
        string[] paths = [.. File.ReadLines(ManifestFile).Select(static line => line[66..])];
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        if (OperatingSystem.IsLinux())
        {
            using Process check = Process.Start(new ProcessStartInfo("sha256sum", ["--check", "--strict", "--quiet", Manifest.FileName]) { WorkingDirectory = Site })!;
            check.WaitForExit();
            Assert.Equal(0, check.ExitCode);
        }
    }

    [Fact]
    public async Task Of_two_publishers_at_once_the_second_is_told_and_the_site_is_whole()
    {
        Publish(s_site);
        using ManualResetEventSlim started = new();
        using ManualResetEventSlim mayEnd = new();
        List<SiteProblem> firstProblems = [];
        Task<PublishResult?> first = Task.Run(() => Publisher.Publish(
            [
                Plan("index.html", "first"),
                new PlannedFile("slow.html", () =>
                {
                    started.Set();
                    mayEnd.Wait();
                    return "slow"u8.ToArray();
                }),
            ],
            Site, firstProblems));
        started.Wait();

        PublishResult? second = Publish(("index.html", "second"));
        mayEnd.Set();

        Assert.Null(second);
        Assert.Equal("SITE0202", Assert.Single(_problems).Id);
        Assert.Equal(new PublishResult(2, 2, 3), await first);
        Assert.Empty(firstProblems);
        Assert.Equal("first", Read("index.html"));
        AssertIsListed();
        AssertNothingBeside();
    }

    [Fact]
    public async Task However_many_publish_at_once_the_site_is_that_of_one_of_them()
    {
        PublishResult?[] results = await Task.WhenAll(Enumerable.Range(0, 24).Select(n => Task.Run(() =>
            Publisher.Publish([.. Enumerable.Range(0, 20).Select(i => Plan($"{i}/index.html", $"by {n}"))], Site, []))));

        Assert.Contains(results, static result => result is not null);
        Assert.Single(FolderState.Files(Site).Where(static path => path != Manifest.FileName).Select(Read).Distinct());
        AssertIsListed();
        AssertNothingBeside();
    }

    [Fact]
    public void A_site_may_lie_in_a_folder_with_any_name()
    {
        string output = _folder["a b/#;%20'\"ü/.site"];

        Assert.NotNull(Publisher.Publish([Plan("index.html", "x")], output + "/", _problems));

        Assert.Equal("x", File.ReadAllText(Path.Combine(output, "index.html")));
        Assert.Equal([".site"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(output)!).Select(Path.GetFileName));
    }

    private PublishResult? Publish(params (string Path, string Text)[] files) =>
        Publisher.Publish([.. files.Select(static file => Plan(file.Path, file.Text))], Site, _problems);

    private static PlannedFile Plan(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));

    private string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    /// <summary>Every file of the site is in its list, with the right hash.</summary>
    private void AssertIsListed() => Assert.Equal(
        FolderState.Files(Site).Where(static path => path != Manifest.FileName)
            .Select(path => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Site, path)))) + "  " + path),
        File.ReadLines(ManifestFile));

    private void AssertNothingBeside() =>
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
}
