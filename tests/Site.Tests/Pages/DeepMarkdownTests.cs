using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Settings;
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
        string markdown = string.Concat(Enumerable.Repeat(nest, 3000)) + "x";
        List<SettingsProblem> problems = [];

        SiteSettings settings = SettingsReader.Read("title: a\nabout: \"" + markdown + "\"\n", problems);

        if (problems.Count == 0)
        {
            Assert.NotEmpty(MarkdownText.Render(settings.About!).Markup);
            return;
        }

        Assert.Equal(("SITE0005", 2), (Assert.Single(problems).Kind.Id, problems[0].Line));
    }
}
