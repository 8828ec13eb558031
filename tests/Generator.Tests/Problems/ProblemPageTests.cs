using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Problems;
using SiteBuilder.Settings;
using Xunit;

namespace SiteBuilder.Generator.Tests.Problems;

/// <summary>The page of problems says what the compiler says: each example of it is built here.</summary>
public class ProblemPageTests
{
    private static readonly string s_page = Path.Combine(Repository.Root, "generator", "Problems", "README.md");
    private static readonly IReadOnlyList<DocumentedProblem> s_documented = DocumentedProblem.Read(s_page);

    /// <summary>What no example can provoke: a defect, which has a test of its own, and Markdown too deep to print.</summary>
    private static readonly string[] s_notRun = ["SEED0008", "SEED0020"];

    private static readonly DiagnosticDescriptor[] s_catalogue =
        [.. Fields<DiagnosticDescriptor>(typeof(SeedProblems)), .. Fields<DiagnosticDescriptor>(typeof(SettingsDescriptors))];

    [Fact]
    public void Each_problem_has_one_heading_with_its_title_and_severity_and_there_is_no_other() => Assert.Equal(
        s_catalogue.Select(static problem => $"{problem.Id} {problem.Title.ToString(CultureInfo.InvariantCulture)} {Severity(problem.DefaultSeverity)}"),
        s_documented.Select(static problem => $"{problem.Id} {problem.Title} {problem.Severity}"));

    [Fact]
    public void Ids_follow_each_other_and_each_is_a_problem_once()
    {
        Assert.Equal(
            Enumerable.Range(1, Fields<DiagnosticDescriptor>(typeof(SeedProblems)).Count()).Select(static number => $"SEED{number:0000}"),
            s_catalogue.Select(static problem => problem.Id).Where(static id => id.StartsWith("SEED", StringComparison.Ordinal)));
        Assert.All(s_catalogue, static problem => Assert.True(problem.IsEnabledByDefault));
    }

    [Fact]
    public void The_compiler_and_publishing_call_a_problem_of_the_settings_the_same() => Assert.Equal(
        Fields<ProblemKind>(typeof(SettingsProblems)).Select(static kind => $"{kind.Id} {kind.Title} {kind.Severity}"),
        Fields<DiagnosticDescriptor>(typeof(SettingsDescriptors))
            .Select(static problem => $"{problem.Id} {problem.Title.ToString(CultureInfo.InvariantCulture)} {problem.DefaultSeverity}"));

    [Fact]
    public void Every_problem_leads_to_its_heading_on_a_page_that_is_there() => Assert.All(s_catalogue, static problem =>
    {
        Uri link = new(problem.HelpLinkUri);
        Assert.Equal("#" + problem.Id.ToLowerInvariant(), link.Fragment);
        Assert.Contains($"## {problem.Id}\n", File.ReadAllText(s_page).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        if (link.IsFile)
        {
            Assert.Equal(File.ReadAllText(s_page), File.ReadAllText(link.LocalPath));
        }
        else
        {
            Assert.Matches(@"^https?://[^?]+/generator/Problems/README\.md$", link.GetLeftPart(UriPartial.Path));
        }
    });

    [Fact]
    public void Links_between_the_pages_lead_to_files() => Assert.All(
        Regex.Matches(File.ReadAllText(s_page), @"\]\((\.\./[^)]+)\)"),
        static link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(s_page)!, link.Groups[1].Value)), link.Value));

    [Fact]
    public void Every_problem_has_an_example_that_is_run() => Assert.Equal(
        s_notRun, s_documented.Where(static problem => problem.Output is null).Select(static problem => problem.Id));

    public static TheoryData<string> Examples => [.. s_documented.Where(static problem => problem.Output is not null).Select(static problem => problem.Id)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_provokes_its_problem_at_the_place_that_the_page_tells(string id)
    {
        DocumentedProblem documented = s_documented.Single(problem => problem.Id == id);

        GeneratedArchive archive = Harness.Generate(PrintedProblem.Project, "Town.Archive", documented.Seeds, documented.Properties).Compiles();

        Assert.Equal(documented.Output, string.Join("\n", archive.Problems.Select(PrintedProblem.Of)));
        Assert.All(archive.Problems, problem => Assert.Equal(id, problem.Id));
    }

    private static IEnumerable<T> Fields<T>(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => field.GetValue(null)).OfType<T>();

    private static string Severity(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? "error" : "warning";
}
