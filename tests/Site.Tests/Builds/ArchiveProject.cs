using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SiteBuilder.Tests.Samples;

namespace SiteBuilder.Tests.Builds;

/// <summary>What <c>dotnet build</c> answered.</summary>
/// <param name="ExitCode">0 where all went well.</param>
/// <param name="Output">All that was printed.</param>
public sealed partial record BuildRun(int ExitCode, string Output)
{
    /// <summary>The lines with an error or a warning, each once, without the project behind it.</summary>
    public IReadOnlyList<string> Problems { get; } =
    [
        .. Output.Split('\n').Select(static line => HelpLink().Replace(Node().Replace(line.Trim(), ""), ""))
            .Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal))
            .Distinct(),
    ];

    /// <summary>The addresses that the problems with ids of this product lead to, each once.</summary>
    public IReadOnlyList<Uri> HelpLinks { get; } =
    [
        .. HelpLink().Matches(Output).Select(static match => match.Groups[1].Value).Where(static link => link.Length > 0)
            .Distinct().Select(static link => new Uri(link)),
    ];

    /// <summary>Behind the message the compiler prints the help link in parentheses, and MSBuild the project in brackets.</summary>
    [GeneratedRegex(@"(?: \(((?:https?|file)://\S+#(?:seed|site)\d{4})\))?(?: \[/(?:(?! \[/).)*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex HelpLink();

    /// <summary>Which process of the build a line is from: "1>", "2:7>".</summary>
    [GeneratedRegex(@"^\d+(:\d+)?>")]
    private static partial Regex Node();
}

/// <summary>
/// A user's project in a folder outside the repository, which inherits nothing. It imports what the package would bring, and uses the
/// product as it was built for these tests.
/// </summary>
internal sealed class ArchiveProject : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">

          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>

        </Project>
        """;

    private readonly TemporaryFolder _folder = new();
    private readonly string _name;
    private bool _restored;

    /// <summary>Makes the project; nothing is built yet.</summary>
    /// <param name="name">Name of the project, without extension.</param>
    public ArchiveProject(string name = "Papers")
    {
        _name = name;
        Directory.CreateDirectory(Folder);
        string build = Path.Combine(Repository.Root, "site", "build");
        Write($"{name}.csproj", Project);
        Write("Directory.Build.props", $"<Project><Import Project=\"{build}/SiteBuilder.props\" /></Project>");
        Write("Directory.Build.targets", $"<Project><Import Project=\"{build}/SiteBuilder.FromSource.targets\" /></Project>");
        Write("Directory.Packages.props", "<Project />");
    }

    /// <summary>The folder of the project.</summary>
    public string Folder => _folder["archive"];

    /// <summary>A folder beside the project.</summary>
    public string Elsewhere => _folder["elsewhere"];

    /// <summary>The published folder.</summary>
    public string Site => Path.Combine(Folder, "_site");

    /// <summary>The file of a project with properties.</summary>
    public static string WithProperties(string properties) =>
        Project.Replace("</PropertyGroup>", properties + "</PropertyGroup>", StringComparison.Ordinal);

    /// <summary>A value as a property on the command line takes it.</summary>
    public static string Escape(string value) => string.Concat(value.Select(static c => c is '%' or ';' or ',' or '"' ? $"%{(int)c:X2}" : c.ToString()));

    public void Write(string path, string text) => _folder.Write("archive/" + path, text);

    public void Write(string path, byte[] content) => _folder.Write("archive/" + path, content);

    public void Delete(string path) => File.Delete(Path.Combine(Folder, path));

    public string Read(string path) => File.ReadAllText(Path.Combine(Site, path));

    /// <summary>Runs <c>dotnet build</c> as a user does.</summary>
    /// <param name="properties">As <c>name=value</c>, escaped for MSBuild.</param>
    public Task<BuildRun> Build(params string[] properties) => BuildWith([], properties);

    /// <summary>Runs <c>dotnet build</c> and has it write a binary log.</summary>
    /// <param name="log">Full path of the log.</param>
    public Task<BuildRun> BuildWithLog(string log) => BuildWith(["-bl:" + log], []);

    /// <summary>Runs the program of the archive, which must be built.</summary>
    public Task<BuildRun> Execute(params string[] arguments) => Run(["exec", Path.Combine("bin", Configuration, "net10.0", _name + ".dll"), .. arguments]);

    /// <summary>What a binary log holds, replayed by MSBuild itself.</summary>
    public Task<BuildRun> Replay(string log) => Run(["msbuild", log, "-nologo", "-v:normal", "-tl:off", "-clp:NoSummary"]);

    private async Task<BuildRun> BuildWith(string[] arguments, string[] properties)
    {
        // One node: a second takes longer to start than one project to build.
        string[] all =
        [
            "build", "--nologo", "-nodeReuse:false", "-m:1", "-v:normal", "-tl:off", "-clp:NoSummary;EnableMPLogging",
            $"-p:Configuration={Configuration}", "-p:BuildProjectReferences=false", "-p:UseSharedCompilation=true",
            .. _restored ? ["--no-restore"] : Array.Empty<string>(), .. arguments, .. properties.Select(static property => "-p:" + property),
        ];
        BuildRun run = await Run(all);
        _restored = true;
        return run;
    }

    private async Task<BuildRun> Run(string[] arguments)
    {
        ProcessStartInfo start = new("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        // The test runner is a build of its own, whose settings are not the user's.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process build = Process.Start(start)!;
        Task<string> output = build.StandardOutput.ReadToEndAsync();
        Task<string> errors = build.StandardError.ReadToEndAsync();
        await build.WaitForExitAsync();
        return new BuildRun(build.ExitCode, await output + await errors);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The configuration of the tests: "Debug" in <c>bin/Debug/net10.0/</c>.</summary>
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
}
