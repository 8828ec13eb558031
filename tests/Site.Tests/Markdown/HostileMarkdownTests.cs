using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SiteBuilder.Pages;
using Xunit;

namespace SiteBuilder.Tests.Markdown;

/// <summary>What an article may not do to its page, whether raw HTML is kept or not.</summary>
public sealed class HostileMarkdownTests
{
    private static readonly string[] s_addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "vbscript:msgbox(1)", "data:text/html;base64,PHNjcmlwdD4=", "file:///etc/passwd", "blob:https://a/b",
        "&#106;avascript:alert(1)", "&#x6A;avascript&#58;alert(1)", "javascript&colon;alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)",
        "&#1;javascript:alert(1)", "%6Aavascript:alert(1)", "javascript%3Aalert(1)", "%256Aavascript:alert(1)", "javascript\\:alert(1)", "\u0001javascript:alert(1)",
        "java\u0000script:alert(1)", "java\u00ADscript:alert(1)", "\u200Bjavascript:alert(1)", "\u2028javascript:alert(1)", "view-source:javascript:alert(1)",
    ];

    private static readonly string[] s_links =
    [
        "[x]({0})", "[x](<{0}>)", "![x]({0})", "[![x]({0})]({0})", "<{0}>", "[x][1]\n\n[1]: {0}", "[1]\n\n[1]: <{0}>", "![x][1]\n\n[1]: {0} \"t\"",
        "| a |\n|---|\n| [x]({0}) |", "+---+\n| [x]({0}) |\n+---+", "> - [x]({0})", "a[^1]\n\n[^1]: [x]({0})", "T\n:   [x]({0})", "> [!NOTE]\n> [x]({0})", "## [x]({0})", ":::\n[x]({0})\n:::",
        "^^^\n![x]({0})\n^^^ [y]({0})", "<a href=\"{0}\">x</a>", "<div>\n<a href='{0}'>x</a><img src={0}>\n</div>", "[x](a){{href=\"{0}\"}}",
    ];

    private static readonly string[] s_markup =
    [
        "<script>alert(1)</script>", "a <b onclick=\"x\">b</b> <img src=x onerror=alert(1)>", "<iframe src=\"https://example.org\"></iframe>", "<style>*{}</style>", "<!-- <script> -->",
        "<svg/onload=alert(1)>", "# a {onclick=alert(1)}", "# a {#x\" onclick=\"alert(1)}", "```x\" onclick=\"alert(1)\n</code></pre><script>\n```", "``` <script>\n```",
        "[x](https://a.org/ \"t\\\" onclick=\\\"alert(1)\")", "![\"><script>](https://a.org/\"onerror=alert(1))", "<https://a.org/\"onclick=alert(1)>", "> [!X\"><script>]\n> a", "*[A]: \"><script>\n\nA",
        ":::x\" onclick=\"a\nb\n:::", "<form action=\"https://a.org\"><input name=a><button>b</button></form>", "<a href=\"https://a.org\" style=\"position:fixed\" target=_top ping=x>x</a>", "<base href=\"https://a.org\">",
        "<meta http-equiv=refresh content=\"0;url=https://a.org\">", "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>", "<details ontoggle=alert(1) open>x</details>", "<div>\n<p onmouseover=alert(1)>x</p>\n<script>alert(1)</script>\n</div>",
        "| a |\n|---|\n| <img src=x onerror=alert(1)> |", "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<input type=checkbox disabled onfocus=alert(1) autofocus>",
    ];

    public static TheoryData<bool> Modes => [false, true];

    [Theory]
    [MemberData(nameof(Modes))]
    public void No_address_runs_anything(bool rawHtml)
    {
        foreach (string markdown in s_links.SelectMany(static link => s_addresses.Select(address => link.Replace("{0}", address, StringComparison.Ordinal).Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal))))
        {
            IElement body = RenderedMarkdown.Open(markdown, rawHtml: rawHtml);
            foreach (string address in Addresses(body))
            {
                Assert.False(Runs(address), $"'{address}' of {markdown}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Modes))]
    public void No_markup_runs_anything(bool rawHtml)
    {
        foreach (string markdown in s_markup)
        {
            IElement body = RenderedMarkdown.Open(markdown, rawHtml: rawHtml);
            Assert.True(body.QuerySelector("script,style,iframe,svg,form,button,base,meta,math,template,noscript,[style],[target],[ping],[autofocus],input:not([disabled])") is null, markdown);
            Assert.DoesNotContain(body.QuerySelectorAll("*").SelectMany(static element => element.Attributes), static attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Without_raw_html_the_words_between_tags_stay()
    {
        IElement body = RenderedMarkdown.Open("a <b>bold</b> word\n\n<div class=x>\nin a <i>block</i> &amp; more\n</div>\n\n<script>alert(1)</script>\n");

        Assert.Equal(["a bold word", "in a block & more"], body.QuerySelectorAll("p").Select(static element => element.TextContent));
        Assert.Empty(body.QuerySelectorAll("b,i,div"));
    }

    [Theory]
    [InlineData("<title>")]
    [InlineData("<TEXTAREA rows=3>")]
    [InlineData("<iframe src='https://a.example/'>")]
    [InlineData("<noscript>")]
    [InlineData("<template>")]
    [InlineData("<xmp>")]
    [InlineData("<plaintext>")]
    [InlineData("<select>")]
    [InlineData("<svg>")]
    [InlineData("<math><mtext><table><mglyph>")]
    public void A_tag_that_is_not_closed_takes_nothing_of_the_article_along(string tag)
    {
        IElement body = RenderedMarkdown.Open($"One stays.\n\n{tag}\n\nTwo stays, in {tag} a line.\n\nThree stays.\n", rawHtml: true);
        Assert.All((string[])["One stays.", "Two stays, in ", " a line.", "Three stays."], words => Assert.Contains(words, body.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Raw_html_is_kept_where_the_site_keeps_it()
    {
        IElement body = RenderedMarkdown.Open("a <b title=t>bold</b>[^1]\n\n<details><summary>More</summary>\n\n- [x] *within*\n\n</details>\n\n| a |\n|--:|\n| b |\n\n[^1]: c\n", rawHtml: true);

        Assert.Equal("bold", body.QuerySelector("p b[title=t]")!.TextContent);
        Assert.Equal("within", body.QuerySelector("details li label em")!.TextContent);
        Assert.NotNull(body.QuerySelector("input[type=checkbox][disabled][checked]"));
        Assert.NotNull(body.QuerySelector("[role=region][tabindex] th[scope=col].end"));
        Assert.NotNull(body.QuerySelector("section[aria-label] li#fn1 a[href='#fnref1'][role=doc-backlink]"));
    }

    [Fact]
    public void Links_in_raw_html_are_followed_and_the_ids_of_the_page_stay_its_own()
    {
        string markup = RenderedMarkdown.Markup(
            "See <a href=\"article:weir\">the weir</a> and <a href='article:none'>none</a>.\n\n<div id=\"People\"><p id=\"mine\">x</p></div>\n",
            new MarkdownOptions("en", RawHtml: true) { Resolve = static address => address == "article:weir" ? "/2024/weir/" : address.StartsWith("article:", StringComparison.Ordinal) ? null : address });

        Assert.Contains("<a href=\"/2024/weir/\">the weir</a>", markup, StringComparison.Ordinal);
        Assert.Contains("<a>none</a>", markup, StringComparison.Ordinal);
        Assert.DoesNotContain("People", markup, StringComparison.Ordinal);
        Assert.Contains("id=\"mine\"", markup, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Addresses(IElement body) =>
        body.QuerySelectorAll("*").SelectMany(static element => element.Attributes).Where(static attribute => attribute.Name is "href" or "src" or "cite" or "xlink:href" or "action")
            .Select(static attribute => attribute.Value);

    /// <summary>
    /// As a browser reads an address (WHATWG URL): leading controls and blanks, and tabs and line ends anywhere, do not count.
    /// </summary>
    private static bool Runs(string address)
    {
        string read = string.Concat(address.TrimStart([.. Enumerable.Range(0, 33).Select(static c => (char)c)]).Where(static c => c is not ('\t' or '\n' or '\r')));
        int colon = read.IndexOf(':', StringComparison.Ordinal);
        return colon >= 0 && read.AsSpan().IndexOfAny('/', '?', '#') is var path && (path < 0 || colon < path) && read[..colon].ToLowerInvariant() is not ("http" or "https" or "mailto");
    }
}
