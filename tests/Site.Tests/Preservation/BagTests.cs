using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SiteBuilder.Commands;
using SiteBuilder.Preservation;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Preservation;

/// <summary>The archive as a bag (RFC 8493).</summary>
public sealed class BagTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Bag => _folder["bag"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_bag_lists_every_file_of_its_payload_once_and_every_tag_file()
    {
        Assert.Equal(0, Write().Exit);

        string[] files = FolderState.Files(Bag);
        foreach ((string algorithm, Func<byte[], byte[]> hash) in new (string, Func<byte[], byte[]>)[] { ("sha256", SHA256.HashData), ("sha512", SHA512.HashData) })
        {
            Assert.Equal(
                files.Where(static path => path.StartsWith("data/", StringComparison.Ordinal)).Select(path => $"{Convert.ToHexStringLower(hash(File.ReadAllBytes(Path.Combine(Bag, path))))}  {path}"),
                File.ReadLines(Path.Combine(Bag, $"manifest-{algorithm}.txt")));
            Assert.Equal(
                new[] { "bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt" }.Select(path => $"{Convert.ToHexStringLower(hash(File.ReadAllBytes(Path.Combine(Bag, path))))}  {path}"),
                File.ReadLines(Path.Combine(Bag, $"tagmanifest-{algorithm}.txt")));
        }

        Assert.Equal("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n", File.ReadAllText(Path.Combine(Bag, "bagit.txt")));
        string[] payload = Directory.GetFiles(Path.Combine(Bag, "data"), "*", SearchOption.AllDirectories);
        Assert.Equal(
            $"External-Description: The Hallermouth Papers: Ten months of news from a river town, and one report from further off\nExternal-Identifier: https://name.github.io/archive/\n"
                + $"Payload-Oxum: {payload.Sum(static file => new FileInfo(file).Length)}.{payload.Length}\nBag-Software-Agent: SiteBuilder\n",
            File.ReadAllText(Path.Combine(Bag, "bag-info.txt")));
    }

    [Fact]
    public void A_bag_has_captures_as_they_are_what_is_stated_data_and_the_site()
    {
        Assert.Equal(0, Write().Exit);
        string seeds = Path.Combine(Repository.Root, "seeds");
        ArchiveCommand.Run(["publish", "--output", _folder["site"], "--address", "https://name.github.io/archive/"], Hallermouth.Archive.Contents);

        string[] captures = [.. Directory.GetFiles(seeds, "*.txt").Select(static file => Path.GetFileName(file)).Where(static name => name != "addresses.txt")];
        Assert.Equal(captures.Order(StringComparer.Ordinal), FolderState.Files(Path.Combine(Bag, "data/captures")));
        Assert.All(captures, capture => Assert.Equal(File.ReadAllBytes(Path.Combine(seeds, capture)), File.ReadAllBytes(Path.Combine(Bag, "data/captures", capture))));
        Assert.Equal(File.ReadAllBytes(Path.Combine(seeds, "site.yml")), File.ReadAllBytes(Path.Combine(Bag, "data/statements/site.yml")));
        Assert.Equal([.. captures.Select(static capture => capture + ".json").Append("article.schema.json").Order(StringComparer.Ordinal)], FolderState.Files(Path.Combine(Bag, "data/model")));
        Assert.Contains(
            "\"address\":\"https://name.github.io/archive/2023/12/seal-holds-up-the-7-40-ferry/\"",
            File.ReadAllText(Path.Combine(Bag, "data/model/005 seal on the slip.txt.json")), StringComparison.Ordinal);
        File.Delete(_folder["site/manifest-sha256.txt"]);
        Assert.Equal(FolderState.OfContent(_folder["site"]), FolderState.OfContent(Path.Combine(Bag, "data/site")));
    }

    [Fact]
    public void The_same_archive_gives_the_same_bag_also_over_the_last_one()
    {
        Write();
        string before = FolderState.OfContent(Bag);

        Assert.Equal(0, Write().Exit);

        Assert.Equal(before, FolderState.OfContent(Bag));
        Assert.Equal(["bag"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_day_and_who_hands_it_over_are_in_it_where_they_are_stated()
    {
        using StringWriter printed = new();
        PublishOptions options = new(Bag, null, null) { Day = new DateOnly(2024, 6, 19) };

        Assert.Equal(0, BagCommand.Run(Hallermouth.Archive.Contents, options, "Haller\n Town Library", printed));

        string info = File.ReadAllText(Path.Combine(Bag, "bag-info.txt"));
        Assert.StartsWith("Source-Organization: Haller Town Library\n", info, StringComparison.Ordinal);
        Assert.Contains("\nBagging-Date: 2024-06-19\n", info, StringComparison.Ordinal);
        Assert.DoesNotContain("External-Identifier", info, StringComparison.Ordinal);
    }

    [Fact]
    [Provokes("SITE0223")]
    public void A_folder_with_anything_else_is_not_touched()
    {
        _folder.Write("bag/letters.txt", "x");
        AssertRefused("the folder is not empty, and no bag that SiteBuilder wrote");
        File.Delete(_folder["bag/letters.txt"]);
        Write();
        _folder.Write("bag/data/letters.txt", "x");
        AssertRefused("'data/letters.txt' in it is nothing that SiteBuilder put there");
        Directory.Delete(Bag, recursive: true);
        _folder.Write("bag", "x");
        AssertRefused("it is a file");
    }

    [Fact]
    public void The_folder_of_seeds_is_no_place_for_it()
    {
        string capture = Hallermouth.Archive.Contents.Captures[0].Capture.Path;
        _folder.Write(capture, "x");
        AssertRefused("the folder of seeds is around it, and the next build would read it as articles");

        using StringWriter printed = new();
        Assert.Equal(0, BagCommand.Run(Hallermouth.Archive.Contents, new PublishOptions(_folder[".bags/one"], null, null), null, printed));
    }

    [Fact]
    public void Line_ends_in_a_path_do_not_end_its_entry()
    {
        byte[] list = BagManifest.Write([("data/50%.txt", "b"), ("data/a\r\nb", "a"), ("data/%0A", "c")]);

        Assert.Equal("c  data/%250A\nb  data/50%25.txt\na  data/a%0D%0Ab\n", Encoding.UTF8.GetString(list));
        Assert.Equal(["data/%0A", "data/50%.txt", "data/a\r\nb"], BagManifest.Paths(Encoding.UTF8.GetString(list)));
    }

    private void AssertRefused(string reason)
    {
        string before = FolderState.Of(_folder.Path);

        (int exit, string output) = Write();

        Assert.Equal((1, $"{Bag}: error SITE0223: The bag cannot be put here: {reason}; choose an empty folder\n"), (exit, output));
        Assert.Equal(before, FolderState.Of(_folder.Path));
    }

    private (int Exit, string Output) Write()
    {
        using StringWriter printed = new();
        int exit = BagCommand.Run(Hallermouth.Archive.Contents, new PublishOptions(Bag, null, "https://name.github.io/archive/"), null, printed);
        return (exit, printed.ToString());
    }
}
