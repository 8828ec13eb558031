using System;
using System.IO;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Templates;

public sealed class MisspeltBehindBracketsTests
{
    [Theory]
    [InlineData("{{ article.blocks[0].txt }}", "(1,22)", "txt")]
    [InlineData("{{ (article.blocks)[0].txt }}", "(1,24)", "txt")]
    [InlineData("{{ for b in (article.blocks) }}{{ b.knd }}{{ end }}", "(1,37)", "knd")]
    [InlineData("{{ (article.published).isoo }}", "(1,24)", "isoo")]
    [InlineData("{{ article['headlin'] }}", "(1,12)", "headlin")]
    public void A_misspelt_name_is_told_also_behind_brackets(string text, string place, string name)
    {
        using Theme theme = new(("article.html", text));

        string problem = Assert.Single(theme.Problems);
        Assert.StartsWith($"article.html{place}: error SITE0101: '{name}' is not a member of ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_a_problem_and_no_crash()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder["templates"]);
        File.CreateSymbolicLink(folder["templates/article.html"], folder["nowhere.html"]);

        PublishRun run = PublishRun.OfSample(folder["site"], templates: folder["templates"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Matches(@"article\.html: error SITE\d{4}: ", run.Output);
    }
}
