using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds the headline among the lines that weigh as one: a line that the page has twice, or the piece of the page's title that it shows again;
/// a second one of other words is the alternative headline. Where nothing weighs as a headline, it is the first line that may be one.
/// </summary>
internal static class HeadlineRules
{
    private const int LongestHeadline = 300;
    private const int BlocksUntilRepeat = 12;
    private const string SiteNameMarks = "|-:>\u2013\u2014\u00B7\u00AB\u00BB";

    public static void Label(Draft draft)
    {
        List<DraftBlock> found = Weighed(draft);
        DraftBlock? titled = HeadlineTitle.Find(draft);
        if (found.Count == 0 && titled is null)
        {
            LabelFirst(draft);
            return;
        }

        ReadingRule rule = ReadingRule.HeadlineOfTitle;
        DraftBlock headline = titled ?? Choose(draft, found, out rule);
        if (titled is not null)
        {
            draft.Blocks[0].Label(BlockKind.Headline, draft.Options.IsOn(ReadingRule.HeadlineWithSiteName) ? ReadingRule.HeadlineWithSiteName : rule);
            found.Remove(draft.Blocks[0]);
            Replace(found, null, titled);
        }
        else if (HeadlineFields.Better(draft, found, headline, out ReadingRule better) is { } other)
        {
            Replace(found, better == ReadingRule.HeadlineAboveByline ? null : headline, other);
            headline = other;
            rule = better;
        }

        if (rule == ReadingRule.HeadlineWeighed && Above(draft, headline) is { } above)
        {
            headline.Label(BlockKind.Summary, ReadingRule.SummaryWeighed);
            draft.Summary = new ReadFact(ReadingRule.SummaryWeighed, headline.Span);
            found.Remove(headline);
            headline = above;
            found.Add(headline);
            rule = ReadingRule.HeadlineFirst;
        }

        // Only the title of a page, its first line, has the name of the site.
        string key = KeyOf(draft, headline);
        SeedSpan printed = headline.Span;
        if (rule is ReadingRule.HeadlineWeighed or ReadingRule.HeadlineFirst && headline == draft.Blocks[0] && draft.Options.IsOn(ReadingRule.HeadlineWithSiteName) && SiteNameAt(draft.Text, headline.Span) is > 0 and int end)
        {
            printed = Shape.Trim(draft.Text, SeedSpan.Between(headline.Span.Start, end));
            rule = ReadingRule.HeadlineWithSiteName;
        }

        draft.Headline = new ReadFact(rule, printed);
        foreach (DraftBlock block in found)
        {
            string words = KeyOf(draft, block);
            ReadingRule copy = words == key ? ReadingRule.HeadlineRepeated
                : Holds(words, key) || Holds(key, words) ? ReadingRule.HeadlineWithSiteName : ReadingRule.None;
            if (block == headline)
            {
                block.Label(BlockKind.Headline, rule);
            }
            else if (copy != ReadingRule.None && draft.Options.IsOn(copy))
            {
                block.Label(BlockKind.Headline, copy);
            }
            else if (draft.Options.IsOn(ReadingRule.AlternativeHeadlineLine) && !draft.Blocks.Exists(static one => one.Kind == BlockKind.AlternativeHeadline))
            {
                block.Label(BlockKind.AlternativeHeadline, ReadingRule.AlternativeHeadlineLine);
            }

            block.Weigh(block.Weighed.Confidence, BlockKind.Residue);
        }
    }

    /// <summary>Puts a line among those that were found, and takes out the one in whose place it stands.</summary>
    private static void Replace(List<DraftBlock> found, DraftBlock? old, DraftBlock line)
    {
        if (old is not null)
        {
            found.Remove(old);
        }

        if (!found.Contains(line))
        {
            found.Add(line);
        }
    }

    /// <summary>The lines that weigh as headlines above the text; those behind its first paragraph head other stories, unless there are no others.</summary>
    private static List<DraftBlock> Weighed(Draft draft)
    {
        const int fewestWords = 2;
        List<DraftBlock> found = [];
        if (draft.Options.IsOn(ReadingRule.HeadlineWeighed))
        {
            bool above = true;
            foreach (DraftBlock block in draft.Blocks)
            {
                above &= !(block.Signs[Sign.FirstOfSpan] && block.Signs[Sign.PlainProse]);
                bool fits = block.IsOpen && block.Weighed.Tag == BlockTag.Headline && block.Span.Length <= LongestHeadline && !IsSentence(draft, block);
                if (fits && (above || found.Count == 0))
                {
                    found.Add(block);
                }
            }
        }

        if (found.Exists(block => Shape.Words(draft.Text, block.Span) >= fewestWords))
        {
            found.RemoveAll(block => Shape.Words(draft.Text, block.Span) < fewestWords && !block.Signs[Sign.WithinOther]);
        }

        return found;
    }

    /// <summary>A copy proves most; then the piece that another line holds; then the last, which stands nearest to the text.</summary>
    private static DraftBlock Choose(Draft draft, List<DraftBlock> found, out ReadingRule rule)
    {
        rule = ReadingRule.HeadlineRepeated;
        for (int i = 0; i < found.Count; i++)
        {
            for (int k = 0; k < Math.Min(found.Count, 8); k++)
            {
                string one = KeyOf(draft, found[i]);
                string other = KeyOf(draft, found[k]);
                if (i != k && draft.Options.IsOn(ReadingRule.HeadlineRepeated) && (one == other || Holds(other, one)))
                {
                    return found[i];
                }
            }
        }

        // A line that hardly weighs as a headline is none where another surely does.
        const int doubtful = 20;
        const int likely = 60;
        rule = ReadingRule.HeadlineWeighed;
        DraftBlock last = found[found.Count - 1];
        return last.Weighed.Confidence > doubtful ? last : found.FindLast(static block => block.Weighed.Confidence >= likely) ?? last;
    }

    /// <summary>
    /// In a note of two lines the sentence may weigh more than the line above it. Above a byline or a day it is a headline that ends with a stop.
    /// </summary>
    private static bool IsSentence(Draft draft, DraftBlock block) =>
        block.Signs[Sign.EndsStop] && draft.IsProse(block) && !(block.Signs[Sign.BestHeadline] && block.Signs[Sign.BeforeHeadField]);

    /// <summary>The headline above a line that weighed as one and is the standfirst; null where the line is the headline.</summary>
    private static DraftBlock? Above(Draft draft, DraftBlock headline)
    {
        int index = draft.Blocks.IndexOf(headline);
        if (index < 1 || !draft.Options.IsOn(ReadingRule.HeadlineFirst) || !draft.Options.IsOn(ReadingRule.SummaryWeighed))
        {
            return null;
        }

        // What comes again, or has the words of the text where the line above has none, is no standfirst.
        DraftBlock above = draft.Blocks[index - 1];
        bool proved = above.Weighed.Tag != BlockTag.Headline
            && ((headline.Signs[Sign.RepeatedHeadline] && !above.Signs[Sign.RepeatedHeadline]) || (headline.Signs[Sign.FullEcho] && above.Signs[Sign.NoEcho]));
        if (proved)
        {
            return null;
        }

        return StandsBelowFirst(draft, headline) || IsCloseAbove(draft, above, headline) ? above : null;
    }

    /// <summary>A close call: of two lines of words that stand apart, one below the other, the upper one is the headline.</summary>
    private static bool IsCloseAbove(Draft draft, DraftBlock above, DraftBlock headline)
    {
        const int fewestWords = 4;
        const int close = 80;
        return above.IsOpen && above.Weighed.Other == BlockTag.Headline && above.Weighed.Confidence < close && !headline.IsTight && !above.IsTight
            && IsCandidate(draft, above) && !Shape.EndsSentence(draft.Text, above.Span) && Shape.Words(draft.Text, above.Span) >= fewestWords
            && Shape.Words(draft.Text, headline.Span) >= fewestWords;
    }

    /// <summary>
    /// The second line of a capture that starts with a line of words is the standfirst, however much it weighs: in captured articles the headline
    /// comes first, and in whole pages the first line is a menu's.
    /// </summary>
    private static bool StandsBelowFirst(Draft draft, DraftBlock headline)
    {
        const int fewestWords = 3;
        const int fewestWordsOfStandfirst = 8;
        return draft.Blocks.Count > 1 && draft.Blocks[1] == headline && IsCandidate(draft, draft.Blocks[0])
            && draft.Options.IsOn(ReadingRule.HeadlineFirst) && draft.Options.IsOn(ReadingRule.SummaryWeighed)
            && !headline.IsTight && !Shape.EndsSentence(draft.Text, draft.Blocks[0].Span)
            && Shape.Words(draft.Text, draft.Blocks[0].Span) >= fewestWords && Shape.Words(draft.Text, headline.Span) >= fewestWordsOfStandfirst;
    }

    private static string KeyOf(Draft draft, DraftBlock block) => block.Key(draft.Text, LongestHeadline) ?? "";

    /// <summary>Whether a line is another one with a mark and a few words before or behind it.</summary>
    private static bool Holds(string longer, string shorter)
    {
        if (shorter.Length < 12 || longer.Length <= shorter.Length + 3)
        {
            return false;
        }

        return (longer.StartsWith(shorter, StringComparison.Ordinal)
                && longer.IndexOfAny([.. SiteNameMarks], shorter.Length, Math.Min(3, longer.Length - shorter.Length)) >= 0)
            || (longer.EndsWith(shorter, StringComparison.Ordinal)
                && longer.IndexOfAny([.. SiteNameMarks], Math.Max(0, longer.Length - shorter.Length - 3), 3) >= 0);
    }

    /// <summary>
    /// Where the name of the site starts behind a headline: a bar or a dash between blanks, and a few words; 0 where there is none. A section may stand
    /// before the name behind a bar of its own, and behind it a motto, which alone would be too long for a name.
    /// </summary>
    private static int SiteNameAt(string text, SeedSpan span)
    {
        const int mostWords = 4;
        const int mostWordsBehindBar = 5;
        const int mostWordsOfMotto = 6;
        int cut = 0;
        int end = span.End;
        bool motto = false;
        for (int i = span.End - 2; i > span.Start + 1; i--)
        {
            bool mark = text[i] is '|' or '\u00BB' or '\u00B7' or '-' or '\u2013' or '\u2014' && char.IsWhiteSpace(text[i - 1]) && char.IsWhiteSpace(text[i + 1]);
            if (!mark)
            {
                continue;
            }

            int words = Shape.Words(text, SeedSpan.Between(i + 1, end));
            bool fits = char.IsUpper(text[i + 2]) && Shape.Words(text, SeedSpan.Between(span.Start, i)) >= 4;
            bool name = words <= (text[i] == '|' ? mostWordsBehindBar : mostWords);
            motto = !name && words <= mostWordsOfMotto && end == span.End;
            if (!fits || !(name || motto))
            {
                break;
            }

            cut = motto ? 0 : i;
            end = i;
            if (!motto && text[i] != '|')
            {
                break;
            }
        }

        return cut;
    }

    private static void LabelFirst(Draft draft)
    {
        int first = draft.Blocks.FindIndex(block => IsCandidate(draft, block) && block.Signs[Sign.BestHeadline] && !IsSentence(draft, block));
        first = first < 0 ? draft.Blocks.FindIndex(block => IsCandidate(draft, block)) : first;
        if (first < 0 || !draft.Options.IsOn(ReadingRule.HeadlineFirst))
        {
            DraftBlock? prose = draft.Blocks.Find(static block => block.IsOpen);
            draft.Headline = prose is null ? default : new ReadFact(ReadingRule.HeadlineAbsent, FirstWords(draft.Text, prose.Span));
            return;
        }

        DraftBlock headline = draft.Blocks[first];
        ReadingRule rule = ReadingRule.HeadlineFirst;
        string key = KeyOf(draft, headline);
        int last = Math.Min(draft.Blocks.Count, first + 1 + BlocksUntilRepeat);
        for (int i = first + 1; i < last; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (!block.IsOpen || KeyOf(draft, block) is not { Length: > 0 } other)
            {
                continue;
            }

            if (other == key && draft.Options.IsOn(ReadingRule.HeadlineRepeated))
            {
                block.Label(BlockKind.Headline, ReadingRule.HeadlineRepeated);
                rule = ReadingRule.HeadlineRepeated;
            }
            else if (Holds(key, other) && draft.Options.IsOn(ReadingRule.HeadlineRepeated) && draft.Options.IsOn(ReadingRule.HeadlineWithSiteName))
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
        && !block.Signs[Sign.DateLine]
        && !block.Signs[Sign.Signed];

    /// <summary>The first sentence, or as many whole words as a headline may have.</summary>
    public static SeedSpan FirstWords(string text, SeedSpan prose)
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

        return Shape.Trim(text, SeedSpan.Between(prose.Start, end));
    }
}
