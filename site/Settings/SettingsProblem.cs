using System.Globalization;
using SiteBuilder.Problems;

namespace SiteBuilder.Settings;

/// <summary>A mistake in <c>site.yml</c>, for the compiler and for publishing alike.</summary>
/// <param name="Kind">Which problem; one of <see cref="SettingsProblems"/>.</param>
/// <param name="Line">Line, one-based; 0 for the file as a whole.</param>
/// <param name="Column">Column, one-based; 0 for the file as a whole.</param>
/// <param name="Message">What is wrong and what to do.</param>
internal sealed record SettingsProblem(ProblemKind Kind, int Line, int Column, string Message)
{
    public static SettingsProblem Of(ProblemKind kind, int line, int column, params object?[] arguments) =>
        new(kind, line, column, string.Format(CultureInfo.InvariantCulture, kind.Message, arguments));
}
