using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SiteBuilder.Benchmarks.Measuring;

/// <summary>Runs the commands of one subject and measures them.</summary>
/// <param name="subject">Its name; each subject has a compiler server of its own, so that none finds it filled by another.</param>
internal sealed class CommandRunner(string subject)
{
    /// <summary>The mark of every process of this run of the benchmark; a subject's name follows.</summary>
    public static string Run { get; } = string.Create(CultureInfo.InvariantCulture, $"run-{Environment.ProcessId}-");

    private readonly string _mark = Run + subject + ";";

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">The folder to run in.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <exception cref="InvalidOperationException">It failed; the message has what it printed.</exception>
    public Measurement Measure(string folder, params IEnumerable<string> command)
    {
        // What the last command wrote, or deleting it, must not slow this one down.
        Ask("sync", "-f", folder);

        // Servers that a build leaves running keep its output open; a file, unlike a pipe, does not wait for them.
        string log = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new("/bin/sh", ["-c", "exec \"$@\" > \"$BENCHMARK_LOG\" 2>&1", "sh", .. command])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
            };
            SetEnvironment(start.Environment, log);
            using MemorySampler memory = new(_mark);
            Stopwatch watch = Stopwatch.StartNew();
            using Process process = Process.Start(start)!;
            process.WaitForExit();
            Measurement measurement = new(watch.Elapsed, memory.End());
            return process.ExitCode == 0
                ? measurement
                : throw new InvalidOperationException($"{string.Join(' ', command)} (in {folder}) failed:\n{File.ReadAllText(log)}");
        }
        finally
        {
            File.Delete(log);
        }
    }

    /// <summary>What a command prints.</summary>
    public static string Ask(params string[] command)
    {
        using Process process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
        string answer = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return answer;
    }

    private void SetEnvironment(IDictionary<string, string?> environment, string log)
    {
        // "dotnet run" tells its child where its own parts are; a user's shell does not.
        foreach (string name in environment.Keys.Where(static name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            if (name != "MSBUILDDISABLENODEREUSE")
            {
                environment.Remove(name);
            }
        }

        environment.Remove("DOTNET_HOST_PATH");
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDNODEHANDSHAKESALT"] = _mark;
        environment["UseSharedCompilation"] = "true"; // machines that build for strangers switch it off
        environment["SharedCompilationId"] = _mark.TrimEnd(';');
        environment["BENCHMARK_LOG"] = log;
        environment[MarkedProcesses.Variable] = _mark;
    }
}
