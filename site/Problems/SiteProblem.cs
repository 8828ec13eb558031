using System.Globalization;

namespace SiteBuilder.Problems;

/// <summary>How bad a problem is; an error stops publishing, and the last good site stays.</summary>
public enum Severity
{
    /// <summary>The site is published.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}

/// <summary>A kind of problem: what is wrong and what to do.</summary>
/// <param name="Id">Permanent id, "SITE" and four digits.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">A composite format with the arguments of one problem.</param>
internal sealed record ProblemKind(string Id, Severity Severity, string Message);

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
