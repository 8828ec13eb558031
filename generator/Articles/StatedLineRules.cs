using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Names the blocks whose lines an author has named. That is done first, so that no rule takes them for something else, and again behind all
/// rules, so that the facts follow.
/// </summary>
internal sealed class StatedLineRules
{
    private readonly Draft _draft;
    private readonly Dictionary<DraftBlock, BlockKind> _stated = [];

    private StatedLineRules(Draft draft) => _draft = draft;

    /// <summary>Cuts blocks at the stated lines and labels them.</summary>
    public static StatedLineRules Label(Draft draft, IReadOnlyList<StatedLine> lines)
    {
        StatedLineRules rules = new(draft);
        if (lines.Count == 0)
        {
            return rules;
        }

        LineTable starts = new(draft.Text);
        foreach (StatedLine line in lines.Where(line => line.Lines.First <= starts.Count))
        {
            int end = line.Lines.Last < starts.Count ? starts[line.Lines.Last] : draft.Text.Length;
            rules.Label(starts[line.Lines.First - 1], end, line.Kind);
        }

        return rules;
    }

    /// <summary>Gives the stated blocks their kinds for good, and the article the facts that follow from them.</summary>
    public void Bind()
    {
        DraftBlock[] stated = [.. _draft.Blocks.Where(_stated.ContainsKey)];
        foreach (DraftBlock block in stated)
        {
            block.Label(_stated[block], ReadingRule.StatedLine);
            block.Weigh(100, _stated[block]);
            Forget(block.Span);
        }

        foreach (DraftBlock block in stated)
        {
            BindFact(block, _stated[block]);
        }
    }

    private void Label(int start, int end, BlockKind kind)
    {
        for (int i = 0; i < _draft.Blocks.Count; i++)
        {
            DraftBlock block = _draft.Blocks[i];
            if (block.Span.End <= start || block.Span.Start >= end)
            {
                continue;
            }

            if (block.Span.Start < start)
            {
                _draft.Blocks.Insert(i + 1, _draft.Cut(block, start));
                continue;
            }

            if (block.Span.End > end)
            {
                _draft.Blocks.Insert(i + 1, _draft.Cut(block, end));
            }

            // Of two statements on one line the later counts.
            block.Label(kind, ReadingRule.StatedLine);
            _stated[block] = kind;
        }
    }

    /// <summary>What the rules found in lines that an author has named does not count.</summary>
    private void Forget(SeedSpan span)
    {
        _draft.Headline = IsIn(_draft.Headline.Span, span) ? default : _draft.Headline;
        _draft.Summary = IsIn(_draft.Summary.Span, span) ? default : _draft.Summary;
        _draft.SourceNote = IsIn(_draft.SourceNote.Span, span) ? default : _draft.SourceNote;
        _draft.Byline = IsIn(_draft.Byline.Line.Span, span) ? new ReadByline(default, []) : _draft.Byline;
        _draft.Published = IsIn(_draft.Published.Span, span) ? default : _draft.Published;
        _draft.Modified = IsIn(_draft.Modified.Span, span) ? default : _draft.Modified;
        _draft.Figures.RemoveAll(figure => IsIn(figure.Caption.Span, span));
        _draft.QuoteSources.RemoveAll(source => IsIn(source.Quote, span) || IsIn(source.Name, span));
    }

    private void BindFact(DraftBlock block, BlockKind kind)
    {
        ReadFact fact = new(ReadingRule.StatedLine, block.Span);
        switch (kind)
        {
            case BlockKind.Headline when _draft.Headline.Rule is not ReadingRule.StatedLine:
                _draft.Headline = fact;
                break;
            case BlockKind.Summary when _draft.Summary.Rule is not ReadingRule.StatedLine:
                _draft.Summary = fact;
                break;
            case BlockKind.SourceNote:
                _draft.SourceNote = fact;
                break;
            case BlockKind.Byline:
                _draft.Byline = new ReadByline(fact, BylineRules.NamesOf(_draft, block.Span));
                break;
            case BlockKind.PublicationLine when DateReader.First(_draft.Language, _draft.Text, block.Span, _draft.DateOrder) is { } date:
                ReadDay day = new(ReadingRule.StatedLine, date.Day, date.Span, default);
                if (PublicationLineReader.IsUpdate(_draft.Language, _draft.Text, block.Span.Start, block.Span.End))
                {
                    _draft.Modified = day;
                }
                else
                {
                    _draft.Published = day;
                }

                break;
            case BlockKind.Caption:
                FigureRules.Add(_draft, block, CreditBeside(block));
                break;
        }
    }

    /// <summary>The credit line just below a caption, or just above it.</summary>
    private Credit CreditBeside(DraftBlock caption)
    {
        int index = _draft.Blocks.IndexOf(caption);
        foreach (int beside in (int[])[index + 1, index - 1])
        {
            if (beside >= 0 && beside < _draft.Blocks.Count && _draft.Blocks[beside] is { Kind: BlockKind.CreditLine } credit)
            {
                return CreditReader.Line(_draft.Language, _draft.Text, credit.Span) ?? new Credit(credit.Rule, credit.Span, default, default, default, false);
            }
        }

        return default;
    }

    private static bool IsIn(SeedSpan part, SeedSpan whole) => !part.IsEmpty && part.Start >= whole.Start && part.End <= whole.End;
}
