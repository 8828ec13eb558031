namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>
/// What can be seen of a block, of its neighbours and of its place on the page before anybody asks what it is. A sign proves nothing; it
/// weighs for some tags and against others (see the folder Weighing), and each belongs to one rule that can be switched off
/// (<see cref="SignRules"/>). The order is that of the rules; names, not numbers, stand in the table of weights.
/// </summary>
internal enum Sign
{
    /// <summary>Every block has this one; its weights are how common a tag is.</summary>
    Any,

    // Length in columns; a sign of an unspaced script counts as two and a half.
    Width15,
    Width30,
    Width50,
    Width80,
    Width140,
    Width250,
    Width400,
    WidthMore,

    // Number of words.
    OneWord,
    TwoWords,
    ThreeWords,
    FewWords,
    TwelveWords,

    // How the block ends.
    EndsStop,
    EndsQuestion,
    EndsColon,
    EndsEllipsis,
    EndsComma,
    EndsQuote,
    EndsOpen,
    LongEndsOpen,
    ShortEndsStop,
    ManySentences,

    // How the block starts.
    StartsLower,
    StartsQuote,
    StartsDigit,
    StartsBullet,
    StartsMark,

    // What its letters are.
    AllCapitals,
    TitleCase,
    NameShaped,
    NameComma,
    ManyDigits,
    HoldsBars,
    HoldsAddress,
    HoldsHash,
    HoldsColon,
    HoldsQuotation,

    // How many of its words are the small words of the language.
    NoSmallWords,
    FewSmallWords,
    SomeSmallWords,
    ManySmallWords,

    // Words by which a page talks of itself or to its reader.
    OneNagWord,
    TwoNagWords,
    ManyNagWords,
    TellsReader,
    TellsOfSelf,

    // Whole phrases.
    ResiduePhrase,
    ResiduePrefix,
    RelatedHeading,
    AdvertisementHeading,
    SourceNote,
    Counter,
    Breadcrumb,
    Copyright,
    Ornament,
    BehindRelatedHeading,
    BehindResiduePhrase,
    BeforeResiduePhrase,
    CommentHeading,
    BehindComments,

    // Fields of the article's head.
    Signed,
    DateLine,
    HoldsDate,
    TimeAgo,
    BehindByline,
    BeforeByline,

    // Pictures.
    CreditLine,
    CreditTail,
    SaysPosition,
    BeforeCredit,
    BehindCredit,

    // Copies of one line on the page.
    Repeated,
    RepeatedOften,

    // The title of the page.
    First,
    HoldsOther,
    WithinOther,
    RepeatedHeadline,
    NearMeta,
    BestHeadline,
    BelowBestHeadline,

    // Words shared with the prose of the page.
    NoEcho,
    SomeEcho,
    FullEcho,

    // Words that a paragraph shares with other paragraphs of the page.
    OtherTopic,
    NearTopic,
    SameTopic,

    // Words that a short line shares with the paragraphs under it.
    LeadsOn,
    LeadsPartly,
    LeadsNowhere,

    // Neighbours.
    BetweenProse,
    BehindProse,
    BeforeProse,
    NoProseNear,
    SomeProseNear,
    MuchProseNear,
    AllProseNear,
    InShortRun,
    InLongRun,
    NextProseNear,
    NextProseFar,

    // What stands beside an entry of a list of stories or of comments: how long ago, whose it is, the same buttons again and again.
    BesideTimeAgo,
    BehindName,
    BetweenCopies,

    // Lines without a blank line between them, on a page that has blank lines between paragraphs.
    TightBefore,
    TightBehind,
    TightLong,

    // Place on the page, by how much prose stands above.
    NoProseAbove,
    LittleProseAbove,
    MostProseAbove,
    AllProseAbove,
    BehindEnd,

    // How much of the page is prose: a captured article, or a page with an article in it.
    OnPurePage,
    OnMixedPage,

    // The densest span of prose.
    InSpan,
    FirstOfSpan,
    LastOfSpan,
    JustAboveSpan,
    NearAboveSpan,
    FarAboveSpan,
    JustBelowSpan,
    FarBelowSpan,

    // Forms that are more than the sum of their signs.
    SubheadForm,
    DenseForms,
    SparseForms,
    PlainProse,
    NagProse,
    PlainInSpan,
    PlainOffSpan,
    ShortSentenceInSpan,
    ShortOpenInSpan,
    QuotedSpeech,
    BeforeHeadField,
    TeaserEnd,
}
