using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

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
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Descriptor,
        Location.Create(
            Path, new TextSpan(Start, Length), new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length))),
        Argument, Other);
}
