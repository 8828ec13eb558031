using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>Mistakes in statements as problems of the build.</summary>
internal static class StatementProblems
{
    /// <summary>
    /// The problems of a file that no seed would report: that of a folder, and a sidecar without a seed. Any other YAML may lie among the seeds; only
    /// one that states nothing but fields of articles must have been meant for one.
    /// </summary>
    public static EquatableArray<SeedProblem> OfFile(StatementFile file, SeedPaths seeds)
    {
        if (seeds.HasSeedOf(file.Path))
        {
            return new([]);
        }

        List<StatementProblem> problems = [];
        IReadOnlyDictionary<StatedField, Statement> fields = StatementReader.Read(file.Statements, isFrontMatter: false, problems);
        if (file.IsOfFolder)
        {
            return new([.. problems.Select(problem => Of(problem, file.FullPath))]);
        }

        string name = file.Path.Substring(file.Path.LastIndexOf('/') + 1);
        return fields.Count == 0 || problems.Count > 0
            ? new([])
            : new([new SeedProblem(SeedProblems.SidecarAlone, file.FullPath, 0, 0, 0, 0, name.Substring(0, name.LastIndexOf('.')) + ".txt")]);
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
