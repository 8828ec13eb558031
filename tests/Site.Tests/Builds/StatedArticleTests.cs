using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using SiteBuilder.Tests.Images;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>What authors state beside captures is what is published, with the characters that state it; the captures stay as they are.</summary>
public sealed class StatedArticleTests(StatedArticles stated) : IClassFixture<StatedArticles>
{
    private JsonNode Seal => stated.Data("2023/12/a-seal-holds-up-the-ferry");

    [Fact]
    public void A_sidecar_states_every_field()
    {
        JsonNode seal = Seal;
        Assert.Equal("A seal holds up the ferry", Value(seal["headline"]));
        Assert.Equal("Two ferries late", Value(seal["alternativeHeadline"]));
        Assert.Equal("Nobody was hurt, and the seal least of all", Value(seal["summary"]));
        Assert.Equal(["Ada Holm", "Tom Reed"], seal["byline"]!["value"]!["authors"]!.AsArray().Select(static author => author!.GetValue<string>()));
        Assert.Equal("Sallow Bank", seal["dateline"]!["value"]!["place"]!.GetValue<string>());
        Assert.Equal("2023-12-06", Value(seal["published"]));
        Assert.Equal("2023-12-08", Value(seal["modified"]));
        Assert.Equal("en-GB", seal["language"]!["tag"]!.GetValue<string>());
        Assert.Equal("Harbour", Value(seal["section"]));
        Assert.Equal(["seals", "ferries"], seal["tags"]!.AsArray().Select(Value));
        Assert.Equal("Animals at work", seal["series"]!["value"]!["name"]!.GetValue<string>());
        Assert.Equal(2, seal["series"]!["value"]!["number"]!.GetValue<int>());
        Assert.Equal("The Saltby Bell", Value(seal["source"]!["outlet"]));
        Assert.Equal("https://bell.example/seal", Value(seal["source"]!["address"]));
        Assert.Equal("2024-01-02", Value(seal["source"]!["capturedOn"]));
        Assert.Equal("The heirs of the Bell", Value(seal["source"]!["rights"]));
        Assert.Equal("seal.jpg", seal["image"]!["value"]!["address"]!.GetValue<string>());
        Assert.Equal("A seal on a slip", seal["image"]!["value"]!["alternativeText"]!.GetValue<string>());
        Assert.Equal(["old/seal"], seal["aliases"]!.AsArray().Select(static alias => alias!.GetValue<string>()));
        Assert.Equal("Femi Stokes", Value(seal["people"]![0]!["name"]));
        Assert.Equal("deckhand", Value(seal["people"]![0]!["role"]));
        Assert.Equal("Sallow Bank", Value(seal["places"]![0]!["name"]));
        Assert.Equal("Hallermouth", Value(seal["places"]![0]!["within"]));
        Assert.Equal("Harbour Office", Value(seal["organizations"]![0]!["name"]));
    }

    [Fact]
    public void Each_stated_fact_names_the_characters_that_state_it()
    {
        JsonNode seal = Seal;
        foreach ((JsonNode? fact, string words) in new[]
        {
            (seal["headline"], "A seal holds up the ferry"), (seal["published"], "2023-12-06"), (seal["tags"]![1], "ferries"),
            (seal["series"], "Animals at work"), (seal["image"], "seal.jpg"), (seal["people"]![0]!["name"], "Femi Stokes"),
            (seal["people"]![0]!["role"], "deckhand"), (seal["places"]![0]!["within"], "Hallermouth"), (seal["quotations"]![0]!["speaker"], "Femi Stokes"),
        })
        {
            Assert.Equal("stated", fact!["basis"]!.GetValue<string>());
            Assert.Equal("stated-sidecar", fact["rule"]!.GetValue<string>());
            Assert.Equal("town/seal.yml", fact["file"]!.GetValue<string>());
            Assert.Equal(words, Slice(StatedArticles.Sidecar, fact["span"]!));
        }
    }

    [Fact]
    public void Lines_are_what_the_sidecar_says()
    {
        JsonNode seal = Seal;
        JsonNode board = Assert.Single(seal["blocks"]!.AsArray(), static block => block!["text"]!.GetValue<string>() == "A lamp was lit on the mole that evening, as on every other.")!;
        Assert.Equal("residue", board["kind"]!.GetValue<string>());
        Assert.Equal("stated-line", board["rule"]!.GetValue<string>());
        Assert.Equal("A seal on the slip, seen from the ferry", Value(seal["figures"]![0]!["caption"]));
    }

    [Fact]
    public void The_speaker_of_a_line_is_who_the_sidecar_says()
    {
        JsonNode quotation = Seal["quotations"]![0]!;
        Assert.Equal("He would not move for anyone", quotation["text"]!.GetValue<string>());
        Assert.Equal("Femi Stokes", Value(quotation["speaker"]));
    }

    [Fact]
    public void The_capture_stays_byte_for_byte() =>
        Assert.Equal(StatedArticles.Capture.Length, Seal["capture"]!["characters"]!.GetValue<int>());

    [Fact]
    public void What_is_stated_for_a_folder_counts_where_the_article_says_nothing()
    {
        JsonNode lamp = stated.Data("2024/03/lamp-on-the-mole-mended");
        Assert.Equal("stated-folder", lamp["byline"]!["rule"]!.GetValue<string>());
        Assert.Equal("town/_folder.yml", lamp["byline"]!["file"]!.GetValue<string>());
        Assert.Equal("The desk", lamp["byline"]!["value"]!["text"]!.GetValue<string>());
        Assert.Equal("published-line", lamp["published"]!["rule"]!.GetValue<string>());
        Assert.Equal("Town", Value(lamp["section"]));
        Assert.Equal("_folder.yml", lamp["section"]!["file"]!.GetValue<string>());
    }

    [Fact]
    public void The_page_shows_what_is_stated()
    {
        string page = stated.Files["2023/12/a-seal-holds-up-the-ferry/index.html"];
        Assert.Contains(
            "<p class=\"kicker\"><a href=\"/sections/harbour/\" data-pagefind-filter=\"section\"><bdi>Harbour</bdi></a> <a class=\"series\" href=\"/series/animals-at-work/\"><bdi>Animals at work (2)</bdi></a></p>",
            page, StringComparison.Ordinal);
        Assert.Contains("<li><a href=\"/tags/ferries/\"><bdi>ferries</bdi></a></li>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://bell.example/seal\" dir=\"ltr\">https://bell.example/seal</a>", page, StringComparison.Ordinal);
        Assert.Contains("<td>stated <code>stated sidecar</code> <code dir=\"ltr\">town/seal.yml</code></td>", page, StringComparison.Ordinal);
        Assert.Contains("<dd><a href=\"/outlets/the-saltby-bell/\"><bdi>The Saltby Bell</bdi></a></dd>", page, StringComparison.Ordinal);
        Assert.Contains("width=\"30\" height=\"20\" alt=\"A seal on a slip\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("A lamp was lit on the mole", page[..page.IndexOf("<details", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void An_outlet_whose_articles_may_not_be_listed_is_kept_from_search_engines()
    {
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", stated.Files["2023/12/a-seal-holds-up-the-ferry/index.html"], StringComparison.Ordinal);
        string sitemaps = string.Concat(stated.Files.Where(static file => file.Key.StartsWith("sitemap", StringComparison.Ordinal)).Select(static file => file.Value));
        Assert.DoesNotContain("a-seal-holds-up-the-ferry", sitemaps, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", stated.Files["2024/03/lamp-on-the-mole-mended/index.html"], StringComparison.Ordinal);
        Assert.Contains("lamp-on-the-mole-mended", sitemaps, StringComparison.Ordinal);
    }

    private static string? Value(JsonNode? fact) => fact!["value"]!.GetValue<string>();

    private static string Slice(string text, JsonNode span) => text.Substring(span["start"]!.GetValue<int>(), span["length"]!.GetValue<int>());
}

/// <summary>One archive with a sidecar and files of folders, built once.</summary>
public sealed class StatedArticles : IAsyncLifetime
{
    public const string Capture = """
        Seal holds up the ferry

        2023-12-05

        A seal on the slip, seen from the ferry

        The 7.40 ferry to Sallow Bank left eighteen minutes late on Tuesday because a grey seal was asleep on the slip.

        "He would not move for anyone," said the deckhand, and went on coiling the rope.

        A lamp was lit on the mole that evening, as on every other.

        The Harbour Office has written to the seal, and Femi Stokes is to read the letter out.

        """;

    public const string Sidecar = """
        headline: A seal holds up the ferry
        alternative_headline: Two ferries late
        summary: Nobody was hurt, and the seal least of all
        authors: [Ada Holm, Tom Reed]
        dateline: Sallow Bank
        modified: 2023-12-08
        section: Harbour
        tags: [seals, ferries]
        series: {name: Animals at work, part: 2}
        outlet: The Saltby Bell
        source_url: https://bell.example/seal
        captured_at: 2024-01-02
        rights: The heirs of the Bell
        image: {src: seal.jpg, alt: A seal on a slip}
        aliases: /old/seal/
        people:
          - {name: Femi Stokes, role: deckhand}
        places:
          - {name: Sallow Bank, within: Hallermouth}
        organizations: [Harbour Office]
        lines:
          5: caption
          11: residue
        speakers:
          9: Femi Stokes
        corrections:
          published: 2023-12-06

        """;

    private const string Lamp = """
        Lamp on the mole mended

        Published March 4, 2024

        The lamp on the mole was mended on Monday by the keeper, who had waited four weeks for the glass and would not say what it had cost.

        """;

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);

    /// <summary>The published files by path.</summary>
    public IReadOnlyDictionary<string, string> Files => _files;

    /// <summary>The data of an article.</summary>
    public JsonNode Data(string address) => JsonNode.Parse(_files[address + "/index.json"])!;

    public async Task InitializeAsync()
    {
        using ArchiveProject project = new();
        project.Write("town/seal.txt", Capture);
        project.Write("town/seal.yml", Sidecar);
        project.Write("town/lamp.txt", Lamp);
        MadePicture.Write(Path.Combine(project.Folder, "town", "seal.jpg"), 30, 20);
        project.Write("town/_folder.yml", "authors: The desk\ndate: 2020-01-01\n");
        project.Write("_folder.yml", "section: Town\nlanguage: en-GB\nauthors: Nobody\n");
        project.Write("site.yml", "outlets:\n  - {name: The Saltby Bell, indexing: noindex}\n");
        BuildRun run = await project.Build();
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Equal(
            [$"{project.Folder}/town/seal.yml(1,11): warning SEED0015: 'headline' is stated as 'A seal holds up the ferry', but {project.Folder}/town/seal.txt(1,1) says 'Seal holds up the ferry'; mend the sidecar, or put the statement under 'corrections' if the text is wrong"],
            run.Problems);
        foreach (string file in Directory.EnumerateFiles(project.Site, "*.*", SearchOption.AllDirectories))
        {
            _files.Add(Path.GetRelativePath(project.Site, file).Replace('\\', '/'), await File.ReadAllTextAsync(file));
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
