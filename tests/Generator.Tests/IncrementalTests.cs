using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Generator.Seeds;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class IncrementalTests
{
    private static readonly string[] s_names =
        [.. typeof(TrackingNames).GetFields(BindingFlags.Static | BindingFlags.Public).Select(static field => (string)field.GetRawConstantValue()!)];

    private readonly CSharpCompilation _project = Harness.Project();

    [Fact]
    public void One_edited_body_of_fifty_runs_only_its_own_steps()
    {
        SeedFile[] seeds = [.. Fifty.Seeds];
        GeneratorDriver driver = Harness.Driver(seeds).RunGenerators(_project);
        GeneratorRunResult result = Rerun(driver.ReplaceAdditionalText(seeds[17], Fifty.Seed(17, "In the evening it was heard of again, and twice.")));

        foreach (string name in new[] { TrackingNames.ReadSeed, TrackingNames.TakeArticle })
        {
            Assert.Equal(49, Count(result, name, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged));
            Assert.Equal(1, Count(result, name, IncrementalStepRunReason.Modified));
        }

        Assert.Equal(49, Count(result, TrackingNames.ReadSeed, IncrementalStepRunReason.Cached));
        AssertNothingNew(result, TrackingNames.TakeProblems, TrackingNames.TakeTitle, TrackingNames.BindCatalogue, TrackingNames.ShapeArchive);
        Assert.Equal(1, Count(result, TrackingNames.DealShards, IncrementalStepRunReason.Modified));
        Assert.Equal(["Articles.Shard_000.g.cs"], Emitted(result));
    }

    [Fact]
    public void One_edited_body_writes_one_of_several_files()
    {
        SeedFile[] seeds = [.. Fifty.Many(600)];
        GeneratorDriver driver = Harness.Driver(seeds).RunGenerators(_project);
        GeneratorRunResult result = Rerun(driver.ReplaceAdditionalText(seeds[17], Fifty.Seed(17, "In the evening it was heard of again, and twice.")));
        Assert.Equal(4, Steps(result, TrackingNames.DealShards).Count());
        Assert.Equal(1, Count(result, TrackingNames.DealShards, IncrementalStepRunReason.Modified));
        Assert.Equal(3, Count(result, TrackingNames.DealShards, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Cached));
        Assert.Single(Emitted(result));
    }

    [Fact]
    public void A_new_headline_names_the_articles_again_but_reads_no_other()
    {
        SeedFile[] seeds = [.. Fifty.Seeds];
        GeneratorDriver driver = Harness.Driver(seeds).RunGenerators(_project);
        SeedFile renamed = SeedFile.Of("017.txt", seeds[17].GetText()!.ToString().Replace("report", "rapport", StringComparison.Ordinal));
        GeneratorRunResult result = Rerun(driver.ReplaceAdditionalText(seeds[17], renamed));
        Assert.Equal(49, Count(result, TrackingNames.ReadSeed, IncrementalStepRunReason.Cached));
        Assert.Equal(1, Count(result, TrackingNames.TakeTitle, IncrementalStepRunReason.Modified));
        Assert.Equal(1, Count(result, TrackingNames.BindCatalogue, IncrementalStepRunReason.Modified));
        AssertNothingNew(result, TrackingNames.ShapeArchive);
    }

    [Fact]
    public void A_problem_that_moves_does_not_emit_the_article_again()
    {
        SeedFile[] seeds = [.. Fifty.Seeds];
        SeedFile before = Fifty.Seed(17, "Nothing more was h\u0001eard of it.");
        SeedFile after = Fifty.Seed(17, "Nothing more was hea\u0001rd of it.");
        GeneratorDriver driver = Harness.Driver([.. seeds.Where(static (_, n) => n != 17), before]).RunGenerators(_project);
        Diagnostic first = Assert.Single(driver.GetRunResult().Diagnostics);
        GeneratorRunResult result = Rerun(driver.ReplaceAdditionalText(before, after));

        Diagnostic second = Assert.Single(result.Diagnostics);
        Assert.Equal("SEED0006", second.Id);
        Assert.Equal(first.Location.SourceSpan.Start + 2, second.Location.SourceSpan.Start);
        Assert.Equal(1, Count(result, TrackingNames.TakeProblems, IncrementalStepRunReason.Modified));
        AssertNothingNew(result, TrackingNames.TakeArticle, TrackingNames.TakeTitle, TrackingNames.BindCatalogue, TrackingNames.DealShards, TrackingNames.ShapeArchive);
        Assert.Empty(Emitted(result));
    }

    [Fact]
    public void A_new_sentence_checks_no_links_and_a_new_name_checks_all()
    {
        SeedFile[] seeds = [.. Fifty.Seeds, .. Enumerable.Range(0, 3).Select(static n => SeedFile.Of($"links-{n}.md", $"# Links {n}\n\nSee [it](article:none) and [her](person:Ada%20Quist).\n"))];
        GeneratorDriver driver = Harness.Driver(seeds).RunGenerators(_project);
        GeneratorRunResult result = Rerun(driver.ReplaceAdditionalText(seeds[17], Fifty.Seed(17, "In the evening it was heard of again, and twice.")));
        AssertNothingNew(result, TrackingNames.TakeNames, TrackingNames.MergeNames, TrackingNames.BindTargets, TrackingNames.TakeReferences);
        AssertNothingNew(result, TrackingNames.CheckReferences);
        Assert.Equal(3, Count(result, TrackingNames.CheckReferences, IncrementalStepRunReason.Cached));

        result = Rerun(driver.ReplaceAdditionalText(seeds[17], Fifty.Seed(17, "Nothing more was heard of it, said Ada Quist, a harbour master.")));
        Assert.Equal(1, Count(result, TrackingNames.MergeNames, IncrementalStepRunReason.Modified));
        Assert.Equal(3, Count(result, TrackingNames.CheckReferences, IncrementalStepRunReason.Modified));
        Assert.Equal(3, result.Diagnostics.Length);
    }

    [Fact]
    public void An_unrelated_source_file_runs_nothing()
    {
        // One of each problem, for a step that finds none leaves no trace.
        GeneratorDriver driver = Harness.Driver(
        [
            .. Fifty.Seeds, SeedFile.Of("018.yml", "embargo: 2030-01-01\n"), SeedFile.Of("019.yml", "withdrawn: true\n"), SeedFile.Of("049.yml", "tags: [boats]\n"), SeedFile.Of("050.yml", "tags: [tide]\n"),
            SeedFile.Of("links.md", "# Links\a\n\nSee [it](article:none).\n"), SeedFile.Of("site.yml", "tags: {list: [tide], open: false}\n"),
        ]).RunGenerators(_project);
        GeneratorRunResult result = Rerun(driver, _project.AddSyntaxTrees(Harness.Code("internal static class Unrelated { }")));
        foreach (string name in s_names)
        {
            Assert.NotEmpty(Steps(result, name));
            AssertNothingNew(result, name);
        }

        Assert.All(result.TrackedSteps[TrackingNames.ReadSeed], static step => Assert.Equal(IncrementalStepRunReason.Cached, Assert.Single(step.Outputs).Reason));
        Assert.Empty(Emitted(result));
    }

    [Fact]
    public void A_removed_seed_takes_only_itself_away()
    {
        SeedFile[] seeds = [.. Fifty.Seeds];
        GeneratorDriver driver = Harness.Driver(seeds).RunGenerators(_project);
        GeneratorRunResult result = Rerun(driver.RemoveAdditionalTexts([seeds[17]]));
        Assert.Equal(49, Count(result, TrackingNames.ReadSeed, IncrementalStepRunReason.Cached));
        Assert.Equal(1, Count(result, TrackingNames.ReadSeed, IncrementalStepRunReason.Removed));
        AssertNothingNew(result, TrackingNames.ShapeArchive);
    }

    [Fact]
    public void No_step_keeps_a_compilation_or_a_part_of_one()
    {
        SeedFile[] seeds =
        [
            .. Fifty.Seeds, SeedFile.Of("empty.txt", ""), SeedFile.Of("control.txt", "Bell\n\nA \u0007 bell rang over the water at nine.\n"),
            SeedFile.Of("same-a.txt", "Lamp out\n\nThe lamp on the breakwater went out at nine.\n"),
            SeedFile.Of("same-b.txt", "Lamp out\n\nThe lamp on the breakwater went out at ten.\n"),
        ];
        GeneratorRunResult result = Harness.Driver(seeds).RunGenerators(_project).GetRunResult().Results[0];
        StepWalk walk = new();
        foreach (string name in s_names)
        {
            foreach ((object value, _) in Steps(result, name))
            {
                walk.Visit(value, name);
            }
        }

        Assert.Empty(walk.Found);
        Assert.True(walk.Seen > 200, $"Only {walk.Seen} objects were seen.");
    }

    [Fact]
    public void The_walk_sees_what_it_looks_for()
    {
        StepWalk walk = new();
        walk.Visit(new object[] { new Lazy<object>(new object()), Tuple.Create(1, Tuple.Create((object)_project)), Location.None }, "root");
        Assert.Equal(2, walk.Found.Count);
    }

    [Fact]
    public void Values_of_the_pipeline_are_equal_where_their_parts_are()
    {
        static ReadSeed Empty(string path) => new(path, null, null, new([new SeedProblem(SeedProblems.EmptySeed, path, 0, 0, 0, 0)]));
        Assert.Equal(Empty("a"), Empty("a"));
        Assert.Equal(Empty("a").GetHashCode(), Empty("a").GetHashCode());
        Assert.NotEqual(Empty("a"), Empty("b"));
        Assert.Equal(default, new EquatableArray<SeedProblem>([]));
    }

    private GeneratorRunResult Rerun(GeneratorDriver driver, Compilation? project = null) =>
        driver.RunGenerators(project ?? _project).GetRunResult().Results[0];

    private static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Steps(GeneratorRunResult result, string name) =>
        result.TrackedSteps.TryGetValue(name, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(static step => step.Outputs) : [];

    private static int Count(GeneratorRunResult result, string name, params IncrementalStepRunReason[] reasons) =>
        Steps(result, name).Count(output => reasons.Contains(output.Reason));

    private static void AssertNothingNew(GeneratorRunResult result, params string[] names)
    {
        foreach (string name in names)
        {
            Assert.All(Steps(result, name), output => Assert.True(
                output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{name} was {output.Reason}"));
        }
    }

    /// <summary>Names of the files that an output step wrote anew.</summary>
    private static List<string> Emitted(GeneratorRunResult result) =>
    [
        .. result.TrackedOutputSteps.Values.SelectMany(static steps => steps).SelectMany(static step => step.Outputs)
            .Where(static output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .SelectMany(static output => HintNames(output.Value)),
    ];

    /// <summary>The value of an output step is a pair of the compiler's own: sources and diagnostics.</summary>
    private static IEnumerable<string> HintNames(object value)
    {
        object sources = value.GetType().GetField("Item1")!.GetValue(value)!;
        foreach (object source in (System.Collections.IEnumerable)sources)
        {
            yield return (string)source.GetType().GetProperty("HintName")!.GetValue(source)!;
        }
    }
}
