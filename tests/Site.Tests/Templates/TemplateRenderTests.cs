using System;
using System.Globalization;
using System.IO;
using System.Linq;
using AngleSharp.Html.Parser;
using SiteBuilder.Pages;
using SiteBuilder.Templates;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Templates;

public sealed class TemplateRenderTests
{
    private const string Hostile = "</script><script>alert(1)</script>\"'&<b onclick=x>]]>";

    [Theory]
    [InlineData("{{ articles[0].headline }}")]
    [InlineData("{{ x = articles[0].headline; x }}")]
    [InlineData("{{ articles[0].headline + '' }}")]
    [InlineData("{{ if true; articles[0].headline; end }}")]
    [InlineData("{{ for a in articles; a.headline; end }}")]
    [InlineData("{{ articles[0].summary ?? articles[0].headline }}")]
    [InlineData("{{ true ? articles[0].headline : '' }}")]
    [InlineData("{{ include 'teaser.html' }}", "{{ articles[0].headline }}")]
    [InlineData("{{ x = include 'teaser.html'; x }}", "{{ articles[0].headline }}")]
    [InlineData("{{ include 'teaser.html' }}", "{{ include 'pager.html' }}", "{{ articles[0].headline }}")]
    public void Text_is_escaped_once_however_it_is_written(string front, string teaser = "", string pager = "")
    {
        using Theme theme = new(("front.html", front), ("teaser.html", teaser), ("pager.html", pager), Theme.BareLayout);

        string page = theme.RenderFront(Theme.Teaser(Hostile));

        Assert.Equal("&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;&lt;b onclick=x&gt;]]&gt;", page);
    }

    [Fact]
    public void Text_stays_inside_an_attribute()
    {
        using Theme theme = new(("front.html", "<p title=\"{{ articles[0].headline }}\" lang='{{ articles[0].headline }}'>x</p>"), Theme.BareLayout);

        AngleSharp.Dom.IElement paragraph = new HtmlParser().ParseDocument(theme.RenderFront(Theme.Teaser(Hostile))).QuerySelector("p")!;

        Assert.Equal(Hostile, paragraph.GetAttribute("title"));
        Assert.Equal(Hostile, paragraph.GetAttribute("lang"));
        Assert.Equal(2, paragraph.Attributes.Length);
    }

    [Fact]
    public void Markup_of_templates_and_of_rendered_pages_is_left_alone()
    {
        using Theme theme = new(("front.html", "<p>{{ include 'teaser.html' }}</p>"), ("teaser.html", "<b>&amp;</b>"), ("layout.html", "<main>{{ content }}</main>"));

        Assert.Equal("<main><p><b>&amp;</b></p></main>", theme.RenderFront());
    }

    [Fact]
    public void Markup_joined_with_text_is_text_again()
    {
        using Theme theme = new(("front.html", "{{ (include 'teaser.html') + '' }}"), ("teaser.html", "<b>x</b>"), Theme.BareLayout);

        Assert.DoesNotContain("<b>", theme.RenderFront(Theme.Teaser("x")), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_never_read_as_a_template()
    {
        using Theme theme = new(("front.html", "{{ for a in articles; include 'teaser.html'; end }}"), ("teaser.html", "{{ teaser = a; teaser.headline }}"), Theme.BareLayout);

        Assert.Equal("{{ site.title }}", theme.RenderFront(Theme.Teaser("{{ site.title }}")));
    }

    [Fact]
    public void A_page_of_many_million_characters_comes_out_whole()
    {
        using Theme theme = new(("front.html", "{{ for a in articles }}{{ a.headline }}\n{{ end }}"), Theme.BareLayout);
        string[] headlines = [.. Enumerable.Range(0, 4).Select(static i => new string((char)('a' + i), 700_000)), new string('z', 1_500_000)];

        string page = theme.RenderFront([.. headlines.Select(Theme.Teaser)]);

        Assert.True(headlines.SequenceEqual(page.Split('\n')));
    }

    [Fact]
    public void A_loop_of_many_turns_comes_out_whole()
    {
        using Theme theme = new(("front.html", "{{ for a in articles }}{{ a.headline }} {{ end }}{{ for y in site.years }}{{ for a in articles }}.{{ end }}{{ end }}"), Theme.BareLayout);
        string[] headlines = [.. Enumerable.Range(1, 2500).Select(static i => i.ToString(CultureInfo.InvariantCulture))];

        string page = theme.RenderFront([.. headlines.Select(Theme.Teaser)]);

        Assert.Equal(string.Join(' ', headlines) + " " + new string('.', 5000), page);
    }

    [Fact]
    public void A_partial_may_be_included_many_times()
    {
        using Theme theme = new(Theme.BareLayout, ("teaser.html", "x"), ("front.html", "{{ for a in articles }}{{ include 'teaser.html' }}{{ end }}"));

        Assert.Equal(new string('x', 3000), theme.RenderFront([.. Enumerable.Repeat(Theme.Teaser("a"), 3000)]));
    }

    [Theory]
    [InlineData("front.html", "<p>\n{{ include 'front.html' }}", "(2,4)")]
    [InlineData("front.html", "{{ x = 1; x.y }}", "(1,")]
    [InlineData("front.html", "{{ articles[99999].headline }}", "(1,")]
    [InlineData("front.html", "{{ include site.title }}", "(1,4)")]
    [InlineData("front.html", "{{ include }}", "(1,")]
    [InlineData("teaser.html", "\n  {{ site.years[77].url }}", "(2,")]
    [InlineData("layout.html", "{{ content }}\n{{ site.years[77].url }}", "(2,")]
    public void What_fails_while_rendering_is_a_problem_with_its_place(string name, string text, string place)
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("templates/" + name, text);

        PublishRun run = PublishRun.OfSample(folder["site"], templates: folder["templates"]);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(file + place, run.Output, StringComparison.Ordinal);
        Assert.Matches(@": error SITE\d{4}: ", run.Output);
        Assert.False(Directory.Exists(folder["site"]), "something was written");
    }

    [Theory]
    [InlineData("{{ site.title = 'mine' }}")]
    [InlineData("{{ site.years[0].text = 'mine' }}")]
    [InlineData("{{ site.years[0] = site.years[1] }}")]
    [InlineData("{{ for y in site.years }}{{ y.text = 'mine' }}{{ end }}")]
    [InlineData("{{ page = 'mine' }}")]
    public void A_template_cannot_change_what_other_pages_see(string front)
    {
        using Theme theme = new(("front.html", front), Theme.BareLayout);

        if (theme.Problems.Length == 0)
        {
            Assert.Throws<TemplateException>(() => theme.RenderFront());
        }

        Assert.Equal("T&T <i>", Theme.Site.Title);
        Assert.Equal(["2024", "2023"], Theme.Site.Years.Select(static year => year.Text));
    }

    [Theory]
    [InlineData("\uFEFF<p>x</p>")]
    [InlineData("<p>x</p>\r\n")]
    public void A_mark_or_line_ends_of_another_system_do_not_reach_pages(string front)
    {
        using Theme theme = new(("front.html", front), Theme.BareLayout);

        Assert.Equal("<p>x</p>", theme.RenderFront());
    }
}
