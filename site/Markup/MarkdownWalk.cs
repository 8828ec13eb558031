using System;
using System.Collections.Generic;
using System.Linq;
using Markdig.Extensions.Alerts;
using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>Walks through the structure of a Markdown text once and notes its blocks, words, links and anchors.</summary>
internal sealed class MarkdownWalk
{
    private static readonly char[] s_lineEnds = ['\n', '\r'];

    private readonly string _captured;
    private readonly int _offset;
    private readonly InlineWords _inlines;
    private readonly List<Leaf> _leaves = [];
    private readonly List<MarkdownBlock> _blocks = [];
    private readonly Dictionary<HeadingBlock, string> _anchors = [];
    private readonly HeadingAnchors _names = new();

    private MarkdownWalk(string captured, int offset)
    {
        _captured = captured;
        _offset = offset;
        Words = new Projection(captured);
        _inlines = new InlineWords(captured, offset, Words);
    }

    public Projection Words { get; }

    public IReadOnlyList<MarkdownBlock> Blocks => _blocks;

    public IReadOnlyList<MarkdownLink> Links => _inlines.Links;

    public IReadOnlyDictionary<HeadingBlock, string> Anchors => _anchors;

    public static MarkdownWalk Read(string captured, int offset, MarkdownDocument document)
    {
        MarkdownWalk walk = new(captured, offset);
        walk.Collect(document, BlockKind.Paragraph, 0);
        foreach (Footnote footnote in Unused(document))
        {
            walk.Collect(footnote, BlockKind.Footnote, 0);
        }

        // Footnotes stand at the end of the structure, wherever they are captured.
        walk._leaves.Sort(static (one, other) =>
            one.Span.Start != other.Span.Start ? one.Span.Start.CompareTo(other.Span.Start) : one.Number.CompareTo(other.Number));
        walk.Name();
        walk.Print();
        return walk;
    }

    /// <summary>Footnotes that nothing refers to, which Markdig leaves out.</summary>
    public static IEnumerable<Footnote> Unused(MarkdownDocument document) =>
        document.GetLinkReferenceDefinitions(addGroup: false).Links.Values.OfType<FootnoteLinkReferenceDefinition>()
            .Select(static definition => definition.Footnote).Where(static footnote => footnote.Order < 0);

    private void Collect(ContainerBlock container, BlockKind kind, int depth)
    {
        if (depth > MarkdownParser.DeepestNesting)
        {
            throw new ArgumentException("Blocks are nested too deeply.", nameof(container));
        }

        foreach (Block block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup:
                    break;
                case Table table:
                    Add(table, BlockKind.Table);
                    break;
                case AlertBlock alert:
                    Collect(alert, BlockKind.Alert, depth + 1);
                    break;
                case QuoteBlock quote:
                    Collect(quote, BlockKind.BlockQuote, depth + 1);
                    break;
                case ListItemBlock item:
                    Collect(item, BlockKind.ListItem, depth + 1);
                    break;
                case Footnote footnote:
                    Collect(footnote, BlockKind.Footnote, depth + 1);
                    break;
                case DefinitionItem definition:
                    Collect(definition, BlockKind.Definition, depth + 1);
                    break;
                case ContainerBlock other:
                    Collect(other, kind, depth + 1);
                    break;
                case LeafBlock leaf:
                    Add(leaf, KindOf(leaf, kind));
                    break;
            }
        }
    }

    private static BlockKind KindOf(LeafBlock leaf, BlockKind around) => leaf switch
    {
        HeadingBlock => around == BlockKind.Paragraph ? BlockKind.Subhead : around,
        CodeBlock => BlockKind.Code,
        HtmlBlock => BlockKind.Html,
        ThematicBreakBlock => BlockKind.Markup,
        FigureCaption => BlockKind.Caption,
        ParagraphBlock paragraph when Picture(paragraph) is { } picture => leaf.Parent is Figure ? BlockKind.Markup
            : picture.FirstChild is null && string.IsNullOrWhiteSpace(picture.Title) ? BlockKind.Markup
            : BlockKind.Caption,
        _ => around,
    };

    /// <summary>The picture that is all of a paragraph, be it a link; null where there is more or none.</summary>
    public static LinkInline? Picture(ParagraphBlock paragraph) => paragraph.Inline?.FirstChild switch
    {
        LinkInline { IsImage: true, NextSibling: null } picture => picture,
        LinkInline { IsImage: false, NextSibling: null, FirstChild: LinkInline { IsImage: true, NextSibling: null } picture } => picture,
        _ => null,
    };

    private void Add(Block block, BlockKind kind)
    {
        int start = _offset + Math.Max(0, block.Span.Start);
        int end = Math.Min(_captured.Length, _offset + block.Span.End + 1);
        _leaves.Add(new Leaf(block, kind, SeedSpan.Between(start, Math.Max(start, end)), _leaves.Count));
    }

    /// <summary>Names that an author gives go first, so that no other heading takes them.</summary>
    private void Name()
    {
        foreach (HeadingBlock heading in _leaves.Select(static leaf => leaf.Block).OfType<HeadingBlock>())
        {
            if (StatedAnchor.Take(heading) is { } name)
            {
                _anchors[heading] = _names.Name(name);
            }
        }
    }

    private void Print()
    {
        if (_offset > 0)
        {
            AddMarkup(0, _offset, BlockKind.FrontMatter);
        }

        int at = _offset;
        for (int i = 0; i < _leaves.Count; i++)
        {
            Leaf leaf = _leaves[i];
            int next = i + 1 < _leaves.Count ? _leaves[i + 1].Span.Start : _captured.Length;
            int start = Math.Max(at, LineStart(leaf.Span.Start, at));
            int end = Math.Max(start, leaf.Span.End);
            end = Math.Max(end, Math.Min(next, LineEnd(end)));
            SeedSpan span = Trim(SeedSpan.Between(start, end));
            if (span.IsEmpty)
            {
                continue;
            }

            AddGap(at, span.Start);
            int words = Words.Length;
            if (words > 0)
            {
                Words.Part('\n');
                words++;
            }

            PrintLeaf(leaf, span);
            SeedSpan printed = TrimWords(words);
            BlockKind kind = printed.IsEmpty && leaf.Kind is not BlockKind.Html ? BlockKind.Markup : leaf.Kind;
            int level = leaf.Block is HeadingBlock heading && kind == BlockKind.Subhead ? heading.Level : 0;
            _blocks.Add(new MarkdownBlock(kind, span, printed, level));
            if (leaf.Block is HeadingBlock named && !_anchors.ContainsKey(named))
            {
                _anchors[named] = _names.Name(Words.From(words));
            }

            at = span.End;
        }

        AddGap(at, _captured.Length);
    }

    private void PrintLeaf(Leaf leaf, SeedSpan span)
    {
        switch (leaf.Block)
        {
            case Table table:
                PrintTable(table, span);
                break;
            case ParagraphBlock paragraph when leaf.Kind is BlockKind.Caption or BlockKind.Markup && Picture(paragraph) is { } picture:
                _inlines.PrintPicture(paragraph.Inline!, picture, span, leaf.Kind == BlockKind.Caption);
                break;
            case LeafBlock { Inline: { } inline }:
                _inlines.Print(inline, span);
                break;
            case CodeBlock code:
                PrintCode(code, span);
                break;
            case HtmlBlock:
                foreach (SeedSpan words in TagReader.Words(_captured, span.Start, span.End))
                {
                    _inlines.PrintText(words);
                }

                break;
        }
    }

    private void PrintTable(Table table, SeedSpan span)
    {
        foreach (TableRow row in table.OfType<TableRow>())
        {
            int rowStart = Words.Length;
            foreach (LeafBlock cell in row.Descendants<LeafBlock>())
            {
                if (Words.Length > rowStart)
                {
                    Words.Part(' ');
                }

                if (cell.Inline is { } inline)
                {
                    _inlines.Print(inline, span);
                }
                else if (cell is CodeBlock code)
                {
                    PrintCode(code, span);
                }
            }

            Words.Part('\n');
        }
    }

    private void PrintCode(CodeBlock code, SeedSpan span)
    {
        for (int i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0)
            {
                Words.Part('\n');
            }

            Markdig.Helpers.StringSlice line = code.Lines.Lines[i].Slice;
            _inlines.Align(line.ToString(), new SeedSpan(_offset + line.Start, Math.Max(0, line.Length)), span);
        }
    }

    /// <summary>
    /// What stands between two blocks: fences, definitions of links and abbreviations. Marks of quotation between two paragraphs of one
    /// belong to the first of them.
    /// </summary>
    private void AddGap(int start, int end)
    {
        SeedSpan gap = Trim(SeedSpan.Between(start, Math.Max(start, end)));
        bool marks = !gap.IsEmpty && _blocks.Count > 0 && _blocks[_blocks.Count - 1].Kind != BlockKind.FrontMatter;
        for (int i = gap.Start; i < gap.End && marks; i++)
        {
            marks = _captured[i] == '>' || IsBlank(_captured[i]);
        }

        if (marks)
        {
            MarkdownBlock last = _blocks[_blocks.Count - 1];
            _blocks[_blocks.Count - 1] = last with { Span = SeedSpan.Between(last.Span.Start, gap.End) };
        }
        else
        {
            AddMarkup(gap.Start, gap.End, BlockKind.Markup);
        }
    }

    private void AddMarkup(int start, int end, BlockKind kind)
    {
        SeedSpan span = Trim(SeedSpan.Between(start, end));
        if (!span.IsEmpty)
        {
            _blocks.Add(new MarkdownBlock(kind, span, default, 0));
        }
    }

    private SeedSpan TrimWords(int start)
    {
        string words = Words.From(start);
        string behind = words.TrimStart();
        return behind.TrimEnd() is { Length: > 0 } trimmed ? new SeedSpan(start + words.Length - behind.Length, trimmed.Length) : default;
    }

    private int LineStart(int offset, int first)
    {
        while (offset > first && Array.IndexOf(s_lineEnds, _captured[offset - 1]) < 0)
        {
            offset--;
        }

        return offset;
    }

    private int LineEnd(int offset)
    {
        // A block may end with the end of its line.
        bool ended = offset > 0 && Array.IndexOf(s_lineEnds, _captured[offset - 1]) >= 0;
        int end = ended || offset >= _captured.Length ? offset : _captured.IndexOfAny(s_lineEnds, offset);
        return end < 0 ? _captured.Length : end;
    }

    private SeedSpan Trim(SeedSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && IsBlank(_captured[start]))
        {
            start++;
        }

        while (end > start && IsBlank(_captured[end - 1]))
        {
            end--;
        }

        return SeedSpan.Between(start, end);
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';

    private readonly record struct Leaf(Block Block, BlockKind Kind, SeedSpan Span, int Number);
}
