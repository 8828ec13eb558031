using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Emitting;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Generator.Seeds;

namespace SiteBuilder.Generator;

/// <summary>Turns the seeds of a project into typed articles: text to lines, lines to blocks, blocks to articles, articles to C#.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ArchiveGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<SeedFolder> folder = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => SeedFolder.Of(options.GlobalOptions));
        IncrementalValueProvider<ReadingOptions> reading = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ReadingOptions.Of(options.GlobalOptions));
        IncrementalValueProvider<string> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => RootNamespace.Of(options.GlobalOptions));
        IncrementalValueProvider<bool> isProgram = context.CompilationProvider
            .Select(static (compilation, _) => compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication);

        IncrementalValueProvider<bool> readAhead = context.AdditionalTextsProvider.Collect().Combine(folder).Combine(reading)
            .Select(ReadAhead.ReadAll).WithTrackingName(TrackingNames.ReadAhead);
        IncrementalValuesProvider<ReadSeed> seeds = context.AdditionalTextsProvider.Combine(folder).Combine(reading).Combine(readAhead)
            .Select(static (file, cancellation) => ReadAhead.Read(file.Left.Left.Left, file.Left.Left.Right, file.Left.Right, cancellation))
            .WithTrackingName(TrackingNames.ReadSeed)
            .Where(static seed => seed is not null)!;

        // The branches are kept apart so that a problem that only moved does not emit the article again, and a new sentence in one article
        // does not name all of them again.
        IncrementalValuesProvider<EquatableArray<SeedProblem>> problems = seeds
            .Select(static (seed, _) => seed.Problems).WithTrackingName(TrackingNames.TakeProblems);
        IncrementalValuesProvider<ArticleEntry> articles = seeds
            .Where(static seed => seed.Article is not null)
            .Select(static (seed, _) => seed.Article!).WithTrackingName(TrackingNames.TakeArticle);
        IncrementalValuesProvider<ArticleTitle> titles = articles
            .Select(static (article, _) => article.Title).WithTrackingName(TrackingNames.TakeTitle);

        IncrementalValueProvider<Catalogue> catalogue = titles.Collect()
            .Select(Catalogue.Bind).WithTrackingName(TrackingNames.BindCatalogue);
        IncrementalValuesProvider<Shard> shards = articles.Collect().Combine(catalogue)
            .SelectMany(Shard.Deal).WithTrackingName(TrackingNames.DealShards);
        IncrementalValueProvider<ArchiveShape> shape = catalogue.Combine(rootNamespace).Combine(isProgram)
            .Select(static (input, _) => new ArchiveShape(input.Left.Right, input.Left.Left.Shards, input.Right))
            .WithTrackingName(TrackingNames.ShapeArchive);

        context.RegisterSourceOutput(reading, static (output, options) => Report(output, options.Unknown));
        context.RegisterSourceOutput(problems, static (output, found) => Report(output, found));
        context.RegisterSourceOutput(catalogue, static (output, found) => Report(output, found.Problems));
        context.RegisterSourceOutput(shards.Combine(rootNamespace), static (output, shard) =>
            output.AddSource($"Articles.{ShardEmitter.NameOf(shard.Left.Number)}.g.cs", Source(ShardEmitter.Emit(shard.Left, shard.Right))));
        context.RegisterSourceOutput(shape, static (output, archive) =>
            output.AddSource("Archive.g.cs", Source(ArchiveEmitter.Emit(archive))));
    }

    /// <summary>A property of the project has no place in a seed.</summary>
    private static void Report(SourceProductionContext output, EquatableArray<UnknownName> names)
    {
        foreach (UnknownName name in names)
        {
            output.ReportDiagnostic(Diagnostic.Create(SeedProblems.UnknownName, Location.None, name.Property, name.Name, name.What, name.Nearest));
        }
    }

    private static void Report(SourceProductionContext output, EquatableArray<SeedProblem> problems)
    {
        foreach (SeedProblem problem in problems)
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    private static SourceText Source(string code) => SourceText.From(code, Encoding.UTF8);
}
