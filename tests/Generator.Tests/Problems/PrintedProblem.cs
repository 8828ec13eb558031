using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SiteBuilder.Generator.Tests.Problems;

/// <summary>Problems as the build prints them.</summary>
internal static class PrintedProblem
{
    /// <summary>A project that leaves each problem as severe as it is.</summary>
    public static Compilation Project { get; } =
        Harness.Project().WithOptions(Harness.Project().Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));

    /// <summary><c>clock.yml(2,1): warning SEED0011: message</c>, the path being that in the folder of seeds; "CSC" where there is no place.</summary>
    public static string Of(Diagnostic problem)
    {
        FileLinePositionSpan span = problem.Location.GetLineSpan();
        LinePosition start = span.StartLinePosition;
        string place = problem.Location == Location.None ? "CSC "
            : string.Create(CultureInfo.InvariantCulture, $"{span.Path}({start.Line + 1},{start.Character + 1})");
        string severity = problem.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        string message = problem.GetMessage(CultureInfo.InvariantCulture);
        return $"{place}: {severity} {problem.Id}: {message}".Replace(SeedFile.Folder, "", StringComparison.Ordinal);
    }
}
