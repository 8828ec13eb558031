using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Tags, sections and outlets of articles, held against those of <c>site.yml</c>.</summary>
public class VocabularyTests
{
    private const string Text = "Weir closed\n\nThe weir was closed to boats on Monday while divers looked for a lost key in the pool.\n";
    private const string Site =
        "sections: [News, Sport]\ntags:\n  list: [harbour, weir, boats]\n  open: false\noutlets:\n  - name: The Sentinel\n  - name: The Mercury\n";

    [Theory]
    [InlineData("tags: [harbour, wier]", 17, "SEED0021", DiagnosticSeverity.Error, "site.yml has no 'wier' among its tags; did you mean 'weir'?")]
    [InlineData("tags: Harbour", 7, "SEED0021", DiagnosticSeverity.Error, "site.yml has no 'Harbour' among its tags; did you mean 'harbour'?")]
    [InlineData("tags: [astronomy]", 8, "SEED0021", DiagnosticSeverity.Error, "site.yml has no 'astronomy' among its tags; add it there, or leave it out")]
    [InlineData("section: Sports", 10, "SEED0021", DiagnosticSeverity.Error, "site.yml has no 'Sports' among its sections; did you mean 'Sport'?")]
    [InlineData("outlet: The Sentinal", 9, "SEED0022", DiagnosticSeverity.Warning, "site.yml has no 'The Sentinal' among its outlets; did you mean 'The Sentinel'?")]
    public void A_word_that_the_site_does_not_know_is_told_where_it_stands(string stated, int column, string id, DiagnosticSeverity severity, string message)
    {
        SeedFile site = SeedFile.Of("site.yml", Site);
        AssertProblem(Harness.Generate(site, SeedFile.Of("a.txt", Text), SeedFile.Of("a.yml", "summary: x\n" + stated + "\n")), "a.yml", 2);
        AssertProblem(Harness.Generate(site, SeedFile.Of("a.md", "---\n" + stated + "\n---\n# " + Text)), "a.md", 2);
        AssertProblem(
            Harness.Generate(site, SeedFile.Of("b/a.txt", Text), SeedFile.Of("b/c.txt", "Another " + Text), SeedFile.Of("b/_folder.yml", stated + "\n")), "b/_folder.yml", 1);

        void AssertProblem(GeneratedArchive archive, string file, int line)
        {
            Diagnostic problem = archive.Compiles().Problem();
            Assert.Equal(
                (id, severity, SeedFile.Folder + file, line, column, message),
                (problem.Id, problem.DefaultSeverity, problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line + 1,
                    problem.Location.GetLineSpan().StartLinePosition.Character + 1, problem.GetMessage(CultureInfo.InvariantCulture)));
        }
    }

    [Theory]
    [InlineData("tags: [harbour, weir]\nsection: News\noutlet: The Mercury\n", Site)]
    [InlineData("tags: [other]\n", "tags: {list: [harbour]}\n")]
    [InlineData("tags: [other]\nsection: Any\noutlet: Any\n", "title: x\n")]
    [InlineData("categories: [News, Local]\n", Site)]
    public void What_the_site_knows_or_leaves_open_is_no_mistake(string stated, string site) => Assert.Empty(
        Harness.Generate(SeedFile.Of("site.yml", site), SeedFile.Of("a.txt", Text), SeedFile.Of("a.yml", stated)).Problems);

    [Fact]
    public void A_closed_list_without_words_allows_none() => Assert.Equal(
        ["SEED0021", "SEED0021"],
        Harness.Generate(SeedFile.Of("site.yml", "sections: []\ntags: {open: false}\n"), SeedFile.Of("a.txt", Text), SeedFile.Of("a.yml", "tags: [a]\nsection: b\n"))
            .Problems.Select(static problem => problem.Id));
}
