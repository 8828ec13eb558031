using System.IO;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Pages;

/// <summary>The Markdown of the about page: formatting passes, anything that could run does not.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("[x](https://example.org/a?b=c&d#e)", "https://example.org/a?b=c&d#e")]
    [InlineData("[x](http://example.org/)", "http://example.org/")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    [InlineData("[x](../2024/)", "../2024/")]
    [InlineData("[x](#part)", "#part")]
    [InlineData("[x](/archive/?a=b:c)", "/archive/?a=b:c")]
    [InlineData("<https://example.org/>", "https://example.org/")]
    [InlineData("<a@example.org>", "mailto:a@example.org")]
    [InlineData("[x][1]\n\n[1]: https://example.org/ \"t\"", "https://example.org/")]
    public void A_harmless_address_passes(string markdown, string address) =>
        Assert.Equal(address, Assert.Single(Open(markdown).QuerySelectorAll("a")).GetAttribute("href"));

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](vbscript:msgbox(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](blob:https://a/b)")]
    [InlineData("[x](&#106;avascript:alert(1))")]
    [InlineData("[x](&#x6A;avascript&#58;alert(1))")]
    [InlineData("[x](javascript&colon;alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](java&NewLine;script:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("[x](%6Aavascript:alert(1))")]
    [InlineData("[x](javascript%3Aalert(1))")]
    [InlineData("[x](java\\script:alert(1))")]
    [InlineData("[x](javascript\\:alert(1))")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("[1]\n\n[1]: <java&#x0A;script:alert(1)>")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<data:text/html,x>")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](data:image/svg+xml;base64,AAAA)")]
    [InlineData("[![x](data:image/gif,x)](javascript:alert(1))")]
    [InlineData("| a |\n|---|\n| [x](javascript:alert(1)) |")]
    [InlineData("> - [x](javascript:alert(1))")]
    public void An_address_that_could_run_something_never_passes(string markdown) =>
        Assert.All(Addresses(Open(markdown)), static address => Assert.False(Runs(address), address));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("a <b onclick=\"x\">b</b> <img src=x onerror=alert(1)>")]
    [InlineData("<iframe src=\"https://example.org\"></iframe>")]
    [InlineData("<style>*{}</style>")]
    [InlineData("<!-- <script> -->")]
    [InlineData("<svg/onload=alert(1)>")]
    [InlineData("# a {onclick=alert(1)}")]
    [InlineData("```x\" onclick=\"alert(1)\n</code></pre><script>\n```")]
    [InlineData("``` <script>\n```")]
    [InlineData("[x](https://a.org/ \"t\\\" onclick=\\\"alert(1)\")")]
    [InlineData("![\"><script>](https://a.org/\"onerror=alert(1))")]
    [InlineData("<https://a.org/\"onclick=alert(1)>")]
    public void Raw_markup_never_passes(string markdown)
    {
        IHtmlDocument page = Open(markdown);

        Assert.Empty(page.QuerySelectorAll("script,style,iframe,svg,b,[style]"));
        Assert.DoesNotContain(page.All.SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", System.StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants<IComment>(), static _ => true);
    }

    [Fact]
    public void Formatting_passes() => Assert.Equal(
        ["h2", "p", "em", "strong", "code", "ul", "li", "blockquote", "p", "table", "thead", "tr", "th", "tbody", "tr", "td"],
        Open("## a\n\n*b* **c** `d`\n\n- e\n\n> f\n\n| g |\n|---|\n| h |\n").Body!.QuerySelectorAll("*").Select(static element => element.LocalName));

    [Fact]
    public void The_about_page_is_there_only_where_the_settings_have_one()
    {
        using TemporaryFolder folder = new();

        PublishRun.OfSample(folder["site"], settings: folder.Write("site.yml", "title: a\n"));

        Assert.False(File.Exists(folder["site/about/index.html"]));
        Assert.DoesNotContain("about/", File.ReadAllText(folder["site/index.html"]), System.StringComparison.Ordinal);
    }

    private static IHtmlDocument Open(string markdown) => new HtmlParser().ParseDocument("<!doctype html><body>" + MarkdownText.Render(markdown).Markup);

    private static System.Collections.Generic.IEnumerable<string> Addresses(IHtmlDocument page) =>
        page.All.SelectMany(static element => new[] { element.GetAttribute("href"), element.GetAttribute("src") }).OfType<string>();

    /// <summary>As a browser reads an address (WHATWG URL): leading controls and blanks, and tabs and line ends anywhere, do not count.</summary>
    private static bool Runs(string address)
    {
        string read = string.Concat(address.TrimStart([.. Enumerable.Range(0, 33).Select(static c => (char)c)]).Where(static c => c is not ('\t' or '\n' or '\r')));
        int colon = read.IndexOf(':', System.StringComparison.Ordinal);
        string scheme = colon < 0 ? "" : read[..colon].ToUpperInvariant();
        return scheme is "JAVASCRIPT" or "VBSCRIPT" or "DATA" or "FILE" or "BLOB";
    }
}
