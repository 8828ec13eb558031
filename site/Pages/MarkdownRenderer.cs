using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Markup;
using SiteBuilder.Readings;
using SiteBuilder.Templates;
using Article = SiteBuilder.Model.Article;

namespace SiteBuilder.Pages;

/// <summary>
/// Writes the text of an article in Markdown as HTML. Every tag is written here, so that nothing of the file can be one, unless the site
/// keeps raw HTML: then the whole is sanitised. What the head of the page shows, such as the headline and the line of the authors, is not
/// shown again.
/// </summary>
internal sealed class MarkdownRenderer
{
    private readonly MarkdownSeed _seed;
    private readonly string _captured;
    private readonly MarkdownOptions _options;
    private readonly MarkdownWords _words;
    private readonly InlineRenderer _inlines;
    private readonly StringBuilder _markup = new();
    private readonly ArticleParts _parts;
    private readonly int _topLevel;

    private MarkdownRenderer(string captured, MarkdownSeed seed, ArticleParts parts, MarkdownOptions options)
    {
        _seed = seed;
        _captured = captured;
        _options = options;
        _words = MarkdownWords.Of(options.Language);
        _inlines = new InlineRenderer(options);
        _parts = parts;
        _topLevel = seed.Document.Descendants<HeadingBlock>().Where(heading => !IsInHead(heading))
            .Select(static heading => heading.Level).DefaultIfEmpty(1).Min();
    }

    /// <summary>The text of an article; null where it is not in Markdown.</summary>
    /// <param name="article">The article.</param>
    /// <param name="captured">Its file.</param>
    /// <param name="options">How it is rendered.</param>
    public static Html? Render(Article article, string captured, MarkdownOptions options) =>
        MarkdownSeed.OfFile(article.Capture.Path, captured) is { } seed ? Render(captured, seed, ArticleParts.Of(article), options) : null;

    /// <summary>The text of a file in Markdown.</summary>
    /// <param name="captured">The file.</param>
    /// <param name="seed">Its structure.</param>
    /// <param name="parts">Which of it is what.</param>
    /// <param name="options">How it is rendered.</param>
    public static Html Render(string captured, MarkdownSeed seed, ArticleParts parts, MarkdownOptions options)
    {
        MarkdownRenderer renderer = new(captured, seed, parts, options);
        renderer.WriteAll(seed.Document);
        renderer.WriteFootnotes();
        string markup = renderer._markup.ToString().TrimEnd('\n');
        return new Html(options.RawHtml ? RawHtmlSanitizer.Clean(markup, options.Resolve) : markup);
    }

    private void WriteAll(ContainerBlock blocks)
    {
        foreach (Block block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case FootnoteGroup or LinkReferenceDefinitionGroup or LinkReferenceDefinition or BlankLineBlock:
                break;
            case LeafBlock leaf when IsInHead(leaf):
                break;
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case HtmlBlock html:
                WriteHtml(html);
                break;
            case ThematicBreakBlock:
                Line("<hr>");
                break;
            case Table table:
                WriteTable(table);
                break;
            case AlertBlock alert:
                WriteAlert(alert);
                break;
            case QuoteBlock quote:
                WriteIn("<blockquote>", quote, "</blockquote>");
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case DefinitionList definitions:
                WriteDefinitions(definitions);
                break;
            case Figure figure:
                WriteIn("<figure>", figure, "</figure>");
                break;
            case FigureCaption caption:
                Line("<figcaption>" + _inlines.Render(caption.Inline) + "</figcaption>");
                break;
            case ContainerBlock container:
                WriteIn("<div>", container, "</div>");
                break;
            case LeafBlock { Inline: { } inline }:
                Line("<p>" + _inlines.Render(inline) + "</p>");
                break;
        }
    }

    private void WriteHeading(HeadingBlock heading)
    {
        string tag = string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(heading.Level - _topLevel + 2, 2, 6)}");
        string id = _seed.Anchors.TryGetValue(heading, out string? anchor) ? $" id=\"{HtmlText.Escape(anchor)}\"" : "";
        Line($"<{tag}{id} dir=\"auto\">{_inlines.Render(heading.Inline)}</{tag}>");
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        if (MarkdownWalk.Picture(paragraph) is { } picture && _inlines.Picture(picture, withTitle: false) is { } image)
        {
            WritePicture(paragraph, picture, image);
            return;
        }

        string words = _inlines.Render(paragraph.Inline);
        if (paragraph.Parent is ListItemBlock { Parent: ListBlock { IsLoose: false } })
        {
            Line(words);
            return;
        }

        (BlockKind kind, int number) = _parts.Of(SpanOf(paragraph));
        string id = number > 0 ? _options.AnchorOf(number) : "";
        Line(number > 0
            ? $"<p id=\"{id}\" dir=\"auto\">{words}<a class=\"permalink\" href=\"#{id}\" lang=\"{HtmlText.Escape(_options.Permalink.Language)}\""
                + $" aria-label=\"{HtmlText.Escape(_options.Permalink.Label)}\"></a></p>"
            : $"<p{(kind is BlockKind.Caption or BlockKind.CreditLine ? " class=\"credit\"" : "")} dir=\"auto\">{words}</p>");
    }

    /// <summary>
    /// A picture alone is a figure; its title is the caption, and the words in its place are for those who do not see it.
    /// </summary>
    private void WritePicture(ParagraphBlock paragraph, LinkInline picture, string image)
    {
        string shown = picture.Parent is LinkInline { IsImage: false } ? _inlines.Render(paragraph.Inline) : image;
        PictureView? local = _inlines.Local(picture);
        string? words = string.IsNullOrWhiteSpace(picture.Title) ? local?.Caption : TextRepair.Repair(picture.Title);
        string caption = words is null && local?.CreditLine is null ? "" : $"<figcaption>{InParagraph(words, "")}{InParagraph(local?.CreditLine, " class=\"credit\"")}</figcaption>";
        Line(paragraph.Parent is Figure ? shown : $"<figure>{shown}{caption}</figure>");
    }

    private static string InParagraph(string? words, string attributes) =>
        words is null ? "" : $"<p{attributes} dir=\"auto\">{HtmlText.Escape(words)}</p>";

    private void WriteCode(CodeBlock code)
    {
        string? language = (code as FencedCodeBlock)?.Info?.Trim();
        string name = string.Concat((language ?? "").Where(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#'))
            .ToLowerInvariant();
        string classes = name.Length == 0 ? "" : $" class=\"language-{HtmlText.Escape(name)}\"";
        Line($"<pre><code{classes}>{CodeHighlighter.Render(TextRepair.Repair(code.Lines.ToString()), language)}</code></pre>");
    }

    /// <summary>Without raw HTML, the words between the tags stay.</summary>
    private void WriteHtml(HtmlBlock html)
    {
        if (_options.RawHtml)
        {
            Line(RawHtmlSanitizer.WithoutTakers(html.Lines.ToString()));
            return;
        }

        string words = _seed.Print(SpanOf(html));
        if (words.Length > 0)
        {
            Line($"<p dir=\"auto\">{HtmlText.Escape(words)}</p>");
        }
    }

    private void WriteTable(Table table)
    {
        TableRow[] rows = [.. table.OfType<TableRow>()];
        string name = string.Join(", ", rows.Where(static row => row.IsHeader).SelectMany(static row => row.Descendants<LeafBlock>())
            .Select(static cell => cell.Inline is { } inline ? PlainWords.Of(inline).Trim() : "")
            .Where(static words => words.Length > 0));
        string label = HtmlText.Escape(TextRepair.Repair(name.Length > 0 ? name : _words.Table));
        Line($"<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\"><table>");
        WriteRows("thead", table, rows.Where(static row => row.IsHeader));
        WriteRows("tbody", table, rows.Where(static row => !row.IsHeader));
        Line("</table></div>");
    }

    private void WriteRows(string part, Table table, IEnumerable<TableRow> rows)
    {
        TableRow[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        Line($"<{part}>");
        foreach (TableRow row in all)
        {
            Line("<tr>");
            int column = 0;
            foreach (TableCell cell in row.OfType<TableCell>())
            {
                int at = cell.ColumnIndex >= 0 ? cell.ColumnIndex : column;
                WriteCell(cell, row.IsHeader, at < table.ColumnDefinitions.Count ? table.ColumnDefinitions[at].Alignment : null);
                column = at + Math.Max(1, cell.ColumnSpan);
            }

            Line("</tr>");
        }

        Line($"</{part}>");
    }

    private void WriteCell(TableCell cell, bool isHeader, TableColumnAlign? align)
    {
        StringBuilder open = new(isHeader ? "<th scope=\"col\"" : "<td");
        open.Append(align switch { TableColumnAlign.Center => " class=\"centre\"", TableColumnAlign.Right => " class=\"end\"", _ => "" });
        open.Append(cell.ColumnSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.ColumnSpan}\"") : "");
        open.Append(cell.RowSpan > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{cell.RowSpan}\"") : "");
        open.Append('>');
        string close = isHeader ? "</th>" : "</td>";
        if (cell.Count <= 1 && (cell.Count == 0 || cell[0] is ParagraphBlock))
        {
            Line(open + _inlines.Render((cell.FirstOrDefault() as ParagraphBlock)?.Inline) + close);
        }
        else
        {
            WriteIn(open.ToString(), cell, close);
        }
    }

    private void WriteAlert(AlertBlock alert)
    {
        string kind = alert.Kind.ToString().ToLowerInvariant();
        string title = _words.Alert(kind) ?? TextRepair.Repair(alert.Kind.ToString());
        string name = _words.Alert(kind) is null ? "alert" : "alert alert-" + kind;
        WriteIn($"<div class=\"{name}\" role=\"note\">\n<p class=\"alert-title\">{HtmlText.Escape(title)}</p>", alert, "</div>");
    }

    private void WriteList(ListBlock list)
    {
        string tag = list.IsOrdered ? "ol" : "ul";
        bool counts = list.IsOrdered && list.OrderedStart is { } first && first != "1"
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        Line(counts ? $"<ol start=\"{list.OrderedStart}\">" : $"<{tag}>");
        foreach (ListItemBlock item in list.OfType<ListItemBlock>())
        {
            bool task = item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: TaskList };
            WriteIn(task ? "<li class=\"task\" dir=\"auto\">" : "<li dir=\"auto\">", item, "</li>");
        }

        Line($"</{tag}>");
    }

    private void WriteDefinitions(DefinitionList definitions)
    {
        Line("<dl>");
        foreach (DefinitionItem item in definitions.OfType<DefinitionItem>())
        {
            foreach (DefinitionTerm term in item.OfType<DefinitionTerm>())
            {
                Line("<dt dir=\"auto\">" + _inlines.Render(term.Inline) + "</dt>");
            }

            Block[] meaning = [.. item.Where(static block => block is not DefinitionTerm)];
            Line("<dd dir=\"auto\">");
            foreach (Block block in meaning)
            {
                if (meaning.Length == 1 && block is ParagraphBlock paragraph)
                {
                    Line(_inlines.Render(paragraph.Inline));
                }
                else
                {
                    Write(block);
                }
            }

            Line("</dd>");
        }

        Line("</dl>");
    }

    /// <summary>The notes in the order in which the text refers to them, then those that it does not refer to.</summary>
    private void WriteFootnotes()
    {
        Footnote[] used =
        [
            .. _seed.Document.OfType<FootnoteGroup>().SelectMany(static group => group).OfType<Footnote>()
                .OrderBy(static footnote => footnote.Order),
        ];
        Footnote[] unused = [.. MarkdownWalk.Unused(_seed.Document).OrderBy(static footnote => footnote.Span.Start)];
        if (used.Length + unused.Length == 0)
        {
            return;
        }

        Line($"<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{HtmlText.Escape(_words.Footnotes)}\">\n<ol>");
        foreach (Footnote footnote in used)
        {
            Line(string.Create(CultureInfo.InvariantCulture, $"<li id=\"fn{footnote.Order}\" dir=\"auto\">"));
            WriteAll(footnote);
            Line(string.Concat(Enumerable.Range(1, _inlines.References.GetValueOrDefault(footnote)).Select(count =>
                $"<a class=\"back\" href=\"#{InlineRenderer.ReferenceId(footnote, count)}\" role=\"doc-backlink\""
                + $" aria-label=\"{HtmlText.Escape(_words.Back)}\">↩</a>")));
            Line("</li>");
        }

        foreach (Footnote footnote in unused)
        {
            WriteIn("<li dir=\"auto\">", footnote, "</li>");
        }

        Line("</ol>\n</section>");
    }

    private void WriteIn(string open, ContainerBlock blocks, string close)
    {
        Line(open);
        WriteAll(blocks);
        Line(close);
    }

    private void Line(string markup) => _markup.Append(markup).Append('\n');

    private bool IsInHead(LeafBlock leaf) => _parts.IsInHead(SpanOf(leaf));

    private SeedSpan SpanOf(Block block)
    {
        int start = Math.Clamp(_seed.Offset + block.Span.Start, 0, _captured.Length);
        return SeedSpan.Between(start, Math.Clamp(_seed.Offset + block.Span.End + 1, start, _captured.Length));
    }
}
