using System;
using System.Threading.Tasks;
using Xunit;
using static SiteBuilder.SnapshotEngine.Tests.SnapshotFolder;

namespace SiteBuilder.SnapshotEngine.Tests;

public sealed class SettingsTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Settings_made_beforehand_are_copied()
    {
        _folder.Write("Pages/front.verified.html", "text");
        VerifySettings settings = new();
        settings.UseDirectory("Pages");
        SettingsTask comparison = Verify("text", "html", settings, _folder.Source).UseFileName("front");
        settings.UseDirectory("Elsewhere");

        await comparison;
    }

    [Fact]
    public async Task A_comparison_that_has_begun_cannot_be_changed()
    {
        _folder.Write(Name("verified.txt"), "text");
        SettingsTask comparison = Verify("text", sourceFile: _folder.Source);
        await comparison;

        Assert.Throws<InvalidOperationException>(() => { _ = comparison.UseFileName("front"); });
    }

    [Fact]
    public async Task A_comparison_awaited_twice_is_made_once()
    {
        _folder.Write(Name("verified.txt"), "text");
        SettingsTask comparison = Verify("text", sourceFile: _folder.Source);

        Assert.Same(await comparison, await comparison);
    }

    [Fact]
    public async Task A_text_that_is_still_to_come_is_awaited()
    {
        _folder.Write(Name("verified.html"), "text");

        await Verify(Later(), extension: "html", sourceFile: _folder.Source);

        static async Task<string> Later()
        {
            await Task.Yield();
            return "text";
        }
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "emptyString")]
    [InlineData("\uFEFFtext", "text")]
    public async Task Plain_text_without_a_text_has_a_word_for_it(string? target, string verified)
    {
        _folder.Write($"{verified}.verified.txt", verified);

        await Verify(target, sourceFile: _folder.Source).UseFileName(verified);
    }

    [Fact]
    public async Task Unwanted_lines_are_left_out_whatever_their_case()
    {
        _folder.Write(Name("verified.txt"), "one\nthree\n");

        VerifyResult result = await Verify("one\r\nBuilt at 12:00\r\nthree\r\nSeed 7\r\n", sourceFile: _folder.Source)
            .ScrubLinesContaining("built at", "seed");

        Assert.Equal("one\nthree\n", result.Text);
    }

    [Fact]
    public async Task Unwanted_lines_can_be_told_by_their_case()
    {
        _folder.Write(Name("verified.txt"), "Seed");

        await Verify("Seed\nseed", sourceFile: _folder.Source).ScrubLinesContaining(StringComparison.Ordinal, "seed");
    }
}
