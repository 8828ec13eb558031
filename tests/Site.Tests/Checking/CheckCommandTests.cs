using System;
using System.IO;
using System.Linq;
using SiteBuilder.Commands;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Checking;

/// <summary>The command that checks what was published.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string Address = "https://name.github.io/archive/";
    private readonly TemporaryFolder _folder = new();

    public CheckCommandTests() => Assert.Equal(0, ArchiveCommand.Run(["publish", "--output", _folder["site"], "--address", Address], Hallermouth.Archive.Contents));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_site_as_it_was_published_is_right()
    {
        (int exit, string output) = Check();

        Assert.Equal(0, exit);
        Assert.Matches(@"^Checked \d+ files of .*: all are as they were published, and every link leads somewhere\n$", output);
    }

    [Fact]
    [Provokes("SITE0222")]
    public void A_file_that_changed_or_went_is_told_and_what_led_to_it()
    {
        File.AppendAllText(_folder["site/robots.txt"], "Disallow: /\n");
        File.Delete(_folder["site/about/index.html"]);

        (int exit, string output) = Check();

        string[] lines = output.Split('\n');
        Assert.Equal(1, exit);
        Assert.Equal($"{_folder["site/about/index.html"]}: error SITE0222: This file is gone; publish anew", lines[0]);
        Assert.Equal($"{_folder["site/robots.txt"]}: error SITE0222: This file has changed since it was published; publish anew", lines[1]);
        Assert.Contains(": error SITE0211: '/archive/about/' leads to nothing in the site", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_for_another_address_does_not_fit()
    {
        (int exit, string output) = Check("https://name.github.io/papers/");

        Assert.Equal(1, exit);
        Assert.Contains("error SITE0214: '/archive/' leads out of the site, whose addresses start with '/papers/'", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_was_not_published_is_told()
    {
        Directory.CreateDirectory(_folder["other"]);
        using StringWriter printed = new();

        Assert.Equal(1, CheckCommand.Run(Hallermouth.Archive.Contents, new PublishOptions(_folder["other"], null, null), printed));

        Assert.Equal($"{_folder["other/manifest-sha256.txt"]}: error SITE0222: This file is not there, so that nothing tells what was published; publish anew\n", printed.ToString());
    }

    private (int Exit, string Output) Check(string address = Address)
    {
        using StringWriter printed = new();
        int exit = CheckCommand.Run(Hallermouth.Archive.Contents, new PublishOptions(_folder["site"], null, address), printed);
        return (exit, printed.ToString());
    }
}
