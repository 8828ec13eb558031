using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Commands;
using SiteBuilder.Model;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>A made archive, published under a base path.</summary>
internal sealed class MadeSite : IDisposable
{
    public const string Address = "https://name.github.io/archive/";
    private readonly TemporaryFolder _folder = new();

    private MadeSite()
    {
    }

    /// <summary>What publishing printed.</summary>
    public string Output { get; private set; } = "";

    /// <summary>Paths of the published files, in ordinal order.</summary>
    public IReadOnlyList<string> Files => FolderState.Files(_folder["site"]);

    /// <summary>Publishes an archive.</summary>
    /// <param name="settings">What <c>site.yml</c> holds.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="day">The day of publishing; null for none.</param>
    public static MadeSite Of(string settings, ArticleArchive archive, string? day = null)
    {
        List<SettingsProblem> problems = [];
        SiteSettings stated = SettingsReader.Read(settings, problems);
        Assert.Empty(problems);
        MadeSite site = new();
        using StringWriter printed = new();
        PublishOptions options = new(site._folder["site"], null, Address, stated)
        {
            Day = day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
        };
        int exit = PublishCommand.Run(archive, options, printed);
        site.Output = printed.ToString();
        Assert.True(exit == 0, site.Output);
        return site;
    }

    /// <summary>The text of a file.</summary>
    public string Read(string path) => File.ReadAllText(_folder["site/" + path]);

    /// <summary>A page, parsed.</summary>
    public IHtmlDocument Open(string path) => new HtmlParser().ParseDocument(Read(path));

    /// <summary>All that the sitemaps hold.</summary>
    public string Sitemaps() => string.Concat(Files.Where(static path => path.StartsWith("sitemap-", StringComparison.Ordinal)).Select(Read));

    public void Dispose() => _folder.Dispose();
}
