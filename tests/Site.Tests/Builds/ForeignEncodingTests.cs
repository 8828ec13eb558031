using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>A capture in another encoding is read alike by compiler and site, is told, and costs no other capture its page.</summary>
public sealed class ForeignEncodingTests(ForeignEncodingTests.Captures captures) : IClassFixture<ForeignEncodingTests.Captures>
{
    public static TheoryData<string> Names => [.. Captures.Files.Keys];

    [Fact]
    public void The_build_goes_well() => Assert.True(captures.Run.ExitCode == 0, captures.Run.Output);

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_capture_has_a_page_or_a_problem_of_its_own(string name) => Assert.True(
        captures.Headlines.ContainsKey(name)
        || captures.Run.Problems.Any(problem => problem.StartsWith($"{captures.Folder}/{name}(", StringComparison.Ordinal)));

    [Theory]
    [InlineData("good.txt", "A good article")]
    [InlineData("windows-1252.txt", "Café opens “at last”")]
    [InlineData("utf16-le.txt", "Café in little-endian")]
    [InlineData("utf16-be.txt", "Café in big-endian")]
    [InlineData("mixed.txt", "Café – à la carte")]
    public void The_headline_is_right(string name, string headline) => Assert.Equal(headline, captures.Headlines.GetValueOrDefault(name));

    [Theory]
    [InlineData("windows-1252.txt")]
    [InlineData("mixed.txt")]
    public void Bytes_that_are_no_UTF_8_are_told(string name) => Assert.Contains(captures.Run.Problems, problem =>
        problem.StartsWith($"{captures.Folder}/{name}(", StringComparison.Ordinal) && problem.Contains(": warning SEED0003: ", StringComparison.Ordinal));

    [Fact]
    public void A_form_feed_or_vertical_tab_leaves_feed_and_pages_right()
    {
        Assert.True(captures.Headlines.ContainsKey("form-feed.txt"), captures.Run.Output);
        Assert.NotNull(XElement.Load(Path.Combine(captures.Site, "feed.xml")));
        Assert.All(FolderState.Files(captures.Site).Where(static path => !path.EndsWith(".bin", StringComparison.Ordinal)), path => Assert.DoesNotContain('\v', File.ReadAllText(Path.Combine(captures.Site, path))));
    }

    /// <summary>The captures, built once.</summary>
    public sealed class Captures : IAsyncLifetime, IDisposable
    {
        private const string Prose = "\n\nPublished: 3 May 2024\n\nThe caf\u00E9 opened on Friday, and nobody was hurt in the least by the cr\u00EApes.\n";
        private readonly ArchiveProject _project = new();

        public static IReadOnlyDictionary<string, byte[]> Files { get; } = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["good.txt"] = Encoding.UTF8.GetBytes("A good article" + Prose),
            ["windows-1252.txt"] = Encoding.Latin1.GetBytes("Caf\u00E9 opens \u0093at last\u0094" + Prose),
            ["mixed.txt"] = [.. Encoding.UTF8.GetBytes("Caf\u00E9 \u2013 \u00E0 la carte" + Prose), .. Encoding.Latin1.GetBytes("\nOne caf\u00E9 more opened on Monday, to the delight of everybody.\n")],
            ["utf16-le.txt"] = Encoding.Unicode.GetBytes("Caf\u00E9 in little-endian" + Prose),
            ["utf16-be.txt"] = Encoding.BigEndianUnicode.GetBytes("Caf\u00E9 in big-endian" + Prose),
            ["cut-off.txt"] = [.. Encoding.UTF8.GetBytes("A capture that was cut off" + Prose), 0xE2, 0x80],
            ["form-feed.txt"] = Encoding.UTF8.GetBytes("A form\ffeed and a vertical\vtab" + Prose),
        };

        public string Folder => _project.Folder;

        public string Site => _project.Site;

        public BuildRun Run { get; private set; } = null!;

        /// <summary>Headlines by the name of the capture.</summary>
        public IReadOnlyDictionary<string, string> Headlines { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            foreach ((string name, byte[] content) in Files)
            {
                _project.Write(name, content);
            }

            Run = await _project.Build();
            Headlines = FolderState.Files(Site).Where(static path => path.EndsWith("/index.json", StringComparison.Ordinal))
                .Select(path => JsonNode.Parse(File.ReadAllText(Path.Combine(Site, path)))!)
                .ToDictionary(static data => data["capture"]!["path"]!.GetValue<string>(), static data => data["headline"]!["value"]!.GetValue<string>());
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public void Dispose() => _project.Dispose();
    }
}
