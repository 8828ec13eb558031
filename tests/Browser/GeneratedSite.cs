using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SiteBuilder.Benchmarks.Corpus;
using SiteBuilder.Tests.Images;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Browser.Tests;

/// <summary>A thousand generated articles with sections, tags, a series and an outlet, built as a user builds them, and served under a base path.</summary>
public sealed class GeneratedSite : IAsyncLifetime, IDisposable
{
    private const int Articles = 1000;

    /// <summary>An article with all that Markdown may have, and a picture.</summary>
    private const string Weir = """
        ---
        title: The weir is mended
        date: 2024-06-19
        lang: en
        translation_key: weir
        ---
        The weir at Sallow Bank was *mended* on Tuesday, and the ferry ran again[^1] in the afternoon.

        ![Nets on a quay](quay.jpg "The quay at noon")

        > [!NOTE]
        > The lamp is lit at eight.

        - [x] the gate
        - [ ] the lamp

        | Day | Depth |
        |-----|------:|
        | Mon | 2.1 m |

        ```csharp
        int depth = 3; // metres
        ```

        Weir
        : What holds the water.

        ## What the engineer says

        “It held,” said Nora Pell, the engineer.

        [^1]: It had stopped for a *week*.

        """;
    private readonly string _folder = Directory.CreateTempSubdirectory("sitebuilder-generated-").FullName;
    private IPlaywright? _playwright;
    private StaticServer? _server;

    /// <summary>What every link of the site starts with.</summary>
    public static string BasePath => "/archive/";

    /// <summary>The published folder.</summary>
    public string Site => Path.Combine(_folder, "_site");

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Address of the front page.</summary>
    public string Home => _server!.Origin + BasePath;

    public async Task InitializeAsync()
    {
        string build = Path.Combine(Repository.Root, "site", "build");
        await WriteProject(build);
        await Build();
        _server = new StaticServer(Site, BasePath);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(PublishedSite.Chromium);
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public void Dispose()
    {
        _playwright?.Dispose();
        _server?.Dispose();
    }

    private async Task WriteProject(string build)
    {
        await Write("Archive.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>");
        await Write("Directory.Build.props", $"<Project><Import Project=\"{build}/SiteBuilder.props\" /></Project>");
        await Write("Directory.Build.targets", $"<Project><Import Project=\"{build}/SiteBuilder.FromSource.targets\" /></Project>");
        await Write("Directory.Packages.props", "<Project />");
        await Write("site.yml", "title: The Generated Papers\nlanguage: en-GB\naddress: http://localhost/archive/\nabout: Articles that were generated for a test.\n");
        await Write("town/_folder.yml", "section: Town\ntags: [river, weather]\noutlet: The Generated Bell\n");
        await Write("county/_folder.yml", "section: County\nseries: {name: Letters}\n");
        await Write("weir.md", Weir);
        await Write("wehr.md", "---\ntitle: Das Wehr ist repariert\ndate: 2024-06-19\nlang: de\ntranslation_key: weir\n---\nDas Wehr am Salzufer wurde am Dienstag repariert, und die Fähre fuhr wieder.\n");
        MadePicture.Write(Path.Combine(_folder, "quay.jpg"), 1400, 700);
        foreach (CorpusArticle article in CorpusWriter.Write(Articles))
        {
            string section = article.Number % 3 == 0 ? "county" : "town";
            await Write($"{section}/{article.Number.ToString("00000", CultureInfo.InvariantCulture)}.txt", CapturedForm.Write(article));
        }
    }

    private async Task Write(string path, string text)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, text);
    }

    private async Task Build()
    {
        // The product is built already, in the configuration of these tests.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        ProcessStartInfo start = new("dotnet", ["build", "-nodeReuse:false", "-m:1", "-p:Configuration=" + configuration, "-p:BuildProjectReferences=false"])
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string printed = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, printed);
    }
}
