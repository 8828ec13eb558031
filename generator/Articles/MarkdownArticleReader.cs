using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Blocks;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Markup;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Reads an article from a Markdown file. The structure says for sure what headings, lists, quotations, tables and pictures are; of the
/// paragraphs that are left, the rules for captured text name the lines of authors, days and credits, and find who is named and who says
/// what.
/// </summary>
internal sealed class MarkdownArticleReader
{
    private const int LongestHeadline = 300;
    private const int LongestCaption = 500;
    private const ReadingRule Structure = ReadingRule.MarkdownStructure;

    /// <summary>
    /// What a short line may be on a captured page, where pictures are lost and lines of the page stand around the text. Here it is text.
    /// </summary>
    private static readonly int[] s_ofPages =
    [
        (int)ReadingRule.CaptionLead, (int)ReadingRule.CaptionKicker, (int)ReadingRule.CaptionBareName, (int)ReadingRule.CaptionRepeated,
        (int)ReadingRule.MediaTitlePhrase,
    ];

    private readonly MarkdownSeed _markdown;
    private readonly SeedText _seed;
    private readonly Draft _draft;
    private readonly SeedSpan[] _words;
    private readonly Dictionary<MarkdownBlock, BlockKind> _heads = [];

    private MarkdownArticleReader(string captured, MarkdownSeed markdown, ReadingOptions options)
    {
        _markdown = markdown;
        _seed = new SeedText(captured, _markdown);
        _words = [.. _markdown.Blocks.Select(block => _seed.Repaired(block.Words))];

        // Every other line, as none of them touches the next.
        Block[] blocks =
            [.. _words.Where(static words => !words.IsEmpty).Select(static (words, i) => new Block((2 * i) + 1, (2 * i) + 1, words))];
        _draft = new Draft(_seed, ArticleReader.LanguageOf(_seed, options), WithoutPages(options), blocks);
    }

    /// <summary>The reading of a file; spans count in the captured text.</summary>
    /// <param name="captured">The decoded file.</param>
    /// <param name="markdown">Its structure.</param>
    /// <param name="title">Where its front matter states the headline; empty where it does not.</param>
    /// <param name="options">What the project says of how texts are read.</param>
    /// <param name="cancellation">Ends a reading that is no longer wanted.</param>
    public static Reading Read(
        string captured, MarkdownSeed markdown, SeedSpan title, ReadingOptions options, CancellationToken cancellation)
    {
        MarkdownArticleReader reader = new(captured, markdown, options);
        cancellation.ThrowIfCancellationRequested();
        reader.LabelHeadline(captured, title);
        reader.LabelStructure(static kind => kind is not (BlockKind.Paragraph or BlockKind.BlockQuote));
        ArticleReader.Weigh(reader._draft, cancellation);
        BlockQuoteRules.Label(reader._draft);
        reader.LabelStructure(static kind => kind is BlockKind.BlockQuote);
        reader.LabelPictures();
        PublicationLineRules.Label(reader._draft);
        FigureRules.Label(reader._draft);
        BylineRules.Label(reader._draft);
        NoteRules.Label(reader._draft);
        reader.LabelRest(title);
        Reading reading = reader.Bind(ArticleReader.ReadText(reader._draft, cancellation));
        return reading.Headline.Rule == ReadingRule.None && !title.IsEmpty
            ? reading with { Headline = new ReadFact(ReadingRule.StatedFrontMatter, title) }
            : reading;
    }

    private static ReadingOptions WithoutPages(ReadingOptions options) =>
        options with { SwitchedOff = new([.. options.SwitchedOff, .. s_ofPages]) };

    /// <summary>
    /// The first heading of the first level is the headline, unless the front matter states one of other words: then it is the alternative
    /// headline.
    /// </summary>
    private void LabelHeadline(string captured, SeedSpan title)
    {
        MarkdownBlock heading = _markdown.Blocks.FirstOrDefault(static block => block.Level == 1);
        bool stated = !title.IsEmpty;
        bool same = heading.Level == 1 && stated
            && Shape.Key(_markdown.Text, heading.Words, LongestHeadline) == Shape.Key(captured, title, LongestHeadline);
        if (heading.Level == 1)
        {
            _heads[heading] = stated && !same ? BlockKind.AlternativeHeadline : BlockKind.Headline;
            _draft.Headline = stated && !same ? default : new ReadFact(Structure, _seed.Repaired(heading.Words));
        }
    }

    /// <summary>Names open blocks by the structure.</summary>
    private void LabelStructure(Func<BlockKind, bool> isMeant)
    {
        foreach ((DraftBlock block, MarkdownBlock source) in Pairs())
        {
            BlockKind kind = _heads.TryGetValue(source, out BlockKind head) ? head : source.Kind;
            if (block.IsOpen && isMeant(kind))
            {
                block.Label(kind, Structure);
            }
        }
    }

    /// <summary>The credit of a picture stands at the end of its caption, or on a line of its own below.</summary>
    private void LabelPictures()
    {
        for (int i = 0; i < _draft.Blocks.Count; i++)
        {
            DraftBlock caption = _draft.Blocks[i];
            if (caption.Kind != BlockKind.Caption || caption.Rule != Structure)
            {
                continue;
            }

            DraftBlock? below = i + 1 < _draft.Blocks.Count && _draft.Blocks[i + 1].IsOpen ? _draft.Blocks[i + 1] : null;
            if (caption.Span.Length <= LongestCaption && CreditReader.Tail(_draft.Language, _draft.Text, caption.Span) is { } tail
                && IsOn(tail) && tail.Whole.Start > caption.Span.Start)
            {
                DraftBlock credit = _draft.Cut(caption, tail.Whole.Start);
                credit.Label(BlockKind.CreditLine, tail.Rule);
                _draft.Blocks.Insert(i + 1, credit);
                FigureRules.Add(_draft, caption, tail);
            }
            else if (below is { Span.Length: <= LongestCaption }
                && CreditReader.Line(_draft.Language, _draft.Text, below.Span) is { } line && IsOn(line))
            {
                below.Label(BlockKind.CreditLine, line.Rule);
                FigureRules.Add(_draft, caption, line);
            }
            else
            {
                FigureRules.Add(_draft, caption, default);
            }
        }
    }

    private bool IsOn(Credit credit) => _draft.Options.IsOn(credit.Rule) && _draft.Options.IsOn(ReadingRule.CaptionHoldsCredit);

    private void LabelRest(SeedSpan title)
    {
        foreach (DraftBlock block in _draft.Blocks.Where(static block => block.IsOpen))
        {
            block.Label(BlockKind.Paragraph, Structure);
        }

        if (_draft.Headline.Rule == ReadingRule.None && title.IsEmpty)
        {
            DraftBlock? first = _draft.Blocks.Find(static block => block.Kind is BlockKind.Paragraph) ?? _draft.Blocks.FirstOrDefault();
            _draft.Headline = first is null
                ? default
                : new ReadFact(ReadingRule.HeadlineAbsent, HeadlineRules.FirstWords(_draft.Text, first.Span));
        }
    }

    /// <summary>Each block of the draft and the block of the structure that it is, or is cut from.</summary>
    private IEnumerable<(DraftBlock Block, MarkdownBlock Source)> Pairs()
    {
        int source = 0;
        foreach (DraftBlock block in _draft.Blocks)
        {
            while (_words[source].IsEmpty || _words[source].End <= block.Span.Start)
            {
                source++;
            }

            yield return (block, _markdown.Blocks[source]);
        }
    }

    /// <summary>
    /// The reading with every block of the structure in it, those without words too, and all that is captured in one of them.
    /// </summary>
    private Reading Bind(Reading reading)
    {
        ILookup<MarkdownBlock, DraftBlock> parts = Pairs().ToLookup(static pair => pair.Source, static pair => pair.Block);
        List<ReadBlock> blocks = new(_markdown.Blocks.Count);
        foreach (MarkdownBlock source in _markdown.Blocks)
        {
            int start = source.Span.Start;
            DraftBlock[] drafts = [.. parts[source]];
            for (int i = 0; i < drafts.Length; i++)
            {
                int end = i + 1 < drafts.Length ? _seed.ToCapture(drafts[i + 1].Span).Start : source.Span.End;
                SeedSpan span = Shape.Trim(_seed.Captured, SeedSpan.Between(start, end));
                blocks.Add(new ReadBlock(drafts[i].Kind!.Value, drafts[i].Rule, span, 100, drafts[i].Kind!.Value));
                start = end;
            }

            if (drafts.Length == 0)
            {
                blocks.Add(new ReadBlock(source.Kind, Structure, source.Span, 100, source.Kind));
            }
        }

        return reading with { Blocks = blocks };
    }
}
