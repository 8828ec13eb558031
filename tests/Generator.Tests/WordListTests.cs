using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class WordListTests
{
    public static TheoryData<string> Tags => [.. Language.Tags];

    /// <summary>"NagWords" is the section "nag-words".</summary>
    private static readonly HashSet<string> WordSections =
        [.. Enum.GetNames<WordClass>().Select(static name => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? $"-{c}" : $"{c}")).ToLowerInvariant())];

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

    [Theory]
    [MemberData(nameof(Tags))]
    public void A_word_stands_once_in_a_section_of_words(string tag)
    {
        LanguageFile file = LanguageFile.Read(tag);
        foreach (string section in file.Sections.Where(static section => WordSections.Contains(section) && section != "speech-verbs"))
        {
            string[] words = [.. file[section].SelectMany(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
            Assert.True(words.Length == words.Distinct(StringComparer.Ordinal).Count(),
                $"[{section}] of {tag}: {string.Join(' ', words.GroupBy(static word => word).Where(static g => g.Count() > 1).Select(static g => g.Key))}");
        }
    }

    [Fact]
    public void A_set_of_languages_fits_the_bits_of_a_vote() => Assert.InRange(Language.Tags.Count, 16, 64);

    [Fact]
    public void A_prefix_is_found_where_no_blank_ends_it()
    {
        Assert.True(Phrases.ResiduePrefixes.StartsWithPhrase("この記事は会員限定です"));
        Assert.True(Phrases.ResiduePrefixes.StartsWithPhrase("อ่านเพิ่มเติมที่นี่"));
        Assert.False(Phrases.ResiduePrefixes.StartsWithPhrase("この船は遅れて着いた"));
    }

    [Fact]
    public void The_dotted_capital_of_Turkish_is_the_common_letter()
    {
        const string heading = "İlgili Haberler";
        Assert.True(Phrases.OfLine(Shape.Key(heading, new SeedSpan(0, heading.Length), 60)!).HasFlag(LinePhrase.RelatedHeading));
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
        Assert.True(Phrases.ResiduePrefixes.StartsWithPhrase("read more: the ferry"));
        Assert.False(Phrases.ResiduePrefixes.StartsWithPhrase("shareholders met on monday"));
        Assert.False(Phrases.ResiduePrefixes.StartsWithPhrase(""));
    }

    [Fact]
    public void A_language_without_a_file_is_an_error() => Assert.Throws<InvalidOperationException>(static () => LanguageFile.Read("xx"));
}
