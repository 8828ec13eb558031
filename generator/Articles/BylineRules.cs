using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Names the line of the authors: "By X", "By X and Y", "By X, outlet", "X, Staff Reporter", a bare name beside the day. It stands between
/// headline and text, or just above the headline; only a signed line counts elsewhere. A person is looked for first, an agency or a desk then.
/// </summary>
internal static class BylineRules
{
    private const int LongestByline = 120;
    private const int LongestLineOfFields = 220;
    private const int BlocksAboveHeadline = 3;
    private const int BlocksOfText = 3;
    private const int BlocksBehindText = 12;

    public static void Label(Draft draft)
    {
        int headline = draft.Blocks.FindLastIndex(static block => block.Kind == BlockKind.Headline);
        int text = draft.Blocks.FindIndex(headline + 1, static block => block.IsOpen && block.Weighed.Tag == BlockTag.Text && !block.Signs[Sign.Signed]);
        text = text < 0 ? draft.Blocks.Count : text;
        int above = Math.Max(0, headline - BlocksAboveHeadline);
        int last = draft.Blocks.FindLastIndex(static block => block.Weighed.Tag == BlockTag.Text);
        int ofText = Math.Min(draft.Blocks.Count, text + BlocksOfText);
        _ = FindSigned(draft, headline + 1, text) || FindAboveText(draft, headline + 1, text) || FindSignedDesk(draft, headline + 1, text)
            || FindUnderLabel(draft, headline + 1, text) || FindOffice(draft, headline + 1, text)
            || FindBare(draft, headline + 1, ofText, text) || FindBareDesk(draft, headline + 1, ofText, text)
            || FindSigned(draft, above, Math.Max(0, headline)) || FindOffice(draft, above, Math.Max(0, headline))
            || FindBareBetweenHeadlines(draft, headline)
            || FindSigned(draft, text, ofText) || FindUnderLabel(draft, 0, headline)
            || FindSigned(draft, 0, above) || FindSignedDesk(draft, above, Math.Max(0, headline))
            || FindSigned(draft, last + 1, Math.Min(draft.Blocks.Count, last + 1 + BlocksBehindText));
    }

    /// <summary>The first line of an author's own: whether it starts with "By" and a name.</summary>
    public static bool IsSigned(Language language, string text, SeedSpan span)
    {
        int lead = Shape.WordEnd(text, span.Start, span.End);
        return span.Length <= LongestByline && language.Is(text, span.Start, lead - span.Start, WordClass.BylineWords)
            && BylineLead.NamesAt(language, text, span, anywhere: false) is >= 0 and int names
            && AuthorNames.Read(language, text, SeedSpan.Between(names, span.End)).Count > 0;
    }

    /// <summary>The names of a line of which it is known that it names the authors.</summary>
    public static List<SeedSpan> NamesOf(Draft draft, SeedSpan span)
    {
        int lead = BylineLead.NamesAt(draft.Language, draft.Text, span, anywhere: true);
        List<SeedSpan> names = lead < 0 ? [] : AuthorNames.Read(draft.Language, draft.Text, SeedSpan.Between(lead, span.End));
        names = names.Count > 0 ? names : AuthorNames.ReadBare(draft.Language, draft.Text, span);
        return names.Count > 0 ? names : [span];
    }

    private static bool FindSigned(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            int names = IsCandidate(block) ? NamesAt(draft, block) : -1;
            if (names >= 0 && Claim(draft, block, AuthorNames.Read(draft.Language, draft.Text, SeedSpan.Between(names, block.Span.End)), RuleOf(draft, block)))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadingRule RuleOf(Draft draft, DraftBlock block) =>
        IsSigned(draft.Language, draft.Text, block.Span) ? ReadingRule.BylineBy : ReadingRule.BylineWithin;

    /// <summary>"By" on a line of its own, and each name on another below it.</summary>
    private static bool FindUnderLabel(Draft draft, int from, int to)
    {
        for (int i = from; i + 1 < to; i++)
        {
            DraftBlock label = draft.Blocks[i];
            DraftBlock block = draft.Blocks[i + 1];
            if (label.IsOpen && BylineLead.IsAlone(draft.Language, draft.Text, label.Span) && IsCandidate(block)
                && Claim(draft, block, AuthorNames.Read(draft.Language, draft.Text, block.Span), ReadingRule.BylineLabel))
            {
                label.Label(BlockKind.Byline, ReadingRule.BylineLabel);
                AddBehindHandles(draft, i + 2, to);
                return true;
            }
        }

        return false;
    }

    /// <summary>"@ada" below a name, and the next name below that: the authors of one article, each with the name under which they write elsewhere.</summary>
    private static void AddBehindHandles(Draft draft, int from, int to)
    {
        List<SeedSpan> authors = [.. draft.Byline.Authors];
        for (int i = from; i + 1 < to && draft.Text[draft.Blocks[i].Span.Start] == '@' && draft.Options.IsOn(ReadingRule.BylineBehindHandle); i += 2)
        {
            DraftBlock block = draft.Blocks[i + 1];
            List<SeedSpan> names = IsCandidate(block) && block.Signs[Sign.NameShaped] ? AuthorNames.ReadBare(draft.Language, draft.Text, block.Span) : [];
            if (names.Count != 1)
            {
                break;
            }

            authors.Add(names[0]);
            block.Label(BlockKind.Byline, ReadingRule.BylineBehindHandle);
        }

        draft.Byline = draft.Byline with { Authors = authors };
    }

    private static bool FindOffice(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            if (IsCandidate(block) && Claim(draft, block, AuthorNames.ReadWithOffice(draft.Language, draft.Text, block.Span), ReadingRule.BylineOffice))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A name without a word before it; in the first blocks of the text only beside a day.</summary>
    private static bool FindBare(Draft draft, int from, int to, int text)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            bool fits = IsCandidate(block) && !block.Signs[Sign.BehindRelatedHeading] && (i < text || block.Weighed.Tag != BlockTag.Text)
                && (block.Signs[Sign.NameShaped]
                    ? IsBesideDay(draft, i) || (i < text && (IsNamedTwice(draft, block) || IsUnderHeadline(block, i - from) || IsAboveRole(draft, i)))
                    : HoldsDay(block));
            if (fits && Claim(draft, block, BareNames(draft, block), ReadingRule.BylineBareName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A page may have its headline again below the byline, at the head of a gallery.</summary>
    private static bool FindBareBetweenHeadlines(Draft draft, int headline)
    {
        int first = draft.Blocks.FindIndex(static block => block.Kind == BlockKind.Headline);
        return first >= 0 && first < headline && FindBare(draft, first + 1, headline, first + 1);
    }

    /// <summary>
    /// "Ada Brandt/Lev Marsh" just above the first paragraph, as papers print it that publish under their own name: a line of nothing but two names.
    /// </summary>
    private static bool FindAboveText(Draft draft, int from, int text)
    {
        const int mostWords = 8;
        if (text <= from || text >= draft.Blocks.Count || !IsCandidate(draft.Blocks[text - 1]))
        {
            return false;
        }

        DraftBlock block = draft.Blocks[text - 1];
        List<SeedSpan> names = Shape.Words(draft.Text, block.Span) <= mostWords ? AuthorNames.ReadBare(draft.Language, draft.Text, block.Span) : [];
        bool whole = names.Count > 1 && names[0].Start == block.Span.Start && names[names.Count - 1].End == block.Span.End;
        return whole && Claim(draft, block, names, ReadingRule.BylineAboveText);
    }

    /// <summary>"By Associated Press".</summary>
    private static bool FindSignedDesk(Draft draft, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            int names = IsCandidate(block) ? NamesAt(draft, block) : -1;
            SeedSpan desk = names < 0 ? default : AuthorNames.ReadDesk(draft.Language, draft.Text, SeedSpan.Between(names, block.Span.End));
            if (!desk.IsEmpty && Claim(draft, block, [desk], ReadingRule.BylineAgency))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Web Desk" beside the day, and an agency's name on a line of its own.</summary>
    private static bool FindBareDesk(Draft draft, int from, int to, int text)
    {
        for (int i = from; i < to; i++)
        {
            DraftBlock block = draft.Blocks[i];
            bool fits = IsCandidate(block) && (i < text || (block.Weighed.Tag != BlockTag.Text && HoldsDay(block)));
            SeedSpan desk = fits && (IsBesideDay(draft, i) || IsUnderHeadline(block, i - from) || HoldsDay(block))
                ? AuthorNames.ReadBareDesk(draft.Language, draft.Text, block.Span)
                : default;
            SeedSpan person = fits && draft.Options.IsOn(ReadingRule.BylineBehindAgency)
                ? AuthorNames.ReadBehindAgency(draft.Language, draft.Text, block.Span)
                : default;
            if (!person.IsEmpty && Claim(draft, block, [FirstPiece(draft.Text, block.Span), person], ReadingRule.BylineBehindAgency))
            {
                return true;
            }

            if (!desk.IsEmpty && Claim(draft, block, [desk], ReadingRule.BylineAgency))
            {
                return true;
            }
        }

        return false;
    }

    private static SeedSpan FirstPiece(string text, SeedSpan span) => Shape.Trim(text, SeedSpan.Between(span.Start, text.IndexOf(',', span.Start)));

    private static int NamesAt(Draft draft, DraftBlock block) =>
        BylineLead.NamesAt(draft.Language, draft.Text, block.Span, HoldsDay(block) || block.Signs[Sign.DateLine]);

    private static bool IsCandidate(DraftBlock block) =>
        block.IsOpen && block.Span.Length <= (HoldsDay(block) ? LongestLineOfFields : LongestByline) && block.Weighed.Tag is not (BlockTag.Headline or BlockTag.Subhead);

    private static bool Claim(Draft draft, DraftBlock block, List<SeedSpan> authors, ReadingRule rule)
    {
        if (authors.Count == 0 || !draft.Options.IsOn(rule))
        {
            return false;
        }

        block.Label(BlockKind.Byline, rule);
        draft.Byline = new ReadByline(new ReadFact(rule, block.Span), authors);
        return true;
    }

    private static bool HoldsDay(DraftBlock block) => block.Signs[Sign.HoldsDate] || block.Signs[Sign.TimeAgo];

    /// <summary>The names of a line without a word before them: at its start, or behind its date.</summary>
    private static List<SeedSpan> BareNames(Draft draft, DraftBlock block)
    {
        List<SeedSpan> authors = AuthorNames.ReadBare(draft.Language, draft.Text, block.Span);
        return authors.Count == 0 && DateReader.First(draft.Language, draft.Text, block.Span, draft.DateOrder) is { } date
            ? AuthorNames.ReadBare(draft.Language, draft.Text, BylineField.BehindDate(draft.Language, draft.Text, block.Span, date.Span.End))
            : authors;
    }

    /// <summary>Under the headline and again where the page tells of its authors.</summary>
    private static bool IsNamedTwice(Draft draft, DraftBlock block) =>
        (block.Signs[Sign.Repeated] || block.Signs[Sign.RepeatedOften]) && !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind]
        && Shape.Words(draft.Text, block.Span) is 2 or 3 && block.Weighed.Tag is BlockTag.Head or BlockTag.Above;

    private static bool IsUnderHeadline(DraftBlock block, int blocksBelow) =>
        blocksBelow <= 4 && block.Weighed.Tag == BlockTag.Head && !block.Signs[Sign.TightBefore] && !block.Signs[Sign.TightBehind];

    /// <summary>The office of the author on the line below, or the name under which to write.</summary>
    private static bool IsAboveRole(Draft draft, int index)
    {
        if (index + 1 >= draft.Blocks.Count)
        {
            return false;
        }

        SeedSpan below = draft.Blocks[index + 1].Span;
        return draft.Text[below.Start] == '@' || AuthorNames.IsRole(draft.Language, draft.Text, below);
    }

    private static bool IsBesideDay(Draft draft, int index)
    {
        const int blocksAbove = 2;
        const int blocksBelow = 3;
        for (int i = Math.Max(0, index - blocksAbove); i <= Math.Min(draft.Blocks.Count - 1, index + blocksBelow); i++)
        {
            DraftBlock block = draft.Blocks[i];
            bool isDay = HoldsDay(block) || block.Signs[Sign.DateLine] || PublicationLineReader.IsLabel(draft.Language, draft.Text, block.Span);
            if (i != index && isDay && block.Weighed.Tag != BlockTag.Text)
            {
                return true;
            }
        }

        return false;
    }
}
