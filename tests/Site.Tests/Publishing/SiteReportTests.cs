using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using SiteBuilder.Commands;
using SiteBuilder.Model;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Publishing;

/// <summary>What a publication changes is written on request, beside the site.</summary>
public sealed class SiteReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_lists_what_is_added_changed_and_gone_and_what_leads_on()
    {
        JsonElement first = Publish(MadeArticle.Of("Weir closed"), MadeArticle.Of("Lamp mended", "2023-05-01"));
        JsonElement second = Publish(MadeArticle.Of("Weir closed"), MadeArticle.Of("Ferry returns", aliases: ["old/ferry"]));

        Assert.Contains("/archive/2023/05/lamp-mended/", Texts(first, "added"));
        Assert.Contains("/archive/", Texts(first, "added"));
        Assert.Equal([0, 0], new[] { "changed", "vanished" }.Select(name => first.GetProperty(name).GetArrayLength()));
        Assert.Contains("/archive/2024/06/ferry-returns/", Texts(second, "added"));
        Assert.Contains("/archive/old/ferry/", Texts(second, "added"));
        Assert.Contains("/archive/2023/05/lamp-mended/", Texts(second, "vanished"));
        Assert.Contains("/archive/", Texts(second, "changed"));
        Assert.DoesNotContain("/archive/robots.txt", new[] { "added", "changed", "vanished" }.SelectMany(name => Texts(second, name)));
        JsonElement redirect = Assert.Single(second.GetProperty("redirects").EnumerateArray());
        Assert.Equal(("/archive/old/ferry/", "/archive/2024/06/ferry-returns/"), (redirect.GetProperty("from").GetString(), redirect.GetProperty("to").GetString()));
        Assert.All(new[] { "added", "changed", "vanished" }, name => Assert.Equal(Texts(second, name).Order(StringComparer.Ordinal), Texts(second, name)));
    }

    [Fact]
    public void It_tells_which_kinds_weigh_most()
    {
        JsonElement report = Publish(MadeArticle.Of("Weir closed"));

        JsonElement[] kinds = [.. report.GetProperty("kinds").EnumerateArray()];
        Assert.Equal(report.GetProperty("bytes").GetInt64(), kinds.Sum(static kind => kind.GetProperty("bytes").GetInt64()));
        Assert.Equal(FolderState.Files(_folder["site"]).Length - 1, kinds.Sum(static kind => kind.GetProperty("files").GetInt32()));
        Assert.Equal(
            new DirectoryInfo(_folder["site"]).EnumerateFiles("*", SearchOption.AllDirectories).Where(static file => file.Name != "manifest-sha256.txt").Sum(static file => file.Length),
            report.GetProperty("bytes").GetInt64());
        Assert.Equal(kinds.Select(static kind => kind.GetProperty("bytes").GetInt64()).OrderDescending(), kinds.Select(static kind => kind.GetProperty("bytes").GetInt64()));
        Assert.Superset(new HashSet<string> { "articles", "lists", "search", "data", "text", "feeds", "assets" }, kinds.Select(static kind => kind.GetProperty("kind").GetString()!).ToHashSet());
    }

    [Fact]
    public void It_is_no_part_of_the_site()
    {
        using StringWriter printed = new();

        Assert.Equal(1, PublishCommand.Run(
            MadeArticle.Archive(MadeArticle.Of("Weir closed")), new PublishOptions(_folder["site"], null, null) { Report = _folder["site/report.json"] }, printed));

        Assert.Equal(
            $"{_folder["site/report.json"]}: error SITE0202: The site cannot be written: the report would be a part of it; give it a place outside of the site\n", printed.ToString());
        Assert.False(Directory.Exists(_folder["site"]));
    }

    private static IEnumerable<string> Texts(JsonElement report, string name) => report.GetProperty(name).EnumerateArray().Select(static one => one.GetString()!);

    private JsonElement Publish(params Article[] articles)
    {
        using StringWriter printed = new();
        int exit = PublishCommand.Run(
            MadeArticle.Archive(articles),
            new PublishOptions(_folder["site"], null, "https://name.github.io/archive/", new SiteSettings()) { Report = _folder["reports/site.json"] }, printed);
        Assert.True(exit == 0, printed.ToString());
        return JsonDocument.Parse(File.ReadAllText(_folder["reports/site.json"])).RootElement;
    }
}
