using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Feeds;

/// <summary>Ids stay when the site moves, and when the title changes too if the settings state one.</summary>
public sealed class FeedIdTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_id_does_not_depend_on_the_address() => Assert.Equal(
        Ids("a", "title: One\n", "https://a.example/"), Ids("b", "title: One\n", "https://b.example/archive/"));

    [Fact]
    public void Two_archives_have_no_id_in_common() => Assert.Empty(
        Ids("a", "title: One\n", "https://a.example/").Intersect(Ids("b", "title: Two\n", "https://a.example/")));

    [Fact]
    public void A_stated_id_outlives_the_title() => Assert.Equal(
        Ids("a", "title: One\n", "https://a.example/"), Ids("b", "title: Two\nid: One\n", "https://a.example/"));

    private string[] Ids(string name, string settings, string address)
    {
        PublishRun run = PublishRun.OfSample(_folder[name], settings: _folder.Write(name + ".yml", settings), address: address);
        Assert.Equal(0, run.ExitCode);
        return [.. XElement.Load(Path.Combine(_folder[name], "feed.xml")).Descendants(XName.Get("id", "http://www.w3.org/2005/Atom")).Select(static id => id.Value)];
    }
}
