using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SiteBuilder.Generator.Tests.Problems;

/// <summary>Mistakes in sidecars, front matter and files of folders, each at its line and column.</summary>
public class StatementProblemTests
{
    private const string Clock = """
        Clock stops at noon

        By Ada Holm

        Published June 4, 2023

        Updated June 6, 2023

        OSTERVIK (AP) — The town clock stopped at noon on Sunday, and stayed stopped all day.

        “Nobody missed it more than I did,” said Ines Harker, who keeps the bell.

        """;

    [Theory]
    [InlineData("headline: a: b", "clock.yml(1,12): error SEED0010: The statements cannot be read: While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("tags: a\r\ntags: b", "clock.yml(2,1): error SEED0010: The statements cannot be read: Duplicate key tags")]
    [InlineData("- headline", "clock.yml(1,1): error SEED0010: The statements cannot be read: it must be a list of keys with values, such as 'headline: Weir closed'")]
    [InlineData("tags: a\n---\ntags: b\n", "clock.yml(3,1): error SEED0010: The statements cannot be read: a second document stands behind '---'; put all into one")]
    [InlineData("? &a [*a]\n: x", "clock.yml(1,3): error SEED0010: The statements cannot be read: a key must be a text")]
    [InlineData("a: &a x\n? *a\n: x", "clock.yml(2,3): error SEED0010: The statements cannot be read: a key must be a text")]
    [InlineData("image: javascript:alert(1)", "clock.yml(1,8): error SEED0012: 'image' must be a path, or an address that starts with http:// or https://")]
    [InlineData("image: {src: 'data:image/png;base64,x', alt: x}", "clock.yml(1,8): error SEED0012: 'image' must be a path, or an address that starts with http:// or https://")]
    [InlineData("slug: новости", "clock.yml(1,7): error SEED0012: 'slug' must be letters a to z and digits, such as weir-closed")]
    [InlineData("speakers:\n  1: ", "clock.yml(2,5): error SEED0012: 'speakers' must be one text for each line")]
    [InlineData("a: &a [*a]", "clock.yml(1,4): error SEED0010: The statements cannot be read: its values are nested too deep, or there are too many of them")]
    [InlineData("headlin: a", "clock.yml(1,1): warning SEED0011: 'headlin' is no field of an article; did you mean 'headline'?")]
    [InlineData("tags: [\u00E9, \U0001F6A2]\r\nautor: Ada Holm", "clock.yml(2,1): warning SEED0011: 'autor' is no field of an article; did you mean 'author'?")]
    [InlineData("corrections:\n  publishd: 2023-06-05", "clock.yml(2,3): warning SEED0011: 'publishd' is no field of an article; did you mean 'published'?")]
    [InlineData("weather: fair", "clock.yml(1,1): warning SEED0011: 'weather' is no field of an article")]
    [InlineData("? [a, b]\n: c", "clock.yml(1,3): error SEED0010: The statements cannot be read: a key must be a text")]
    [InlineData("published: soon", "clock.yml(1,12): error SEED0012: 'published' must be a day such as 2024-06-19")]
    [InlineData("date: 2023-02-30", "clock.yml(1,7): error SEED0012: 'date' must be a day such as 2024-06-19")]
    [InlineData("draft: maybe", "clock.yml(1,8): error SEED0012: 'draft' must be true or false")]
    [InlineData("series_part: 0", "clock.yml(1,14): error SEED0012: 'series_part' must be a whole number from 1")]
    [InlineData("language: english", "clock.yml(1,11): error SEED0012: 'language' must be a language tag such as en, en-GB or pt-BR")]
    [InlineData("source_url: papers", "clock.yml(1,13): error SEED0012: 'source_url' must be an address that starts with http:// or https://")]
    [InlineData("aliases: [/old/../x/]", "clock.yml(1,11): error SEED0012: 'aliases' must be a path such as /old/weir-closed/")]
    [InlineData("headline: [a]", "clock.yml(1,11): error SEED0012: 'headline' must be one text")]
    [InlineData("tags: {a: b}", "clock.yml(1,7): error SEED0012: 'tags' must be a text or a list of texts")]
    [InlineData("lines: 7", "clock.yml(1,8): error SEED0012: 'lines' must be lines with kinds, such as '7: caption'")]
    [InlineData("lines: {x: caption}", "clock.yml(1,9): error SEED0012: 'lines' must be a line or a range of lines, such as 7 or 60-70, with what it is")]
    [InlineData("lines: {9-7: caption}", "clock.yml(1,9): error SEED0012: 'lines' must be a line or a range of lines, such as 7 or 60-70, with what it is")]
    [InlineData("lines: {1: [caption]}", "clock.yml(1,12): error SEED0012: 'lines' must be one text for each line")]
    [InlineData("lines: {9: captoin}", "clock.yml(1,12): error SEED0012: 'lines' must be lines with kinds, such as '7: caption'; 'captoin' is no kind; did you mean 'caption'?")]
    [InlineData("speakers: Ada", "clock.yml(1,11): error SEED0012: 'speakers' must be lines with names, such as '12: Ada Holm'")]
    [InlineData("lines: {40: caption}", "clock.yml(1,9): error SEED0013: Nothing is captured on line 40 of 'clock.txt'; count the lines again")]
    [InlineData("lines: {2: caption}", "clock.yml(1,9): error SEED0013: Nothing is captured on line 2 of 'clock.txt'; count the lines again")]
    [InlineData("lines:\n  20-30: residue", "clock.yml(2,3): error SEED0013: Nothing is captured on lines 20-30 of 'clock.txt'; count the lines again")]
    [InlineData("speakers: {12: Ada Holm}", "clock.yml(1,12): error SEED0013: Nothing is captured on line 12 of 'clock.txt'; count the lines again")]
    [InlineData("headline: Clock runs", "clock.yml(1,11): warning SEED0015: 'headline' is stated as 'Clock runs', but clock.txt(1,1) says 'Clock stops at noon'; mend the sidecar, or put the statement under 'corrections' if the text is wrong")]
    [InlineData("author: Adam Holm", "clock.yml(1,9): warning SEED0015: 'authors' is stated as 'Adam Holm', but clock.txt(3,1) says 'Ada Holm'; mend the sidecar, or put the statement under 'corrections' if the text is wrong")]
    [InlineData("tags: a\ndate: 2023-06-05", "clock.yml(2,7): warning SEED0015: 'published' is stated as '2023-06-05', but clock.txt(5,11) says '2023-06-04'; mend the sidecar, or put the statement under 'corrections' if the text is wrong")]
    [InlineData("modified: 2023-06-07", "clock.yml(1,11): warning SEED0015: 'modified' is stated as '2023-06-07', but clock.txt(7,9) says '2023-06-06'; mend the sidecar, or put the statement under 'corrections' if the text is wrong")]
    [InlineData("dateline: Hallermouth", "clock.yml(1,11): warning SEED0015: 'dateline' is stated as 'Hallermouth', but clock.txt(9,1) says 'OSTERVIK'; mend the sidecar, or put the statement under 'corrections' if the text is wrong")]
    [InlineData("embargo: 2030-01-01", "clock.yml(1,10): warning SEED0016: The article is held back until 2030-01-01, and no day of publishing is stated; set PublishDay to a day such as 2030-01-01, or to 'today'")]
    [InlineData("speakers:\n  9: Ada Holm", "clock.yml(2,3): error SEED0025: No quotation starts on line 9 of 'clock.txt'; give the line that has its opening mark")]
    [InlineData("title: Clock stops at noon\nTitle: Clock runs", "clock.yml(2,1): error SEED0012: 'Title' must be stated once; another line states the same, with other capitals or hyphens")]
    [InlineData("series: {name: Clocks, part: two}", "clock.yml(1,30): error SEED0012: 'series' must be a name with the number of the part, a whole number from 1")]
    [InlineData("aliases: https://old.example/clock/", "clock.yml(1,10): error SEED0012: 'aliases' must be a path such as /old/weir-closed/")]
    [InlineData("expires: 2023-06-05\nembargo: 2023-06-05", "clock.yml(1,10): error SEED0012: 'expires' must be a day behind that of the embargo, 2023-06-05; the article would never be published", "clock.yml(2,10): warning SEED0016: The article is held back until 2023-06-05, and no day of publishing is stated; set PublishDay to a day such as 2023-06-05, or to 'today'")]
    [InlineData("<<: [a]", "clock.yml(1,5): error SEED0010: The statements cannot be read: what '<<' brings in must be a list of keys with values")]
    [InlineData("x: &x {weather: fair}\n<<: *x", "clock.yml(1,1): warning SEED0011: 'x' is no field of an article", "clock.yml(1,8): warning SEED0011: 'weather' is no field of an article")]
    public void A_mistake_in_a_sidecar_is_told_at_its_place(string yaml, params string[] problems) =>
        Assert.Equal(problems, Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", yaml)));

    [Fact]
    public void A_stated_slug_that_another_article_has_is_told_where_it_is_stated() => Assert.Equal(
        ["moon.yml(1,7): warning SEED0007: 'clock.txt' asks for the same address, so this article is published as 'noon-2023-06-07'; state another slug, or remove one if it is the same capture twice"],
        Problems(
            SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", "slug: noon"),
            SeedFile.Of("moon.txt", Clock.Replace("June 4", "June 7", StringComparison.Ordinal).Replace("June 6", "June 8", StringComparison.Ordinal)), SeedFile.Of("moon.yml", "slug: Noon")));

    [Fact]
    public void Of_articles_whose_front_matter_cannot_be_read_only_that_is_told() => Assert.All(
        Problems(SeedFile.Of("a.md", "---\ntitle: [\n---\n\n# A\n\nThe clock stopped.\n"), SeedFile.Of("b.md", "---\ntitle: [\n---\n\n# A\n\nThe clock stopped.\n")),
        static problem => Assert.Contains("SEED0010", problem, StringComparison.Ordinal));

    [Theory]
    [InlineData("clock.yaml", "clock.yml")]
    [InlineData("_folder.yaml", "_folder.yml")]
    [InlineData("site.yaml", "site.yml")]
    public void A_file_with_the_other_ending_is_told(string name, string right) => Assert.Equal(
        [$"{name}(1,1): warning SEED0023: Statements are read from files that end in '.yml'; name this one '{right}'"],
        Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of(name, "title: x"), SeedFile.Of("data.yaml", "title: x"), SeedFile.Of("town/site.yaml", "title: x")));

    [Fact]
    public void A_sidecar_of_two_articles_is_told() => Assert.Equal(
        ["clock.yml(1,1): error SEED0024: This file states what it says of 'clock.md' and of 'clock.txt'; give one of them another name"],
        Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.md", "# Clock runs\n\nIt runs again, to the joy of all but one.\n"), SeedFile.Of("clock.yml", "rights: Ours")));

    [Fact]
    public void What_a_merge_key_brings_in_is_stated_unless_the_file_states_it_itself()
    {
        GeneratedArchive archive = Harness.Generate(
            SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", "corrections: {<<: [{headline: Clock goes}, {headline: Clock strikes}], published: 2023-06-05}\n"));

        Assert.Equal(["ClockGoes"], archive.Identifiers);
    }

    [Theory]
    [InlineData("headline: CLOCK STOPS AT NOON")]
    [InlineData("corrections: {headline: Clock runs, published: 2023-06-05}")]
    [InlineData("published: 2023-06-04\nauthors: [Ada Holm]\ndateline: Ostervik")]
    [InlineData("lines: {9: paragraph}\nspeakers: {11: Ines Harker}")]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    public void What_agrees_or_is_a_correction_is_no_mistake(string yaml) =>
        Assert.Empty(Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", yaml)));

    [Theory]
    [InlineData("---\ntitle: Clock stops\ndate: soon\n---\n", "clock.md(3,7): error SEED0012: 'date' must be a day such as 2024-06-19")]
    [InlineData("---\r\ntitle: Clock stops\r\ntgas: [town]\r\n---\r\n", "clock.md(3,1): warning SEED0011: 'tgas' is no field of an article; did you mean 'tags'?")]
    [InlineData("---\ntitle: Clock: stops\n---\n", "clock.md(2,13): error SEED0010: The statements cannot be read: While scanning a plain scalar value, found invalid mapping.")]
    [InlineData("+++\ntitle = \"Clock stops\"\ndraft = perhaps\n+++\n", "clock.md(3,9): error SEED0010: The statements cannot be read: Unexpected token `perhaps` for a value")]
    [InlineData("+++\ntitle = \"\u00E9\U0001F6A2\"\ndate = \"soon\"\n+++\n", "clock.md(3,8): error SEED0012: 'date' must be a day such as 2024-06-19")]
    [InlineData("+++\ntitle = \"Clock\"\n[extra]\ndraft = \"perhaps\"\n+++\n", "clock.md(4,9): error SEED0012: 'draft' must be true or false")]
    [InlineData("{\n  \"title\": \"Clock stops\",\n  \"date\": \"soon\"\n}\n", "clock.md(3,11): error SEED0012: 'date' must be a day such as 2024-06-19")]
    public void A_mistake_in_front_matter_is_told_at_its_place(string head, string problem) => Assert.Equal(
        [problem], Problems(SeedFile.Of("clock.md", head + "\nThe town clock stopped at noon on Sunday, and stayed stopped all day.\n")));

    [Fact]
    public void The_keys_of_other_programs_are_no_mistakes_in_front_matter() => Assert.Empty(Problems(SeedFile.Of(
        "clock.md", "---\nlayout: post\ntitle: Clock stops\nweight: 3\nstatus: published\n---\n\nThe town clock stopped at noon on Sunday, and stayed stopped all day.\n")));

    [Fact]
    public void A_mistake_for_a_folder_is_told_once_however_many_seeds_it_has() => Assert.Equal(
        ["town/_folder.yml(2,1): warning SEED0011: 'langage' is no field of an article; did you mean 'language'?"],
        Problems(
            SeedFile.Of("town/_folder.yml", "section: Town\nlangage: en\n"), SeedFile.Of("town/a.txt", Clock),
            SeedFile.Of("town/b.txt", Clock.Replace("Clock", "Bell", StringComparison.Ordinal))));

    [Theory]
    [InlineData("_folder.yml")]
    [InlineData("clock.yml")]
    public void Statements_that_are_not_UTF8_or_no_text_are_told(string file)
    {
        Assert.Equal(
            [file + "(1,1): error SEED0010: The statements cannot be read: it is not UTF-8; save it as UTF-8"],
            Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of(file, Encoding.Latin1.GetBytes("section: Caf\u00E9\n"))));
        Assert.Equal(
            [file + "(1,1): error SEED0010: The statements cannot be read: it is not text"],
            Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of(file, new byte[64])));
    }

    [Theory]
    [InlineData("clock-old.yml", "headline: x", "clock-old.yml(1,1): warning SEED0014: No seed 'clock-old.txt' or 'clock-old.md' stands beside this file; give the file the name of its seed, or remove it")]
    [InlineData("clok.yml", "headline: x", "clok.yml(1,1): warning SEED0014: No seed 'clok.txt' or 'clok.md' stands beside this file; give the file the name of its seed, or remove it; did you mean 'clock.yml'?")]
    [InlineData("clcok.yml", "headlin: x\n: [", "clcok.yml(1,1): warning SEED0014: No seed 'clcok.txt' or 'clcok.md' stands beside this file; give the file the name of its seed, or remove it; did you mean 'clock.yml'?")]
    [InlineData("Clock.yml", "services: {}", "Clock.yml(1,1): warning SEED0014: No seed 'Clock.txt' or 'Clock.md' stands beside this file; give the file the name of its seed, or remove it; did you mean 'clock.yml'?")]
    [InlineData("town/clock.yml", "headline: x", "town/clock.yml(1,1): warning SEED0014: No seed 'clock.txt' or 'clock.md' stands beside this file; give the file the name of its seed, or remove it")]
    [InlineData("_folders.yml", "section: Town", "_folders.yml(1,1): warning SEED0014: No seed '_folders.txt' or '_folders.md' stands beside this file; give the file the name of its seed, or remove it; did you mean '_folder.yml'?")]
    public void A_file_that_was_meant_for_a_seed_is_told_with_the_name_that_was_meant(string file, string yaml, string problem) =>
        Assert.Equal([problem], Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of(file, yaml)));

    [Theory]
    [InlineData("docker-compose.yml", "version: '3'\nservices:\n  web:\n    image: nginx\n")]
    [InlineData("mkdocs.yml", "site_name: The Papers\nsite_url: https://papers.example/\nnav:\n  - Home: index.md\n")]
    [InlineData("_config.yml", "title: The Papers\nbaseurl: /papers\nplugins: [jekyll-feed]\n")]
    [InlineData("pipeline.yml", "- script: make\n")]
    [InlineData("broken.yml", "a: [b\n")]
    [InlineData("template.yml", "{{ value }}: {% if x %}\n")]
    [InlineData("empty.yml", "")]
    [InlineData("clock.d/settings.yml", "size: 3\n")]
    public void The_files_of_other_programs_are_let_alone(string file, string yaml) =>
        Assert.Empty(Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of(file, yaml)));

    [Theory]
    [InlineData("headline: ' '\npeople: [' ', '[[]]', {name: ' '}]\nplaces: {' ': x}\nimage: ' '\noutlet: ' '\n")]
    [InlineData("Corrections: {published: 2020-01-01}\n")]
    [InlineData("image: /weir.jpg\n")]
    [InlineData("image: ../weir.jpg\n")]
    public void What_says_nothing_or_is_right_is_no_mistake(string yaml) =>
        Assert.Empty(Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", yaml)));

    [Theory]
    [InlineData("draft: false\npublished: false\n", 0)]
    [InlineData("published: false\ndraft: false\n", 0)]
    [InlineData("draft: true\npublished: true\n", 0)]
    [InlineData("draft: false\npublished: true\n", 1)]
    public void Who_says_that_an_article_is_not_to_be_seen_is_heard(string yaml, int articles) =>
        Assert.Equal(articles, Generate(null, SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", yaml)).Identifiers.Count);

    [Fact]
    public void Toml_that_is_nested_too_deep_is_told_at_its_place() => Assert.StartsWith(
        "clock.md(2,",
        Assert.Single(Problems(SeedFile.Of("clock.md", "+++\nx = " + new string('[', 100) + new string(']', 100) + "\n+++\n# " + Clock))), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("slug: x", "slug")]
    [InlineData("aliases: [/a/]", "aliases")]
    [InlineData("people: [Ada Holm]", "people")]
    [InlineData("lines: {1: caption}", "lines")]
    public void What_is_of_one_article_is_told_where_it_is_stated_for_a_folder(string yaml, string key) => Assert.Equal(
        [$"_folder.yml(1,1): warning SEED0011: '{key}' is no field of an article that can hold for a folder; state it beside the article"],
        Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of("_folder.yml", yaml)));

    [Fact]
    public void Lines_beside_Markdown_are_told() => Assert.Equal(
        [
            "clock.yml(1,1): warning SEED0011: 'lines' is no field of an article in Markdown, whose marks say what its lines are; mark them so",
        ],
        Problems(SeedFile.Of("clock.md", "# " + Clock), SeedFile.Of("clock.yml", "lines: {1: caption}\nspeakers: {11: Ada Holm}\n")));

    [Fact]
    public void A_former_address_that_two_articles_state_is_told_at_the_second() => Assert.Equal(
        ["bell.yml(2,5): error SEED0018: The address 'news/42' already belongs to 'a/clock.txt'; leave it to one of them"],
        Problems(
            SeedFile.Of("a/clock.txt", Clock), SeedFile.Of("a/clock.yml", "aliases: [/news/41/, /news/42/]\n"),
            SeedFile.Of("bell.txt", Clock.Replace("Clock", "Bell", StringComparison.Ordinal)), SeedFile.Of("bell.yml", "aliases:\n  - /NEWS/42\n")).Select(
                static problem => problem.Replace("NEWS", "news", StringComparison.Ordinal)));

    [Theory]
    [InlineData(null, "held")]
    [InlineData("2029-12-31", "held")]
    [InlineData("2030-01-01", "out")]
    [InlineData("2030-01-31", "out")]
    [InlineData("2030-02-01", "held")]
    public void An_article_is_out_from_its_embargo_to_the_day_before_it_expires(string? day, string expected)
    {
        GeneratedArchive archive = Generate(
            day, SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", "embargo: 2030-01-01\nexpires: 2030-02-01\n"));

        Assert.Equal(expected == "out" ? 1 : 0, archive.Identifiers.Count);
        Assert.Equal(day is null ? 1 : 0, archive.Problems.Count);
    }

    [Fact]
    public void A_draft_is_held_back_without_a_word() =>
        Assert.Empty(Problems(SeedFile.Of("clock.txt", Clock), SeedFile.Of("clock.yml", "draft: true\nembargo: 2030-01-01\n")));

    private static IEnumerable<string> Problems(params SeedFile[] files) => Generate(null, files).Problems.Select(PrintedProblem.Of);

    private static GeneratedArchive Generate(string? day, params SeedFile[] files) => Harness.Generate(
        PrintedProblem.Project, "Town.Archive", files, day is null ? null : new Dictionary<string, string> { ["SiteBuilderPublishDay"] = day }).Compiles();
}
