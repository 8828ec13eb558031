using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SiteBuilder.Checking;
using Xunit;

namespace SiteBuilder.Tests.Checking;

/// <summary>Where links lead, in a site under a base path.</summary>
public sealed class LinkCheckTests
{
    private static readonly string[] s_files =
    [
        "index.html", "about/index.html", "2024/06/weir/index.html", "old.html", "assets/archive.css", "архив/index.html", "pictures/The Quay.jpg", "404.html",
    ];

    [Theory]
    [InlineData("/archive/")]
    [InlineData("/archive")]
    [InlineData("/archive/index.html")]
    [InlineData("/archive/about/")]
    [InlineData("/archive/about")]
    [InlineData("/archive/about/#main")]
    [InlineData("/archive/about/#top")]
    [InlineData("/archive/about/#")]
    [InlineData("/archive/about/?q=1#main")]
    [InlineData("/archive/about/#caf%C3%A9")]
    [InlineData("/archive/about/#:~:text=weir")]
    [InlineData("/archive/about/#main:~:text=weir")]
    [InlineData("/archive/old")]
    [InlineData("/archive/old.html")]
    [InlineData("/archive/assets/archive.css?v=1#x")]
    [InlineData("/archive/%D0%B0%D1%80%D1%85%D0%B8%D0%B2/")]
    [InlineData("/archive/архив/")]
    [InlineData("/archive/pictures/The%20Quay.jpg")]
    [InlineData("/archive/2024/../about/")]
    [InlineData("../../../about/")]
    [InlineData("./")]
    [InlineData("index.html")]
    [InlineData("?page=2")]
    [InlineData("#p-1")]
    [InlineData("#top")]
    [InlineData("https://name.github.io/archive/about/#main")]
    [InlineData("https://name.github.io/other/")]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/x")]
    [InlineData("mailto:nora@example.org")]
    [InlineData("/archive/put-there-by-hand.pdf")]
    public void Leads_somewhere(string link) => Assert.Empty(Broken(link));

    [Theory]
    [InlineData("/archive/abuot/", LinkFault.Missing)]
    [InlineData("/archive/2024/06/", LinkFault.Missing)]
    [InlineData("/archive/index.htm", LinkFault.Missing)]
    [InlineData("about/", LinkFault.Missing)]
    [InlineData("https://name.github.io/archive/abuot/", LinkFault.Missing)]
    [InlineData("/archive/About/", LinkFault.Capitals, "about/index.html")]
    [InlineData("/archive/pictures/the%20quay.JPG", LinkFault.Capitals, "pictures/The Quay.jpg")]
    [InlineData("/archive/about/#mian", LinkFault.Anchor, "about/index.html")]
    [InlineData("/archive/about/#Main", LinkFault.Anchor, "about/index.html")]
    [InlineData("#p-2", LinkFault.Anchor, "2024/06/weir/index.html")]
    [InlineData("/about/", LinkFault.Outside, "about/index.html")]
    [InlineData("/archived/", LinkFault.Outside)]
    [InlineData("../../../../", LinkFault.Outside)]
    public void Leads_nowhere(string link, object fault, string? file = null)
    {
        BrokenLink broken = Assert.Single(Broken(link));

        Assert.Equal(((LinkFault)fault, "2024/06/weir/index.html", link, file), (broken.Fault, broken.Page, broken.Address.Written, broken.File));
    }

    [Fact]
    public void An_address_that_is_not_stated_yet_is_none_of_the_site() =>
        Assert.Empty(Broken("http://localhost/abuot/", new LinkCheck(new Uri("http://localhost/"), isLocal: true)));

    [Fact]
    public void One_link_on_many_pages_is_told_for_each_by_page()
    {
        LinkCheck check = new(new Uri("https://name.github.io/"), isLocal: false);
        foreach (string page in (string[])["b/index.html", "a/index.html", "index.html"])
        {
            check.Read(page, "<a href=/x/><a href=/x/><a href=y/>"u8);
        }

        Assert.Equal(
            ["a/index.html /x/", "a/index.html y/", "b/index.html /x/", "b/index.html y/", "index.html /x/", "index.html y/"],
            check.Broken([], static _ => false).Select(static link => link.Page + " " + link.Address.Written));
    }

    private static IReadOnlyList<BrokenLink> Broken(string link, LinkCheck? check = null)
    {
        check ??= new LinkCheck(new Uri("https://name.github.io/archive/"), isLocal: false);
        check.Read("about/index.html", "<main id=main><h2 id=café>"u8);
        check.Read("2024/06/weir/index.html", Encoding.UTF8.GetBytes($"<a href=\"{link}\">x</a><p id=p-1>"));
        return check.Broken(s_files, static path => path == "put-there-by-hand.pdf");
    }
}
