using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Problems;
using SiteBuilder.Publishing;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Publishing;

/// <summary>After a failure everything is as it was, also what a build or a second try looks at.</summary>
public sealed class PublisherFailureTests : IDisposable
{
    private static readonly (string, string)[] s_site = [("index.html", "front"), ("2024/index.html", "year")];
    private readonly TemporaryFolder _folder = new();
    private readonly List<SiteProblem> _problems = [];

    private string Site => _folder["site"];

    private string ManifestFile => Path.Combine(Site, Manifest.FileName);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_failure_leaves_the_list_as_old_as_it_was_so_that_the_next_build_tries_again()
    {
        Publish(s_site);
        _folder.Write("site/zz.html/mine.txt", "a folder of this name is in the way");
        FolderState.Age(Site);
        string before = FolderState.Of(Site);

        Assert.Null(Publish([("index.html", "changed"), ("zz.html", "x")]));

        Assert.Equal(before, FolderState.Of(Site));
    }

    [Fact]
    public void A_list_that_was_refused_leaves_nothing_beside_the_site()
    {
        Publish(s_site);
        File.WriteAllText(ManifestFile, "broken");

        Assert.Null(Publish(s_site));

        AssertNothingBeside();
    }

    [Fact]
    public void After_a_list_was_refused_and_restored_the_site_can_be_published_at_once()
    {
        Publish(s_site);
        byte[] good = File.ReadAllBytes(ManifestFile);
        File.WriteAllText(ManifestFile, "broken");
        Assert.Null(Publish(s_site));

        File.WriteAllBytes(ManifestFile, good);

        Assert.NotNull(Publish(s_site));
        Assert.DoesNotContain(_problems, static problem => problem.Id == "SITE0202");
    }

    [Fact]
    public void A_bag_of_captures_has_a_list_of_the_same_name_and_loses_nothing()
    {
        // BagIt (RFC 8493): bagit.txt, and in manifest-sha256.txt the payload under data/.
        _folder.Write("site/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        _folder.Write("site/data/capture.warc", "mine");
        _folder.Write("site/" + Manifest.FileName, $"{Convert.ToHexStringLower(SHA256.HashData("mine"u8))}  data/capture.warc\n");
        string before = FolderState.OfContent(Site);

        PublishResult? result = Publish(s_site);

        Assert.Null(result);
        Assert.NotEmpty(_problems);
        Assert.Equal(before, FolderState.OfContent(Site));
    }

    [Fact]
    public void The_first_site_leaves_no_trace_when_the_disk_refuses_a_file()
    {
        _folder.Write("site/zz.html/mine.txt", "a folder of this name is in the way");
        string before = FolderState.OfContent(Site);

        Assert.Null(Publish([.. s_site, ("zz.html", "x")]));

        Assert.Equal("SITE0202", Assert.Single(_problems).Id);
        Assert.Equal(before, FolderState.OfContent(Site));
    }

    [Fact]
    public void A_disk_that_refuses_while_pages_are_rendered_is_a_problem_too()
    {
        Publish(s_site);
        string before = FolderState.Of(Site);

        Assert.Null(Publish([("index.html", "other"), (new string('n', 300) + ".html", "a name that no disk takes")]));

        Assert.Equal("SITE0202", Assert.Single(_problems).Id);
        Assert.Equal(before, FolderState.Of(Site));
        AssertNothingBeside();
    }

    private PublishResult? Publish(params (string Path, string Text)[] files) =>
        Publisher.Publish([.. files.Select(static file => new PlannedFile(file.Path, () => Encoding.UTF8.GetBytes(file.Text)))], Site, _problems);

    private void AssertNothingBeside() =>
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
}
