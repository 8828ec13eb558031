using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Cuts the dateline off the first paragraph that has one: "OSTERVIK, Norland (AP) — ". Words under a picture may stand above it, but the
/// form must be the surer the lower it stands.
/// </summary>
internal static class DatelineRules
{
    private const int Paragraphs = 3;

    /// <summary>Paragraphs that start in capitals and a colon: two of them are an interview.</summary>
    private const int FewestSpeakers = 2;

    public static void Label(Draft draft)
    {
        int seen = 0;
        for (int i = 0; i < draft.Blocks.Count && seen < Paragraphs; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (block.Kind != BlockKind.Paragraph)
            {
                continue;
            }

            if (DatelineReader.Read(draft.Language, draft.Text, block.Span) is { } dateline && draft.Options.IsOn(dateline.Rule) && Fits(draft, dateline, seen))
            {
                Cut(draft, i, dateline);
                return;
            }

            seen++;
        }
    }

    private static bool Fits(Draft draft, StatedDateline dateline, int paragraphsAbove) => dateline.Rule switch
    {
        ReadingRule.DatelineColon when dateline.Agency.IsEmpty => paragraphsAbove == 0 && !IsInterview(draft),
        _ => true,
    };

    private static bool IsInterview(Draft draft)
    {
        int speakers = 0;
        foreach (DraftBlock block in draft.Blocks)
        {
            speakers += block.Kind == BlockKind.Paragraph
                && DatelineReader.Read(draft.Language, draft.Text, block.Span) is { Rule: ReadingRule.DatelineColon, Agency.IsEmpty: true } ? 1 : 0;
        }

        return speakers >= FewestSpeakers;
    }

    private static void Cut(Draft draft, int index, StatedDateline dateline)
    {
        DraftBlock block = draft.Blocks[index];
        SeedSpan whole = Shape.Trim(draft.Text, SeedSpan.Between(block.Span.Start, dateline.End));
        DraftBlock paragraph = draft.Cut(block, dateline.End);
        paragraph.Label(BlockKind.Paragraph, block.Rule);
        draft.Blocks.Insert(index + 1, paragraph);
        block.Label(BlockKind.Dateline, dateline.Rule);
        draft.Dateline = new ReadDateline(new ReadFact(dateline.Rule, whole), dateline.Place, dateline.Agency);
        if (draft.Published.Rule == ReadingRule.None && draft.Options.IsOn(ReadingRule.PublishedDateline))
        {
            draft.Published = PublishedIn(draft, whole);
        }
    }

    /// <summary>A full date in the dateline; a day without a year, where the line of the last change has that day of that month.</summary>
    private static ReadDay PublishedIn(Draft draft, SeedSpan dateline)
    {
        if (DateReader.First(draft.Language, draft.Text, dateline) is { } date)
        {
            return new ReadDay(ReadingRule.PublishedDateline, date.Day, date.Span, default);
        }

        return draft.Modified.Rule != ReadingRule.None
            && DateReader.FirstWithoutYear(draft.Language, draft.Text, dateline, draft.Modified.Day / 10000) is { } partial
            && partial.Day == draft.Modified.Day
            ? new ReadDay(ReadingRule.PublishedDateline, partial.Day, partial.Span, draft.Modified.Span)
            : default;
    }
}
