using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using SiteBuilder.Benchmarks.Measuring;

namespace SiteBuilder.Benchmarks.Reporting;

/// <summary>What the figures depend on.</summary>
internal static class MachineFacts
{
    /// <summary>Writes them; what is only compared with Hugo needs Hugo.</summary>
    public static void Write(bool compared, TextWriter output)
    {
        string processor = File.ReadLines("/proc/cpuinfo").FirstOrDefault(static line => line.StartsWith("model name", StringComparison.Ordinal))
            ?.Split(':')[1].Trim() ?? "unknown processor";
        double memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9;
        string load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        output.WriteLine(FormattableString.Invariant(
            $"Machine: {Environment.ProcessorCount} cores ({processor}), {memory:0} GB, {RuntimeInformation.OSDescription}; load {load} at the start."));
        output.WriteLine($".NET SDK {CommandRunner.Ask("dotnet", "--version")}, runtime {Environment.Version}.{(compared ? $" {Hugo()}." : "")}");
    }

    private static string Hugo()
    {
        string[] words = CommandRunner.Ask("hugo", "version").Split(' ');
        return $"Hugo {words[1]}";
    }
}
