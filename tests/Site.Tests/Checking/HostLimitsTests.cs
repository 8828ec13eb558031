using System.Linq;
using SiteBuilder.Checking;
using SiteBuilder.Tests.Problems;
using Xunit;

namespace SiteBuilder.Tests.Checking;

/// <summary>What a host does not take is told, and published all the same.</summary>
public sealed class HostLimitsTests
{
    private static readonly SiteFile[] s_files =
    [
        new("a/index.html", 3_000, FileKind.Article), new("b/index.html", 3_000, FileKind.Article), new("a/index.json", 2_500, FileKind.Data),
        new("index.html", 1_000, FileKind.List), new("robots.txt", 500, FileKind.Other), new(".nojekyll", 0, FileKind.Other),
    ];

    [Fact]
    public void A_site_within_the_limits_has_no_problem() => Assert.Empty(HostLimits.Pages.Check(s_files, "_site"));

    [Fact]
    [Provokes("SITE0216")]
    public void A_site_that_is_too_large_is_told_with_what_weighs_most() => Assert.Equal(
        "_site: warning SITE0216: The site has 10 kB in 6 files, and GitHub Pages takes 9 kB; most of it are articles (6 kB, 60 %), data (2.5 kB, 25 %), lists (1 kB, 10 %);"
            + " leave out of 'outputs' in site.yml what nobody needs, or split the archive",
        Assert.Single(new HostLimits(9_000, 9_000, 10).Check(s_files, "_site")).ToString());

    [Fact]
    public void So_is_one_of_too_many_files() => Assert.Contains(
        "and GitHub Pages may not deploy over 5 within its ten minutes; most of it are articles",
        Assert.Single(new HostLimits(90_000, 9_000, 5).Check(s_files, "_site")).Message, System.StringComparison.Ordinal);

    [Fact]
    [Provokes("SITE0217")]
    public void A_file_that_is_too_large_is_told() => Assert.Equal(
        ["_site/a/index.html: warning SITE0217: This file has 3 kB, and GitHub takes none of over 2.9 kB; make it smaller, or leave it out",
         "_site/b/index.html: warning SITE0217: This file has 3 kB, and GitHub takes none of over 2.9 kB; make it smaller, or leave it out"],
        new HostLimits(90_000, 2_900, 10).Check(s_files, "_site").Select(static problem => problem.ToString()));

    [Theory]
    [InlineData(".well-known/x/index.html", "starts with a dot")]
    [InlineData("a/.hidden", "starts with a dot")]
    [InlineData("a/what?/index.html", "has '?' in it")]
    [InlineData("a/b\u0007/index.html", "has a control character in it")]
    [Provokes("SITE0218")]
    public void A_name_that_is_left_out_is_told(string path, string fault) => Assert.Equal(
        $"_site/{path}: warning SITE0218: The name of this file {fault}, so that GitHub Pages may leave it out; give it another",
        Assert.Single(HostLimits.Pages.Check([new SiteFile(path, 1, FileKind.Other)], "_site")).ToString());

    [Theory]
    [InlineData(0, "0 bytes")]
    [InlineData(999, "999 bytes")]
    [InlineData(1_500, "1.5 kB")]
    [InlineData(100_000_000, "100 MB")]
    [InlineData(1_230_000_000, "1.23 GB")]
    public void Sizes_are_in_units_of_a_thousand(long bytes, string words) => Assert.Equal(words, HostLimits.SizeOf(bytes));
}
