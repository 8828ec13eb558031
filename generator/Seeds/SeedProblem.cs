using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Problems;

namespace SiteBuilder.Generator.Seeds;

/// <summary>
/// A problem of a seed as plain data, so that it can wait in the pipeline without keeping a compilation alive; it becomes a diagnostic
/// only when it is reported.
/// </summary>
/// <param name="Descriptor">Which problem; one of <see cref="Problems.SeedProblems"/>.</param>
/// <param name="Path">Path of the file as the compiler knows it.</param>
/// <param name="Start">Offset of the first character, zero-based.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Line">Line, zero-based as compilers count.</param>
/// <param name="Column">Column, zero-based.</param>
/// <param name="Argument">What the message names; may be null.</param>
/// <param name="Other">What else it names; may be null.</param>
internal sealed record SeedProblem(
    DiagnosticDescriptor Descriptor, string Path, int Start, int Length, int Line, int Column, string? Argument = null, string? Other = null)
{
    /// <summary>The problem that a defect of this product is: the file that it met with is named, and all others go on.</summary>
    /// <param name="path">Path of the file as the compiler knows it.</param>
    /// <param name="crash">What was thrown.</param>
    public static SeedProblem OfCrash(string path, Exception crash) => new(SeedProblems.ReaderFailed, path, 0, 0, 0, 0, Describe(crash));

    /// <summary>Kind and message of a crash, on one line as compilers print problems.</summary>
    public static string Describe(Exception crash) =>
        crash.GetType().Name + ": " + string.Join(" ", crash.Message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        Location.Create(
            Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length))),
        Argument, Other);
}
