using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>To which rule each sign belongs; a rule that is switched off takes its signs with it.</summary>
internal static class SignRules
{
    /// <summary>Signs there are.</summary>
    public const int Count = (int)Sign.TeaserEnd + 1;

    private static readonly ReadingRule[] s_rules = BuildRules();

    public static ReadingRule RuleOf(Sign sign) => s_rules[(int)sign];

    private static ReadingRule[] BuildRules()
    {
        ReadingRule[] rules = new ReadingRule[Count];
        for (Sign sign = 0; (int)sign < Count; sign++)
        {
            rules[(int)sign] = Find(sign);
        }

        return rules;
    }

    private static ReadingRule Find(Sign sign) => sign switch
    {
        <= Sign.WidthMore => ReadingRule.SignLength,
        <= Sign.TwelveWords => ReadingRule.SignWordCount,
        <= Sign.ManySentences => ReadingRule.SignEnd,
        <= Sign.StartsMark => ReadingRule.SignStart,
        <= Sign.HoldsQuotation => ReadingRule.SignLetters,
        <= Sign.ManySmallWords => ReadingRule.SignSmallWords,
        <= Sign.TellsReader => ReadingRule.SignNagWords,
        Sign.TellsOfSelf => ReadingRule.SignFirstPerson,
        Sign.ResiduePhrase or Sign.BehindResiduePhrase or Sign.BeforeResiduePhrase => ReadingRule.ResiduePhrase,
        Sign.ResiduePrefix => ReadingRule.ResiduePrefix,
        Sign.RelatedHeading or Sign.BehindRelatedHeading => ReadingRule.RelatedHeadingPhrase,
        Sign.AdvertisementHeading => ReadingRule.ResidueHeading,
        Sign.SourceNote => ReadingRule.SourceNotePhrase,
        Sign.Counter => ReadingRule.ResidueCounter,
        Sign.Breadcrumb => ReadingRule.ResidueBreadcrumb,
        Sign.Copyright => ReadingRule.ResidueCopyright,
        Sign.Ornament => ReadingRule.ResidueOrnament,
        Sign.CommentHeading or Sign.BehindComments => ReadingRule.SignComments,
        <= Sign.BeforeByline => ReadingRule.SignHeadField,
        <= Sign.BehindCredit => ReadingRule.SignPicture,
        <= Sign.RepeatedOften => ReadingRule.SignCopies,
        <= Sign.BelowBestHeadline => ReadingRule.SignHeadline,
        <= Sign.FullEcho => ReadingRule.SignEcho,
        <= Sign.SameTopic => ReadingRule.SignTopic,
        <= Sign.LeadsNowhere => ReadingRule.SignLead,
        <= Sign.AllProseNear => ReadingRule.SignNeighbours,
        <= Sign.InLongRun => ReadingRule.SignRun,
        <= Sign.NextProseFar => ReadingRule.SignNeighbours,
        <= Sign.BetweenCopies => ReadingRule.SignEntry,
        <= Sign.TightLong => ReadingRule.SignBlankLines,
        <= Sign.BehindEnd => ReadingRule.SignPlace,
        <= Sign.OnMixedPage => ReadingRule.SignPage,
        <= Sign.FarBelowSpan => ReadingRule.SignSpan,
        _ => ReadingRule.SignForm,
    };

    /// <summary>The signs of the rules that are on.</summary>
    public static SignSet Allowed(ReadingOptions options)
    {
        SignSet allowed = default;
        for (Sign sign = 0; (int)sign < Count; sign++)
        {
            allowed.Add(sign, sign == Sign.Any || options.IsOn(RuleOf(sign)));
        }

        return allowed;
    }
}
