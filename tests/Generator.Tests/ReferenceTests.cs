using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SiteBuilder.References;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Links within the archive, as the compiler checks them.</summary>
public class ReferenceTests
{
    private const string Body = "\n\nThe weir was closed to boats on Monday while divers looked for a lost key in the pool.\n";

    private static readonly SeedFile[] s_archive =
    [
        SeedFile.Of("2024/weir.txt", "Weir closed" + Body),
        SeedFile.Of("2024/ferry.txt", "Ferry returns\n\nThe ferry came back at noon with a new rudder, said Nora Lindqvist, the harbour master of Ostervik.\n"),
        SeedFile.Of("2023/boat yard.txt", "Boat yard burns" + Body),
        SeedFile.Of("draft.txt", "Weir to open" + Body), SeedFile.Of("draft.yml", "draft: true\n"),
        SeedFile.Of("later.txt", "Weir to be sold" + Body), SeedFile.Of("later.yml", "embargo: 2030-01-31\ndraft: false\n"),
        SeedFile.Of("site.yml", "people:\n  - {name: Tom Reed, aliases: [Reed the Elder]}\norganizations:\n  - {name: Harbour Board, aliases: [HB]}\nplaces:\n  - name: Ostervik\n"),
    ];

    [Theory]
    [InlineData("article:weir-closed")]
    [InlineData("ARTICLE:weir-closed")]
    [InlineData("article:weir-closed#p2")]
    [InlineData("article:2024/weir.txt")]
    [InlineData("article:2023/boat%20yard.txt")]
    [InlineData("../2024/weir.txt")]
    [InlineData("./../2024/weir.txt#p1")]
    [InlineData("../2023/boat%20yard.txt")]
    [InlineData("<../2023/boat yard.txt>")]
    [InlineData("person:Nora%20Lindqvist")]
    [InlineData("<person:Nora Lindqvist>")]
    [InlineData("person:nora%20lindqvist")]
    [InlineData("person:Dr%20Nora%20Lindqvist")]
    [InlineData("person:Tom%20Reed")]
    [InlineData("person:Reed%20the%20Elder")]
    [InlineData("place:Ostervik")]
    [InlineData("organization:the%20Harbour%20Board")]
    [InlineData("organisation:HB")]
    [InlineData("https://example.org/article:none.txt")]
    [InlineData("mailto:none@example.org")]
    [InlineData("#none.txt")]
    [InlineData("/none.txt")]
    [InlineData("none/other.html")]
    [InlineData("none.txt?x=1")]
    [InlineData("none.pdf")]
    public void A_link_to_what_there_is_and_one_elsewhere_are_no_mistakes(string address) => Assert.Empty(Problems(Linking(address)));

    [Theory]
    [InlineData("article:weir-closd", "The archive has no article 'weir-closd'; did you mean 'weir-closed'?")]
    [InlineData("article:Weir-Closed", "The archive has no article 'Weir-Closed'; did you mean 'weir-closed'?")]
    [InlineData("article:weir", "The archive has no article 'weir'; did you mean 'weir-closed'?")]
    [InlineData("article:zzzzzz", "The archive has no article 'zzzzzz'; give the slug of an article, or the path of its seed")]
    [InlineData("article:", "The archive has no article ''; give the slug of an article, or the path of its seed")]
    [InlineData("article:weir.txt", "The archive has no seed 'weir.txt'; did you mean '2024/weir.txt'?")]
    [InlineData("article:2024/wier.txt", "The archive has no seed '2024/wier.txt'; did you mean '2024/weir.txt'?")]
    [InlineData("weir.txt", "The archive has no seed 'weir.txt'; did you mean '../2024/weir.txt'?")]
    [InlineData("../2024/wier.txt#p1", "The archive has no seed '../2024/wier.txt'; did you mean '../2024/weir.txt'?")]
    [InlineData("../../2024/ferry.txt", "The archive has no seed '../../2024/ferry.txt'; did you mean '../2024/ferry.txt'?")]
    [InlineData("../9/9.txt", "The archive has no seed '../9/9.txt'; give the path of another seed")]
    [InlineData("person:Nora%20Lindquist", "The archive has no person 'Nora Lindquist'; did you mean 'Nora Lindqvist'?")]
    [InlineData("person:Lindqvist", "The archive has no person 'Lindqvist'; did you mean 'Nora Lindqvist'?")]
    [InlineData("person:Nora+Lindqvist", "The archive has no person 'Nora+Lindqvist'; did you mean 'Nora Lindqvist'?")]
    [InlineData("person:", "The archive has no person ''; no article names it, and neither does site.yml")]
    [InlineData("person:Ostervik", "The archive has no person 'Ostervik'; no article names it, and neither does site.yml")]
    [InlineData("place:%20", "The archive has no place ''; no article names it, and neither does site.yml")]
    [InlineData("place:%E2%80%89", "The archive has no place ''; no article names it, and neither does site.yml")]
    [InlineData("place:Ostervick", "The archive has no place 'Ostervick'; did you mean 'Ostervik'?")]
    [InlineData("organization:Harbor%20Board", "The archive has no organisation 'Harbor Board'; did you mean 'Harbour Board'?")]
    [InlineData("article:weir-to-open", "The archive has no article 'weir-to-open' to link to, for 'draft.txt' is not published yet: it is a draft")]
    [InlineData("../draft.txt", "The archive has no article '../draft.txt' to link to, for 'draft.txt' is not published yet: it is a draft")]
    [InlineData("article:weir-to-be-sold", "The archive has no article 'weir-to-be-sold' to link to, for 'later.txt' is not published yet: it is held back until 2030-01-31")]
    public void A_link_that_leads_nowhere_is_an_error_at_its_address(string address, string message)
    {
        Diagnostic problem = Assert.Single(Problems(Linking(address)));

        Assert.Equal(
            ("SEED0019", SeedFile.Folder + "2025/links.md", 8, 20, message, DiagnosticSeverity.Error),
            (problem.Id, problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line + 1,
                problem.Location.GetLineSpan().StartLinePosition.Character + 1, problem.GetMessage(CultureInfo.InvariantCulture), problem.Severity));
        Assert.Equal(address.Length, problem.Location.SourceSpan.Length);
    }

    [Fact]
    public void A_link_by_a_definition_is_wrong_where_the_address_stands()
    {
        Diagnostic problem = Assert.Single(Problems(SeedFile.Of("links.md", "# Links\n\nThe [weir][w] is shut.\n\n[w]: article:none\n")));

        Assert.Equal((5, 6), (problem.Location.GetLineSpan().StartLinePosition.Line + 1, problem.Location.GetLineSpan().StartLinePosition.Character + 1));
    }

    [Fact]
    public void A_link_in_raw_html_is_wrong_where_the_address_stands()
    {
        Diagnostic problem = Assert.Single(Problems(SeedFile.Of("links.md", "# Links\n\nThe weir is shut.\n\n<p>\nSee <a class=x href='article:none'>it</a>.\n</p>\n")));

        Assert.Equal((6, 22), (problem.Location.GetLineSpan().StartLinePosition.Line + 1, problem.Location.GetLineSpan().StartLinePosition.Character + 1));
    }

    [Fact]
    public void An_address_between_brackets_is_a_link_too()
    {
        Diagnostic problem = Assert.Single(Problems(SeedFile.Of("links.md", "# Links\n\nThe weir is shut, see <article:none> for more.\n")));

        Assert.Equal((2, 23, 12), (problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character,
            problem.Location.SourceSpan.Length));
    }

    [Fact]
    public void Of_many_that_are_near_three_are_given_the_nearest_first()
    {
        IEnumerable<SeedFile> weirs = Enumerable.Range(1, 5).Select(static n => SeedFile.Of($"{n}.txt", $"Weir {new string('x', n)}" + Body));
        Diagnostic problem = Assert.Single(Harness.Generate([.. weirs, SeedFile.Of("a.md", "# Links\n\nSee [it](article:wier-xx) now.\n")]).Problems);

        Assert.EndsWith("; did you mean 'weir-xx', 'weir-x' or 'weir-xxx'?", problem.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
    }

    [Fact]
    public void Links_of_an_article_that_is_held_back_are_not_checked() =>
        Assert.Empty(Harness.Generate(SeedFile.Of("a.md", "---\ndraft: true\n---\n# Links\n\nSee [it](article:none) now.\n")).Problems);

    [Theory]
    [InlineData("a/b.md", "../c.txt", "c.txt")]
    [InlineData("a/b.md", "c/./d/../e.txt", "a/c/e.txt")]
    [InlineData("a/b.md", "../../c.txt", null)]
    [InlineData("b.md", "c.txt", "c.txt")]
    public void A_path_goes_from_seed_to_seed(string seed, string address, string? path) => Assert.Equal(path, Reference.Parse(address).PathFrom(seed));

    private static SeedFile Linking(string address) => SeedFile.Of(
        "2025/links.md", $"---\nheadline: Links of the town\ndate: 2025-01-02\n---\n\n# Links of the town\n\nOf this [we wrote]({address}) before.\n");

    private static IEnumerable<Diagnostic> Problems(SeedFile links) =>
        Harness.Generate([.. s_archive, links]).Compiles().Problems.Where(static problem => problem.Id != "SEED0016");
}
