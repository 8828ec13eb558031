using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>An article in Markdown from its file to its page.</summary>
public sealed class MarkdownBuildTests
{
    private const string Ferry = """
        ---
        title: Ferry runs aground
        date: 2024-05-07
        ---
        # Ferry runs aground

        By **Ada Lind**

        The *ferry* ran aground on the sand at Sallow Bank on Tuesday, and nobody was hurt when the tide came back at six.

        ## What the master says

        “It was the *sand*,” said Tom Reed, the master of the ferry. He has a table[^1]:

        | Day | Depth |
        |-----|------:|
        | Mon | 2.1 m |

        ```json
        { "depth": 2.1 }
        ```

        [^1]: It is *old*.

        """;

    [Fact]
    public async Task A_file_becomes_a_page_data_and_a_located_problem()
    {
        using ArchiveProject project = new();
        project.Write("ferry.md", Ferry.ReplaceLineEndings("\r\n"));
        project.Write("deep.md", "# Deep\n\n" + string.Concat(Enumerable.Repeat("> ", 2000)) + "x\n");
        BuildRun failed = await project.Build();
        Assert.Contains(failed.Problems, static problem => problem.Contains("deep.md(1,1): error SEED0020: ", StringComparison.Ordinal));
        project.Delete("deep.md");

        BuildRun run = await project.Build();

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Empty(run.Problems);
        string folder = System.IO.Directory.GetDirectories(project.Site, "ferry-runs-aground", System.IO.SearchOption.AllDirectories).Single()[(project.Site.Length + 1)..];
        string page = project.Read(folder + "/index.html");
        Assert.Contains("<h2 id=\"what-the-master-says\" dir=\"auto\">What the master says</h2>", page, StringComparison.Ordinal);
        string anchor = Regex.Match(page, "<p id=\"(p-[0-9a-f]{8})\" dir=\"auto\">“It was the <em>sand</em>,” said Tom Reed").Groups[1].Value;
        Assert.Contains($"<a href=\"#{anchor}\">in the text</a>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"end\">Depth</th>", page, StringComparison.Ordinal);
        Assert.Contains("<li id=\"fn1\" dir=\"auto\">", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("Ferry runs aground</h").Length - 1);
        using JsonDocument data = JsonDocument.Parse(project.Read(folder + "/index.json"));
        Assert.Equal(
            ["frontMatter", "headline", "byline", "paragraph", "subhead", "paragraph", "table", "code", "footnote"],
            data.RootElement.GetProperty("blocks").EnumerateArray().Select(static block => block.GetProperty("kind").GetString()));
        Assert.Equal("Tom Reed", data.RootElement.GetProperty("quotations")[0].GetProperty("speaker").GetProperty("value").GetString());
        Assert.Equal("It was the sand", data.RootElement.GetProperty("quotations")[0].GetProperty("text").GetString());
    }
}
