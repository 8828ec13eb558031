using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A block and what the rules have said of it so far.</summary>
internal sealed class DraftBlock(Block shape)
{
    public int Line { get; } = shape.Line;

    public SeedSpan Span { get; set; } = shape.Span;

    /// <summary>Null until a rule has named it.</summary>
    public BlockKind? Kind { get; private set; }

    public ReadingRule Rule { get; private set; }

    public bool IsOpen => Kind is null;

    public void Label(BlockKind kind, ReadingRule rule)
    {
        Kind = kind;
        Rule = rule;
    }
}

/// <summary>A seed on its way from blocks to an article: each rule names some of the blocks and notes what it found.</summary>
internal sealed class Draft
{
    public Draft(SeedText seed, IReadOnlyList<Block> blocks)
    {
        Seed = seed;
        Blocks = new List<DraftBlock>(blocks.Count);
        foreach (Block block in blocks)
        {
            Blocks.Add(new DraftBlock(block));
        }
    }

    public SeedText Seed { get; }

    public string Text => Seed.Text;

    public List<DraftBlock> Blocks { get; }

    public ReadFact Headline { get; set; }

    public ReadFact Summary { get; set; }

    public ReadFact SourceNote { get; set; }

    public ReadByline Byline { get; set; } = new(default, []);

    public ReadDateline Dateline { get; set; }

    public ReadDay Published { get; set; }

    public ReadDay Modified { get; set; }

    public List<ReadFigure> Figures { get; } = [];

    public List<ReadQuotation> Quotations { get; } = [];

    public List<ReadPerson> People { get; } = [];

    public bool IsProse(DraftBlock block) => Shape.IsProse(Text, block.Span);

    /// <summary>Cuts a block in two at an offset; blanks around the cut belong to neither. The new second block is returned.</summary>
    public DraftBlock Split(int index, int offset)
    {
        DraftBlock block = Blocks[index];
        SeedSpan first = Shape.Trim(Text, SeedSpan.Between(block.Span.Start, offset));
        SeedSpan second = Shape.Trim(Text, SeedSpan.Between(offset, block.Span.End));
        int line = block.Line + CountLines(block.Span.Start, second.Start);
        DraftBlock tail = new(new Block(line, second, 0));
        block.Span = first;
        Blocks.Insert(index + 1, tail);
        return tail;
    }

    private int CountLines(int start, int end)
    {
        int lines = 0;
        for (int i = Text.IndexOf('\n', start, end - start); i >= 0; i = Text.IndexOf('\n', i + 1, Math.Max(0, end - i - 1)))
        {
            lines++;
        }

        return lines;
    }
}
