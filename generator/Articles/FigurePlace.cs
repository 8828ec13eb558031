using SiteBuilder.Generator.Articles.Signs;
using SiteBuilder.Generator.Articles.Weighing;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Tells from what stands around a credit whether the line above it, or below, is the caption of its picture.</summary>
internal static class FigurePlace
{
    private const int LongestCaption = 500;

    /// <summary>Between two paragraphs, longer blocks are text more often than captions.</summary>
    private const int LongestAmongText = 220;
    private const int LongestBareCredit = 60;
    private const int LongestPhrase = 120;
    private const int FewestWordsOfLead = 5;
    private const int Sure = 90;

    /// <summary>Index of the caption of a line that is a credit by its form; -1 where there is none.</summary>
    public static int CaptionOf(Draft draft, int credit) =>
        credit > 0 && MayBeCaption(draft, credit - 1) && !TellsNews(draft, credit - 1) && !IsPhraseBelowText(draft, credit) ? credit - 1
        : credit + 1 < draft.Blocks.Count && MayBeCaption(draft, credit + 1)
            && (IsWeighedCaption(draft.Blocks[credit + 1]) || IsPhraseBelowText(draft, credit)) ? credit + 1
        : -1;

    /// <summary>A long paragraph above a credit, and a phrase without a stop below it: the phrase tells of the picture.</summary>
    private static bool IsPhraseBelowText(Draft draft, int credit)
    {
        if (credit < 1 || credit + 1 >= draft.Blocks.Count || !MayBeCaption(draft, credit + 1))
        {
            return false;
        }

        DraftBlock above = draft.Blocks[credit - 1];
        DraftBlock below = draft.Blocks[credit + 1];
        return MayBeText(above) && above.Signs[Sign.EndsStop] && below.Signs[Sign.EndsOpen] && below.Span.Length <= LongestPhrase && below.Weighed.Tag != BlockTag.Subhead
            && Shape.Words(draft.Text, below.Span, FewestWordsOfLead) == FewestWordsOfLead;
    }

    /// <summary>Index of the caption of a line of nothing but names: it must read as one, and stand beside the text; -1 where there is none.</summary>
    public static int CaptionOfBare(Draft draft, int credit, Credit names)
    {
        DraftBlock block = draft.Blocks[credit];
        if (!MayBeBareCredit(draft, credit) || !MayBeCaption(draft, credit - 1) || TellsNews(draft, credit - 1))
        {
            return -1;
        }

        DraftBlock above = draft.Blocks[credit - 1];
        bool beforeText = draft.Blocks[credit + 1].Weighed.Tag == BlockTag.Text;
        bool amongText = beforeText && credit > 1 && draft.Blocks[credit - 2].Weighed.Tag == BlockTag.Text
            && above.Signs[Sign.EndsOpen] && !above.Signs[Sign.EndsQuote] && above.Span.Length <= LongestPhrase && !IsCapitalPhrase(block);
        bool divided = !names.Creator.IsEmpty && !names.Agency.IsEmpty && CreditNames.IsPersonLike(draft.Language, draft.Text, names.Creator)
            && IsNearText(above) && above.Weighed.Tag is not (BlockTag.Above or BlockTag.Below);
        if (divided)
        {
            return credit - 1;
        }

        bool fits = names.Rule == ReadingRule.CreditAgency ? IsWeighedCaption(above) || amongText || IsNearText(above) : amongText || (IsWeighedCaption(above) && beforeText);
        return fits && !IsCertainText(above) ? credit - 1 : -1;
    }

    /// <summary>Whether a line of nothing but names may be a credit at all where it stands: below something, and in no menu.</summary>
    public static bool MayBeBareCredit(Draft draft, int index)
    {
        DraftBlock block = draft.Blocks[index];
        return index > 0 && index + 1 < draft.Blocks.Count && !block.IsTight && block.Span.Length <= LongestBareCredit && !block.Signs[Sign.InLongRun]
            && !block.Signs[Sign.RepeatedOften];
    }

    /// <summary>Whether a credit without a caption is one: it names an agency, and stands among the text or above it.</summary>
    public static bool MayStandAlone(Draft draft, int credit, Credit names) =>
        names.NamesAgency && names.Rule is not (ReadingRule.CreditAgency or ReadingRule.CreditNames) && IsNearText(draft.Blocks[credit])
        && draft.Blocks[credit].Weighed.Tag is not (BlockTag.Above or BlockTag.Below);

    public static bool IsCertainText(DraftBlock block) => block.Weighed.Tag == BlockTag.Text && block.Weighed.Confidence >= Sure && block.Signs[Sign.EndsStop];

    /// <summary>A paragraph that ends in the name of a source in brackets, or the like: long, and weighed as text.</summary>
    public static bool MayBeText(DraftBlock block) => block.Weighed.Tag == BlockTag.Text && block.Span.Length > LongestAmongText;

    public static bool IsHead(DraftBlock block) => block.Weighed.Tag is BlockTag.Head or BlockTag.Headline;

    /// <summary>Whether prose stands near; menus and footers have none.</summary>
    public static bool IsNearText(DraftBlock block) => !block.Signs[Sign.NoProseNear] || block.Signs[Sign.NextProseNear];

    /// <summary>Nothing has named it, it is no longer than captions are, and it is no part of a menu.</summary>
    private static bool MayBeCaption(Draft draft, int index)
    {
        DraftBlock block = draft.Blocks[index];
        if (!block.IsOpen || block.Span.Length > LongestCaption)
        {
            return false;
        }

        int words = Shape.Words(draft.Text, block.Span, FewestWordsOfLead);
        bool page = block.Weighed.Tag is BlockTag.Above or BlockTag.Below;
        return words >= 2 && !block.Signs[Sign.Signed] && !block.Signs[Sign.DateLine]
            && !((page || block.Signs[Sign.RepeatedOften]) && words < FewestWordsOfLead) && !(page && !IsNearText(block)) && !HoldsPressOffice(draft, block);
    }

    /// <summary>"Contributing writer": what an author is, not what a picture shows.</summary>
    private static bool HoldsPressOffice(Draft draft, DraftBlock block)
    {
        int last = draft.Text.LastIndexOf(' ', block.Span.End - 1, block.Span.Length) + 1;
        return block.Signs[Sign.TwoWords] && draft.Language.Is(draft.Text, last, block.Span.End - last, WordClass.PressOffices);
    }

    /// <summary>Words in capitals are a subhead; one alone may be the initials of a paper.</summary>
    private static bool IsCapitalPhrase(DraftBlock block) => block.Signs[Sign.AllCapitals] && !block.Signs[Sign.OneWord];

    private static bool IsWeighedCaption(DraftBlock block) => block.Weighed.Tag is BlockTag.Caption or BlockTag.LeadCaption;

    /// <summary>A paragraph above a picture whose credit has no caption: it stands among text, and is long, or somebody speaks in it.</summary>
    private static bool TellsNews(Draft draft, int index)
    {
        DraftBlock block = draft.Blocks[index];
        return !block.Signs[Sign.NoProseAbove] && block.Signs[Sign.EndsStop]
            && (block.Span.Length > LongestAmongText || (block.Signs[Sign.HoldsQuotation] && HoldsSpeech(draft, block.Span)))
            && !CaptionReader.SaysPosition(draft.Language, draft.Text, block.Span);
    }

    private static bool HoldsSpeech(Draft draft, SeedSpan span)
    {
        for (int i = span.Start, start = i; i <= span.End; i++)
        {
            if (i < span.End && char.IsLetter(draft.Text[i]))
            {
                continue;
            }

            if (i > start && draft.Language.Is(draft.Text, start, i - start, WordClass.SpeechVerbs) && char.IsLower(draft.Text[start]))
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }
}
