using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Commands;
using Xunit;

namespace SiteBuilder.Tests.Samples;

/// <summary>The sample archive, published once for all tests of a class as a project site, under a base path.</summary>
public sealed class PublishedSample : IDisposable
{
    /// <summary>Where the site will be.</summary>
    public static readonly Uri Address = new("https://name.github.io/archive/");

    private readonly TemporaryFolder _folder = new();

    public PublishedSample()
    {
        int exit = ArchiveCommand.Run(["publish", "--output", Output, "--address", Address.AbsoluteUri], Hallermouth.Archive.Contents);
        Assert.Equal(0, exit);
        Files = FolderState.Files(Output);
    }

    /// <summary>The published folder.</summary>
    public string Output => _folder["site"];

    /// <summary>Paths of all published files, in ordinal order.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Paths of all pages.</summary>
    public IEnumerable<string> Pages => Files.Where(static path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The text of a published file.</summary>
    public string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    /// <summary>A page as a browser parses it.</summary>
    public IHtmlDocument Open(string path) => new HtmlParser().ParseDocument(Read(path));

    /// <summary>The address that serves a file.</summary>
    public static Uri AddressOf(string path) =>
        new(Address, path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);

    public void Dispose() => _folder.Dispose();
}
