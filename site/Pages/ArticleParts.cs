using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>Tells of a run of the captured text which block of the article it is.</summary>
internal sealed class ArticleParts
{
    private readonly List<(SeedSpan Span, BlockKind Kind, int Paragraph)> _blocks = [];
    private readonly SeedSpan[] _shown;

    /// <summary>The parts of an article.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="shown">The spans of the facts that the head of its page shows.</param>
    public ArticleParts(IReadOnlyList<Block> blocks, IEnumerable<SeedSpan> shown)
    {
        int paragraphs = 0;
        foreach (Block block in blocks)
        {
            _blocks.Add((block.Span, block.Kind, block.Kind == BlockKind.Paragraph ? ++paragraphs : 0));
        }

        // A fact that is stated elsewhere proves nothing of the line, which is shown then.
        _shown = [.. shown.Where(static span => !span.IsEmpty)];
    }

    /// <summary>The parts of an article.</summary>
    public static ArticleParts Of(Article article) => new(
        article.Blocks,
        [
            article.Headline.Span, article.AlternativeHeadline.Span, article.Byline.Span, article.Published.Span, article.Modified.Span,
            article.SourceNote.Span,
            .. article.Blocks.Where(block => block.Kind == BlockKind.Headline && IsSame(block.Text, article.Headline.Value)).Select(static block => block.Span),
        ]);

    /// <summary>The kind of the block that a run begins in, and the number of the paragraph in it, from 1; 0 where there is none.</summary>
    public (BlockKind Kind, int Paragraph) Of(SeedSpan span)
    {
        int first = First(span);
        for (int i = first; i < _blocks.Count && _blocks[i].Span.Start < span.End; i++)
        {
            if (_blocks[i].Paragraph > 0)
            {
                return (_blocks[i].Kind, _blocks[i].Paragraph);
            }
        }

        return (first < _blocks.Count ? _blocks[first].Kind : BlockKind.Markup, 0);
    }

    /// <summary>Whether the head of the page shows what a run states.</summary>
    public bool IsInHead(SeedSpan span)
    {
        int first = First(span);
        bool isHead = first < _blocks.Count && _blocks[first].Kind is
            BlockKind.Headline or BlockKind.AlternativeHeadline or BlockKind.Byline or BlockKind.PublicationLine or BlockKind.SourceNote;
        return isHead && _shown.Any(shown => shown.Start >= _blocks[first].Span.Start && shown.End <= _blocks[first].Span.End);
    }

    /// <summary>Whether a line has the words of a headline, which the front matter may state too.</summary>
    private static bool IsSame(string line, string? headline) => headline is not null
        && line.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant).SequenceEqual(headline.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    /// <summary>Index of the first block that ends behind the start of a run.</summary>
    private int First(SeedSpan span)
    {
        int low = 0;
        int high = _blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_blocks[middle].Span.End > span.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
