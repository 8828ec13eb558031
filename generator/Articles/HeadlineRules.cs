using System;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Finds the headline: the first line, all the more if it comes again soon.</summary>
internal static class HeadlineRules
{
    private const int LongestHeadline = 300;
    private const int BlocksUntilRepeat = 12;
    private const string SiteNameMarks = "|-:>";

    public static void Label(Draft draft)
    {
        int first = draft.Blocks.FindIndex(block => IsCandidate(draft, block));
        if (first < 0)
        {
            DraftBlock? prose = draft.Blocks.Find(block => block.IsOpen);
            draft.Headline = prose is null
                ? default
                : new ReadFact(ReadingRule.HeadlineAbsent, FirstWords(draft.Text, prose.Span));
            return;
        }

        DraftBlock headline = draft.Blocks[first];
        ReadingRule rule = ReadingRule.HeadlineFirst;
        string key = Shape.Key(draft.Text, headline.Span, LongestHeadline)!;
        int last = Math.Min(draft.Blocks.Count, first + 1 + BlocksUntilRepeat);
        for (int i = first + 1; i < last; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (!block.IsOpen || Shape.Key(draft.Text, block.Span, LongestHeadline) is not { Length: > 0 } other)
            {
                continue;
            }

            if (other == key)
            {
                block.Label(BlockKind.Headline, ReadingRule.HeadlineRepeated);
                rule = ReadingRule.HeadlineRepeated;
            }
            else if (HoldsSiteName(key, other))
            {
                block.Label(BlockKind.Headline, ReadingRule.HeadlineRepeated);
                headline.Label(BlockKind.Headline, ReadingRule.HeadlineWithSiteName);
                draft.Headline = new ReadFact(ReadingRule.HeadlineRepeated, block.Span);
                return;
            }
        }

        headline.Label(BlockKind.Headline, rule);
        draft.Headline = new ReadFact(rule, headline.Span);
    }

    private static bool IsCandidate(Draft draft, DraftBlock block) =>
        block.IsOpen
        && block.Span.Length <= LongestHeadline
        && !(block.Span.Length > 160 && Shape.EndsSentence(draft.Text, block.Span))
        && !PublicationLineRules.IsPublicationLine(draft.Language, draft.Text, block.Span)
        && !BylineRules.StartsWithBy(draft.Language, draft.Text, block.Span);

    /// <summary>Whether the first line is the second one, a mark, and a few words more.</summary>
    private static bool HoldsSiteName(string longer, string shorter) =>
        shorter.Length >= 12 && longer.Length > shorter.Length + 3
        && longer.StartsWith(shorter, StringComparison.Ordinal)
        && longer[shorter.Length] == ' ' && SiteNameMarks.IndexOf(longer[shorter.Length + 1]) >= 0;

    /// <summary>The first sentence, or as many whole words as a headline may have.</summary>
    private static SeedSpan FirstWords(string text, SeedSpan prose)
    {
        const int longest = 120;
        int end = Math.Min(prose.End, prose.Start + longest);
        for (int i = prose.Start; i < end; i++)
        {
            if (text[i] is '.' or '!' or '?' && i + 1 < prose.End && char.IsWhiteSpace(text[i + 1]))
            {
                return SeedSpan.Between(prose.Start, i);
            }
        }

        if (end < prose.End)
        {
            int blank = text.LastIndexOf(' ', end - 1, end - prose.Start);
            end = blank > prose.Start ? blank : end - (char.IsHighSurrogate(text[end - 1]) ? 1 : 0);
        }

        return SeedSpan.Between(prose.Start, end);
    }
}
