using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SiteBuilder.Readers.Tests;

/// <summary>Runs the programs that read what was published. A program that is missing fails the test, with a word on where it comes from.</summary>
internal static class Tool
{
    /// <summary>The folder of Debian's styles of the Citation Style Language.</summary>
    public static string Styles => Folder(Environment.GetEnvironmentVariable("CSL_STYLES") ?? "/usr/share/citation-style-language/styles", "CSL_STYLES", "Debian's citation-style-language-styles");

    /// <summary>What a program of the path prints.</summary>
    public static Task<string> Run(string program, params string[] arguments) => Run(new ProcessStartInfo(program, arguments));

    /// <summary>What citation-js answers.</summary>
    public static Task<string> CitationJs(params string[] arguments)
    {
        ProcessStartInfo start = new("node", [Path.Combine(AppContext.BaseDirectory, "citation.mjs"), .. arguments]);
        start.Environment["CITATION_JS"] = Folder(Environment.GetEnvironmentVariable("CITATION_JS"), "CITATION_JS", "npm's @citation-js packages, as .ci/run does");
        return Run(start);
    }

    /// <summary>What readers of feeds, sitemaps, linked data and Markdown complain of.</summary>
    public static Task<string> Readers(string site, string address)
    {
        ProcessStartInfo start = new("node", [Path.Combine(AppContext.BaseDirectory, "published.mjs"), site, address]);
        start.Environment["READERS"] = Folder(Environment.GetEnvironmentVariable("READERS"), "READERS", "npm's readers, as .ci/run installs them");
        return Run(start);
    }

    /// <summary>What a program prints, when it is done and has not failed.</summary>
    public static async Task<string> Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using Process process = Process.Start(start)!;
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{start.FileName} failed: {await complaints}{printed}");
        return printed;
    }

    private static string Folder(string? folder, string variable, string from)
    {
        Assert.True(Directory.Exists(folder), $"{variable} must name the folder of {from}");
        return folder!;
    }
}
