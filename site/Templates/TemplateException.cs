using System;
using SiteBuilder.Problems;

namespace SiteBuilder.Templates;

/// <summary>A template failed on one page; carries the problem to print.</summary>
internal sealed class TemplateException(SiteProblem problem) : Exception(problem.Message)
{
    public SiteProblem Problem { get; } = problem;
}
