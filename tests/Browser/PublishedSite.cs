using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using SiteBuilder.Commands;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Browser.Tests;

/// <summary>The sample archive, published under a base path and served, with a browser to look at it.</summary>
public sealed class PublishedSite : IAsyncLifetime, IDisposable
{
    public const string BasePath = "/archive/";
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "sitebuilder-browser-" + Path.GetRandomFileName());
    private IPlaywright? _playwright;
    private StaticServer? _server;

    /// <summary>Debian's Chromium, which asks nobody anything.</summary>
    public static BrowserTypeLaunchOptions Chromium => new()
    {
        ExecutablePath = "/usr/bin/chromium",
        Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    };

    /// <summary>The published folder.</summary>
    public string Folder => _folder;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Address of the front page.</summary>
    public string Home => _server!.Origin + BasePath;

    public async Task InitializeAsync()
    {
        int code = ArchiveCommand.Run(["publish", "--output", _folder, "--address", "http://127.0.0.1" + BasePath, "--seeds", Repository.Seeds], Hallermouth.Archive.Contents);
        Assert.Equal(0, code);
        _server = new StaticServer(_folder, BasePath);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(Chromium);
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
}
