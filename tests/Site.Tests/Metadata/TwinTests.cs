using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Outputs;
using SiteBuilder.Pages;
using SiteBuilder.Readings;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;
using Article = SiteBuilder.Model.Article;

namespace SiteBuilder.Tests.Metadata;

/// <summary>Articles in Markdown beside their pages: read back, they are what was captured.</summary>
public sealed class TwinTests(PublishedSample sample) : IClassFixture<PublishedSample>
{
    // What readers add to CommonMark, as widely as they do.
    private static readonly MarkdownPipeline s_wide = new MarkdownPipelineBuilder()
        .UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseEmphasisExtras().UseMathematics().UseGenericAttributes().UseDefinitionLists()
        .UseAlertBlocks().UseYamlFrontMatter().Build();

    private static readonly MarkdownPipeline s_plain = new MarkdownPipelineBuilder().Build();

    [Fact]
    public void Every_article_of_the_sample_reads_back_as_its_blocks() => Assert.All(Hallermouth.Archive.Articles, article =>
    {
        MarkdownDocument document = Markdig.Markdown.Parse(sample.Read(article.Address + "index.md"), s_wide);
        string[] paragraphs = [.. document.Descendants<ParagraphBlock>().Select(TextOf)];

        Assert.Equal(article.Headline.Value, TextOf(Assert.Single(document.Descendants<HeadingBlock>(), static heading => heading.Level == 1)));
        string[] read = [.. Texts(article, BlockKind.Paragraph).Where(text => !paragraphs.Contains(text, StringComparer.Ordinal))];
        Assert.True(
            read.Length == 0 || (read.Length == 1 && article.Dateline.Value is not null && paragraphs.Any(text => text.EndsWith(" — " + read[0], StringComparison.Ordinal))),
            string.Join('\n', read));
        Assert.All(
            Texts(article, BlockKind.ListItem).Concat(Texts(article, BlockKind.BlockQuote)).Concat(article.Figures.Select(static figure => figure.Caption.Value!)),
            text => Assert.Contains(text, paragraphs));
        Assert.Equal(Texts(article, BlockKind.Subhead), document.Descendants<HeadingBlock>().Where(static heading => heading.Level == 2).Select(TextOf));
        Assert.Equal(PublishedSample.Address + article.Address, Assert.Single(document.Descendants<AutolinkInline>()).Url);
    });

    [Fact]
    public void Every_page_leads_to_its_twin() => Assert.All(Hallermouth.Archive.Articles, article => Assert.Equal(
        "/archive/" + article.Address + "index.md",
        sample.Open(article.Address + "index.html").QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href")));

    public static TheoryData<string> Hostile =>
    [
        "# no heading", "> no quotation", "- no list", "+ no list", "* no list", "1. no list", "12) no list", "1999. A year", "2.5 is no list", "--- ", "***", "===", "___",
        "*no* _em_ **strong** __x__ snake_case 2*3*4", "`code` and ``code``", "```", "~~~ x", "<b>bold</b> <!-- x --> <https://x.org>", "a < b > c & d &amp; &copy; &#35;",
        "[a](b) [c][d] ![e](f) [^1] [x]", "[a]: https://x.org", "| a | b |", "a|b", "$x$ and $$y$$", "~sub~ ^sup^ ~~gone~~", "{.class} {#id}", "a\\b \\* end\\", "two  blanks   here",
        ": definition", "- [ ] task", "Heading #", "## x ##", "https://x.org/a_b_c?d=*e*", "Ends with a blank", "=> arrow", "++ins++ ==mark==", "&nbsp;", "§ 5 – “quoted” ‘x’ …", "- ", "1.", "#hash",
        "[!NOTE] no alert", "\u00A0no-break first", "مرحبا *بكم*", "%% {{ x }}",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_reads_back_as_it_was_captured(string text)
    {
        text = text.Trim(' ');
        foreach (MarkdownPipeline pipeline in new[] { s_plain, s_wide })
        {
            string escaped = MarkdownEscape.Text(text);
            MarkdownDocument document = Markdig.Markdown.Parse($"before\n\n{escaped}\n\n## {escaped}\n\n- {escaped}\n\n> {escaped}\n\nbehind\n", pipeline);

            Assert.Equal(["before", text, text, text, text, "behind"], document.Descendants<LeafBlock>().Select(TextOf));
            Assert.Equal([typeof(ParagraphBlock), typeof(ParagraphBlock), typeof(HeadingBlock), typeof(ListBlock), typeof(QuoteBlock), typeof(ParagraphBlock)], document.Select(static block => block.GetType()));
        }
    }

    [Fact]
    public void What_no_file_should_hold_is_replaced() => Assert.Equal("a\uFFFDb c\uFFFDd e", MarkdownEscape.Text(" a\u0007b\nc\u202Ed\te "));

    [Fact]
    public void The_head_the_text_the_changes_and_the_source_are_there_in_this_order()
    {
        Article article = KnownArticle.Of(blocks:
        [
            KnownArticle.Block(BlockKind.Dateline, "SALTBY (AP) — "), KnownArticle.Block(BlockKind.Paragraph, "1. The lamp was mended."), KnownArticle.Block(BlockKind.Subhead, "What *shines*"),
            KnownArticle.Block(BlockKind.ListItem, "a lens"), KnownArticle.Block(BlockKind.ListItem, "a wick"), KnownArticle.Block(BlockKind.BlockQuote, "It shines."),
            KnownArticle.Block(BlockKind.BlockQuote, "The keeper"), KnownArticle.Block(BlockKind.Residue, "Share this"), KnownArticle.Block(BlockKind.Related, "Other news"),
            KnownArticle.Block(BlockKind.Correction, "An earlier text had it red."),
        ]);

        Assert.Equal(
            """
            # Lamp mended

            Light \& dark

            A lamp on the mole shines again

            By Ada Holm, Reuters and Bell Staff

            19 June 2024

            The Saltby Bell

            SALTBY (AP) — 1. The lamp was mended.

            ## What \*shines\*

            - a lens
            - a wick

            > It shines.
            >
            > The keeper

            An earlier text had it red.

            First printed in the Bell

            ## Changes since it was published

            - Correction (25 June 2024): The lamp is green, not red.
            - Update: A second lamp was lit.

            ## First published

            - By: The Saltby Bell
            - At: <https://bell.example/lamp?a=1&b=2>
            - Captured: 1 July 2024
            - Rights: The heirs of the Bell
            - In web archives: <https://web.example/20240702101112/https://bell.example/lamp>

            <https://name.github.io/archive/2024/06/lamp-mended/>

            """.ReplaceLineEndings("\n"),
            Encoding.UTF8.GetString(MarkdownTwin.Write(article, SampleFrame.Of(MadeArticle.Archive(article), new SiteSettings()))));
    }

    [Fact]
    public void The_list_for_programs_has_the_form_that_is_proposed_and_leads_to_files_of_the_site()
    {
        MarkdownDocument list = Markdig.Markdown.Parse(sample.Read("llms.txt"), s_plain);

        Assert.Equal("The Hallermouth Papers", TextOf(Assert.IsType<HeadingBlock>(list[0])));
        Assert.IsType<QuoteBlock>(list[1]);
        Assert.Equal(["2024", "2023", "Data", "Optional"], list.OfType<HeadingBlock>().Skip(1).Select(TextOf));
        Assert.All(list.OfType<HeadingBlock>().Skip(1), static heading => Assert.Equal(2, heading.Level));
        string[] links = [.. list.Descendants<LinkInline>().Select(static link => link.Url![PublishedSample.Address.AbsoluteUri.Length..])];
        Assert.All(links, link => Assert.Contains(Paths.FileOf(link), sample.Files));
        Assert.Equal(Hallermouth.Archive.Articles.Select(static article => article.Address + "index.md"), links.Where(static link => link.EndsWith(".md", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_the_output_there_are_no_twins_no_list_and_no_links_to_them()
    {
        using MadeSite site = MadeSite.Of("outputs: [data]\n", MadeArticle.Archive(MadeArticle.Of("Weir closed")));

        Assert.DoesNotContain(site.Files, static path => path.EndsWith(".md", StringComparison.Ordinal) || path == "llms.txt");
        Assert.DoesNotContain("text/markdown", site.Read("2024/06/weir-closed/index.html"), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(Article article, BlockKind kind) => article.Blocks.Where(block => block.Kind == kind).Select(static block => block.Text);

    private static string TextOf(LeafBlock block) => block.Inline is { } inline
        ? string.Concat(inline.Descendants().Select(static part => part switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => "<code>" + code.Content,
            HtmlEntityInline entity => entity.Transcoded.ToString(),
            LineBreakInline => "\n",
            HtmlInline html => "<html>" + html.Tag,
            AutolinkInline link => link.Url,
            EmphasisInline => "<em>",
            LinkInline => "<a>",
            _ => "",
        }))
        : "<none>" + string.Concat(block.Lines);
}
