using System;
using System.Linq;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SiteBuilder.Pages;
using VerifyXunit;
using Xunit;

namespace SiteBuilder.Tests.Markdown;

/// <summary>How the text of an article in Markdown is shown.</summary>
public sealed class MarkdownPageTests
{
    [Fact]
    public Task Every_feature_has_its_markup() => Verifier.Verify(RenderedMarkdown.Markup(
        """
        # The tide table is wrong

        The *weir* was **shut**,[^1] said [Ada](https://tide.example/ "Her page"), who knows `the "tides"` -- and more...

        > [!WARNING]
        > The slip is *wet*.

        > “No boat is late twice.”

        - [ ] not done
        - [x] done[^1]

        3. three
        4. four

        Ebb
        :   The water that goes out again

        | Day | Height |
        |-----|-------:|
        | Mon | 2.1 m  |

        ## Size of the harbour {#size}

        ```cs
        // depth
        int depth = 3;
        string unit = "m <or> so";
        ```

            indented <code>

        ![The weir](weir.jpg "The weir at noon")

        ^^^
        ![A boat](boat.jpg)
        ^^^ A *boat* at the quay

        :::aside
        Inside.
        :::

        *[HTML]: Hypertext

        HTML, H~2~O, 2^10^, ~~once~~ ++twice++ ==thrice== ""a title"" <b>bold</b>

        <div onclick="x">
        words in a block
        </div>

        ***

        ### Last

        [^1]: A note at the *foot*.
        [^2]: Nothing refers to this.

        """), extension: "html");

    [Theory]
    [InlineData("en", "“It’s ‘late’,” she said – ’68 was better… (“yes”)")]
    [InlineData("de", "„It’s ‚late‘,“ she said – ’68 was better… („yes“)")]
    [InlineData("fr", "«\u202FIt’s ‹\u202Flate\u202F›,\u202F» she said – ’68 was better… («\u202Fyes\u202F»)")]
    [InlineData("sv-SE", "”It’s ’late’,” she said – ’68 was better… (”yes”)")]
    public void Marks_are_set_as_the_language_wants(string language, string expected) =>
        Assert.Equal(expected, RenderedMarkdown.Words("\"It's 'late',\" she said - '68 was better... (\"yes\")", language));

    [Fact]
    public void Code_is_set_as_it_is_written() =>
        Assert.Equal("“a” \"b\" -- ... c – d — | \"b\" -- ...", RenderedMarkdown.Words("\"a\" `\"b\" -- ...` c -- d ---"));

    [Fact]
    public void Quotation_marks_around_markup_know_what_stands_before_them() =>
        Assert.Equal("“late” (“so”) “one two”", RenderedMarkdown.Words("\"*late*\" (*\"so\"*) \"one\ntwo\"").Replace('\n', ' '));

    [Fact]
    public void Headings_stand_below_that_of_the_page_and_keep_their_script()
    {
        IElement body = RenderedMarkdown.Open("# Page\n\n### Größe des Hafens\n\n#### 天気\n\n#### 天気\n\n### main\n");

        Assert.Equal(
            [("H2", "größe-des-hafens"), ("H3", "天気"), ("H3", "天気-2"), ("H2", "main-2")],
            body.QuerySelectorAll("h1,h2,h3,h4").Select(static heading => (heading.TagName, heading.Id!)));
    }

    [Fact]
    public void Names_within_a_page_are_given_once()
    {
        string[] ids = [.. RenderedMarkdown.Open("# P\n\na[^1] b[^1] c[^x]\n\n## fn1\n\n## fnref1\n\n## p1\n\nd\n\n[^1]: e\n[^x]: f\n").QuerySelectorAll("[id]").Select(static element => element.Id!)];

        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Contains("fnref1-2", ids);
    }

    [Theory]
    [InlineData("cs", "int x = 1; // c", "k c")]
    [InlineData("python", "def f(): pass # c", "k k c")]
    [InlineData("nothing", "int x", "")]
    [InlineData("", "int x", "")]
    public void Code_is_marked_where_its_language_is_known(string language, string code, string classes)
    {
        IElement shown = RenderedMarkdown.Open($"```{language}\n{code}\n```\n").QuerySelector("code")!;

        Assert.Equal(code, shown.TextContent);
        Assert.Equal(classes, string.Join(' ', shown.QuerySelectorAll("span").Select(static span => span.ClassName).Where(static name => name is "k" or "c")));
    }

    [Fact]
    public void A_link_leads_where_the_site_says_and_loses_nothing_but_its_way()
    {
        string markup = RenderedMarkdown.Markup(
            "[a *b*](article:one) [c](article:none) [d](article:evil) ![e](article:pic)",
            new MarkdownOptions("en") { Resolve = static address => address switch { "article:one" => "/one/", "article:evil" => "javascript:alert(1)", "article:pic" => "/p.jpg", _ => null } });

        Assert.Contains("<a href=\"/one/\">a <em>b</em></a> c d <img src=\"/p.jpg\" alt=\"e\"", markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Warnung", "Fußnoten", "Zurück zum Text")]
    [InlineData("xx", "Warning", "Footnotes", "Back to the text")]
    public void The_page_speaks_the_language_of_the_site(string language, string warning, string footnotes, string back)
    {
        IElement body = RenderedMarkdown.Open("> [!WARNING]\n> a[^1]\n\n[^1]: b\n", language);

        Assert.Equal(warning, body.QuerySelector(".alert-title")!.TextContent);
        Assert.Equal(footnotes, body.QuerySelector("section")!.GetAttribute("aria-label"));
        Assert.Equal(back, body.QuerySelector(".back")!.GetAttribute("aria-label"));
    }
}
