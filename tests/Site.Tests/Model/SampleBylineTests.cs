using System;
using System.Linq;
using SiteBuilder.Model;
using Xunit;

namespace SiteBuilder.Tests.Model;

public sealed class SampleBylineTests
{
    [Fact]
    public void Every_line_of_the_sample_that_says_By_a_name_is_the_byline() => Assert.Empty(
        Hallermouth.Archive.Articles
            .Where(static article => article.Capture.Text.Split('\n').Any(static line => line.StartsWith("By ", StringComparison.Ordinal)) && article.Byline.Value is null)
            .Select(static article => article.Capture.Path));

    [Fact]
    public void The_paper_of_the_sample_is_nobody_who_writes() => Assert.DoesNotContain(
        Hallermouth.Archive.Articles.SelectMany(static article => article.Byline.Value?.Authors ?? []),
        static author => author == "Hallermouth Signal");
}
