using System;
using System.Collections.Generic;
using System.IO;
using SiteBuilder.Benchmarks.Measuring;
using SiteBuilder.Benchmarks.Reporting;
using SiteBuilder.Benchmarks.Subjects;
using SiteBuilder.Benchmarks.Throughput;

namespace SiteBuilder.Benchmarks;

/// <summary>Measures builds against an empty project and Hugo, and the speed of reading. The report goes to the output, progress to the error stream.</summary>
internal static class Program
{
    public static int Main(string[] arguments)
    {
        if (Options.Read(arguments) is not { } options)
        {
            Console.Error.WriteLine(Options.Usage);
            return 2;
        }

        string folder = Directory.CreateTempSubdirectory("sitebuilder-benchmark-").FullName;
        try
        {
            Report.Start(options, Console.Out);
            if (options.Sites)
            {
                MeasureSites(options, folder);
            }

            if (options.Reading)
            {
                Report.Write(ReadingMeter.Measure(options.Rounds, Console.Error), options.Rounds, Console.Out);
            }

            return 0;
        }
        catch (InvalidOperationException problem)
        {
            Console.Error.WriteLine(problem.Message);
            return 1;
        }
        finally
        {
            new MarkedProcesses(CommandRunner.Run).End();
            if (options.Keep)
            {
                Console.Error.WriteLine("left: " + folder);
            }
            else
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static void MeasureSites(Options options, string folder)
    {
        ArchiveProject.BuildProduct();
        List<SiteComparison> sizes = [];
        foreach (int size in options.Sizes)
        {
            SiteComparison comparison = new(size, folder, options);
            comparison.Measure(Console.Error);
            Report.Write(comparison, options.Rounds, Console.Out);
            sizes.Add(comparison);
        }

        Report.WriteAims(sizes, Console.Out);
        Report.WriteTerms(Console.Out);
    }
}
