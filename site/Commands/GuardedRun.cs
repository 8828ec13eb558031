using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Problems;

namespace SiteBuilder.Commands;

/// <summary>Runs what may meet problems and prints them for build tools; a defect is one too, and no trace.</summary>
internal static class GuardedRun
{
    /// <summary>Runs it.</summary>
    /// <param name="folder">The folder that is written or read, which problems name whose place is not known.</param>
    /// <param name="seeds">The folder of seeds, in which problems name files; null where it is not known.</param>
    /// <param name="output">Receives the problems, and the last line.</param>
    /// <param name="act">What is run: gives the line that says what was done, or null where that failed.</param>
    /// <returns>0 where all went well, 1 where it failed.</returns>
    public static int Run(string folder, string? seeds, TextWriter output, Func<List<SiteProblem>, string?> act)
    {
        List<SiteProblem> problems = [];
        string? done = null;
        try
        {
            done = act(problems);
        }
        catch (InvalidDataException problem)
        {
            problems.Add(SiteProblem.Of(SiteProblems.ArchiveBroken, folder, 0, 0, problem.Message));
        }
        catch (AggregateException several) when (several.InnerExceptions.All(static inner => inner is InvalidDataException))
        {
            problems.Add(SiteProblem.Of(SiteProblems.ArchiveBroken, folder, 0, 0, several.InnerExceptions[0].Message));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(SiteProblem.Of(SiteProblems.CannotWrite, folder, 0, 0, problem.Message));
        }
        catch (Exception defect) when (defect is not OutOfMemoryException)
        {
            // A trace helps nobody who publishes; the message and the kind of failure are what a report needs.
            Exception inner = defect is AggregateException several ? several.GetBaseException() : defect;
            problems.Add(SiteProblem.Of(SiteProblems.PublishingFailed, folder, 0, 0, inner.GetType().Name, inner.Message));
        }

        foreach (SiteProblem problem in problems)
        {
            output.WriteLine(seeds is not null && File.Exists(Path.Combine(seeds, problem.File))
                ? problem with { File = Path.Combine(seeds, problem.File) }
                : problem);
        }

        if (done is not null)
        {
            output.WriteLine(done);
        }

        return done is null ? 1 : 0;
    }
}
