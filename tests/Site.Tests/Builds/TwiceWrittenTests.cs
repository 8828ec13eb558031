using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Xunit;

namespace SiteBuilder.Tests.Builds;

/// <summary>An archive written twice, as captured text with sidecars and as Markdown, is one archive but for its captures.</summary>
public sealed class TwiceWrittenTests
{
    private static readonly (string Name, string Head, string Title, string Text)[] s_articles =
    [
        (
            "weir", "published: 2024-09-14\nauthors: [Ada Holm, Tom Reed]\nsection: River\ntags: [eels, weir]\nlanguage: en-GB\naliases: [/old/weir/]\n",
            "Weir closed until the eels have passed",
            """
            The harbour office has shut the weir at Haller Bridge for nine nights, so that the eels may go down to the sea.

            “They go when they go,” said Nora Lindqvist, the keeper of the weir. “We only hold the door.”

            Lindqvist has kept the weir for eleven years, and says that no two autumns were alike.

            """),
        (
            "lamp", "date: 2024-03-04\nseries: {name: Letters from the mole, part: 2}\noutlet: The Saltby Bell\nsource_url: https://bell.example/lamp\nlanguage: en\n",
            "Lamp on the mole mended",
            """
            The lamp on the mole was mended on Monday by its keeper, Edda Voss, who had waited four weeks for the glass.

            “It shines as it did,” Voss told the harbour board, and would not say what the glass had cost.

            The Harbour Board meets again in May, and the mole is to have a second lamp by the winter of that year.

            """),
    ];

    [Fact]
    public async Task Both_forms_give_the_same_model()
    {
        SortedDictionary<string, string> captured = await Publish(static (project, article) =>
        {
            project.Write(article.Name + ".txt", $"{article.Title}\n\n{article.Text}");
            project.Write(article.Name + ".yml", article.Head);
        });
        SortedDictionary<string, string> written = await Publish(static (project, article) =>
            project.Write(article.Name + ".md", $"---\n{article.Head}---\n# {article.Title}\n\n{article.Text}"));

        Assert.Equal(2, captured.Count);
        Assert.Equal(captured.Keys, written.Keys);
        Assert.All(captured, article => Assert.Equal(article.Value, written[article.Key]));
        Assert.Contains("Nora Lindqvist", captured["2024/09/weir-closed-until-the-eels-have-passed/index.json"], StringComparison.Ordinal);
        Assert.Contains("\"speaker\":{\"value\":\"Edda Voss\"", captured["2024/03/lamp-on-the-mole-mended/index.json"], StringComparison.Ordinal);
    }

    /// <summary>The data of each article by address, without what is of the capture alone: spans, rules and how sure they are.</summary>
    private static async Task<SortedDictionary<string, string>> Publish(Action<ArchiveProject, (string Name, string Head, string Title, string Text)> write)
    {
        using ArchiveProject project = new();
        foreach ((string Name, string Head, string Title, string Text) article in s_articles)
        {
            write(project, article);
        }

        BuildRun run = await project.Build();
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Empty(run.Problems);
        SortedDictionary<string, string> data = new(StringComparer.Ordinal);
        foreach (string file in Directory.EnumerateFiles(project.Site, "index.json", SearchOption.AllDirectories))
        {
            JsonNode article = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
            article.AsObject().Remove("capture");
            JsonArray blocks = article["blocks"]!.AsArray();
            foreach (JsonNode? head in blocks.Where(static block => block!["kind"]!.GetValue<string>() == "frontMatter").ToArray())
            {
                blocks.Remove(head);
            }

            Strip(article);
            data.Add(Path.GetRelativePath(project.Site, file).Replace('\\', '/'), article.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
        }

        return data;
    }

    private static void Strip(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            foreach (string name in (string[])["span", "file", "rule", "basis", "confidence", "other", "mentions", "corroboration"])
            {
                members.Remove(name);
            }
        }

        foreach (JsonNode? child in node switch
        {
            JsonObject inner => inner.Select(static member => member.Value).ToArray(),
            JsonArray items => items.ToArray(),
            _ => [],
        })
        {
            Strip(child);
        }
    }
}
