using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Problems;
using SiteBuilder.Strings;
using SiteBuilder.Templates;
using SiteBuilder.Tests.Problems;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Strings;

/// <summary>The theme's words: which file they come from, how they are filled in, what is told of them.</summary>
public sealed partial class StringsTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "templates", "strings");

    public static TheoryData<string> Languages => [.. Directory.GetFiles(s_folder, "??.yml").Select(static file => Path.GetFileNameWithoutExtension(file))];

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_of_the_theme_is_whole(string language)
    {
        List<SiteProblem> problems = [];
        ThemeStrings strings = StringsReader.Read(TemplateSource.Read(null, problems), language, problems)!;

        Assert.Empty(problems);
        Assert.Equal(language, strings.Language);
    }

    [Fact]
    public void Each_string_is_used_by_a_template_or_by_a_page()
    {
        string used = string.Concat(new[] { "site", "templates" }.SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Where(static file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".cs", StringComparison.Ordinal))
            .Where(static file => !file.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText));
        HashSet<string> names = [.. Name().Matches(used).Select(static match => match.Value)];

        names.UnionWith(Enum.GetNames<WayKind>().Select(static way => way.ToLowerInvariant()));
        names.UnionWith(Enum.GetNames<RevisionKind>().Select(static kind => "revision_" + kind.ToLowerInvariant()));
        Assert.Subset(names, Keys("en").ToHashSet());
    }

    [Fact]
    public void What_is_counted_takes_the_form_and_the_grouping_of_the_language()
    {
        Assert.Equal(["0 articles", "1 article", "1,234 articles"], new[] { 0, 1, 1234 }.Select(static count => Of("en").Count("articles", count)));
        Assert.Equal("12.345", Own("de", "x").Number(12345).Replace('\u00A0', '.'));
    }

    [Fact]
    public void Braces_in_what_is_filled_in_are_text() => Assert.Equal(
        "{site} {page} – {page}", Of("en").Format("title_on_site", ("page", "{site} {page}"), ("site", "{page}")));

    [Fact]
    public void The_author_says_some_words_otherwise_and_a_region_says_them_otherwise_again()
    {
        IReadOnlyList<ThemeFile> theme = Theme(("en", "latest: Newest\ntags: Topics\n"), ("en-ZA", "tags: Subjects\n"));

        Assert.Equal(["Newest", "Topics", "People"], Words(StringsReader.Read(theme, "en-GB", [])!));
        Assert.Equal(["Newest", "Subjects", "People"], Words(StringsReader.Read(theme, "en-ZA", [])!));
    }

    [Fact]
    public void A_language_without_words_speaks_English_and_says_so() => Assert.Equal("en", Of("qya").Language);

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa")]
    [InlineData("th")]
    public void Days_are_those_of_the_calendar_of_Gregory(string language) => Assert.Contains(
        "2024", new DateOnly(2024, 6, 19).ToString("d MMMM yyyy", Own(language, "x").Culture), StringComparison.Ordinal);

    [Fact]
    public void Names_are_sorted_as_the_language_sorts_them()
    {
        string[] names = ["Zander", "Ångström", "Äpple", "Adler", "Öberg"];

        Assert.Equal(["Adler", "Ångström", "Äpple", "Öberg", "Zander"], new Words(Own("de", "x")).Sorted(names, static name => name));
        Assert.Equal(["Adler", "Zander", "Ångström", "Äpple", "Öberg"], new Words(Own("sv", "x")).Sorted(names, static name => name));
    }

    [Theory]
    [InlineData("latest", "strings/en.yml(1,1): error SITE0106: This file of strings cannot be read: it must be a list of keys with texts, such as 'latest: Latest'")]
    [InlineData("articles: { one: a, odd: b }", "strings/en.yml(1,21): error SITE0106: This file of strings cannot be read: 'odd' is no plural category; there are zero, one, two, few, many and other")]
    [InlineData("tags: x\nlatest: ''", "strings/en.yml(2,9): error SITE0106: This file of strings cannot be read: a string must be a text, or a text for each plural category")]
    [InlineData("articles: '{count} articles'", "strings/en.yml(1,1): error SITE0109: The string 'articles' cannot be filled in: it lacks the plural one")]
    [InlineData("latest: { one: a, other: b }", "strings/en.yml(1,1): error SITE0109: The string 'latest' cannot be filled in: it is counted nowhere; give it one text")]
    [InlineData("latest: '{x}'", "strings/en.yml(1,1): error SITE0109: The string 'latest' cannot be filled in: it has no place for {x}")]
    [InlineData("tags: x\nspan: '{first}'", "strings/en.yml(2,1): error SITE0109: The string 'span' cannot be filled in: {last} is missing")]
    public void What_is_wrong_is_told_at_its_place(string text, string problem)
    {
        List<SiteProblem> problems = [];

        Assert.NotNull(StringsReader.Read(Theme(("en", text)), "en", problems));

        Assert.Equal([problem], problems.Select(static problem => problem.ToString()));
    }

    [Fact]
    [Provokes("SITE0108")]
    public void A_language_of_the_author_must_be_whole()
    {
        List<SiteProblem> problems = [];
        StringsReader.Read(Theme(("cy", "latest: Diweddaraf\n")), "cy", problems);

        Assert.Equal("strings/cy.yml: error SITE0108: The string 'about' is missing; in English it is 'About'", problems[0].ToString());
        Assert.Equal(Keys("en").Count() - 1, problems.Count);
    }

    private static string[] Words(ThemeStrings strings) => [strings["latest"], strings["tags"], strings["people"]];

    private static ThemeStrings Of(string language) => SampleFrame.StringsOf(language);

    /// <summary>The strings of a language of the author's, with the given words for all.</summary>
    private static ThemeStrings Own(string language, string words) => new(
        language, Keys("en").ToDictionary(static key => key, _ => new ThemeString(new Dictionary<PluralCategory, string> { [PluralCategory.Other] = words }, 1, 1)));

    private static IEnumerable<string> Keys(string language) => StringsFile.Read(
        new ThemeFile($"strings/{language}.yml", "", File.ReadAllBytes(Path.Combine(s_folder, language + ".yml"))), []).Keys.Order(StringComparer.Ordinal);

    private static ThemeFile[] Theme(params (string Language, string Text)[] own) =>
        [.. TemplateSource.Read(null, []), .. own.Select(static file => new ThemeFile($"strings/{file.Language}.yml", $"strings/{file.Language}.yml", Encoding.UTF8.GetBytes(file.Text)))];

    [GeneratedRegex("[a-z][a-z_]+")]
    private static partial Regex Name();
}
