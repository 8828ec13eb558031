using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using SiteBuilder.Commands;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Commands;

/// <summary>The readings of an archive as files for other programs.</summary>
public sealed class ReadingsTests
{
    [Fact]
    public void Each_seed_has_its_reading_under_its_own_path()
    {
        using TemporaryFolder folder = new();
        string[] paths = [.. Hallermouth.Archive.Articles.Select(static article => Path.ChangeExtension(article.Capture.Path, ".json"))];

        Assert.Equal(0, Write(folder.Path));

        string[] files = [.. Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/'))];
        Assert.Equal([.. paths.Append("article.schema.json").Order(StringComparer.Ordinal)], files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_reading_has_every_captured_character_in_its_blocks()
    {
        using TemporaryFolder folder = new();
        Assert.Equal(0, Write(folder.Path));
        foreach (SiteBuilder.Model.Article article in Hallermouth.Archive.Articles)
        {
            using JsonDocument reading = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder.Path, Path.ChangeExtension(article.Capture.Path, ".json"))));
            string text = article.Capture.Text;
            int at = 0;
            foreach (JsonElement block in reading.RootElement.GetProperty("blocks").EnumerateArray())
            {
                int start = block.GetProperty("span").GetProperty("start").GetInt32();
                Assert.True(string.IsNullOrWhiteSpace(text[at..start]));
                Assert.InRange(block.GetProperty("confidence").GetInt32(), 0, 100);
                at = start + block.GetProperty("span").GetProperty("length").GetInt32();
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        }
    }

    [Fact]
    public void A_second_time_writes_the_same_bytes()
    {
        using TemporaryFolder one = new();
        using TemporaryFolder two = new();
        Assert.Equal(0, Write(one.Path) + Write(two.Path) + Write(two.Path));
        foreach (string file in Directory.GetFiles(one.Path))
        {
            Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(Path.Combine(two.Path, Path.GetFileName(file))));
        }
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_an_error()
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.Path, "taken");
        File.WriteAllText(file, "");

        Assert.Equal(1, Write(file));
    }

    private static int Write(string folder)
    {
        using StringWriter output = new();
        return ReadingsCommand.Run(Hallermouth.Archive.Contents, folder, output);
    }
}
