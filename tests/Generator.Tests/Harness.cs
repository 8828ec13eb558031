using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>Runs the generator as the compiler does, on files in memory, and compiles what it writes.</summary>
internal static class Harness
{
    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Latest, DocumentationMode.Diagnose);
    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(SiteAssembly())];

    /// <summary>An archive project without C# of its own; every warning is an error.</summary>
    public static CSharpCompilation Project(OutputKind kind = OutputKind.DynamicallyLinkedLibrary) => CSharpCompilation.Create(
        "Archive", [], s_references,
        new CSharpCompilationOptions(kind, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A source file of the project.</summary>
    public static SyntaxTree Code(string code) => CSharpSyntaxTree.ParseText(code, s_parse, "Program.cs", Encoding.UTF8);

    /// <summary>A driver that remembers which steps ran.</summary>
    public static GeneratorDriver Driver(
        IEnumerable<AdditionalText> files, string rootNamespace = "Town.Archive", IReadOnlyDictionary<string, string>? properties = null) =>
        CSharpGeneratorDriver.Create(
        [new ArchiveGenerator().AsSourceGenerator()], files, s_parse, new Options(rootNamespace, properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Generates an archive and compiles it.</summary>
    public static GeneratedArchive Generate(params IEnumerable<SeedFile> seeds) => Generate(Project(), "Town.Archive", seeds);

    /// <inheritdoc cref="Generate(IEnumerable{SeedFile})"/>
    /// <param name="project">The project.</param>
    /// <param name="rootNamespace">Namespace of everything generated.</param>
    /// <param name="seeds">The files of the project.</param>
    /// <param name="properties">Properties of the project by name; null for none.</param>
    public static GeneratedArchive Generate(
        Compilation project, string rootNamespace, IEnumerable<AdditionalText> seeds, IReadOnlyDictionary<string, string>? properties = null)
    {
        GeneratorDriver driver = Driver(seeds, rootNamespace, properties).RunGeneratorsAndUpdateCompilation(project, out Compilation compiled, out _);
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        return new GeneratedArchive(
            [.. result.GeneratedSources.OrderBy(static source => source.HintName, StringComparer.Ordinal).Select(static source => (source.HintName, source.SourceText.ToString()))],
            result.Diagnostics,
            [.. compiled.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    private static string SiteAssembly()
    {
        string path = typeof(Harness).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "SiteBuilder").Value!;
        return File.Exists(path) ? path : throw new FileNotFoundException("The site's assembly is not built.", path);
    }

    private sealed class Options(string rootNamespace, IReadOnlyDictionary<string, string>? properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new Dictionary<string, string>(
            (properties ?? new Dictionary<string, string>()).Select(static property => KeyValuePair.Create("build_property." + property.Key, property.Value)))
        {
            ["build_property.SiteBuilderSeedFolder"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(SeedFile.Folder)),
            ["build_property.RootNamespace"] = rootNamespace,
        });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>What the generator wrote and said.</summary>
/// <param name="Sources">Names and code, by name.</param>
/// <param name="Problems">What it reported.</param>
/// <param name="Errors">What the compiler says of the project with the code in it, warnings too.</param>
internal sealed record GeneratedArchive(
    IReadOnlyList<(string Name, string Code)> Sources, IReadOnlyList<Diagnostic> Problems, IReadOnlyList<Diagnostic> Errors)
{
    /// <summary>All code, with the name of each file above it.</summary>
    public string Code => string.Join("\n", Sources.Select(static source => $"// ---- {source.Name}\n{source.Code}"));

    /// <summary>The names of the articles' properties, in the order of their paths.</summary>
    public IReadOnlyList<string> Identifiers => [.. Rows("public static global::SiteBuilder.Model.Article @", " =>")];

    /// <summary>Path, slug and packed reading of each article, by path.</summary>
    public IReadOnlyList<string[]> Table =>
        [.. Sources.SelectMany(static source => source.Code.Split('\n')).Select(static line => line.Trim().Split(' '))
            .Where(static parts => parts.Length == 3 && Path.GetExtension(parts[0]).ToLowerInvariant() is ".txt" or ".md")
            .Select(static parts => new[] { Uri.UnescapeDataString(parts[0]), parts[1], parts[2] })];

    /// <summary>Fails unless the compiler takes the generated code without a warning.</summary>
    public GeneratedArchive Compiles()
    {
        Assert.True(Errors.Count == 0, string.Join("\n", Errors) + "\n" + Code[..Math.Min(Code.Length, 4000)]);
        return this;
    }

    /// <summary>The only problem.</summary>
    public Diagnostic Problem() => Assert.Single(Problems);

    private IEnumerable<string> Rows(string before, string after) => Sources
        .SelectMany(static source => source.Code.Split('\n'))
        .Where(line => line.Contains(before, StringComparison.Ordinal))
        .Select(line => line[(line.IndexOf(before, StringComparison.Ordinal) + before.Length)..line.IndexOf(after, StringComparison.Ordinal)]);
}
