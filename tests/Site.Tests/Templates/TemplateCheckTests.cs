using System;
using System.IO;
using System.Linq;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Templates;

/// <summary>What is wrong with a template is told before the first page is written.</summary>
public sealed class TemplateCheckTests
{
    [Fact]
    public void The_theme_itself_has_no_problem()
    {
        using Theme theme = new();

        Assert.Empty(theme.Problems);
    }

    [Theory]
    [InlineData("article.html", "<h1>\n  {{ article.headlin }}</h1>", "(2,14): error SITE0101: 'headlin' is not a member of article; did you mean 'headline'?")]
    [InlineData("article.html", "{{ if false }}{{ article.bylin }}{{ end }}", "(1,26): error SITE0101: 'bylin' is not a member of article; did you mean 'byline'?")]
    [InlineData("article.html", "{{ if article.summary }}x{{ else if article.sumary }}y{{ end }}", "(1,45): error SITE0101: 'sumary' is not a member of article; did you mean 'summary'?")]
    [InlineData("article.html", "{{ for b in article.blocks }}\n{{ b.knd }}{{ end }}", "(2,6): error SITE0101: 'knd' is not a member of b; did you mean 'kind'?")]
    [InlineData("article.html", "{{ for b in article.blocs }}{{ end }}", "(1,21): error SITE0101: 'blocs' is not a member of article; did you mean 'blocks'?")]
    [InlineData("article.html", "{{ for p in article.people }}{{ else }}{{ article.captur }}{{ end }}", "(1,51): error SITE0101: 'captur' is not a member of article; did you mean 'capture'?")]
    [InlineData("article.html", "{{ article.capture.sha265 }}", "(1,20): error SITE0101: 'sha265' is not a member of article.capture; did you mean 'sha256'?")]
    [InlineData("article.html", "{{ artcle.headline }}", "(1,4): error SITE0101: 'artcle' is not a member of this page; did you mean 'article'?")]
    [InlineData("article.html", "{{ x = article.published\n x.is }}", "(2,4): error SITE0101: 'is' is not a member of x; did you mean 'iso'?")]
    [InlineData("article.html", "{{ x = article.headlin }}", "(1,16): error SITE0101: 'headlin' is not a member of article; did you mean 'headline'?")]
    [InlineData("article.html", "{{ article.headline + article.sumary }}", "(1,31): error SITE0101: 'sumary' is not a member of article; did you mean 'summary'?")]
    [InlineData("article.html", "{{ article.summary ?? article.sumary }}", "(1,31): error SITE0101: 'sumary' is not a member of article; did you mean 'summary'?")]
    [InlineData("article.html", "{{ article.summary ? article.sumary : 'x' }}", "(1,30): error SITE0101: 'sumary' is not a member of article; did you mean 'summary'?")]
    [InlineData("article.html", "{{ any article.peopel }}", "(1,16): error SITE0101: 'peopel' is not a member of article; did you mean 'people'?")]
    [InlineData("article.html", "{{ case article.sumary }}{{ when 'x' }}{{ end }}", "(1,17): error SITE0101: 'sumary' is not a member of article; did you mean 'summary'?")]
    [InlineData("article.html", "{{ article.blocks.length }}", "(1,19): error SITE0101: 'length' is not a member of article.blocks")]
    [InlineData("article.html", "{{ article.headline.length }}", "(1,21): error SITE0101: 'length' is not a member of article.headline")]
    [InlineData("article.html", "{{ article.equality_contract }}", "(1,12): error SITE0101: 'equality_contract' is not a member of article")]
    [InlineData("article.html", "{{ date.now }}", "(1,4): error SITE0101: 'date' is not a member of this page; did you mean 'page'?")]
    [InlineData("front.html", "{{ article.headline }}", "(1,4): error SITE0101: 'article' is not a member of this page; did you mean 'articles'?")]
    [InlineData("layout.html", "{{ site.titel }}{{ content }}", "(1,9): error SITE0101: 'titel' is not a member of site; did you mean 'title'?")]
    [InlineData("teaser.html", "\n\n<li>{{ teaser.headlines }}</li>", "(3,15): error SITE0101: 'headlines' is not a member of teaser; did you mean 'headline'?")]
    [InlineData("pager.html", "{{ if pager.older }}{{ pager.older.ulr }}{{ end }}", "(1,36): error SITE0101: 'ulr' is not a member of pager.older; did you mean 'url'?")]
    public void A_misspelt_name_is_told_with_its_place_and_the_likely_one(string name, string text, string problem)
    {
        using Theme theme = new((name, text));

        Assert.Equal([name + problem], theme.Problems);
    }

    [Theory]
    [InlineData("{{ for b in article.blocks limit: 2 }}{{ b.knd }}{{ end }}", "(1,44)", "knd")]
    [InlineData("{{ for b in article.blocks reversed }}{{ b.knd }}{{ end }}", "(1,44)", "knd")]
    [InlineData("{{ article?.headlin }}", "(1,13)", "headlin")]
    public void A_misspelt_name_is_told_also_behind_options(string text, string place, string name)
    {
        using Theme theme = new(("article.html", text));

        string problem = Assert.Single(theme.Problems);
        Assert.StartsWith($"article.html{place}: error SITE0101: '{name}' is not a member of ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_misspelt_name_is_told_at_once_and_each_once()
    {
        using Theme theme = new(
            ("article.html", "{{ article.a1 }}\n{{ article.a2 }}"), ("teaser.html", "{{ teaser.a3 }}"), ("layout.html", "{{ page.a4 }}"));

        Assert.Equal(
            ["article.html(1,12)", "article.html(2,12)", "layout.html(1,9)", "teaser.html(1,11)"],
            Array.ConvertAll(theme.Problems, static problem => problem.Split(':')[0]).Order());
    }

    [Theory]
    [InlineData("{{ for b in article.blocks }}", "(1,")]
    [InlineData("<p>\n{{ if }}x{{ end }}", "(2,")]
    [InlineData("{{ article. }}", "(1,")]
    [InlineData("{{ end }}", "(1,")]
    [InlineData("{{ 'open }}", "(1,")]
    public void A_template_that_cannot_be_parsed_is_told_with_its_place(string text, string place)
    {
        using Theme theme = new(("article.html", text));

        Assert.NotEmpty(theme.Problems);
        Assert.All(theme.Problems, static problem => Assert.Matches(@"^article\.html\(\d+,\d+\): error SITE0102: \S", problem));
        Assert.StartsWith("article.html" + place, theme.Problems[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Capture_is_refused_since_it_would_be_escaped_twice()
    {
        using Theme theme = new(("about.html", "<h1>x</h1>\n{{ capture x }}<b>{{ content }}</b>{{ end }}{{ x }}"));

        Assert.Contains(theme.Problems, static problem =>
            problem.StartsWith("about.html(2,4): error SITE0105: 'capture' may not be used in a template: ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_included_template_that_is_not_there_is_told()
    {
        using Theme theme = new(("front.html", "<ol>{{ include 'teasr.html' }}</ol>"));

        Assert.Equal(["front.html(1,8): error SITE0104: 'teasr.html' replaces no template of the theme; did you mean 'teaser.html'?"], theme.Problems);
    }

    [Theory]
    [InlineData("articel.html", "'articel.html' replaces no template of the theme; did you mean 'article.html'?")]
    [InlineData("Article.html", "'Article.html' replaces no template of the theme; did you mean 'article.html'?")]
    [InlineData("parts/header.html", "'parts/header.html' replaces no template of the theme")]
    public void A_file_that_replaces_nothing_is_told(string name, string problem)
    {
        using Theme theme = new((name, "x"));

        Assert.Equal([$"{name}: error SITE0104: {problem}"], theme.Problems);
    }

    [Fact]
    public void Files_whose_names_start_with_a_dot_are_nobodys_business()
    {
        using Theme theme = new((".DS_Store", "x"), (".git/config", "x"), ("assets/.gitkeep", ""));

        Assert.Empty(theme.Problems);
        Assert.DoesNotContain(theme.Files, static file => file.Name.Contains("/.", StringComparison.Ordinal) || file.Name.StartsWith('.'));
    }

    [Fact]
    public void The_authors_folder_replaces_file_by_file_and_adds_assets()
    {
        using Theme theme = new(("teaser.html", "<li>mine</li>\n"), ("assets/archive.css", "p{}"), ("assets/logo.svg", "<svg/>"));

        Assert.Empty(theme.Problems);
        Assert.Contains("<li>mine</li>", theme.RenderFront(Theme.Teaser("a")), StringComparison.Ordinal);
        Assert.Contains("<h1>Latest articles</h1>", theme.RenderFront(), StringComparison.Ordinal);
        Assert.Contains(theme.Files, static file => file is { Name: "assets/archive.css", Content.Length: 3 });
        Assert.Contains(theme.Files, static file => file.Name == "assets/logo.svg");
        Assert.Contains(theme.Files, static file => file.Name == "assets/icon.svg");
    }
}
