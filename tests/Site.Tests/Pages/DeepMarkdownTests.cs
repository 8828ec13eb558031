using System;
using System.Linq;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Pages;

public sealed class DeepMarkdownTests
{
    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("*a ")]
    [InlineData("![")]
    public void Markdown_nested_too_deeply_is_a_problem_and_no_crash(string nest)
    {
        using TemporaryFolder folder = new();
        string markdown = string.Concat(Enumerable.Repeat(nest, 3000)) + "x";
        string settings = folder.Write("site.yml", "title: a\nabout: \"" + markdown + "\"\n");

        PublishRun run = PublishRun.OfSample(folder["site"], settings: settings);

        Assert.True(run.ExitCode == 0 || run.Output.StartsWith(settings + "(2,", StringComparison.Ordinal), run.Output);
    }
}
