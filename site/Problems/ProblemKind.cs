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
/// <param name="Title">What the page of problems calls it.</param>
/// <param name="Message">A composite format with the arguments of one problem.</param>
internal sealed record ProblemKind(string Id, Severity Severity, string Title, string Message);
