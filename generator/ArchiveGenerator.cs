using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Duplicates;
using SiteBuilder.Generator.Emitting;
using SiteBuilder.Generator.Naming;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Names;
using SiteBuilder.References;
using SiteBuilder.Settings;

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
        IncrementalValueProvider<SiteFile> site = context.AdditionalTextsProvider.Combine(folder)
            .Where(static file => SiteFile.IsAt(file.Left.Path, file.Right))
            .Select(static (file, cancellation) => SiteFile.Read(file.Left, cancellation)).Collect()
            .Select(SiteFile.Only).WithTrackingName(TrackingNames.ReadSite);
        IncrementalValueProvider<ReadingOptions> reading = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ReadingOptions.Of(options.GlobalOptions)).Combine(site)
            .Select(static (input, _) => input.Left with { Residue = input.Right.Residue });
        IncrementalValueProvider<string> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => RootNamespace.Of(options.GlobalOptions));
        IncrementalValueProvider<bool> isProgram = context.CompilationProvider
            .Select(static (compilation, _) => compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication);

        IncrementalValueProvider<PublicationOptions> publication = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => PublicationOptions.Of(options.GlobalOptions));

        IncrementalValuesProvider<StatementFile> statementFiles = context.AdditionalTextsProvider.Combine(folder)
            .Select(static (file, cancellation) => StatementFile.Read(file.Left, file.Right, cancellation)).WithTrackingName(TrackingNames.ReadStatements)
            .Where(static file => file is not null)!;
        IncrementalValueProvider<StatementIndex> statements = statementFiles.Collect().Select(StatementIndex.Of);
        IncrementalValueProvider<bool> readAhead = context.AdditionalTextsProvider.Collect().Combine(folder).Combine(reading).Combine(statements)
            .Select(ReadAhead.ReadAll).WithTrackingName(TrackingNames.ReadAhead);
        IncrementalValuesProvider<ReadSeed> seeds = context.AdditionalTextsProvider.Combine(folder).Combine(reading).Combine(statements).Combine(readAhead)
            .Select(static (file, cancellation) => ReadAhead.Read(
                file.Left.Left.Left.Left, file.Left.Left.Left.Right, file.Left.Left.Right, file.Left.Right, cancellation))
            .WithTrackingName(TrackingNames.ReadSeed)
            .Where(static seed => seed is not null)!;

        // The branches are kept apart so that a problem that only moved does not emit the article again, and a new sentence in one article
        // does not name all of them again.
        IncrementalValuesProvider<EquatableArray<SeedProblem>> problems = seeds
            .Select(static (seed, _) => seed.Problems).WithTrackingName(TrackingNames.TakeProblems);
        IncrementalValuesProvider<ReadSeed> published = seeds.Combine(publication)
            .Where(static seed => seed.Left.Article is { } article && seed.Right.Publishes(article.Title.Term))
            .Select(static (seed, _) => seed.Left);
        IncrementalValuesProvider<ArticleEntry> articles = published
            .Select(static (seed, _) => seed.Article!).WithTrackingName(TrackingNames.TakeArticle);
        IncrementalValuesProvider<SeedProblem> withheld = seeds.Combine(publication)
            .Select(static (seed, _) => Withholding.Note(seed.Left, seed.Right)).WithTrackingName(TrackingNames.NoteWithheld)
            .Where(static problem => problem is not null)!;
        IncrementalValueProvider<SeedPaths> paths = seeds.Select(static (seed, _) => seed.Path).Collect().Select(SeedPaths.Of);
        IncrementalValuesProvider<EquatableArray<SeedProblem>> misplaced = statementFiles.Combine(paths)
            .Select(static (input, _) => StatementProblems.OfFile(input.Left, input.Right)).WithTrackingName(TrackingNames.CheckStatements);
        IncrementalValuesProvider<ArticleTitle> titles = articles
            .Select(static (article, _) => article.Title).WithTrackingName(TrackingNames.TakeTitle);

        IncrementalValuesProvider<ArticleTitle> ended = seeds.Combine(publication)
            .Select(static (seed, _) => EndedArticles.Of(seed.Left, seed.Right)).WithTrackingName(TrackingNames.TakeEnded)
            .Where(static title => title is not null)!;
        IncrementalValuesProvider<ArticleTitle> endedWithoutSeed = statementFiles.Combine(paths)
            .Select(static (file, _) => EndedArticles.OfSidecar(file.Left, file.Right))
            .Where(static title => title is not null)!;

        // Captures of one text are told by what is kept of their words, and not by the words. A withdrawn text may have a second capture.
        IncrementalValueProvider<FoundDuplicates> duplicates = seeds.Combine(publication)
            .Where(static seed => seed.Left.Article is { Title.Term: var term } && (seed.Right.Publishes(term) || term.IsWithdrawn))
            .Select(static (seed, _) => seed.Left.Sketch!).WithTrackingName(TrackingNames.TakeSketch).Collect()
            .Select(DuplicateFinder.Find).WithTrackingName(TrackingNames.FindDuplicates);
        IncrementalValueProvider<Catalogue> catalogue = titles.Collect().Combine(ended.Collect()).Combine(endedWithoutSeed.Collect())
            .Combine(duplicates.Select(static (found, _) => found.Duplicates))
            .Select(Catalogue.Bind).WithTrackingName(TrackingNames.BindCatalogue);

        // Links are checked against names alone, so that a new sentence checks those of its own article at most.
        IncrementalValueProvider<EquatableArray<KnownName>> names = published
            .Select(static (seed, _) => new SeedNaming(seed.Path, seed.Names)).WithTrackingName(TrackingNames.TakeNames).Collect()
            .Combine(duplicates.Select(static (found, _) => found.Duplicates))
            .Combine(site.Select(static (file, _) => file.Names))
            .Select(ArchiveNames.Merge).WithTrackingName(TrackingNames.MergeNames);
        IncrementalValuesProvider<ReferableArticle> held = seeds.Combine(publication)
            .Select(static (seed, _) => Withholding.Target(seed.Left, seed.Right)).WithTrackingName(TrackingNames.TakeWithheld)
            .Where(static article => article is not null)!;
        IncrementalValueProvider<ReferenceTargets> targets = catalogue.Combine(held.Collect()).Combine(names)
            .Select(ReferenceTargets.Of).WithTrackingName(TrackingNames.BindTargets);
        IncrementalValuesProvider<EquatableArray<SeedProblem>> broken = published
            .Select(static (seed, _) => new Referrer(seed.Path, seed.References)).WithTrackingName(TrackingNames.TakeReferences)
            .Combine(targets)
            .Select(static (input, _) => input.Right.Check(input.Left)).WithTrackingName(TrackingNames.CheckReferences);

        IncrementalValueProvider<ArchiveStates> states = catalogue.Combine(duplicates)
            .Select(static (input, _) => new ArchiveStates(input.Left.Ended, input.Right.Duplicates));

        IncrementalValueProvider<Vocabulary> vocabulary = site.Select(static (file, _) => file.Vocabulary);
        IncrementalValuesProvider<EquatableArray<SeedProblem>> unknown = seeds
            .Select(static (seed, _) => seed.Terms).WithTrackingName(TrackingNames.TakeTerms).Combine(vocabulary)
            .Select(static (input, _) => input.Right.Check(input.Left)).WithTrackingName(TrackingNames.CheckTerms);
        IncrementalValuesProvider<EquatableArray<SeedProblem>> unknownOfFolders = statementFiles.Combine(vocabulary)
            .Select(static (input, _) => input.Right.Check(input.Left));

        IncrementalValuesProvider<Shard> shards = articles.Collect().Combine(catalogue)
            .SelectMany(Shard.Deal).WithTrackingName(TrackingNames.DealShards);
        IncrementalValueProvider<ArchiveShape> shape = catalogue.Combine(rootNamespace).Combine(isProgram)
            .Select(static (input, _) => new ArchiveShape(input.Left.Right, input.Left.Left.Shards, input.Right))
            .WithTrackingName(TrackingNames.ShapeArchive);

        context.RegisterSourceOutput(reading, static (output, options) => Report(output, options.Unknown));
        context.RegisterSourceOutput(publication, static (output, options) => Report(output, options.WrongDay));
        context.RegisterSourceOutput(site, static (output, file) => Report(output, file));
        Register(context, problems);
        Register(context, misplaced);
        Register(context, broken);
        Register(context, unknown);
        Register(context, unknownOfFolders);
        context.RegisterSourceOutput(withheld, static (output, found) => output.ReportDiagnostic(found.ToDiagnostic()));
        context.RegisterSourceOutput(catalogue, static (output, found) => Report(output, found.Problems));
        context.RegisterSourceOutput(duplicates, static (output, found) => Report(output, found.Problems));
        context.RegisterSourceOutput(shards.Combine(rootNamespace), static (output, shard) => Emit(output, shard.Left, shard.Right));
        context.RegisterSourceOutput(names.Combine(rootNamespace), static (output, input) =>
            output.AddSource("Names.g.cs", Source(NamesEmitter.Emit(input.Left, input.Right))));
        context.RegisterSourceOutput(states.Combine(rootNamespace), static (output, input) =>
            output.AddSource("States.g.cs", Source(StatesEmitter.Emit(input.Left, input.Right))));
        context.RegisterSourceOutput(shape, static (output, archive) =>
            output.AddSource("Archive.g.cs", Source(ArchiveEmitter.Emit(archive))));
    }

    /// <summary>Reports what is found. Most articles have no problems, and an output of its own for each would be a step of its own for nothing.</summary>
    private static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EquatableArray<SeedProblem>> problems) =>
        context.RegisterSourceOutput(problems.Where(static found => found.Count > 0), static (output, found) => Report(output, found));

    private static void Emit(SourceProductionContext output, Shard shard, string rootNamespace)
    {
        List<SeedProblem> problems = [];
        output.AddSource($"Articles.{ShardEmitter.NameOf(shard.Number)}.g.cs", Source(ShardEmitter.Emit(shard, rootNamespace, problems)));
        Report(output, new EquatableArray<SeedProblem>([.. problems]));
    }

    /// <summary>A property of the project has no place in a seed.</summary>
    private static void Report(SourceProductionContext output, EquatableArray<UnknownName> names)
    {
        foreach (UnknownName name in names)
        {
            output.ReportDiagnostic(
                Diagnostic.Create(SeedProblems.UnknownName, Location.None, name.Property, name.Name, name.What, name.Hint));
        }
    }

    private static void Report(SourceProductionContext output, string? wrongDay)
    {
        if (wrongDay is not null)
        {
            output.ReportDiagnostic(Diagnostic.Create(SeedProblems.WrongPublishDay, Location.None, wrongDay));
        }
    }

    private static void Report(SourceProductionContext output, SiteFile file)
    {
        foreach (SettingsProblem problem in file.Problems)
        {
            output.ReportDiagnostic(Diagnostic.Create(SettingsDescriptors.Of(problem), file.LocationOf(problem), problem.Message));
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
