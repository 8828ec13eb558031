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
        Language = new ReadLanguage(draft.Options.Language is null ? ReadingRule.LanguageStopWords : ReadingRule.LanguageStated, draft.Language.Tag),
        Blocks = Blocks(draft),
        Headline = Back(draft, draft.Headline),
        Summary = Back(draft, draft.Summary),
        SourceNote = Back(draft, draft.SourceNote),
        Byline = new ReadByline(Back(draft, draft.Byline.Line), Back(draft, draft.Byline.Authors)),
        Dateline = new ReadDateline(Back(draft, draft.Dateline.Whole), Back(draft, draft.Dateline.Place), Back(draft, draft.Dateline.Agency)),
        Published = Back(draft, draft.Published),
        Modified = Back(draft, draft.Modified),
        Figures = [.. draft.Figures.OrderBy(static figure => figure.Caption.Span.Start).Select(figure => new ReadFigure(
            Back(draft, figure.Caption), Back(draft, figure.Credit),
            Back(draft, figure.Creator), Back(draft, figure.Agency), Back(draft, figure.Supplier), Back(draft, figure.Taken)))],
        Quotations = [.. draft.Quotations.Select(quotation => new ReadQuotation(
            Back(draft, quotation.Text), quotation.Form, Back(draft, quotation.Speaker),
            Back(draft, quotation.Attribution), Back(draft, quotation.Verb), Back(draft, quotation.Via)))],
        People = [.. draft.People.Select(person => new ReadPerson(
            Back(draft, person.Name), Back(draft, person.Role), Back(draft, person.Mentions)))],
        Places = [.. draft.Places.Select(place => new ReadPlace(
            Back(draft, place.Name), Back(draft, place.Within), Back(draft, place.Mentions)))],
        Organizations = [.. draft.Organizations.Select(organization => new ReadOrganization(
            Back(draft, organization.Name), Back(draft, organization.Abbreviation), Back(draft, organization.Role), Back(draft, organization.Mentions)))],
    };

    private static ReadBlock[] Blocks(Draft draft)
    {
        ReadBlock[] blocks = new ReadBlock[draft.Blocks.Count];
        for (int i = 0; i < blocks.Length; i++)
        {
            DraftBlock block = draft.Blocks[i];
            blocks[i] = new ReadBlock(block.Kind ?? BlockKind.Residue, block.Rule, Back(draft, block.Span), block.Confidence, block.Other ?? block.Kind ?? BlockKind.Residue);
        }

        return draft.Seed.IsRepaired ? WithBrokenBlanks(draft, blocks) : blocks;
    }

    /// <summary>
    /// A blank that capturing broke is no blank in the capture, and nothing captured may be left out: each block takes the broken blanks behind
    /// it, the first one also those before it.
    /// </summary>
    private static ReadBlock[] WithBrokenBlanks(Draft draft, ReadBlock[] blocks)
    {
        int length = draft.Text.Length;
        if (blocks.Length == 0)
        {
            SeedSpan all = BrokenBlanks(draft.Seed, 0, length);
            return all.IsEmpty ? blocks : [new ReadBlock(BlockKind.Residue, ReadingRule.ResidueOrnament, Back(draft, all), 100, BlockKind.Residue)];
        }

        for (int i = 0; i < blocks.Length; i++)
        {
            SeedSpan span = draft.Blocks[i].Span;
            SeedSpan before = i == 0 ? BrokenBlanks(draft.Seed, 0, span.Start) : default;
            SeedSpan behind = BrokenBlanks(draft.Seed, span.End, i + 1 < blocks.Length ? draft.Blocks[i + 1].Span.Start : length);
            SeedSpan whole = SeedSpan.Between(before.IsEmpty ? span.Start : before.Start, behind.IsEmpty ? span.End : behind.End);
            blocks[i] = blocks[i] with { Span = Back(draft, whole) };
        }

        return blocks;
    }

    /// <summary>From the first to the last blank of a run that stands for something else in the capture; empty where none does.</summary>
    private static SeedSpan BrokenBlanks(SeedText seed, int start, int end)
    {
        int first = start;
        while (first < end && !IsBroken(seed, first))
        {
            first++;
        }

        int last = end;
        while (last > first && !IsBroken(seed, last - 1))
        {
            last--;
        }

        return SeedSpan.Between(first, last);
    }

    private static bool IsBroken(SeedText seed, int blank)
    {
        SeedSpan captured = seed.ToCapture(new SeedSpan(blank, 1));
        for (int i = captured.Start; i < captured.End; i++)
        {
            if (!LineReader.IsBlank(seed.Captured[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadFact Back(Draft draft, ReadFact fact) => fact with { Span = Back(draft, fact.Span) };

    private static ReadDay Back(Draft draft, ReadDay day) => day with { Span = Back(draft, day.Span), Corroboration = Back(draft, day.Corroboration) };

    private static SeedSpan[] Back(Draft draft, IReadOnlyList<SeedSpan> spans) => [.. spans.Select(span => Back(draft, span))];

    private static SeedSpan Back(Draft draft, SeedSpan span) => draft.Seed.ToCapture(span);
}
