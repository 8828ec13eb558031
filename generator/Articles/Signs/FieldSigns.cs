using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>Whether a block has the form of a field of an article, or is a known phrase of the page around one.</summary>
internal static class FieldSigns
{
    private const double LongestField = 140;
    private const int LongestCaption = 500;

    private static readonly char[] s_counts = [.. "0123456789 ()[].,:"];

    public static void Add(Draft draft, int index, string? key, in BlockShape shape, ref SignSet signs)
    {
        SeedSpan span = draft.Blocks[index].Span;
        signs.Add(Sign.First, index == 0);
        AddPhrase(draft, span, key, ref signs);
        signs.Add(Sign.CommentHeading, key is { Length: > 0 } && IsCommentHeading(key));
        if (shape.Width <= LongestField)
        {
            AddHead(draft, span, shape.HoldsDigit, ref signs);
            signs.Add(Sign.CreditLine, shape.MayCredit && CreditReader.Line(draft.Language, draft.Text, span) is not null);
        }

        if (span.Length <= LongestCaption)
        {
            signs.Add(Sign.CreditTail, shape.MayCredit && CreditReader.Tail(draft.Language, draft.Text, span) is not null);
            bool phrase = shape.MayHoldCaptionPhrase;
            signs.Add(Sign.SaysPosition, (phrase || shape.MayHoldBrackets) && CaptionReader.SaysPosition(draft.Language, draft.Text, span, phrase));
        }
    }

    /// <summary>"Comments", "167 comments", "Comments (12)": a known heading, whatever number stands with it.</summary>
    private static bool IsCommentHeading(string key)
    {
        const int longest = 40;
        return key.Length <= longest && Phrases.CommentHeadings.Contains(key.Trim(s_counts));
    }

    private static void AddPhrase(Draft draft, SeedSpan span, string? key, ref SignSet signs)
    {
        switch (ResidueRules.RuleOf(draft, span, key))
        {
            case ReadingRule.ResidueOrnament:
                signs.Add(Sign.Ornament);
                break;
            case ReadingRule.RelatedHeadingPhrase:
                signs.Add(Sign.RelatedHeading);
                break;
            case ReadingRule.ResidueHeading:
                signs.Add(Sign.AdvertisementHeading);
                break;
            case ReadingRule.ResiduePhrase:
                signs.Add(Sign.ResiduePhrase);
                break;
            case ReadingRule.SourceNotePhrase:
                signs.Add(Sign.SourceNote);
                break;
            case ReadingRule.ResiduePrefix:
                signs.Add(Sign.ResiduePrefix);
                break;
            case ReadingRule.ResidueCopyright:
                signs.Add(Sign.Copyright);
                break;
            case ReadingRule.ResidueBreadcrumb:
                signs.Add(Sign.Breadcrumb);
                break;
            case ReadingRule.ResidueCounter:
                signs.Add(Sign.Counter);
                break;
        }
    }

    private static void AddHead(Draft draft, SeedSpan span, bool holdsDigit, ref SignSet signs)
    {
        signs.Add(Sign.Signed, BylineRules.IsSigned(draft.Language, draft.Text, span));
        if (!holdsDigit)
        {
            return;
        }

        if (DateReader.First(draft.Language, draft.Text, span, draft.DateOrder) is not null)
        {
            signs.Add(PublicationLineReader.IsDateLine(draft.Language, draft.Text, span, draft.DateOrder) ? Sign.DateLine : Sign.HoldsDate);
        }

        signs.Add(Sign.TimeAgo, HoldsTimeAgo(draft.Language, draft.Text, span));
    }

    private static bool HoldsTimeAgo(Language language, string text, SeedSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            int start = i;
            while (i < span.End && Script.IsWordPart(text[i]))
            {
                i++;
            }

            bool isShort = i - start == 1 && start > span.Start && Script.IsDigit(text[start - 1]) && text[start] is 'h' or 'd' or 'w';
            if (isShort || language.Is(text, start, i - start, WordClass.TimeAgoWords))
            {
                return true;
            }
        }

        return false;
    }
}
