using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Problems;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Checking;

/// <summary>The list of promised addresses is added to, and each line of it is checked.</summary>
public sealed class AddressLedgerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<SiteProblem> _problems = [];

    private string Ledger => _folder["addresses.txt"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Where_there_is_none_it_is_written_sorted_below_a_head_that_explains_it()
    {
        Assert.Equal(2, Read().Add(["2024/06/weir/", "2023/01/ferry/"]));

        string[] lines = File.ReadAllLines(Ledger);
        Assert.Equal(["2023/01/ferry/", "2024/06/weir/"], lines.Where(static line => line.Length > 0 && line[0] != '#'));
        Assert.StartsWith("# Addresses that this archive has promised", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain('\r', File.ReadAllText(Ledger));
        Assert.Equal(["addresses.txt"], FolderState.Files(_folder.Path));
    }

    [Fact]
    public void It_never_shrinks_and_keeps_what_its_author_wrote_above()
    {
        _folder.Write("addresses.txt", "# Mine.\n\n/old/weir\n2023/01/ferry/\n");

        Assert.Equal(1, Read().Add(["2024/06/weir/", "2023/01/ferry/"]));

        Assert.Equal("# Mine.\n\n2023/01/ferry/\n2024/06/weir/\nold/weir\n", File.ReadAllText(Ledger));
    }

    [Fact]
    public void It_is_not_touched_where_nothing_is_new()
    {
        _folder.Write("addresses.txt", "b/\r\na/");
        FolderState.Age(_folder.Path);
        string before = FolderState.Of(_folder.Path);

        Assert.Equal(0, Read().Add(["a/", "b/"]));

        Assert.Equal(before, FolderState.Of(_folder.Path));
    }

    [Fact]
    [Provokes("SITE0219")]
    public void An_address_at_which_nothing_is_any_more_is_told_at_its_line()
    {
        _folder.Write("addresses.txt", "# Mine.\n2024/06/weir-closed/\n/2024/06/ferry\n2019/x.html\n2019/y/\n");

        Assert.Equal(
            [
                $"{Ledger}(2,1): error SITE0219: '2024/06/weir-closed/' is no longer an address of the site; state it among the 'aliases' of the article that was there,"
                    + " withdraw the article so that a tombstone stays, or take the line out; did you mean '2024/06/weir-is-closed/'?",
                $"{Ledger}(5,1): error SITE0219: '2019/y/' is no longer an address of the site; state it among the 'aliases' of the article that was there,"
                    + " withdraw the article so that a tombstone stays, or take the line out",
            ],
            Read().Check(["2024/06/weir-is-closed/index.html", "2024/06/ferry/index.html", "2019/x.html"]).Select(static problem => problem.ToString()));
    }

    [Theory]
    [InlineData("weir closed?")]
    [InlineData("../seeds/weir/")]
    [InlineData("https://name.github.io/weir/")]
    [InlineData("/")]
    [Provokes("SITE0221")]
    public void A_line_that_is_no_address_is_told(string line)
    {
        _folder.Write("addresses.txt", $"\n{line}\n");
        Read();

        Assert.Equal(
            $"{Ledger}(2,1): error SITE0221: '{line}' is not the path of a page; write it as '2024/06/ferry-returns/', or put '#' in front of a remark",
            Assert.Single(_problems).ToString());
    }

    private AddressLedger Read() => AddressLedger.Read(_folder.Path, _problems);
}
