using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>What the compiler says of <c>site.yml</c>.</summary>
public class SiteFileTests
{
    [Theory]
    [InlineData("- title", 1, 1, "SITE0001", "The settings cannot be read: it must be a list of keys with values, such as 'title: My archive'")]
    [InlineData("title: a\nlangage: en", 2, 1, "SITE0002", "'langage' is not a setting; did you mean 'language'?")]
    [InlineData("people:\n  - name: Ada Holm\n    alias: [Ada]", 3, 5, "SITE0002", "'alias' is not a setting of people; did you mean 'aliases'?")]
    [InlineData("outlets:\n  - name: The Sentinel\n    righs: x", 3, 5, "SITE0002", "'righs' is not a setting of outlets; did you mean 'rights'?")]
    [InlineData("menu:\n  - lable: x\n    label: y\n    page: /", 2, 5, "SITE0002", "'lable' is not a setting of menu; did you mean 'label'?")]
    [InlineData("tags:\n  lst: [a]", 2, 3, "SITE0002", "'lst' is not a setting of tags; did you mean 'list'?")]
    [InlineData("residue:\n  - name: x\n    prefx: y\n    text: z", 3, 5, "SITE0002", "'prefx' is not a setting of residue; did you mean 'prefix'?")]
    [InlineData("title: [a]", 1, 8, "SITE0003", "'title' must be one text")]
    [InlineData("time_zone: London", 1, 12, "SITE0003", "'time_zone' must be the name of a time zone, such as Europe/London or UTC")]
    [InlineData("time_zone: Europa/London", 1, 12, "SITE0003", "'time_zone' must be the name of a time zone, such as Europe/London or UTC; 'Europa' is no area; did you mean 'Europe'?")]
    [InlineData("menu: About", 1, 7, "SITE0003", "'menu' must be a list")]
    [InlineData("menu: [About]", 1, 8, "SITE0003", "'menu' must be a list of entries with keys: label, page, address")]
    [InlineData("menu: [{label: x, address: about}]", 1, 28, "SITE0003", "'menu.address' must be an address that starts with http:// or https://")]
    [InlineData("outlets: [{name: x, indexing: noindx}]", 1, 31, "SITE0003", "'outlets.indexing' must be one of index, noindex; did you mean 'noindex'?")]
    [InlineData("people: [{name: x, aliases: y}]", 1, 29, "SITE0003", "'people.aliases' must be a list")]
    [InlineData("people: [{name: x, aliases: [[y]]}]", 1, 30, "SITE0003", "'people.aliases' must be one text")]
    [InlineData("people: [{name: '', aliases: [y]}]", 1, 17, "SITE0003", "'people.name' must be a text that is not empty")]
    [InlineData("people: [{name: x, link: x}]", 1, 26, "SITE0003", "'people.link' must be an address that starts with http:// or https://")]
    [InlineData("sections: News", 1, 11, "SITE0003", "'sections' must be a list")]
    [InlineData("tags: [a]", 1, 7, "SITE0003", "'tags' must be keys with values: list and open")]
    [InlineData("tags: {open: yes}", 1, 14, "SITE0003", "'tags.open' must be true or false")]
    [InlineData("raw_html: on", 1, 11, "SITE0003", "'raw_html' must be true or false")]
    [InlineData("news_sitemap: yes", 1, 15, "SITE0003", "'news_sitemap' must be true or false")]
    [InlineData("outlets: [{name: x, canonical: orginal}]", 1, 32, "SITE0003", "'outlets.canonical' must be one of archive, original; did you mean 'original'?")]
    [InlineData("residue: [{name: x, pattern: '**'}]", 1, 30, "SITE0003", "'residue.pattern' must be a text with * that does not fit every line")]
    [InlineData("outputs: [fed]", 1, 11, "SITE0003", "'outputs' must be one of data, feed, sitemap, search, text, markdown, citations; did you mean 'feed'?")]
    [InlineData("permalink: '{year}/{month}/'", 1, 12, "SITE0003", "'permalink' must be a path with {slug} as one of its folders")]
    [InlineData("permalink: '{year}-{slug}/'", 1, 12, "SITE0003", "'permalink' must be a path with {slug} as one of its folders")]
    [InlineData("permalink: '{yaer}/{slug}/'", 1, 12, "SITE0003", "'permalink' must be a path of {year}, {month}, {day}, {section}, {slug}; '{yaer}' is none of them; did you mean '{year}'?")]
    [InlineData("permalink: 'News/{slug}/'", 1, 12, "SITE0003", "'permalink' must be a path of parts in braces and of small letters, digits, hyphens and stops")]
    [InlineData("permalink: '../{slug}/'", 1, 12, "SITE0003", "'permalink' must be a path of folders in the site, such as {year}/{month}/{slug}/")]
    [InlineData("permalink: '{slug/'", 1, 12, "SITE0003", "'permalink' must be a path of {year}, {month}, {day}, {section}, {slug}; '{slug' is none of them; did you mean '{slug}'?")]
    [InlineData("address: x", 1, 10, "SITE0004", "'x' is not an address that a site can have; give one such as https://name.github.io/archive/")]
    [InlineData("menu:\n  - page: /", 2, 5, "SITE0006", "This entry of 'menu' needs a label")]
    [InlineData("menu:\n  - label: x", 2, 5, "SITE0006", "This entry of 'menu' needs either a page or an address")]
    [InlineData("menu:\n  - {label: x, page: /, address: 'https://x.org/'}", 2, 5, "SITE0006", "This entry of 'menu' needs either a page or an address")]
    [InlineData("outlets:\n  - rights: x", 2, 5, "SITE0006", "This entry of 'outlets' needs a name")]
    [InlineData("places:\n  - aliases: [x]", 2, 5, "SITE0006", "This entry of 'places' needs a name")]
    [InlineData("residue:\n  - name: x", 2, 5, "SITE0006", "This entry of 'residue' needs one of text, prefix and pattern")]
    [InlineData("residue:\n  - {name: x, text: y, prefix: z}", 2, 5, "SITE0006", "This entry of 'residue' needs one of text, prefix and pattern")]
    [InlineData("residue:\n  - text: x", 2, 5, "SITE0006", "This entry of 'residue' needs a name")]
    [InlineData("people:\n  - {name: A B, aliases: [AB]}\n  - {name: C D, aliases: [ab]}", 3, 27, "SITE0007", "'ab' is already claimed by 'A B' of 'people'; leave it to one of them")]
    [InlineData("people:\n  - {name: A B, aliases: [C D]}\n  - {name: C D}", 2, 27, "SITE0007", "'C D' is already claimed by 'C D' of 'people'; leave it to one of them")]
    [InlineData("organizations: [{name: A}, {name: a}]", 1, 35, "SITE0007", "'a' is already claimed by 'A' of 'organizations'; leave it to one of them")]
    [InlineData("outlets: [{name: A}, {name: a}]", 1, 29, "SITE0007", "'a' is already claimed by 'a' of 'outlets'; leave it to one of them")]
    [InlineData("residue: [{name: A, text: x}, {name: A, text: y}]", 1, 38, "SITE0007", "'A' is already claimed by 'A' of 'residue'; leave it to one of them")]
    public void A_mistake_is_an_error_at_its_line_and_column(string yaml, int line, int column, string id, string message)
    {
        Diagnostic problem = Harness.Generate(SeedFile.Of("site.yml", yaml)).Problem();

        Assert.Equal(
            (id, SeedFile.Folder + "site.yml", line, column, message, DiagnosticSeverity.Error),
            (problem.Id, problem.Location.GetLineSpan().Path, problem.Location.GetLineSpan().StartLinePosition.Line + 1,
                problem.Location.GetLineSpan().StartLinePosition.Character + 1, problem.GetMessage(CultureInfo.InvariantCulture), problem.Severity));
        Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, problem.Descriptor.CustomTags);
    }

    [Theory]
    [InlineData("title: a\ntitle: b", 2)]
    [InlineData("people:\n  - name: a\n    name: b", 3)]
    public void A_key_that_stands_twice_is_an_error_at_its_line(string yaml, int line)
    {
        Diagnostic problem = Harness.Generate(SeedFile.Of("site.yml", yaml)).Problem();

        Assert.Equal(("SITE0001", line), (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    [Fact]
    public void Markdown_that_is_nested_too_deep_is_an_error_at_its_text() => Assert.Equal(
        ("SITE0005", new LinePosition(0, 7)),
        Place(Harness.Generate(SeedFile.Of("site.yml", $"about: '{new string('>', 400)} a'")).Problem()));

    [Fact]
    public void A_file_that_is_not_UTF8_is_an_error() => Assert.Equal(
        ("SITE0001", new LinePosition(0, 0)),
        Place(Harness.Generate(SeedFile.Of("site.yml", Encoding.Latin1.GetBytes("title: Caf\u00E9"))).Problem()));

    [Fact]
    public void Only_the_file_in_the_folder_of_seeds_itself_is_read() =>
        Assert.Empty(Harness.Generate(SeedFile.Of("town/site.yml", "titel: a"), SeedFile.Of("other.yml", "titel: a")).Problems);

    [Fact]
    public void All_mistakes_are_told_and_the_articles_are_there_all_the_same()
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("site.yml", "titel: a\npermalink: x\n"), Fifty.Seed(1, "Nothing more was heard of it."));

        Assert.Equal(["SITE0002", "SITE0003"], archive.Problems.Select(static problem => problem.Id));
        Assert.Single(archive.Identifiers);
    }

    private static (string Id, LinePosition Place) Place(Diagnostic problem) => (problem.Id, problem.Location.GetLineSpan().StartLinePosition);
}
