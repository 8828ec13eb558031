using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using SiteBuilder.Benchmarks.Measuring;
using SiteBuilder.Benchmarks.Subjects;
using SiteBuilder.Benchmarks.Throughput;

namespace SiteBuilder.Benchmarks.Reporting;

/// <summary>Prints what was measured, as Markdown.</summary>
internal static class Report
{
    private const double LongestUnchanged = 1.3;
    private const double LongestWhole = 1.0;
    private const double LongestPublish = 0.5;
    private const int AimedSize = 10_000;

    public static void Start(Options options, TextWriter output)
    {
        output.WriteLine("# Measurements");
        output.WriteLine();
        MachineFacts.Write(options.Sites, output);
        output.WriteLine(options.Form == ProjectForm.Package
            ? "The archive is built as a package's user builds it: generator, tasks and library are there already."
            : "The archive is built as in the repository: every build also asks whether the sources of generator and library have changed.");
    }

    public static void Write(SiteComparison sizes, int rounds, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine(Text($"## {sizes.Size:N0} {(sizes.Size == 1 ? "article" : "articles")} of {sizes.CaptureSize / 1000.0:0.0} kB"));
        output.WriteLine();
        MarkdownTable times = new(output, "command", "median s", "min–max s", "× empty project", "× Hugo", "peak MB");
        Row(times, sizes.Whole, sizes.EmptyWhole, sizes.Hugo);
        Row(times, sizes.Publishing, null, sizes.Hugo);
        Row(times, sizes.Unchanged, sizes.EmptyUnchanged, sizes.HugoAgain);
        Row(times, sizes.EmptyWhole, null, null);
        Row(times, sizes.EmptyUnchanged, null, null);
        Row(times, sizes.Hugo, null, null);
        Row(times, sizes.HugoAgain, null, null);
        output.WriteLine();
        MarkdownTable extents = new(output, "site", "article pages", "HTML files", "files", "MB");
        Row(extents, "SiteBuilder", sizes.OurExtent);
        Row(extents, "Hugo", sizes.HugoExtent);
        output.WriteLine();
        output.WriteLine(Text($"{rounds} rounds after one that is not counted; each ran every command once. Ratios are medians of the rounds' ratios, "));
        output.WriteLine("with the same state of output: clean by clean, unchanged by unchanged; publish alone by Hugo's clean build.");
    }

    /// <summary>What the figures count, once.</summary>
    public static void WriteTerms(TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("Packages are restored beforehand (`--no-restore`), the compiler server is warm. \"Clean\" means that bin, obj/Release and _site");
        output.WriteLine("(Hugo: public, resources, cache) are deleted, and what was written before is on the disk (`sync`), before the clock starts.");
        output.WriteLine("Peak memory is the greatest sum of resident memory, looked at every 50 ms, of the command, all processes that it started, and its own compiler");
        output.WriteLine("server and build nodes, which stay after it; pages that processes share are counted in each. Hugo's articles hold text, facts and related headlines as front");
        output.WriteLine("matter; quotations, people and proofs, which SiteBuilder finds and prints, are not in them, so that Hugo's pages are shorter.");
    }

    public static void WriteAims(IReadOnlyList<SiteComparison> sizes, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("## Aims");
        output.WriteLine();
        MarkdownTable table = new(output, "aim", "articles", "measured", "met");
        foreach (SiteComparison size in sizes)
        {
            Aim(table, "nothing changed: under 1.3 × the empty project", size, size.Unchanged.RatioTo(size.EmptyUnchanged), LongestUnchanged);
        }

        SiteComparison? aimed = sizes.FirstOrDefault(static size => size.Size == AimedSize);
        if (aimed is null)
        {
            table.Row("whole build and publish against Hugo", "10,000", "not measured", "–");
            return;
        }

        Aim(table, "whole build: no longer than Hugo's clean build", aimed, aimed.Whole.RatioTo(aimed.Hugo), LongestWhole);
        Aim(table, "publish alone: under half of Hugo's clean build", aimed, aimed.Publishing.RatioTo(aimed.Hugo), LongestPublish);
    }

    public static void Write(IReadOnlyList<ReadingSpeed> speeds, int rounds, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("## Reading");
        output.WriteLine();
        MarkdownTable table = new(
            output, ["ns per character (MB/s)", .. ReadingMeter.Lengths.Select(static length => Text($"{length / 1000:N0} kB")), "longest ÷ shortest"]);
        foreach (IGrouping<string, ReadingSpeed> shape in speeds.GroupBy(static speed => speed.Shape))
        {
            double? first = shape.First().NanosecondsPerCharacter;
            double? last = shape.Last().NanosecondsPerCharacter;
            table.Row([shape.Key, .. shape.Select(Cell), last is null ? "–" : Text($"{last / first:0.00}")]);
        }

        output.WriteLine();
        output.WriteLine(Text($"The whole reading of a text (`ArticleReader.Read`) in one thread, warm; medians of {rounds} runs, of one where it took over 5 s. Linear reading keeps"));
        output.WriteLine("the ratio of the last column near 1; that of a quadratic one would be near 100. The first row reads articles of 5 kB that are so long together.");
    }

    private static string Cell(ReadingSpeed speed) =>
        speed.NanosecondsPerCharacter is { } time ? Text($"{time:0.0} ({speed.MegabytesPerSecond:0.0})") : "not tried: too slow";

    private static void Row(MarkdownTable table, Series series, Series? empty, Series? hugo) => table.Row(
        series.Name, Text($"{series.Median:0.00}"), Text($"{series.Shortest:0.00}–{series.Longest:0.00}"), Ratio(series, empty), Ratio(series, hugo),
        Text($"{series.PeakMemory / 1e6:N0}"));

    private static void Row(MarkdownTable table, string name, SiteExtent extent) => table.Row(
        name, Text($"{extent.Articles:N0}"), Text($"{extent.Pages:N0}"), Text($"{extent.Files:N0}"), Text($"{extent.Bytes / 1e6:N1}"));

    private static void Aim(MarkdownTable table, string aim, SiteComparison size, double measured, double longest) => table.Row(
        aim, Text($"{size.Size:N0}"), Text($"{measured:0.00} ×"), measured < longest || (longest == LongestWhole && measured <= longest) ? "yes" : "**no**");

    private static string Ratio(Series series, Series? other) => other is null ? "" : Text($"{series.RatioTo(other):0.00}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
