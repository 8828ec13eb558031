using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Lines;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Binds what the rules found into a reading, with every span led back to the capture.</summary>
internal static class ReadingBinder
{
    public static Reading Bind(Draft draft) => new()
    {
        CaptureLength = draft.Seed.Captured.Length,
        Blocks = Blocks(draft),
        Headline = Back(draft, draft.Headline),
        Summary = Back(draft, draft.Summary),
        SourceNote = Back(draft, draft.SourceNote),
        Byline = new ReadByline(Back(draft, draft.Byline.Line), Back(draft, draft.Byline.Authors)),
        Dateline = new ReadDateline(Back(draft, draft.Dateline.Whole), Back(draft, draft.Dateline.Place), Back(draft, draft.Dateline.Agency)),
        Published = Back(draft, draft.Published),
        Modified = Back(draft, draft.Modified),
        Figures = [.. draft.Figures.Select(figure => new ReadFigure(
            Back(draft, figure.Caption), Back(draft, figure.Credit),
            Back(draft, figure.Creator), Back(draft, figure.Agency), Back(draft, figure.Supplier), Back(draft, figure.Taken)))],
        Quotations = [.. draft.Quotations.Select(quotation => new ReadQuotation(
            Back(draft, quotation.Text), quotation.Form, Back(draft, quotation.Speaker),
            Back(draft, quotation.Attribution), Back(draft, quotation.Verb), Back(draft, quotation.Via)))],
        People = [.. draft.People.Select(person => new ReadPerson(
            Back(draft, person.Name), Back(draft, person.Role), Back(draft, person.Mentions)))],
    };

    private static ReadBlock[] Blocks(Draft draft)
    {
        ReadBlock[] blocks = new ReadBlock[draft.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            DraftBlock block = draft.Blocks[i];
            blocks[i] = new ReadBlock(block.Kind ?? BlockKind.Residue, block.Rule, Back(draft, block.Span));
        }

        return draft.Seed.IsRepaired ? WithBrokenBlanks(draft.Seed.Captured, blocks) : blocks;
    }

    /// <summary>
    /// A blank that capturing broke is no blank in the capture, and nothing captured may be left out: each block takes what stands between it
    /// and the next; what stands before the first belongs to the first.
    /// </summary>
    private static ReadBlock[] WithBrokenBlanks(string captured, ReadBlock[] blocks)
    {
        if (blocks.Length == 0)
        {
            SeedSpan all = Trim(captured, 0, captured.Length);
            return all.IsEmpty ? blocks : [new ReadBlock(BlockKind.Residue, ReadingRule.ResidueOrnament, all)];
        }

        for (int i = 0; i < blocks.Length; i++)
        {
            int start = i == 0 ? 0 : blocks[i].Span.Start;
            int end = i + 1 < blocks.Length ? blocks[i + 1].Span.Start : captured.Length;
            blocks[i] = blocks[i] with { Span = Trim(captured, start, end) };
        }

        return blocks;
    }

    private static SeedSpan Trim(string captured, int start, int end)
    {
        while (start < end && LineReader.IsBlank(captured[start]))
        {
            start++;
        }

        while (end > start && LineReader.IsBlank(captured[end - 1]))
        {
            end--;
        }

        return SeedSpan.Between(start, end);
    }

    private static ReadFact Back(Draft draft, ReadFact fact) => fact with { Span = Back(draft, fact.Span) };

    private static ReadDay Back(Draft draft, ReadDay day) => day with { Span = Back(draft, day.Span), Corroboration = Back(draft, day.Corroboration) };

    private static SeedSpan[] Back(Draft draft, IReadOnlyList<SeedSpan> spans) => [.. spans.Select(span => Back(draft, span))];

    private static SeedSpan Back(Draft draft, SeedSpan span) => draft.Seed.ToCapture(span);
}
