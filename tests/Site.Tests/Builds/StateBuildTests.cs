using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SiteBuilder.Tests.Images;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>One archive before and after its author withdrew an article and a note, and again with their captures deleted.</summary>
public sealed class StatesOfAnArchive : IAsyncLifetime, IDisposable
{
    /// <summary>Words that only withdrawn captures, their sidecars and their pictures have.</summary>
    public static readonly string[] Secrets =
        ["quillfeather", "Marmaduke", "Zebedee Thorne", "Pinchbeck", "unsaid-number", "vellichor", "Ottoline", "moonstone"];

    private const string Weir = """
        The weir is mended

        Published March 4, 2024

        The weir at Sallow Bank was mended on Monday by the keeper, who had waited four weeks for the timber and would not say what it had cost,
        though everybody who had seen the invoice on the noticeboard of the Corn Hall knew. He stood on it afterwards for as long as it took to
        smoke a pipe, and nothing moved but the water. The ferry runs again from Tuesday, said the harbour office.

        """;

    private readonly ArchiveProject _project = new();

    public string Folder => _project.Folder;

    public (BuildRun Run, IReadOnlyDictionary<string, byte[]> Files) Before { get; private set; }

    public (BuildRun Run, IReadOnlyDictionary<string, byte[]> Files) After { get; private set; }

    public (BuildRun Run, IReadOnlyDictionary<string, byte[]> Files) Deleted { get; private set; }

    public async Task InitializeAsync()
    {
        _project.Write("site.yml", "title: The Post Bag\naddress: https://papers.example/bag/\n");
        _project.Write("weir.txt", Weir);
        _project.Write("weir.yml", """
            aliases: [news/weir, /weir-mended/]
            archived_at:
              - {address: "https://web.example/20240305/weir", at: 2024-03-05}
            revisions:
              - {correction: The keeper waited four weeks and not five., on: 2024-03-06}
              - {update: The ferry runs on Sundays too., on: 2024-03-09}

            """);
        _project.Write("copies/weir.txt", Weir.Replace("The ferry runs again from Tuesday, said the harbour office.", "", StringComparison.Ordinal));
        _project.Write("copies/weir.yml", "outlet: The Other Bell\n");
        _project.Write("will.txt", """
            A matter of a will

            Published March 5, 2024

            Zebedee Thorne, the quillfeather of Pinchbeck Street, left his boat to "whoever can start it," said Marmaduke Orme, the executor.

            """);
        _project.Write("will.yml", "image: {src: will.jpg, alt: A vellichor by the window}\ntags: [moonstone]\nslug: a-matter-of-a-will\npublished: 2024-03-05\n");
        MadePicture.Write(Path.Combine(Folder, "will.jpg"), 1000, 500, iptc: [.. MadePicture.Record(120, "The unsaid-number on the gate")]);
        _project.Write("note.md", "---\ntitle: A note\nslug: a-note\ndate: 2024-03-07\n---\n\nOttoline writes that nothing was heard of it, and that nobody had asked. See [the will](will.txt).\n");
        _project.Write("letter.md", "---\ntitle: A letter\ndate: 2024-03-08\n---\n\nWhat was said of [the will](article:a-matter-of-a-will) and in [the note](article:a-note) stands nowhere else.\n");
        Before = await Take();

        _project.Write("will.yml", "image: {src: will.jpg, alt: A vellichor by the window}\ntags: [moonstone]\nslug: a-matter-of-a-will\npublished: 2024-03-05\n"
            + "withdrawn: {reason: At the wish of the family, on: 2024-04-01}\n");
        _project.Write("note.md", "---\ntitle: A note\nslug: a-note\ndate: 2024-03-07\nwithdrawn: true\n---\n\nOttoline writes that nothing was heard of it, and that nobody had asked.\n");
        After = await Take();

        // The captures are deleted for good; what is left are two sidecars with the addresses.
        _project.Delete("will.txt");
        _project.Delete("will.jpg");
        _project.Delete("note.md");
        _project.Write("will.yml", "slug: a-matter-of-a-will\npublished: 2024-03-05\nwithdrawn: {reason: At the wish of the family, on: 2024-04-01}\n");
        _project.Write("note.yml", "slug: a-note\npublished: 2024-03-07\nwithdrawn: true\n");
        Deleted = await Take();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();

    private async Task<(BuildRun, IReadOnlyDictionary<string, byte[]>)> Take()
    {
        BuildRun run = await _project.Build();
        Dictionary<string, byte[]> files = FolderState.Files(_project.Site).ToDictionary(static path => path, path => File.ReadAllBytes(Path.Combine(_project.Site, path)));
        string program = Directory.GetFiles(Path.Combine(Folder, "bin"), "Papers.dll", SearchOption.AllDirectories).Single();
        files.Add("Papers.dll", File.ReadAllBytes(program));
        return (run, files);
    }
}

/// <summary>What becomes of captures and articles: withdrawn, corrected, moved, captured twice.</summary>
public sealed class StateBuildTests(StatesOfAnArchive states) : IClassFixture<StatesOfAnArchive>
{
    [Fact]
    public void Before_it_is_withdrawn_the_text_is_there()
    {
        Assert.True(states.Before.Run.ExitCode == 0, states.Before.Run.Output);
        Assert.All(StatesOfAnArchive.Secrets, secret => Assert.NotEmpty(FilesWith(states.Before.Files, secret)));
    }

    [Fact]
    public void No_byte_of_a_withdrawn_article_is_in_any_output_or_in_the_assembly()
    {
        Assert.True(states.After.Run.ExitCode == 0, states.After.Run.Output);
        Assert.All(StatesOfAnArchive.Secrets, secret => Assert.Empty(FilesWith(states.After.Files, secret)));
    }

    [Fact]
    public void A_site_that_withdrew_an_article_is_the_site_that_never_had_its_capture()
    {
        Assert.True(states.Deleted.Run.ExitCode == 0, states.Deleted.Run.Output);
        Assert.Equal(states.After.Files.Keys.Order(StringComparer.Ordinal), states.Deleted.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(states.After.Files.Where(static file => file.Key != "Papers.dll"), file => Assert.Equal(file.Value, states.Deleted.Files[file.Key]));
    }

    [Fact]
    public void The_address_stays_with_a_tombstone_and_links_lead_there()
    {
        string page = Page(states.After, "2024/03/a-matter-of-a-will/");
        Assert.Contains("<h1>This article was withdrawn</h1>", page, StringComparison.Ordinal);
        Assert.Contains("At the wish of the family", page, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2024-04-01\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/bag/2024/03/a-matter-of-a-will/\"", Page(states.After, "2024/03/a-letter/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/bag/2024/03/a-note/\"", Page(states.After, "2024/03/a-letter/"), StringComparison.Ordinal);
        string[] listing = [.. FilesWith(states.After.Files, "a-matter-of-a-will").Where(static path => !path.Contains("/a-letter/", StringComparison.Ordinal))
            .Except(["feed.xml", "rss.xml", "feed.json", "feeds/2024.xml"])]; // these have the text of the letter
        Assert.Equal(["2024/03/a-matter-of-a-will/index.html", "Papers.dll", "archive.json", "manifest-sha256.txt"], listing.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Corrections_stand_under_the_headline_and_date_the_article()
    {
        string page = Page(states.After, "2024/03/the-weir-is-mended/");
        int headline = page.IndexOf("<h1", StringComparison.Ordinal);
        int correction = page.IndexOf("The keeper waited four weeks and not five.", headline, StringComparison.Ordinal);
        int text = page.IndexOf("<div class=\"row text\">", StringComparison.Ordinal);
        Assert.True(headline < correction && correction < text);
        Assert.Contains("<dt lang=\"en\">Correction <time datetime=\"2024-03-06\">6 March 2024</time></dt>", page, StringComparison.Ordinal);
        Assert.Contains("<updated>2024-03-09T00:00:00Z</updated>", Text(states.After, "feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_former_address_leads_on()
    {
        foreach (string former in (string[])["news/weir/", "weir-mended/"])
        {
            Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=/bag/2024/03/the-weir-is-mended/\">", Page(states.After, former), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_copy_in_a_web_archive_is_linked_with_its_day()
    {
        string page = Page(states.After, "2024/03/the-weir-is-mended/");
        Assert.Contains("<link rel=\"memento\" href=\"https://web.example/20240305/weir\">", page, StringComparison.Ordinal);
        Assert.Contains("<dd><a href=\"https://web.example/20240305/weir\">5 March 2024</a> <bdi>web.example</bdi></dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_captures_of_one_text_the_fuller_is_the_record()
    {
        Assert.Equal(
            [$"{states.Folder}/copies/weir.txt(1,1): warning SEED0026: "],
            states.After.Run.Problems.Where(static problem => problem.Contains("SEED0026", StringComparison.Ordinal)).Select(static problem => problem[..(problem.IndexOf("SEED0026", StringComparison.Ordinal) + 10)]));
        string record = Page(states.After, "2024/03/the-weir-is-mended/");
        string copy = states.After.Files.Keys.Single(static path => path.StartsWith("2024/03/the-weir-is-mended-", StringComparison.Ordinal) && path.EndsWith("index.html", StringComparison.Ordinal));
        Assert.Contains($"<a href=\"/bag/{copy[..^"index.html".Length]}\"><bdi>The weir is mended</bdi></a> <span class=\"count\"><bdi>The Other Bell</bdi></span>", record, StringComparison.Ordinal);
        string page = Text(states.After, copy);
        Assert.Contains("<link rel=\"canonical\" href=\"https://papers.example/bag/2024/03/the-weir-is-mended/\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain(copy[..^"index.html".Length], Text(states.After, "feed.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain(states.After.Files, file => file.Key.StartsWith("sitemap", StringComparison.Ordinal)
            && Encoding.UTF8.GetString(file.Value).Contains(copy[..^"index.html".Length], StringComparison.Ordinal));
        Assert.Contains("Published 2 articles", states.After.Run.Output, StringComparison.Ordinal);
    }

    /// <summary>Paths of the files whose bytes have a word, in the encodings of text and of assemblies, whatever its capitals.</summary>
    private static string[] FilesWith(IReadOnlyDictionary<string, byte[]> files, string word) =>
    [
        .. files.Where(file => (Encoding.UTF8.GetString(file.Value) + Encoding.Latin1.GetString(file.Value) + Encoding.Unicode.GetString(file.Value)
                + Encoding.Unicode.GetString(file.Value.AsSpan(Math.Min(1, file.Value.Length)))).Contains(word, StringComparison.OrdinalIgnoreCase))
            .Select(static file => file.Key).Order(StringComparer.Ordinal),
    ];

    private static string Page((BuildRun Run, IReadOnlyDictionary<string, byte[]> Files) state, string address) => Text(state, address + "index.html");

    private static string Text((BuildRun Run, IReadOnlyDictionary<string, byte[]> Files) state, string path) => Encoding.UTF8.GetString(state.Files[path]);
}
