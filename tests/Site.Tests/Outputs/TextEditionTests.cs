using System;
using System.Linq;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Outputs;

/// <summary>The articles as plain text.</summary>
public sealed class TextEditionTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    [Fact]
    public void An_article_is_its_words_and_nothing_else() => Assert.Equal(
        "Seal holds up the 7.40 ferry\n\n5 December 2023\n\nThe 7.40 ferry to Sallow Bank left eighteen minutes late on Tuesday because a grey seal was asleep on the slip at "
        + "Chandler’s Steps. Captain Dorcas Fenwright sounded the whistle twice, at which the animal opened one eye, and the deckhand, Femi Stokes, then tried reasoning with it. "
        + "The seal moved at 7.58, when the tide reached it, and was last seen following the boat.\n\nhttps://name.github.io/archive/2023/12/seal-holds-up-the-7-40-ferry/\n",
        sample.Read("2023/12/seal-holds-up-the-7-40-ferry/index.text"));

    [Fact]
    public void The_list_names_every_article_with_its_text()
    {
        string list = sample.Read("index.text");

        Assert.StartsWith("The Hallermouth Papers\n16 articles in this archive\n\n", list, StringComparison.Ordinal);
        Assert.All(Hallermouth.Archive.Articles, article => Assert.Contains($"\n{article.Headline.Value}\n", list, StringComparison.Ordinal));
        Assert.All(
            list.Split('\n').Where(static line => line.StartsWith("https://", StringComparison.Ordinal)),
            address => Assert.Contains(address["https://name.github.io/archive/".Length..], sample.Files));
    }
}
