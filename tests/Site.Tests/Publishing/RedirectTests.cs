using System;
using System.IO;
using System.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Commands;
using SiteBuilder.Model;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Publishing;

/// <summary>Pages at the addresses that articles had before.</summary>
public sealed class RedirectTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("old/weir-closed", "old/weir-closed/index.html")]
    [InlineData("2019/weir.html", "2019/weir.html")]
    [InlineData("2019/weir.php", "2019/weir.php/index.html")]
    [InlineData("архив/плотина закрыта", "архив/плотина закрыта/index.html")]
    [InlineData("2024/06/weir-is-closed", "2024/06/weir-is-closed/index.html")]
    public void A_former_address_leads_on_without_script(string alias, string file)
    {
        (int exit, string output) = Publish("https://name.github.io/archive/", MadeArticle.Of("Weir <closed> & \"shut\"", aliases: [alias]));

        Assert.True(exit == 0, output);
        string text = File.ReadAllText(_folder["site/" + file]);
        IHtmlDocument page = new HtmlParser().ParseDocument(text);
        Assert.Equal("0; url=/archive/2024/06/weir--closed-----shut/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
        Assert.Equal("https://name.github.io/archive/2024/06/weir--closed-----shut/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("/archive/2024/06/weir--closed-----shut/", Assert.Single(page.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Equal("Weir <closed> & \"shut\"", page.QuerySelector("a")!.TextContent);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void A_former_address_is_in_the_manifest_and_the_data_alone()
    {
        (int exit, _) = Publish("https://name.github.io/", MadeArticle.Of("Weir closed", aliases: ["old/weir"]));

        Assert.Equal(0, exit);
        Assert.Contains("  old/weir/index.html\n", File.ReadAllText(_folder["site/manifest-sha256.txt"]), StringComparison.Ordinal);
        Assert.Equal(
            ["2024/06/weir-closed/index.json", "manifest-sha256.txt"],
            FolderState.Files(_folder["site"]).Where(file => File.ReadAllText(_folder["site/" + file]).Contains("old/weir", StringComparison.Ordinal)));
        Assert.Contains("url=/2024/06/weir-closed/\"", File.ReadAllText(_folder["site/old/weir/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_that_is_no_longer_stated_goes_away()
    {
        Publish("https://name.github.io/", MadeArticle.Of("Weir closed", aliases: ["old/weir"]));
        Publish("https://name.github.io/", MadeArticle.Of("Weir closed"));

        Assert.False(Directory.Exists(_folder["site/old"]));
    }

    [Fact]
    public void The_address_that_an_article_still_has_and_one_that_it_states_twice_are_no_mistakes()
    {
        (int exit, string output) = Publish("https://name.github.io/", MadeArticle.Of("Weir closed", aliases: ["2024/06/weir-closed", "old/weir", "old/weir", "old/weir/index.html"]));

        Assert.True(exit == 0, output);
        Assert.Contains("<h1", File.ReadAllText(_folder["site/2024/06/weir-closed/index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about", "about/index.html")]
    [InlineData("About", "About/index.html")]
    [InlineData("2024", "2024/index.html")]
    [InlineData("2024/06/ferry-returns", "2024/06/ferry-returns/index.html")]
    [InlineData("404.html", "404.html")]
    [InlineData("index.html", "index.html")]
    [InlineData("feed.xml", "feed.xml")]
    [InlineData("robots.txt/old", "robots.txt")]
    [InlineData("manifest-sha256.txt", "manifest-sha256.txt")]
    [InlineData("old/ferry.html/x", "old/ferry.html")]
    [Provokes("SITE0206")]
    public void A_former_address_that_the_site_has_is_an_error_of_the_seed(string alias, string other)
    {
        (int exit, string output) = Publish(
            "https://name.github.io/", MadeArticle.Of("Weir closed", aliases: [alias]), MadeArticle.Of("Ferry returns", aliases: ["old/ferry.html"]));

        Assert.Equal(1, exit);
        Assert.Equal(
            $"001_pact-signed-in-pyongyang.txt: error SITE0206: The former address '{alias}' cannot lead on, for the site has '{other}' there; leave it out, or rename what is there\n",
            output);
        Assert.False(Directory.Exists(_folder["site"]));
    }

    private (int Exit, string Output) Publish(string address, params Article[] articles)
    {
        using StringWriter printed = new();
        int exit = PublishCommand.Run(
            MadeArticle.Archive(articles), new PublishOptions(_folder["site"], null, address, new SiteSettings { About = "About." }), printed);
        return (exit, printed.ToString());
    }
}
