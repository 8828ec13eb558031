using System;
using System.IO;
using System.Linq;
using SiteBuilder.Commands;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Checking;

/// <summary>A broken link of a template is told where it is written, and nothing is published.</summary>
public sealed class TemplateLinkTests : IDisposable
{
    private const string Address = "https://name.github.io/archive/";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    [Provokes("SITE0211")]
    public void A_link_to_nothing() => AssertTold(
        "<h1>x</h1>\n<a href=\"/archive/timelin/\">x</a>",
        "(2,10): error SITE0211: '/archive/timelin/' leads to nothing in the site; did you mean '/archive/timeline/'? (on 'index.html' and 1 more)");

    [Fact]
    [Provokes("SITE0212")]
    public void A_link_to_an_anchor_that_is_not_there() => AssertTold(
        "<h1>x</h1> <a href='#mian'>x</a>",
        "(1,21): error SITE0212: '#mian' leads to an anchor that 'index.html' has not; did you mean 'main'? (on 'index.html' and 1 more)");

    [Fact]
    [Provokes("SITE0214")]
    public void A_link_out_of_the_site() => AssertTold(
        "<h1>x</h1> <a href=\"/timeline/#main\">x</a>",
        "(1,21): error SITE0214: '/timeline/#main' leads out of the site, whose addresses start with '/archive/'; write '/archive/timeline/#main' (on 'index.html' and 1 more)");

    [Fact]
    [Provokes("SITE0215")]
    public void A_link_in_other_capitals() => AssertTold(
        "<h1>x</h1> <a href=\"{{ site.home }}Timeline/\">x</a>",
        "(1,36): error SITE0215: '/archive/Timeline/' leads to nothing in the site, for hosts tell capitals apart; write '/archive/timeline/' (on 'index.html' and 1 more)");

    [Fact]
    public void A_style_sheet_that_loads_what_is_not_there()
    {
        string style = _folder.Write("templates/assets/mine.css", "h1 { color: red }\nh2 { background: url(mine/paper.png) }\n");

        (int exit, string output) = Publish();

        Assert.Equal(1, exit);
        Assert.Equal(
            style + "(2,22): error SITE0211: 'mine/paper.png' leads to nothing in the site; write where it is, or take the link out (on 'assets/mine.css')\n", output);
    }

    [Fact]
    public void A_link_whose_words_no_template_has_is_told_at_a_page()
    {
        _folder.Write("templates/front.html", "<h1>x</h1> <a href=\"{{ site.home }}{{ site.language }}/\">x</a>");

        (int exit, string output) = Publish();

        Assert.Equal(1, exit);
        Assert.StartsWith(_folder["site/index.html"] + ": error SITE0211: '/archive/en-GB/' leads to nothing in the site", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_that_was_there_stays()
    {
        Assert.Equal(0, Publish().Exit);
        string before = FolderState.Of(_folder["site"]);
        _folder.Write("templates/front.html", "<h1>y</h1><img src=\"/archive/no.png\" alt=\"\">");

        Assert.Equal(1, Publish().Exit);

        Assert.Equal(before, FolderState.Of(_folder["site"]));
    }

    [Fact]
    public void What_somebody_put_into_the_published_folder_may_be_led_to()
    {
        _folder.Write("templates/front.html", "<h1>x</h1> <a href=\"/archive/leaflet.pdf\">x</a>");
        _folder.Write("site/leaflet.pdf", "x");

        Assert.Equal(0, Publish().Exit);
    }

    private void AssertTold(string front, string told)
    {
        string template = _folder.Write("templates/front.html", front);

        (int exit, string output) = Publish();

        Assert.Equal(template + told + "\n", output);
        Assert.Equal(1, exit);
        Assert.False(Directory.Exists(_folder["site"]));
    }

    private (int Exit, string Output) Publish()
    {
        using StringWriter printed = new();
        int exit = PublishCommand.Run(
            Hallermouth.Archive.Contents, new PublishOptions(_folder["site"], _folder["templates"], Address) { Seeds = Path.Combine(Repository.Root, "seeds") }, printed);
        return (exit, printed.ToString());
    }
}
