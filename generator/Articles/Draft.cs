using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>A block and what the rules have said of it so far.</summary>
internal sealed class DraftBlock(SeedSpan span, bool isTight)
{
    private SeedSpan _span = span;
    private string? _key;

    public SeedSpan Span
    {
        get => _span;
        set
        {
            _span = value;
            _key = null;
        }
    }

    /// <summary>Whether no blank line parts the block from the one above.</summary>
    public bool IsTight => isTight;

    /// <summary>Null until a rule has named it.</summary>
    public BlockKind? Kind { get; private set; }

    public ReadingRule Rule { get; private set; }

    /// <summary>How sure the kind is, in hundredths.</summary>
    public int Confidence { get; private set; } = 100;

    /// <summary>The kind that came second; null where none was weighed.</summary>
    public BlockKind? Other { get; private set; }

    /// <summary>What can be seen of the block.</summary>
    public SignSet Signs { get; set; }

    /// <summary>Whether its head holds a digit.</summary>
    public bool HoldsDigit { get; set; }

    /// <summary>What its signs weigh with those of the blocks around it.</summary>
    public WeighedBlock Weighed { get; set; }

    public bool IsOpen => Kind is null;

    /// <summary>The key of its text (<see cref="Shape.Key"/>), which several rules look up; null for a block that is longer than a limit.</summary>
    public string? Key(string text, int limit) => Span.Length > limit ? null : _key ??= Shape.Key(text, Span, limit);

    public void Label(BlockKind kind, ReadingRule rule)
    {
        Kind = kind;
        Rule = rule;
    }

    /// <summary>Notes how sure the label is, and what would come second.</summary>
    public void Weigh(int confidence, BlockKind other)
    {
        Confidence = confidence;
        Other = other;
    }
}

/// <summary>A seed on its way from blocks to an article: each rule names some of the blocks and notes what it found.</summary>
internal sealed class Draft
{
    public Draft(SeedText seed, Language language, ReadingOptions options, IReadOnlyList<Block> blocks)
    {
        Seed = seed;
        Language = language;
        Options = options;
        DateOrder = options.IsOn(ReadingRule.DateOrderProven) ? DateOrderReader.Read(language, seed.Text) : DateOrder.Unknown;
        Blocks = new List<DraftBlock>(blocks.Count);
        for (int i = 0; i < blocks.Count; i++)
        {
            Blocks.Add(new DraftBlock(blocks[i].Span, i > 0 && blocks[i].Line == blocks[i - 1].LastLine + 1));
        }
    }

    public SeedText Seed { get; }

    /// <summary>The language by whose words the text is read.</summary>
    public Language Language { get; }

    public ReadingOptions Options { get; }

    /// <summary>In which order the page writes day and month.</summary>
    public DateOrder DateOrder { get; }

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

    /// <summary>The quotations that the page sets apart, and the names below them.</summary>
    public List<(SeedSpan Quote, SeedSpan Name)> QuoteSources { get; } = [];

    public List<ReadQuotation> Quotations { get; } = [];

    public List<ReadPerson> People { get; } = [];

    public List<ReadPlace> Places { get; } = [];

    public List<ReadOrganization> Organizations { get; } = [];

    /// <summary>Whether a block has a sign; any may while the rule is off that sees it.</summary>
    public bool MayHave(DraftBlock block, Sign sign) => block.Signs[sign] || !Options.IsOn(SignRules.RuleOf(sign));

    public bool IsProse(DraftBlock block) => Shape.IsProse(Text, block.Span);

    /// <summary>Cuts a block in two at an offset; blanks around the cut belong to neither. The second part is returned, not yet in the list.</summary>
    public DraftBlock Cut(DraftBlock block, int offset)
    {
        DraftBlock tail = new(Shape.Trim(Text, SeedSpan.Between(offset, block.Span.End)), isTight: true) { Weighed = block.Weighed, HoldsDigit = block.HoldsDigit };
        block.Span = Shape.Trim(Text, SeedSpan.Between(block.Span.Start, offset));
        return tail;
    }
}
