using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Snapshots;
using Xunit;
using Xunit.Sdk;
using static SiteBuilder.SnapshotEngine.Tests.SnapshotFolder;

namespace SiteBuilder.SnapshotEngine.Tests;

public sealed class ComparisonTests : IDisposable
{
    private readonly SnapshotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_equal_snapshot_passes()
    {
        _folder.Write(Name("verified.html"), "<p>one\n<p>two");

        VerifyResult result = await Verify("<p>one\n<p>two", extension: "html", sourceFile: _folder.Source);

        Assert.Equal([_folder[Name("verified.html")]], result.Files);
        Assert.Equal("<p>one\n<p>two", result.Text);
        Assert.Equal([Name("verified.html")], _folder.Files);
    }

    [Fact]
    public async Task A_missing_snapshot_fails_and_leaves_the_received_file()
    {
        string message = await FailureOf(Verify("<p>one\n<p>two", extension: "html", sourceFile: _folder.Source));

        Assert.Equal([Name("received.html")], _folder.Files);
        Assert.Equal("<p>one\n<p>two", _folder.Read(Name("received.html")));
        Assert.Equal(
            $"""
            There is no snapshot yet; if the received text is right, rename its file.
              Received: {_folder[Name("received.html")]}
              Verified: {_folder[Name("verified.html")]}

            - verified, + received
            + <p>one
            + <p>two

            """, message);
    }

    [Fact]
    public async Task A_different_snapshot_fails_with_the_lines_that_differ_and_leaves_both_files()
    {
        _folder.Write(Name("verified.html"), "1\n2\n3\n4\n5\n6\n7\n8\n9");

        string message = await FailureOf(Verify("1\n2\n3\n4\nfive\n6\n7\n8\n9", extension: "html", sourceFile: _folder.Source));

        Assert.Equal([Name("received.html"), Name("verified.html")], _folder.Files);
        Assert.Equal("1\n2\n3\n4\n5\n6\n7\n8\n9", _folder.Read(Name("verified.html")));
        Assert.Equal("1\n2\n3\n4\nfive\n6\n7\n8\n9", _folder.Read(Name("received.html")));
        Assert.Equal(
            $"""
            The snapshot is different; if the received text is right, let its file replace the verified one.
              Received: {_folder[Name("received.html")]}
              Verified: {_folder[Name("verified.html")]}

            - verified, + received
              ⋮
              2
              3
              4
            - 5
            + five
              6
              7
              8
              ⋮
            First at line 5, column 1: verified U+0035, received U+0066

            """, message);
    }

    [Fact]
    public async Task A_difference_that_cannot_be_seen_is_named()
    {
        _folder.Write(Name("verified.txt"), "one\nJune 19");

        string message = await FailureOf(Verify("one\nJune\u00A019", sourceFile: _folder.Source));

        Assert.EndsWith("First at line 2, column 5: verified U+0020, received U+00A0\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_very_long_difference_is_cut()
    {
        string message = await FailureOf(Verify(string.Join('\n', Enumerable.Range(1, 1000)), sourceFile: _folder.Source));

        Assert.EndsWith("+ 200\nCut after 200 lines; the rest is in the files.\n", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_equal_snapshot_deletes_stale_received_files()
    {
        _folder.Write(Name("verified.html"), "same");
        _folder.Write(Name("received.html"), "stale");
        _folder.Write(Name("received.txt"), "stale");
        _folder.Write("Another.received.html", "of another test");

        await Verify("same", extension: "html", sourceFile: _folder.Source);

        Assert.Equal(["Another.received.html", Name("verified.html")], _folder.Files);
    }

    [Fact]
    public async Task A_received_file_is_utf8_with_a_mark_and_ends_as_the_text_does()
    {
        await FailureOf(Verify("é", sourceFile: _folder.Source));

        Assert.Equal([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], _folder.Bytes(Name("received.txt")));
    }

    [Fact]
    public async Task A_mark_in_the_snapshot_is_not_compared()
    {
        _folder.Write(Name("verified.txt"), "\uFEFFtext");

        await Verify("text", sourceFile: _folder.Source);
    }

    [Fact]
    public async Task Line_ends_of_the_received_text_are_not_compared()
    {
        _folder.Write(Name("verified.txt"), "one\ntwo\nthree");

        await Verify("one\r\ntwo\rthree", sourceFile: _folder.Source);
    }

    [Fact]
    public async Task A_last_line_end_that_only_the_snapshot_has_is_not_compared()
    {
        _folder.Write(Name("verified.txt"), "text\n");

        await Verify("text", sourceFile: _folder.Source);
    }

    [Theory]
    [InlineData("text", "text\n")]
    [InlineData("text\n\n", "text")]
    public async Task Any_other_last_line_end_is_compared(string verified, string received)
    {
        string prefix = $"ends-{verified.Length}";
        _folder.Write($"{prefix}.verified.txt", verified);

        await FailureOf(Verify(received, sourceFile: _folder.Source).UseFileName(prefix));

        Assert.Equal(received, _folder.Read($"{prefix}.received.txt"));
    }

    [Fact]
    public async Task A_snapshot_with_a_carriage_return_is_refused()
    {
        _folder.Write(Name("verified.txt"), "one\ntwo\r\nthree");

        string message = await FailureOf(Verify("one\ntwo\nthree", sourceFile: _folder.Source));

        Assert.StartsWith("The snapshot has a carriage return in line 2; snapshots have LF only: ", message, StringComparison.Ordinal);
        Assert.Contains(_folder[Name("verified.txt")], message, StringComparison.Ordinal);
        Assert.Equal("one\ntwo\nthree", _folder.Read(Name("received.txt")));
    }

    [Fact]
    public async Task An_empty_file_is_no_snapshot()
    {
        _folder.Write(Name("verified.txt"), "");

        string message = await FailureOf(Verify("text", sourceFile: _folder.Source));

        Assert.StartsWith("There is no snapshot yet", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snapshot_of_the_same_name_with_another_extension_is_left_over_and_fails()
    {
        _folder.Write(Name("verified.html"), "same");
        _folder.Write(Name("verified.txt"), "from before the test wrote HTML");

        string message = await FailureOf(Verify("same", extension: "html", sourceFile: _folder.Source));

        Assert.Equal(
            $"The test no longer compares with these snapshots; delete them.\n  Verified: {_folder[Name("verified.txt")]}\n", message);
        Assert.Equal([Name("verified.html"), Name("verified.txt")], _folder.Files);
    }

    [Fact]
    public void An_accepted_text_becomes_the_snapshot()
    {
        SnapshotFile file = new(_folder["page"], "html");
        _folder.Write("page.verified.html", "old\r\n");
        _folder.Write("page.verified.txt", "left over");

        VerifyResult result = Comparison.Run("new", file, Acceptance.Silent);

        Assert.Equal(["page.verified.html"], _folder.Files);
        Assert.Equal("new", result.Text);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("new")], _folder.Bytes("page.verified.html"));
    }

    [Fact]
    public void A_text_accepted_aloud_becomes_the_snapshot_and_fails()
    {
        SnapshotFile file = new(_folder["page"], "html");

        Assert.Throws<XunitException>(() => Comparison.Run("new", file, Acceptance.Loud));

        Assert.Equal(["page.verified.html"], _folder.Files);
        Assert.Equal("new", Comparison.Run("new", file, Acceptance.Loud).Text);
    }

    [Fact]
    public async Task Accepting_is_asked_for_before_the_first_comparison()
    {
        _folder.Write(Name("verified.txt"), "text");
        await Verify("text", sourceFile: _folder.Source);

        InvalidOperationException refusal = Assert.Throws<InvalidOperationException>(() => VerifierSettings.AutoVerify());

        Assert.Equal("AutoVerify must be called before the first comparison: call it in a module initializer.", refusal.Message);
    }

    private static async Task<string> FailureOf(SettingsTask comparison) =>
        (await Assert.ThrowsAsync<XunitException>(comparison.ToTask)).Message;
}
