using System;
using System.IO;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Settings;

public sealed class PermalinkTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{year}/{month}/{slug}/", 20240619, null, "2024/06/some-slug/")]
    [InlineData("{year}/{month}/{slug}/", 0, null, "undated/some-slug/")]
    [InlineData("{year}/{month}/{day}/{slug}", 20240609, null, "2024/06/09/some-slug/")]
    [InlineData("news/{year}-{month}/{slug}/", 20240619, null, "news/2024-06/some-slug/")]
    [InlineData("news/{year}-{month}/{slug}/", 0, null, "news/undated/some-slug/")]
    [InlineData("{section}/{slug}/", 20240619, "town", "town/some-slug/")]
    [InlineData("{section}/{slug}/", 20240619, null, "other/some-slug/")]
    [InlineData("{slug}/", 0, null, "some-slug/")]
    [InlineData("{year}/{slug}/v1.{day}/", 20240619, null, "2024/some-slug/v1.19/")]
    public void A_pattern_makes_an_address(string pattern, int day, string? section, string address)
    {
        Assert.Null(Permalink.Problem(pattern));
        Assert.Equal(address, Permalink.Of(pattern).AddressOf(day, "some-slug", section));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/{slug}/")]
    [InlineData("a//{slug}/")]
    [InlineData("./{slug}/")]
    [InlineData("{slug}/..")]
    [InlineData("{slug}/A/")]
    [InlineData("{slug}/a b/")]
    [InlineData("{Slug}/")]
    [InlineData("{year}{slug}/")]
    [InlineData("{year}/")]
    public void What_is_no_pattern_is_told(string pattern) => Assert.NotNull(Permalink.Problem(pattern));

    [Fact]
    [Provokes("SITE0205")]
    public void A_menu_that_leads_nowhere_stops_publishing()
    {
        PublishRun run = PublishRun.OfSample(_folder["site"], _folder.Write("site.yml", "menu:\n  - label: X\n    page: 2024/7/\n"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("site.yml(3,11): error SITE0205: The menu leads to '2024/7/', which is no page of the site; did you mean '2024/07/'?\n", run.Output);
        Assert.False(Directory.Exists(_folder["site"]));
    }
}
