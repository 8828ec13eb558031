using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>What a user sees whose link is broken, or whose address vanishes.</summary>
public sealed class KeptAddressTests
{
    private const string Ferry = "# The ferry is back\n\nThe ferry at Sallow Bank came back on Wednesday, and nobody was hurt in the least.\n";

    [Fact]
    [Provokes("SITE0213")]
    public async Task A_broken_link_is_told_where_it_is_written()
    {
        using ArchiveProject project = new();
        project.Write("site.yml", "title: The Papers\naddress: https://name.github.io/archive/\nabout: |\n  By *us*, see\n  [all](/archive/pepole/).\n");
        project.Write("ferry.md", Ferry);
        project.Write("weir.md", "# The weir is mended\n\nThe weir was mended on Tuesday, as [the council](/archive/abuot/) said, and so\n[did the ferry](/undated/the-ferry-is-back/); see [below](#costs) and [there](ferry.md#there).\n\n## What it cost\n\nNobody knows.\n");

        BuildRun broken = await project.Build();

        string weir = Path.Combine(project.Folder, "weir.md");
        Assert.Equal(
            [
                Path.Combine(project.Folder, "site.yml") + "(5,9): error SITE0211: '/archive/pepole/' leads to nothing in the site; write where it is, name an article as 'article:' with its slug, or take the link out",
                weir + "(3,50): error SITE0211: '/archive/abuot/' leads to nothing in the site; did you mean '/archive/about/'?",
                weir + "(4,17): error SITE0214: '/undated/the-ferry-is-back/' leads out of the site, whose addresses start with '/archive/'; write '/archive/undated/the-ferry-is-back/'",
                weir + "(4,59): warning SITE0213: '#costs' leads to an anchor that 'undated/the-weir-is-mended/' has not; write one that it has, or leave it out",
                weir + "(4,79): warning SITE0213: '/archive/undated/the-ferry-is-back/#there' leads to an anchor that 'undated/the-ferry-is-back/' has not; write one that it has, or leave it out",
            ],
            broken.Problems.Where(static line => !line.Contains("SITE0300", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(project.Site));

        project.Write("site.yml", "title: The Papers\naddress: https://name.github.io/archive/\n");
        project.Write("weir.md", "# The weir is mended\n\nThe weir was mended on Tuesday, and [so was the ferry](ferry.md), [they say](#costs).\n");
        BuildRun mended = await project.Build();
        Assert.Equal(0, mended.ExitCode);
        Assert.Contains("warning SITE0213", Assert.Single(mended.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_vanishes_is_told_until_it_leads_on()
    {
        using ArchiveProject project = new();
        project.Write("ferry.md", Ferry);
        BuildRun kept = await project.Build("KeepAddresses=true", "SiteReport=../report.json");
        string ledger = Path.Combine(project.Folder, "addresses.txt");
        Assert.True(kept.ExitCode == 0, kept.Output);
        Assert.Equal(["undated/the-ferry-is-back/"], File.ReadLines(ledger).Where(static line => line.Length > 0 && line[0] != '#'));

        // The list is no capture, and what the build wrote into it is no reason for another.
        DateTime before = File.GetLastWriteTimeUtc(Path.Combine(project.Site, "manifest-sha256.txt"));
        Assert.DoesNotContain("Published", (await project.Build("KeepAddresses=true", "SiteReport=../report.json")).Output, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(project.Site, "manifest-sha256.txt")));

        project.Write("ferry.md", Ferry.Replace("is back", "returns", StringComparison.Ordinal));
        BuildRun vanished = await project.Build("KeepAddresses=true");
        int line = Array.IndexOf(File.ReadAllLines(ledger), "undated/the-ferry-is-back/") + 1;
        Assert.StartsWith(
            $"{ledger}({line},1): error SITE0219: 'undated/the-ferry-is-back/' is no longer an address of the site; state it among the 'aliases'", vanished.Problems[0], StringComparison.Ordinal);
        Assert.Contains("The ferry is back", project.Read("undated/the-ferry-is-back/index.html"), StringComparison.Ordinal);

        project.Write("ferry.yml", "aliases: /undated/the-ferry-is-back/\n");
        BuildRun leading = await project.Build("KeepAddresses=true", "SiteReport=../report.json");
        Assert.True(leading.ExitCode == 0, leading.Output);
        Assert.Equal(["undated/the-ferry-is-back/", "undated/the-ferry-returns/"], File.ReadLines(ledger).Where(static line => line.Length > 0 && line[0] != '#'));
        JsonElement report = JsonDocument.Parse(File.ReadAllText(Path.Combine(project.Folder, "..", "report.json"))).RootElement;
        Assert.Equal("/undated/the-ferry-returns/", report.GetProperty("redirects")[0].GetProperty("to").GetString());
    }

    [Fact]
    public async Task A_bag_has_nothing_of_what_is_not_published()
    {
        using ArchiveProject project = new();
        project.Write("town/ferry.md", Ferry);
        project.Write("town/ferry.yml", "section: Town\n");
        project.Write("town/_folder.yml", "tags: [quay]\n");
        project.Write("secret.txt", "Secret meeting held\n\nThe secret meeting was held on Tuesday, and nobody who was there has said a word of it.\n");
        project.Write("secret.yml", "withdrawn: They asked us\n");
        project.Write("sketch.txt", "Sketch of the quay\n\nThe sketch of the quay was found on Tuesday, and nobody who saw it has said a word.\n");
        project.Write("sketch.yml", "draft: true\n");
        Assert.Equal(0, (await project.Build()).ExitCode);

        BuildRun run = await project.Execute("bag", "--output", project.Elsewhere);

        Assert.True(run.ExitCode == 0, run.Output);
        string[] files = FolderState.Files(project.Elsewhere);
        Assert.Contains("data/captures/town/ferry.md", files);
        Assert.Contains("data/statements/town/ferry.yml", files);
        Assert.Contains("data/model/town/ferry.md.json", files);
        Assert.Contains("data/site/index.html", files);
        foreach (string word in (string[])["has said a word", "sketch", "secret."])
        {
            Assert.DoesNotContain(files, file => file.Contains(word, StringComparison.OrdinalIgnoreCase)
                || File.ReadAllText(Path.Combine(project.Elsewhere, file)).Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }
}
