using System;
using System.Linq;
using SiteBuilder.Generator.Articles;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class WordListTests
{
    public static TheoryData<string> Names => [.. typeof(Lexicon).Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_list_is_in_lower_case_and_says_nothing_twice(string name)
    {
        string[] lines = [.. PhraseList.Lines(name)];
        Assert.NotEmpty(lines);
        Assert.All(lines, static line => Assert.Equal(line.ToLowerInvariant(), line));
        Assert.All(lines, static line => Assert.Equal(line.Trim(), line));
        Assert.Equal(lines.Distinct(StringComparer.Ordinal), lines);
    }

    [Fact]
    public void Words_are_found_in_running_text_in_any_case()
    {
        const string text = "He SAID so, Said he";
        Assert.True(Lexicon.Is(text, 3, 4, WordClass.SpeechVerbs));
        Assert.True(Lexicon.Is(text, 12, 4, WordClass.SpeechVerbs));
        Assert.False(Lexicon.Is(text, 3, 3, WordClass.SpeechVerbs));
        Assert.False(Lexicon.Is(text, 0, 0, WordClass.SpeechVerbs));
        Assert.False(Lexicon.Is(text, 0, text.Length, WordClass.SpeechVerbs));
    }

    [Fact]
    public void An_entry_at_the_start_ends_at_a_words_end()
    {
        Assert.True(Lexicon.RelatedHeadings.StartsWithPhrase("read more: the ferry") || Lexicon.ResiduePrefixes.StartsWithPhrase("read more: the ferry"));
        Assert.False(Lexicon.ResidueLines.StartsWithPhrase("shareholders met on monday"));
        Assert.False(Lexicon.ResidueLines.StartsWithPhrase(""));
    }

    [Fact]
    public void A_list_that_is_not_there_is_an_error() => Assert.Throws<InvalidOperationException>(static () => PhraseList.Lines("no-such-list").ToList());
}
