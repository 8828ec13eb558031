using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>One project with every kind of bad capture in it, built once.</summary>
public sealed class BadCaptures : IAsyncLifetime, IDisposable
{
    /// <summary>Captures that have an article, by name, each with its bytes.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> WithArticle = new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["good.txt"] = Text("A good article"),
        ["utf8-mark.txt"] = [0xEF, 0xBB, 0xBF, .. Text("Marked as UTF-8")],
        ["utf16-le-mark.txt"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body("Marked little-endian é"))],
        ["utf16-be-mark.txt"] = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Body("Marked big-endian é"))],
        ["utf16-le.txt"] = Encoding.Unicode.GetBytes(Body("Unmarked little-endian")),
        ["utf16-be.txt"] = Encoding.BigEndianUnicode.GetBytes(Body("Unmarked big-endian")),
        ["utf16-odd.txt"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Body("Marked with a byte too many")), 0x41],
        ["nul.txt"] = Text("A NUL in the text", "The ferry \0ran aground on Friday, and nobody was hurt in the least.\n"),
        ["controls.txt"] = Text("Controls \u0001\u0008\u001B[31m\u007F\u0085 in a headline", "Bells \u0007 rang \u009F all day on Friday, and nobody was hurt in the least.\n"),
        ["surrogates.txt"] = [0xFF, 0xFE, .. Utf16("Half a \uD83D pair in a headline\n\nPublished: 3 May 2024\n\nThe other \uDE00 half came on Friday, and nobody was hurt in the least.\n")],
        ["right-to-left.txt"] = Text("Override \u202Egpj.exe\u202C and \u2066isolate\u2069 in a headline"),
        ["script.txt"] = Text(
            "<script>alert('headline')</script>",
            "<script>alert('standfirst')</script> is what the standfirst says of it\n\nBy <script>alert('author')</script>\n\n"
            + "<img src=x onerror=alert('caption')> at the quay.\n\n<script>alert('creator')</script> | AP | <b onclick=x>Supplier</b>\n\n"
            + "<B>PLACE</B> (AP) \u2014 The text says <script>alert('text')</script> and </script></title></textarea><style>*{}</style> to everybody.\n\n"
            + "<h2>A subhead</h2>\n\n\u201C<script>alert('quotation')</script> is what I say,\u201D said Mayor <b>Ada</b> <i>Holm</i> on Friday.\n\n"
            + "Related stories\n\n<script>alert('related')</script> goes on\n\nShare this <script>alert('residue')</script>\n"),
        ["javascript.txt"] = Text(
            "javascript:alert('headline')",
            "By javascript:alert('author')\n\njavascript:alert('text') was what the page said on Friday, and data:text/html,<script> as well.\n\n"
            + "[a link](javascript:alert(1)) and <a href=\"javascript:alert(2)\">another</a> stood in the text of that page on Friday.\n\n"
            + "Related stories\n\njavascript:alert('related')\n"),
        ["cdata.txt"] = Text("Brackets ]]> and </script> and --> in a headline", "The feed has ]]> and </script> and <!-- and <![CDATA[ in it, and nobody was hurt in the least.\n"),
        ["templates.txt"] = Text("{{ site.title }} and {{ end }} in a headline", "The text holds {{ include 'x' }} and {% raw %}, and nobody was hurt in the least.\n"),
        ["entities.txt"] = Text("Fish &amp; chips &lt;b&gt; &#60; in a headline", "An R&B band &copy; played &quot;on Friday&quot;, and nobody was hurt in the least.\n"),
        ["literals.txt"] = Text("\"\"\" \\u0022 { } @class $\" in a headline", "Three \"\"\" and */ // #if \\ in the text on Friday, and nobody was hurt in the least.\n"),
        ["noncharacters.txt"] = Text("\uFFFE and \uFFFF and \uFDD0 in a headline"),
        ["long-line.txt"] = Text("One very long line", string.Concat(Enumerable.Repeat("The ferry ran aground on Friday, and nobody was hurt in the least. ", 20_000)) + "\n"),
        ["separators.txt"] = Text("Line\u2028separator and\u0085next line", "A paragraph\u2029separator stood in the text on Friday, and nobody was hurt in the least.\n"),
        ["a b.txt"] = Text("A name with a space"),
        ["a#b.txt"] = Text("A name with a number sign"),
        ["a%20b.txt"] = Text("A name with a percent sign"),
        ["a%3Bb.txt"] = Text("A name with an escaped semicolon"),
        ["a;b.txt"] = Text("A name with a semicolon"),
        ["a'b.txt"] = Text("A name with an apostrophe"),
        ["a,b=c.txt"] = Text("A name with a comma"),
        ["a$(b)@(c).txt"] = Text("A name with dollar and at signs"),
        ["[a]{b}!&^~+.txt"] = Text("A name with brackets"),
        ["ü 新聞.txt"] = Text("A name of another script"),
        ["Case.txt"] = Text("The first of two names"),
        ["case.txt"] = Text("The second of two names"),
        ["UPPER.TXT"] = Text("A name in capitals"),
        ["folder with space/#1/x.txt"] = Text("A capture in folders"),
    };

    /// <summary>Captures without an article, by name, each with its bytes and the problem that tells so.</summary>
    public static readonly IReadOnlyDictionary<string, (byte[] Content, string Problem)> WithoutArticle = new Dictionary<string, (byte[], string)>(StringComparer.Ordinal)
    {
        ["empty.txt"] = ([], "SEED0001"),
        ["blank.txt"] = (" \t\r\n\n\u00A0\u200B\n"u8.ToArray(), "SEED0001"),
        ["only-mark.txt"] = ([0xEF, 0xBB, 0xBF], "SEED0001"),
        ["residue.txt"] = ("Advertisement\n\nShare this article\n"u8.ToArray(), "SEED0005"),
    };

    /// <summary>Files that are no text at all: each gives a page of what can be read or a problem, whatever it is.</summary>
    public static readonly IReadOnlyDictionary<string, byte[]> NoText = new Dictionary<string, byte[]>(StringComparer.Ordinal)
    {
        ["nuls.txt"] = new byte[12],
    };

    /// <summary>A file that the compiler itself takes for no text.</summary>
    public static readonly byte[] Picture =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, .. Enumerable.Range(0, 999).Select(static i => (byte)(i * i))];

    private readonly ArchiveProject _project = new();

    public string Folder => _project.Folder;

    public string Site => _project.Site;

    /// <summary>The build with all captures.</summary>
    public BuildRun Run { get; private set; } = null!;

    /// <summary>The build after a picture was added, and the site that it left.</summary>
    public (BuildRun Run, string Before, string After) WithPicture { get; private set; }

    /// <summary>Text of every published file, by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        foreach ((string name, byte[] content) in WithArticle.Concat(NoText).Concat(WithoutArticle.Select(static one => KeyValuePair.Create(one.Key, one.Value.Content))))
        {
            _project.Write(name, content);
        }

        Run = await _project.Build();
        Files = FolderState.Files(Site).ToDictionary(static path => path, path => File.ReadAllText(Path.Combine(Site, path)));

        string before = FolderState.Of(Site);
        _project.Write("picture.txt", Picture);
        WithPicture = (await _project.Build(), before, FolderState.Of(Site));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _project.Dispose();

    private static string Body(string headline, string? text = null) =>
        headline + "\n\nPublished: 3 May 2024\n\n" + (text ?? "The ferry ran aground on Friday, and nobody was hurt in the least.\n");

    private static byte[] Text(string headline, string? text = null) => Encoding.UTF8.GetBytes(Body(headline, text));

    /// <summary>As written, also where it is no valid text.</summary>
    private static byte[] Utf16(string text) => [.. text.SelectMany(static c => new[] { (byte)c, (byte)(c >> 8) })];
}
