using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using Xunit;

namespace SiteBuilder.Generator.Tests;

/// <summary>A table tells words apart that look alike to its keys: same length, same first, second, middle and last letter.</summary>
public class WordTableTests
{
    private static readonly Dictionary<string, int> s_words = new(StringComparer.Ordinal)
    {
        ["a"] = 1,
        ["aa"] = 2,
        ["aaa"] = 3,
        ["aaaa"] = 4,
        ["harbour"] = 5,
        ["haxboxr"] = 6,
        ["été"] = 7,
        ["海"] = 8,
        ["海軍"] = 9,
        ["tide's"] = 10,
    };

    [Theory]
    [InlineData("a", 1)]
    [InlineData("AA", 2)]
    [InlineData("aAa", 3)]
    [InlineData("AAAA", 4)]
    [InlineData("aaaaa", 0)]
    [InlineData("Harbour", 5)]
    [InlineData("HAXBOXR", 6)]
    [InlineData("haxbour", 0)]
    [InlineData("Été", 7)]
    [InlineData("海", 8)]
    [InlineData("海軍", 9)]
    [InlineData("海海", 0)]
    [InlineData("tide's", 10)]
    [InlineData("tide", 0)]
    [InlineData("", 0)]
    public void A_word_is_found_in_any_case_and_within_a_text(string word, int value)
    {
        WordTable<int> table = new(s_words);
        Assert.Equal(value, table.ValueOf(word, 0, word.Length));
        Assert.Equal(value, table.ValueOf("the " + word + " of", 4, word.Length));
    }

    [Fact]
    public void An_empty_table_holds_no_word() => Assert.Equal(0, new WordTable<int>(new Dictionary<string, int>()).ValueOf("tide", 0, 4));

    [Fact]
    public void Fragments_are_found_where_they_stand_whole()
    {
        FragmentList fragments = new(["(L)", ", left,", "seen here"]);
        Assert.True(fragments.IsWithin("Ada (L)", 0, 7));
        Assert.True(fragments.IsWithin("Ada, left, and Bram", 0, 19));
        Assert.False(fragments.IsWithin("Ada (L)", 0, 6));
        Assert.False(fragments.IsWithin("Ada (L)", 5, 7));
        Assert.True(fragments.IsWithin("Seen here, Ada", 0, 14));
        Assert.False(fragments.IsWithin("Unseen here, Ada", 0, 16));
    }
}
