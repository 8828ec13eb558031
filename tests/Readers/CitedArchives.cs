using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using SiteBuilder.Commands;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Readers.Tests;

/// <summary>Two published archives: the sample, and one of articles that are hard to cite, built as a user builds it.</summary>
public sealed class CitedArchives : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitebuilder-readers-").FullName;

    /// <summary>The names of both.</summary>
    public static string[] Names { get; } = ["sample", "made"];

    /// <summary>A published file.</summary>
    /// <param name="archive">"sample" or "made".</param>
    /// <param name="path">Path in the site.</param>
    public string this[string archive, string path] => Path.Combine(_folder, archive, "_site", path);

    public async Task InitializeAsync()
    {
        int code = ArchiveCommand.Run(["publish", "--output", this["sample", ""], "--address", "https://name.github.io/archive/", "--seeds", Repository.Seeds], Hallermouth.Archive.Contents);
        Assert.Equal(0, code);
        string build = Path.Combine(Repository.Root, "site", "build");
        await Write("Archive.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        await Write("Directory.Build.props", $"<Project><Import Project=\"{build}/SiteBuilder.props\" /></Project>");
        await Write("Directory.Build.targets", $"<Project><Import Project=\"{build}/SiteBuilder.FromSource.targets\" /></Project>");
        await Write("Directory.Packages.props", "<Project />");
        await Write("site.yml", "title: The Made Papers & Co.\nlanguage: en-GB\naddress: https://name.github.io/made_papers/\n");
        foreach ((MadeRecord record, int number) in MadeRecords.All.Select(static (record, index) => (record, index)))
        {
            await Write(number.ToString("00", CultureInfo.InvariantCulture) + ".md", Markdown(record, number));
        }

        // The product is built already, in the configuration of these tests.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        ProcessStartInfo start = new("dotnet", ["build", "-nodeReuse:false", "-m:1", "-p:Configuration=" + configuration, "-p:BuildProjectReferences=false"])
        {
            WorkingDirectory = Path.Combine(_folder, "made"),
        };
        await Tool.Run(start);
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    private static string Markdown(MadeRecord record, int number)
    {
        IEnumerable<(string Key, string? Value)> fields =
        [
            ("title", Quote(record.Headline)),
            ("authors", record.Authors.Length == 0 ? null : $"[{string.Join(", ", record.Authors.Select(Quote))}]"),
            ("date", record.Day), ("outlet", record.Outlet is { } outlet ? Quote(outlet) : null), ("section", record.Section), ("source_url", record.Original),
            ("captured_at", record.Captured), ("lang", record.Language),
        ];
        string head = string.Concat(fields.Where(static field => field.Value is not null).Select(static field => $"{field.Key}: {field.Value}\n"));

        // Each text has words of its own, so that no two are captures of one.
        string text = string.Join(' ', Enumerable.Range(0, 40).Select(i => "w" + (number * 40 + i).ToString(CultureInfo.InvariantCulture)));
        return $"---\n{head}---\n{text}.\n";
    }

    private static string Quote(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    private async Task Write(string path, string text)
    {
        string file = Path.Combine(_folder, "made", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
    }
}
