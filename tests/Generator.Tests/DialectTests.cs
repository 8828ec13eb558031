using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Statements;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>The front matter of ten programs builds as it is; the files are invented, their keys are those of the programs' documentation.</summary>
public class DialectTests
{
    /// <summary>What each file states, by this product's own keys.</summary>
    public static TheoryData<string, string, string[]> Statements => new()
    {
        {
            "jekyll", "Weir closed until the eels have passed",
            [
                "published: 2024-09-14", "modified: 2024-09-16", "authors: Ada Holm", "section: river", "tags: eels, weir",
                "summary: The harbour office shuts the Haller weir for nine nights.", "aliases: 2024/09/weir-closed.html, weir, 2024/eels.html",
                "language: en-GB", "draft: false", "image: /assets/weir.jpg",
            ]
        },
        {
            "hugo", "Weir closed until the eels have passed",
            [
                "slug: weir-closed", "published: 2024-09-14", "modified: 2024-09-16", "expires: 2030-01-01", "draft: false",
                "summary: The harbour office shuts the Haller weir for nine nights.", "authors: Ada Holm, Tom Reed", "tags: eels, weir",
                "section: river", "series: The year of the eel", "aliases: weir", "image: weir.jpg",
            ]
        },
        {
            "astro", "Weir closed until the eels have passed",
            [
                "summary: The harbour office shuts the Haller weir for nine nights.", "published: 2024-09-14", "modified: 2024-09-16",
                "image: ../../assets/weir.jpg", "authors: Ada Holm", "tags: eels, weir", "draft: false",
            ]
        },
        {
            "eleventy", "Weir closed until the eels have passed",
            ["summary: The harbour office shuts the Haller weir for nine nights.", "published: 2024-09-14", "tags: eels, weir"]
        },
        {
            "zola", "Weir closed until the eels have passed",
            [
                "summary: The harbour office shuts the Haller weir for nine nights.", "published: 2024-09-14", "modified: 2024-09-16",
                "draft: false", "slug: weir-closed", "aliases: weir, 2024/eels", "authors: Ada Holm", "tags: eels, weir", "section: river",
            ]
        },
        {
            "hexo", "Weir closed until the eels have passed",
            [
                "published: 2024-09-14", "modified: 2024-09-16", "tags: eels, weir", "section: river",
                "summary: The harbour office shuts the Haller weir for nine nights.", "aliases: weir-closed", "image: /images/weir.jpg",
            ]
        },
        {
            "ghost", "Weir closed until the eels have passed",
            [
                "slug: weir-closed", "published: 2024-09-14", "modified: 2024-09-16", "tags: eels, weir",
                "summary: The harbour office shuts the Haller weir for nine nights.", "image: __GHOST_URL__/content/images/2024/09/weir.jpg", "authors: Ada Holm",
            ]
        },
        {
            "substack", "Weir closed until the eels have passed",
            [
                "alternative_headline: The harbour office shuts the Haller weir for nine nights.", "published: 2024-09-14", "slug: weir-closed", "draft: false",
                "source_url: https://hallermouth.example/p/weir-closed", "image: https://images.example/weir.jpg", "authors: Ada Holm",
            ]
        },
        {
            "docfx", "Weir closed until the eels have passed",
            ["summary: The harbour office shuts the Haller weir for nine nights.", "authors: Ada Holm", "published: 2024-09-14", "tags: eels, weir"]
        },
        {
            "obsidian", "Weir closed until the eels have passed",
            [
                "tags: eels, weir", "draft: false", "published: 2024-09-14",
                "summary: The harbour office shuts the Haller weir for nine nights.", "authors: Ada Holm",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Statements))]
    public void Front_matter_states_what_its_program_means(string dialect, string headline, string[] expected)
    {
        List<StatementProblem> problems = [];
        IReadOnlyDictionary<StatedField, Statement> stated = StatementReader.Read(FrontMatter.Of(NameOf(dialect), Text(dialect))!.Value, isFrontMatter: true, problems);
        Assert.Empty(problems);
        Assert.Equal(
            expected.Order(),
            stated.Values.Where(static statement => statement.Field != StatedField.Headline)
                .Select(static statement => $"{FieldNames.KeyOf(statement.Field)}: {string.Join(", ", statement.Values.Select(static value => value.Text))}").Order());
        Assert.Equal(headline, stated.TryGetValue(StatedField.Headline, out Statement? title) ? title.First.Text : headline);
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void An_article_of_another_program_builds_without_edits(string dialect, string headline, string[] expected)
    {
        GeneratedArchive archive = Harness.Generate(SeedFile.Of("river/" + NameOf(dialect), Text(dialect)));
        Assert.Empty(archive.Problems);
        Assert.Empty(archive.Errors);
        string slug = expected.FirstOrDefault(static statement => statement.StartsWith("slug: ", StringComparison.Ordinal))?[6..] ?? "weir-closed-until-the-eels-have-passed";
        Assert.Equal(slug, Assert.Single(archive.Table)[1]);
        Assert.Contains(headline, archive.Code, StringComparison.Ordinal);
    }

    /// <summary>Jekyll asks for the day in the name of the file.</summary>
    private static string NameOf(string dialect) => dialect == "jekyll" ? "2024-09-14-weir-closed.md" : "weir-closed.md";

    private static string Text(string dialect) => File.ReadAllText(Path.Combine(Repository.Dialects, dialect + ".md"));
}
