using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Mistakes in statements as problems of the build.</summary>
internal static class StatementProblems
{
    /// <summary>The problems of a file that no seed would report: one that cannot be read, that of a folder, a sidecar alone.</summary>
    public static EquatableArray<SeedProblem> OfFile(StatementFile file, SeedPaths seeds)
    {
        try
        {
            return file.RightPath is { } right ? OfMisnamed(file, right, seeds)
                : file.Failure is { } failure ? new([failure])
                : seeds.HasSeedOf(file.Path) ? OfSidecar(file, seeds)
                : OfFileAlone(file, seeds);
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            return new([SeedProblem.OfCrash(file.FullPath, crash)]);
        }
    }

    /// <summary>A file with the other ending of YAML, if its name is otherwise that of a sidecar, of a folder's file or of the settings.</summary>
    private static EquatableArray<SeedProblem> OfMisnamed(StatementFile file, string right, SeedPaths seeds)
    {
        string name = right.Substring(right.LastIndexOf('/') + 1);
        return seeds.HasSeedOf(right) || name == ArticleStatements.FolderFile || right == "site.yml"
            ? new([new SeedProblem(SeedProblems.OtherEnding, file.FullPath, 0, 0, 0, 0, name)])
            : new([]);
    }

    private static EquatableArray<SeedProblem> OfSidecar(StatementFile file, SeedPaths seeds)
    {
        string[] beside = [.. seeds.SeedsOf(file.Path)];
        return beside.Length == 1 ? new([]) : new([new SeedProblem(SeedProblems.SidecarOfTwo, file.FullPath, 0, 0, 0, 0, beside[0], beside[1])]);
    }

    /// <summary>
    /// The files of other programs may lie among the seeds. One must have been meant for an article if its name is a slip from that of a seed,
    /// or if it states nothing but fields of articles.
    /// </summary>
    private static EquatableArray<SeedProblem> OfFileAlone(StatementFile file, SeedPaths seeds)
    {
        List<StatementProblem> problems = [];
        IReadOnlyDictionary<StatedField, Statement> fields = StatementReader.Read(file.Statements, isFrontMatter: false, problems);
        if (file.IsOfFolder)
        {
            IEnumerable<SeedProblem> ofOne = fields.Values.Where(static statement => FieldNames.IsOfOneArticle(statement.Field)).Select(statement => At(
                SeedProblems.UnknownField, statement.Key, file.FullPath, FieldNames.KeyOf(statement.Field), " that can hold for a folder; state it beside the article"));
            return new([.. problems.Select(problem => Of(problem, file.FullPath)), .. ofOne]);
        }

        if (fields.TryGetValue(StatedField.Withdrawn, out Statement? withdrawn))
        {
            IEnumerable<SeedProblem> mistakes = problems.Select(problem => Of(problem, file.FullPath));
            return new([.. fields.ContainsKey(StatedField.Slug) ? mistakes : mistakes.Append(At(SeedProblems.NoSlugLeft, withdrawn.Key, file.FullPath))]);
        }

        string? meant = seeds.SidecarLike(file.Path);
        if (meant is null && (fields.Count == 0 || problems.Count > 0))
        {
            return new([]);
        }

        string name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        return new([new SeedProblem(
            SeedProblems.SidecarAlone, file.FullPath, 0, 0, 0, 0,
            name.Substring(0, name.LastIndexOf('.')), meant is null ? "" : $"; did you mean '{meant}'?")]);
    }

    /// <summary>A mistake as a problem.</summary>
    /// <param name="problem">The mistake.</param>
    /// <param name="file">The file as the compiler knows it.</param>
    public static SeedProblem Of(StatementProblem problem, string file) => At(
        problem.Kind switch
        {
            StatementProblemKind.Unreadable => SeedProblems.StatementsUnreadable,
            StatementProblemKind.UnknownField => SeedProblems.UnknownField,
            _ => SeedProblems.WrongValue,
        },
        problem.Place, file, problem.Name, problem.Hint);

    /// <summary>A problem at a stated place.</summary>
    public static SeedProblem At(DiagnosticDescriptor descriptor, StatedPlace place, string file, string? argument = null, string? other = null) =>
        new(descriptor, file, place.Span.Start, place.Span.Length, place.Line - 1, place.Column - 1, argument, other);
}
