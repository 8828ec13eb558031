using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Articles.Weighing;

namespace SiteBuilder.Captured.Truth;

/// <summary>
/// Which tags each block of a page may truly have. Truths of pages say what the text is and leave open what else a line is, so that a block may
/// have several; what it has none of the fitting then sums over.
/// </summary>
internal static class TagTruth
{
    private const int FewestWords = 4;
    private const double HeldByText = .5;
    private const int LongestHeading = 120;

    /// <summary>One set of tags a block, as bits by their number; never empty.</summary>
    public static int[] Of(PageTruth page, Draft draft)
    {
        string[] blocks = [.. draft.Blocks.Select(block => draft.Text.Substring(block.Span.Start, block.Span.Length))];
        return page.Lines.Count > 0 ? OfLines(page, blocks) : OfBody(page, blocks);
    }

    private static int Bit(params BlockTag[] tags) => tags.Aggregate(0, static (bits, tag) => bits | (1 << (int)tag));

    /// <summary>The lines' own labels, which follow one another as the blocks do.</summary>
    private static int[] OfLines(PageTruth page, string[] blocks)
    {
        string[] kinds = new string[blocks.Length];
        int at = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            string block = NormalText.Of(blocks[i]);
            int line = at;
            while (line < page.Lines.Count && NormalText.Of(page.Lines[line].Line) != block)
            {
                line++;
            }

            kinds[i] = line < page.Lines.Count ? page.Lines[line].Kind : "";
            at = line < page.Lines.Count ? line + 1 : at;
        }

        int first = Array.IndexOf(kinds, "body");
        int last = Array.LastIndexOf(kinds, "body");
        return [.. kinds.Select((kind, i) => kind switch
        {
            "body" => Bit(BlockTag.Text),
            "heading" => Bit(BlockTag.Subhead),
            "headline" or "altHeadline" => Bit(BlockTag.Headline),
            "byline" => Bit(BlockTag.Head),
            "caption" or "credit" => Bit(i < first ? BlockTag.LeadCaption : BlockTag.Caption),
            "" => ~0,
            _ => i < first ? Bit(BlockTag.Above, BlockTag.Head) : i > last ? Bit(BlockTag.Below) : Bit(BlockTag.Aside),
        })];
    }

    private static int[] OfBody(PageTruth page, string[] blocks)
    {
        HashSet<string> shingles = [.. page.Body.SelectMany(static line => NormalText.Shingles(NormalText.Words(line)))];
        HashSet<string> body = [.. page.Body.Select(NormalText.Of)];
        HashSet<string> headings = [.. page.Headings.Select(NormalText.Of)];
        HashSet<string> perhaps = [.. page.PerhapsHeadings.Select(NormalText.Of)];
        string[] titles = [.. page.Titles.Select(NormalText.Of).Where(static title => title.Length > 0)];
        string[] captions = [.. page.Captions.Select(NormalText.Of).Where(static caption => caption.Length > 0)];
        string[] standfirsts = [.. page.Standfirsts.Select(NormalText.Of).Where(static line => line.Length > 0)];
        string[] lines = [.. blocks.Select(NormalText.Of)];
        bool[] isText = [.. blocks.Select(block => NormalText.Words(block) is { Count: >= FewestWords } words
            && NormalText.Shingles(words).Average(shingle => shingles.Contains(shingle) ? 1.0 : 0) >= HeldByText)];
        (int first, int last) = Span(blocks, isText);
        int headline = Enumerable.Range(0, Math.Max(0, first)).LastOrDefault(i => titles.Any(title => IsTitle(lines[i], title)), -1);
        int[] tags = new int[blocks.Length];
        for (int i = 0; i < tags.Length; i++)
        {
            bool within = i >= first && i <= last;
            string line = lines[i];
            tags[i] = within && headings.Contains(line) ? Bit(BlockTag.Subhead)
                : within && perhaps.Contains(line) ? Bit(BlockTag.Subhead, BlockTag.Text)
                : within && (isText[i] || body.Contains(line)) ? Bit(BlockTag.Text) | (page.KnowsHeadings || blocks[i].Length > LongestHeading ? 0 : Bit(BlockTag.Subhead))
                : i < first && titles.Any(title => IsTitle(line, title)) ? Bit(BlockTag.Headline)
                : standfirsts.Any(one => IsPart(line, one)) ? (i < first ? Bit(BlockTag.Head) : within ? ~0 : Bit(BlockTag.Below))
                : captions.Any(one => IsPart(line, one)) && i <= last ? Bit(i < first ? BlockTag.LeadCaption : BlockTag.Caption)
                : isText[i] && line.Length > 80 ? Bit(BlockTag.Text) | (i < first ? Bit(BlockTag.Head, BlockTag.LeadCaption, BlockTag.Above) : Bit(BlockTag.Below))
                : i > last ? Bit(BlockTag.Below)
                : within ? Bit(BlockTag.Aside) | (page.KnowsCaptions ? 0 : Bit(BlockTag.Caption))
                : headline < 0 ? Bit(BlockTag.Above, BlockTag.Headline, BlockTag.Head) | (page.KnowsCaptions ? 0 : Bit(BlockTag.LeadCaption))
                : i < headline ? Bit(BlockTag.Above) | (titles.Any(title => lines.Take(i).Any(above => IsTitle(above, title))) ? Bit(BlockTag.Head) : 0)
                : Bit(BlockTag.Head) | (page.KnowsCaptions ? 0 : Bit(BlockTag.LeadCaption));
        }

        return tags;
    }

    /// <summary>A title, or one with the name of the site or the like around it.</summary>
    private static bool IsTitle(string line, string title) =>
        line == title || (title.Length > 20 && line.Contains(title, StringComparison.Ordinal) && line.Length < title.Length + 40);

    private static bool IsPart(string line, string whole) =>
        line == whole || (line.Length > 20 && whole.Contains(line, StringComparison.Ordinal)) || (whole.Length > 20 && line.Contains(whole, StringComparison.Ordinal));

    /// <summary>The run of blocks that holds most of the text and least else; (0, -1) where there is no text.</summary>
    private static (int First, int Last) Span(string[] blocks, bool[] isText)
    {
        const int most = 400;
        const int cost = 25;
        (int First, int Last) best = (0, -1);
        int sum = 0;
        int top = 0;
        int start = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            sum += isText[i] ? Math.Min(most, blocks[i].Length) : -cost;
            if (sum <= 0)
            {
                sum = 0;
                start = i + 1;
            }
            else if (sum > top)
            {
                top = sum;
                best = (start, i);
            }
        }

        return best;
    }
}
