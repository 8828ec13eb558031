using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using SiteBuilder.Problems;
using SiteBuilder.Tests.Samples;
using SiteBuilder.Tests.Templates;
using Xunit;

namespace SiteBuilder.Tests.Problems;

/// <summary>The page of problems says what publishing says, and each problem of it has a test.</summary>
public sealed partial class ProblemPageTests : IDisposable
{
    private static readonly string s_page = Path.Combine(Repository.Root, "site", "Problems", "README.md");
    private static readonly IReadOnlyDictionary<string, string> s_sections = Heading().Split(File.ReadAllText(s_page).ReplaceLineEndings("\n"))
        .Skip(1).Chunk(2).ToDictionary(static part => part[0], static part => part[1]);

    private static readonly ProblemKind[] s_kinds = [.. typeof(SiteProblems).GetFields(BindingFlags.Static | BindingFlags.Public)
        .Select(static field => (ProblemKind)field.GetValue(null)!)];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_problem_has_one_heading_and_there_is_no_other() => Assert.Equal(
        s_kinds.Select(static kind => kind.Id).Concat(OfTheBuild()).Order(StringComparer.Ordinal), s_sections.Keys);

    [Fact]
    public void Each_heading_has_the_title_of_its_problem_and_an_output_with_its_id()
    {
        Assert.All(s_kinds, static kind => Assert.StartsWith($"\n**{kind.Title}** ({(kind.Severity == Severity.Error ? "error" : "warning")})\n\n", s_sections[kind.Id], StringComparison.Ordinal));
        Assert.All(s_sections, static section => Assert.Matches(
            $@"^\n\*\*.+\*\* \((error|warning)\)\n(?s:.*)```output\n.*: \1 {section.Key}: .*\n```\n", section.Value));
    }

    [Fact]
    public void Each_problem_is_provoked_by_a_test() => Assert.Equal(
        s_sections.Keys,
        typeof(ProblemPageTests).Assembly.GetTypes().SelectMany(static type => type.GetMethods())
            .Where(static method => method.IsDefined(typeof(FactAttribute)))
            .Select(static method => method.GetCustomAttribute<ProvokesAttribute>()?.Id).OfType<string>()
            .Concat(s_templates).Order(StringComparer.Ordinal).Distinct());

    [Fact]
    public void Links_between_the_pages_lead_to_files() => Assert.All(
        Regex.Matches(File.ReadAllText(s_page), @"\]\((\.\./[^)]+)\)"),
        static link => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(s_page)!, link.Groups[1].Value)), link.Value));

    public static TheoryData<string> Examples => [.. s_templates];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_a_template_provokes_its_problem_at_the_place_that_the_page_tells(string id)
    {
        Match file = TemplateFile().Match(s_sections[id]);
        string template = _folder.Write(file.Groups[1].Value, file.Groups[2].Value);

        PublishRun run = PublishRun.OfSample(_folder["site"], templates: _folder["templates"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Output().Match(s_sections[id]).Groups[1].Value, run.Output.Replace(template, file.Groups[1].Value, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_folder["site"]));
    }

    private static readonly string[] s_templates = ["SITE0101", "SITE0102", "SITE0103", "SITE0104", "SITE0105", "SITE0106", "SITE0107", "SITE0109"];

    /// <summary>Ids in the targets and the tasks of the build, which have no catalogue.</summary>
    private static IEnumerable<string> OfTheBuild() => new[] { "site/build", "generator/Tasks" }
        .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)))
        .SelectMany(static file => Id().Matches(File.ReadAllText(file))).Select(static id => id.Groups[1].Value).Distinct();

    [GeneratedRegex("^## (\\w+)\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```(?:html|yaml) (\\S+)\n([^`]*)```$", RegexOptions.Multiline)]
    private static partial Regex TemplateFile();

    [GeneratedRegex("^```output\n((?:(?!```).*\n)*)```$", RegexOptions.Multiline)]
    private static partial Regex Output();

    [GeneratedRegex("\"(SITE[0-9]{4})\"")]
    private static partial Regex Id();
}
