using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace SiteBuilder.Benchmarks.Measuring;

/// <summary>
/// Processes that this program started, and those that they started, however far apart: all of them inherit a mark in their environment.
/// A compiler server is found in this way too, although it outlives the build that started it.
/// </summary>
internal sealed class MarkedProcesses(string mark)
{
    public const string Variable = "SITEBUILDER_BENCHMARK";

    private readonly HashSet<int> _ours = [];

    /// <summary>The sum of their resident memory, in bytes. Pages that two of them share are counted twice.</summary>
    public long ResidentMemory()
    {
        long sum = 0;
        foreach (int id in Ids())
        {
            try
            {
                string[] numbers = File.ReadAllText($"/proc/{id}/statm").Split(' ');
                sum += long.Parse(numbers[1], CultureInfo.InvariantCulture) * Environment.SystemPageSize;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // It ended in this moment.
            }
        }

        return sum;
    }

    /// <summary>Ends those that are left: compiler servers and build nodes wait for more work.</summary>
    public void End()
    {
        foreach (int id in Ids())
        {
            try
            {
                using Process process = Process.GetProcessById(id);
                process.Kill();
                process.WaitForExit();
            }
            catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
            {
                // It ended by itself.
            }
        }
    }

    private List<int> Ids()
    {
        List<int> ids = [];
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder.AsSpan()), NumberStyles.None, CultureInfo.InvariantCulture, out int id) && IsMarked(id))
            {
                ids.Add(id);
            }
        }

        return ids;
    }

    private bool IsMarked(int id)
    {
        if (_ours.Contains(id))
        {
            return true;
        }

        try
        {
            // Not so now may be so soon: for a moment a new process still has the environment of the one that starts it.
            return id != Environment.ProcessId
                && File.ReadAllText($"/proc/{id}/environ").Contains($"{Variable}={mark}", StringComparison.Ordinal)
                && _ours.Add(id);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
