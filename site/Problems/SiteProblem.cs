using System.Globalization;

namespace SiteBuilder.Problems;

/// <summary>A problem found when publishing, with its place.</summary>
/// <param name="Id">Permanent id.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="File">The file at fault.</param>
/// <param name="Line">Line, one-based; 0 for the file as a whole.</param>
/// <param name="Column">Column, one-based; 0 for the line as a whole.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record SiteProblem(string Id, Severity Severity, string File, int Line, int Column, string Message)
{
    internal static SiteProblem Of(ProblemKind kind, string file, int line, int column, params object?[] arguments) =>
        new(kind.Id, kind.Severity, file, line, column, string.Format(CultureInfo.InvariantCulture, kind.Message, arguments));

    /// <summary>The form in which build tools print problems: <c>file(line,column): error SITE0101: message</c>.</summary>
    public override string ToString()
    {
        string place = (Line, Column) switch
        {
            (0, _) => File,
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{File}({Line})"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column})"),
        };
        string severity = Severity == Severity.Error ? "error" : "warning";
        return $"{place}: {severity} {Id}: {Message.ReplaceLineEndings(" ")}";
    }
}
