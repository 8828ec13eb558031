using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Tests.Builds;
using SiteBuilder.Tests.Images;
using Xunit;

namespace SiteBuilder.Tests.Metadata;

/// <summary>What programs read of an archive that a user builds: pictures, Markdown, several captures of a text, and what was withdrawn.</summary>
public sealed class MetadataBuildTests(MetadataBuild build) : IClassFixture<MetadataBuild>
{
    private const string Lamp = "2024/03/lamp-on-the-mole-mended/";

    [Fact]
    public void A_picture_has_its_size_its_words_and_its_makers()
    {
        IDocument page = build.Open(Lamp + "index.html");
        JsonNode image = build.JsonLd(Lamp)["image"]!;
        string address = image["url"]!.GetValue<string>();

        Assert.Matches("^http://localhost/pictures/lamp\\.[0-9a-f]{10}\\.jpg$", address);
        Assert.Equal(600, image["width"]!.GetValue<int>());
        Assert.Equal("The lamp on the mole, lit again on Monday.", image["caption"]!.GetValue<string>());
        Assert.Equal("Kit Sandoval | Saltby Pictures", image["creditText"]!.GetValue<string>());
        Assert.Equal("""{"@type":"Person","name":"Kit Sandoval"}""", image["creator"]!.ToJsonString());
        Assert.Equal("The estate", image["copyrightNotice"]!.GetValue<string>());
        Assert.Equal(address, Content(page, "og:image"));
        Assert.Equal("400", Content(page, "og:image:height"));
        Assert.Equal("A lamp in a lantern", Content(page, "og:image:alt"));
        Assert.Contains(address["http://localhost/".Length..], build.Files.Keys);
        Assert.Contains($"![A lamp in a lantern]({address})\n\n> The lamp on the mole, lit again on Monday.\n>\n> Kit Sandoval \\| Saltby Pictures\n", build.Files[Lamp + "index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_outlet_its_corrections_and_copies_in_web_archives_are_told()
    {
        JsonNode lamp = build.JsonLd(Lamp);

        Assert.Equal("""{"@type":"Organization","name":"The Saltby Bell","url":"https://bell.example/"}""", lamp["publisher"]!.ToJsonString());
        Assert.Equal("https://bell.example/lamp", lamp["isBasedOn"]!.GetValue<string>());
        Assert.Equal("https://web.example/20240305000000/https://bell.example/lamp", lamp["archivedAt"]![0]!.GetValue<string>());
        Assert.Equal("The keeper waited five weeks.", lamp["correction"]![0]!["text"]!.GetValue<string>());
        Assert.Equal("2024-03-09", lamp["dateModified"]!.GetValue<string>());
        Assert.Contains($"<loc>http://localhost/{Lamp}</loc>\n    <lastmod>2024-03-09</lastmod>", build.Files["sitemap-2024.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_twin_of_an_article_in_Markdown_is_its_own_source_without_what_its_head_says() => Assert.Equal(
        """
        # Ferry runs aground

        By Ada Lind

        7 May 2024

        The *ferry* ran aground on the sand at Sallow Bank on Tuesday, and nobody was hurt when the tide came back at six.

        Depths at low water
        -------------------

        | Day | Depth |
        |-----|------:|
        | Mon | 2.1 m |

        “It was the *sand*,” said Tom Reed[^1], the master of the ferry.

        [^1]: He is *old*.

        <http://localhost/2024/05/ferry-runs-aground/>

        """.ReplaceLineEndings("\n"),
        build.Files["2024/05/ferry-runs-aground/index.md"]);

    [Fact]
    public void A_further_capture_is_known_by_its_record_and_is_in_no_sitemap()
    {
        JsonNode[] captures = [.. JsonNode.Parse(build.Files["archive.json"])!["articles"]!.AsArray().Select(static one => one!)];
        JsonNode further = Assert.Single(captures, static one => one["record"] is not null);
        string path = further["address"]!.GetValue<string>()["http://localhost/".Length..];
        JsonNode record = captures.Single(one => one["slug"]!.GetValue<string>() == further["record"]!.GetValue<string>());

        IDocument page = build.Open(path + "index.html");
        Assert.Equal(record["address"]!.GetValue<string>(), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("http://localhost/" + path, page.QuerySelector(".colophon .address")!.TextContent);
        Assert.Equal(record["slug"]!.GetValue<string>(), JsonNode.Parse(build.Files[path + "index.json"])!["record"]!["slug"]!.GetValue<string>());
        Assert.DoesNotContain(build.Files, file => file.Key.StartsWith("sitemap", StringComparison.Ordinal) && file.Value.Contains($"/{path}<", StringComparison.Ordinal));
        Assert.DoesNotContain($"/{path}", build.Files["llms.txt"], StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_withdrawn_article_no_file_has_a_word_and_the_list_has_its_address()
    {
        Assert.All(build.Files, static file => Assert.DoesNotContain("quarrel", file.Value, StringComparison.OrdinalIgnoreCase));
        JsonNode stone = Assert.Single(JsonNode.Parse(build.Files["archive.json"])!["tombstones"]!.AsArray())!;
        Assert.Equal("""{"address":"http://localhost/2024/02/mole/","cause":"withdrawn","since":"2024-06-01"}""", stone.ToJsonString());
        Assert.DoesNotContain("2024/02/mole/index.md", build.Files.Keys);
        Assert.Empty(build.Open("2024/02/mole/index.html").QuerySelectorAll("script, meta[property], link[type='text/markdown']"));
    }

    [Fact]
    public void The_latest_news_are_those_of_the_stated_day() =>
        Assert.Contains("<loc>http://localhost/2024/05/ferry-runs-aground/</loc>", build.Files["sitemap-news.xml"], StringComparison.Ordinal);

    private static string? Content(IDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content");
}

/// <summary>The archive, built once.</summary>
public sealed class MetadataBuild : IAsyncLifetime
{
    private const string Clock = "The clock of the Corn Hall was seven minutes slow on Monday, a surveyor with a receiver found, and the council will hear of it before the summer is over. "
        + "Nobody in the town could say since when, for nobody had ever looked at another one, and the keeper of the clock was not to be found in his tower on any of the five days of the week.\n";

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The published files by path.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>A page, parsed.</summary>
    public IDocument Open(string path) => new HtmlParser().ParseDocument(_files[path]);

    /// <summary>The linked data of an article.</summary>
    public JsonNode JsonLd(string address) => JsonNode.Parse(Open(address + "index.html").QuerySelector("script[type='application/ld+json']")!.TextContent)!;

    public async Task InitializeAsync()
    {
        using ArchiveProject project = new();
        project.Write("site.yml", "news_sitemap: true\noutlets:\n  - {name: The Saltby Bell, address: 'https://bell.example/'}\n");
        project.Write("lamp.txt", """
            Lamp on the mole mended

            Published March 4, 2024

            The lamp on the mole, lit again on Monday.
            Kit Sandoval | Saltby Pictures

            The lamp on the mole was mended on Monday by the keeper, who had waited four weeks for the glass and would not say what it had cost.

            """);
        project.Write("lamp.yml", """
            outlet: The Saltby Bell
            source_url: https://bell.example/lamp
            archived_at: https://web.example/20240305000000/https://bell.example/lamp
            image: {src: lamp.jpg, alt: A lamp in a lantern}
            revisions:
              - {correction: The keeper waited five weeks., on: 2024-03-09}
            lines:
              5: caption
              6: credit line

            """);
        MadePicture.Write(Path.Combine(project.Folder, "lamp.jpg"), 600, 400, MadePicture.Xmp("<dc:rights><rdf:Alt><rdf:li xml:lang=\"x-default\">The estate</rdf:li></rdf:Alt></dc:rights>"));
        project.Write("ferry.md", """
            ---
            title: Ferry runs aground
            date: 2024-05-07
            ---
            Ferry runs aground
            ==================

            By **Ada Lind**

            The *ferry* ran aground on the sand at Sallow Bank on Tuesday, and nobody was hurt when the tide came back at six.

            Depths at low water
            -------------------

            | Day | Depth |
            |-----|------:|
            | Mon | 2.1 m |

            “It was the *sand*,” said Tom Reed[^1], the master of the ferry.

            [^1]: He is *old*.

            """.ReplaceLineEndings("\r\n"));
        project.Write("clock.txt", "Clock of the Corn Hall is slow\n\nPublished April 2, 2024\n\n" + Clock + "\n" + "It will be set right by hand.\n");
        project.Write("clock-again.txt", "Clock of the Corn Hall is slow\n\nPublished April 2, 2024\n\n" + Clock);
        project.Write("clock-again.yml", "duplicate_of: clock.txt\nslug: clock-again\n");
        project.Write("mole.txt", "Quarrel on the mole\n\nPublished February 3, 2024\n\nA quarrel broke out on the mole on Saturday over a bucket, and two men of the town were named.\n");
        project.Write("mole.yml", "slug: mole\nwithdrawn: {reason: A name was wrong, on: 2024-06-01}\n");
        BuildRun run = await project.Build("PublishDay=2024-05-08");
        Assert.True(run.ExitCode == 0, run.Output);
        foreach (string file in Directory.EnumerateFiles(project.Site, "*.*", SearchOption.AllDirectories))
        {
            _files.Add(Path.GetRelativePath(project.Site, file).Replace('\\', '/'), await File.ReadAllTextAsync(file));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
