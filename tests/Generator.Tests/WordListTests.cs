using System;
using System.Linq;
using SiteBuilder.Generator.Languages;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class WordListTests
{
    public static TheoryData<string> Tags => [.. Language.Tags];

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_list_is_in_lower_case_and_says_nothing_twice(string tag)
    {
        LanguageFile file = LanguageFile.Read(tag);
        Assert.NotEmpty(file["stop-words"]);
        foreach (string section in file.Sections)
        {
            string[] lines = [.. file[section]];
            Assert.NotEmpty(lines);
            Assert.All(lines, static line => Assert.Equal(line.ToLowerInvariant(), line));
            Assert.All(lines, static line => Assert.Equal(line.Trim(), line));
            Assert.Equal(lines.Distinct(StringComparer.Ordinal), lines);
        }
    }

    [Fact]
    public void Words_are_found_in_running_text_in_any_case()
    {
        const string text = "He SAID so, Said he";
        Assert.True(Language.English.Is(text, 3, 4, WordClass.SpeechVerbs));
        Assert.True(Language.English.Is(text, 12, 4, WordClass.SpeechVerbs));
        Assert.False(Language.English.Is(text, 3, 3, WordClass.SpeechVerbs));
        Assert.False(Language.English.Is(text, 0, 0, WordClass.SpeechVerbs));
        Assert.False(Language.English.Is(text, 0, text.Length, WordClass.SpeechVerbs));
    }

    [Fact]
    public void An_entry_at_the_start_ends_at_a_words_end()
    {
        Assert.True(Phrases.RelatedHeadings.StartsWithPhrase("read more: the ferry") || Phrases.ResiduePrefixes.StartsWithPhrase("read more: the ferry"));
        Assert.False(Phrases.ResidueLines.StartsWithPhrase("shareholders met on monday"));
        Assert.False(Phrases.ResidueLines.StartsWithPhrase(""));
    }

    [Fact]
    public void A_language_without_a_file_is_an_error() => Assert.Throws<InvalidOperationException>(static () => LanguageFile.Read("xx"));
}
