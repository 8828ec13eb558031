using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Markup;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests.Markdown;

/// <summary>Markdown as blocks, words and the way back to the file.</summary>
public class MarkdownSeedTests
{
    [Fact]
    public void Every_feature_becomes_a_block_with_its_words() => Assert.Equal(
        [
            "FrontMatter: --- title: The tide table is wrong ---",
            "Subhead: The tide table is wrong",
            "Paragraph: By Ada Lind",
            "Paragraph: OSTERVIK (AP) — “The weir was shut,” said Ada Lind, who knows & *counts* the tides at H2O, 210, once twice thrice. "
                + "A reference, a tag, https://auto.example/, www.bare.example, a title and small HTML at $5 and $6.",
            "Alert: The harbour office answers on Mondays.",
            "BlockQuote: “No boat is late twice.”",
            "BlockQuote: — Ada Lind",
            "ListItem: a task not done",
            "ListItem: a task done in two lines",
            "ListItem: a second paragraph",
            "ListItem: one",
            "ListItem: two",
            "Definition: Ebb",
            "Definition: The water that goes out again",
            "Table: Day Height Mon 2.1 m Tue w d|e",
            "Table: Boat Set",
            "Subhead: Size of the harbour",
            "Code: int depth = 3;\n\nreturn depth;",
            "Code: indented code",
            "Caption: The weir at noon. (AP Photo/Kit Sandoval)",
            "Markup: ",
            "Markup: ",
            "Caption: A boat at the quay",
            "Markup: ",
            "Paragraph: Inside a container.",
            "Markup: ",
            "Html: words in a block © all",
            "Markup: ",
            "Subhead: Setext heading",
            "Paragraph: Last words.",
            "Markup: ",
            "Footnote: A note at the foot.",
            "Footnote: Its second paragraph.",
            "Footnote: Another.",
            "Footnote: Nothing refers to this.",
        ],
        MarkdownText.Of(MarkdownText.Everything).Printed);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Nothing_captured_is_lost(string lineEnd)
    {
        MarkdownText text = MarkdownText.Of(MarkdownText.Everything.Replace("\n", lineEnd, StringComparison.Ordinal));

        AssertCovered(text);
        Assert.Equal(MarkdownText.Of(MarkdownText.Everything).Printed, text.Printed.Select(static line => line.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')));
    }

    [Fact]
    public void Every_word_is_captured_where_its_span_says()
    {
        MarkdownText text = MarkdownText.Of(MarkdownText.Everything);
        foreach (string word in (string[])["weir", "Ada", "Lind", "counts", "the tides", "once", "tag", "https://auto.example/", "Mondays", "not", "second paragraph",
            "goes", "Height", "2.1 m", "Boat", "Set", "depth = 3", "indented code", "Sandoval", "boat", "container", "words in a block", "foot", "Another", "refers"])
        {
            int at = text.Seed.Text.IndexOf(word, StringComparison.Ordinal);
            Assert.Equal(word, text.At(text.Seed.ToCapture(new SeedSpan(at, word.Length))));
        }
    }

    [Fact]
    public void A_span_over_markup_begins_and_ends_with_words()
    {
        MarkdownText text = MarkdownText.Of("It **was *Ada\nLind* who** said &amp; left");

        Assert.Equal("Ada\nLind", text.At(Words(text, "Ada Lind")));
        Assert.Equal("was *Ada\nLind* who", text.At(Words(text, "was Ada Lind who")));
        Assert.Equal("&amp;", text.At(Words(text, "&")));
        Assert.Equal("was Ada Lind who", text.Seed.Print(Words(text, "was Ada Lind who")));
    }

    [Fact]
    public void Links_tell_where_their_address_is()
    {
        MarkdownText text = MarkdownText.Of(MarkdownText.Everything);

        Assert.Equal(
            [
                ("https://tide.example/a_b", "https://tide.example/a_b", "Ada\nLind", false),
                ("https://tide.example/table", "https://tide.example/table", "reference", false),
                ("https://auto.example/", "https://auto.example/", "https://auto.example/", false),
                ("http://www.bare.example", "www.bare.example", "www.bare.example", false),
                ("u.md", "u.md", "w", false),
                ("weir.jpg", "weir.jpg", "", true),
                ("boat.jpg", "boat.jpg", "", true),
            ],
            text.Seed.Links.Select(link => (link.Address, text.At(link.AddressSpan), text.At(link.TextSpan), link.IsPicture)));
    }

    [Theory]
    [InlineData("> [a](article:one)\n> and\n> [b](article:two)")]
    [InlineData("- x\n  - [a](article:one)\n\t[b](<article:two>)")]
    [InlineData("[a](article:one) \"[b](article:two)\"")]
    [InlineData("+---+\n| [a](article:one) |\n+---+\n\n[b][x]\n\n[x]:\n  <article:two>")]
    [InlineData("[^1]\n\n[^1]: [a](article:one)\n\n    [b][]\n\n[b]: article:two 'b'")]
    public void An_address_is_found_wherever_the_link_stands(string markdown)
    {
        MarkdownText text = MarkdownText.Of("---\na: b\n---\n" + markdown);

        Assert.Equal(["article:one", "article:two"], text.Seed.Links.Select(link => text.At(link.AddressSpan)));
    }

    [Fact]
    public void Headings_have_names_in_their_own_script_each_once()
    {
        MarkdownText text = MarkdownText.Of("# Größe des Hafens\n## 天気\n## 天気\n## Καλημέρα, κόσμε!\n## p3\n## People\n## ...\n## A {#people}\n## *Nested* `code` & more\n## עברית");

        Assert.Equal(
            ["größe-des-hafens", "天気", "天気-2", "καλημέρα-κόσμε", "section-p3", "people-3", "section", "people-2", "nested-code-more", "עברית"],
            text.Seed.Anchors.OrderBy(static pair => pair.Key.Span.Start).Select(static pair => pair.Value));
    }

    [Fact]
    public void Tabs_and_blanks_of_every_kind_are_no_obstacle()
    {
        MarkdownText text = MarkdownText.Of("-\tone\n\n\ttwo\n\n>\tquoted\n\n\tcode\twith tab\n\n#\tHead\t#\n\n\u200B\u00A0\n");

        AssertCovered(text);
        Assert.Equal(["ListItem: one", "ListItem: two", "BlockQuote: quoted", "Code: code\twith tab", "Subhead: Head"], text.Printed);
    }

    [Fact]
    public void Any_mixture_of_marks_is_covered()
    {
        string[] pieces = ["# ", "> ", "- ", "1. ", "* ", "**", "_", "`", "```\n", "\n", "\n\n", "  ", "    ", "\t", "|", "|---|\n", "+---+\n", "[^1]", "[^1]: ", "[a](b)", "![", "](", ")", "<b>", "<div>\n",
            "<!--", "-->", ":::\n", "^^^\n", ": ", "*[A]: x\n", "A", "word ", "\\", "&amp;", "~~", "\"\"", "[x]: y\n", "[x]", "---\n", "===\n", "\r\n", "\r", "\0", "\uFFFD", "\uD83D\uDE00", "\uD83D", "[!NOTE]\n", "{#a}", "é", "www.a.b ", "http://a.b "];
        Random random = new(20240619);
        for (int i = 0; i < 3000; i++)
        {
            string text = string.Concat(Enumerable.Range(0, 1 + (i % 40)).Select(_ => pieces[random.Next(pieces.Length)]));
            try
            {
                MarkdownText read = MarkdownText.Of(text);
                AssertCovered(read);
                List<string> flaws = [.. ReadingCheck.Flaws(text, read.Read())];
                Assert.True(flaws.Count == 0, string.Join("; ", flaws));
            }
            catch (Exception failure)
            {
                throw new InvalidOperationException("With " + System.Text.Json.JsonSerializer.Serialize(text), failure);
            }
        }
    }

    [Theory]
    [InlineData(">")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    public void Deep_nesting_is_refused(string mark) =>
        Assert.Equal(typeof(ArgumentException), Assert.ThrowsAny<ArgumentException>(() => MarkdownSeed.Read(string.Concat(Enumerable.Repeat(mark, 3000)) + "x", 0)).GetType());

    [Theory]
    [InlineData("*a ")]
    [InlineData("<b>")]
    [InlineData("`")]
    [InlineData("{#")]
    public void Marks_that_open_nothing_are_words(string mark) => AssertCovered(MarkdownText.Of(string.Concat(Enumerable.Repeat(mark, 3000)) + "x"));

    private static SeedSpan Words(MarkdownText text, string words) =>
        text.Seed.ToCapture(new SeedSpan(text.Seed.Text.IndexOf(words, StringComparison.Ordinal), words.Length));

    private static void AssertCovered(MarkdownText text)
    {
        int at = 0;
        foreach (MarkdownBlock block in text.Seed.Blocks)
        {
            Assert.True(block.Span.Start >= at && block.Span.Length > 0 && block.Span.End <= text.Captured.Length, $"{block} behind {at}");
            Assert.True(IsBlank(text.Captured[at..block.Span.Start]), $"'{text.Captured[at..block.Span.Start]}' is in no block");
            at = block.Span.End;
        }

        Assert.True(IsBlank(text.Captured[at..]), "the end is in no block");
    }

    private static bool IsBlank(string text) => text.All(static c => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF');
}
