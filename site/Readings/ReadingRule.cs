namespace SiteBuilder.Readings;

/// <summary>
/// The rule by which something was read. Each has one name, under which it is published (<see cref="ReadingRules.NameOf"/>).
/// The numbers are packed into archives and never change their meaning; 3, 24, 49 and 147 were rules that are no more.
/// </summary>
public enum ReadingRule
{
    /// <summary>Nothing was found.</summary>
    None = 0,

    /// <summary>The first line of the text, found again within the next blocks.</summary>
    HeadlineRepeated = 1,

    /// <summary>The first line of the text that is not residue, a byline or a date.</summary>
    HeadlineFirst = 2,

    /// <summary>A line that starts with "By" and holds names only.</summary>
    BylineBy = 4,

    /// <summary>A name, a comma and an office of the press or an outlet, above the text.</summary>
    BylineOffice = 5,

    /// <summary>A line with a full date, above the text or signed "Published".</summary>
    PublishedLine = 6,

    /// <summary>A line with a full date that is signed "Updated".</summary>
    UpdatedLine = 7,

    /// <summary>A place in capitals, or a place and an agency, before a dash.</summary>
    DatelineDash = 8,

    /// <summary>The block above a line of nothing but credit.</summary>
    CaptionAboveCredit = 9,

    /// <summary>A block that ends in a credit.</summary>
    CaptionHoldsCredit = 10,

    /// <summary>A block that says where in a picture somebody is.</summary>
    CaptionPosition = 11,

    /// <summary>Two or three names between bars.</summary>
    CreditBars = 12,

    /// <summary>A word such as "Photo" or "Image", a colon, and names.</summary>
    CreditLabel = 13,

    /// <summary>An agency, the word photo, a slash and a name in brackets.</summary>
    CreditBrackets = 14,

    /// <summary>A name, "via", and a supplier.</summary>
    CreditVia = 15,

    /// <summary>A copyright sign and a name, under a caption.</summary>
    CreditCopyright = 16,

    /// <summary>A block of prose, or one between two of them.</summary>
    ParagraphProse = 17,

    /// <summary>A short block without a final stop, between paragraphs.</summary>
    SubheadShort = 18,

    /// <summary>A line that says where the article first stood.</summary>
    SourceNotePhrase = 19,

    /// <summary>A known heading of lists of other articles.</summary>
    RelatedHeadingPhrase = 20,

    /// <summary>A block without a final stop under a related heading.</summary>
    RelatedUnderHeading = 21,

    /// <summary>A line that is a known phrase of the page around articles.</summary>
    ResiduePhrase = 22,

    /// <summary>A line that starts with a known phrase of the page around articles.</summary>
    ResiduePrefix = 23,

    /// <summary>A rule of signs, such as a line of dashes, without any letter or digit.</summary>
    ResidueOrnament = 25,

    /// <summary>A known heading of advertisement, with nothing of the article under it.</summary>
    ResidueHeading = 26,

    /// <summary>The full date at the end of a caption, on the weekday that the first paragraphs name.</summary>
    PublishedCaption = 27,

    /// <summary>The full date in a dateline.</summary>
    PublishedDateline = 28,

    /// <summary>A full date in a caption.</summary>
    TakenCaption = 29,

    /// <summary>An attribution behind the quotation: verb and speaker in either order.</summary>
    SpeakerAfter = 30,

    /// <summary>An attribution before the quotation, in its sentence.</summary>
    SpeakerBefore = 31,

    /// <summary>The speaker of the quotation just before, in the same paragraph.</summary>
    SpeakerContinued = 32,

    /// <summary>A pronoun or an office, resolved to the last person who spoke.</summary>
    SpeakerPronoun = 33,

    /// <summary>The same speech over several paragraphs.</summary>
    SpeakerRunsOn = 34,

    /// <summary>A paragraph that is all quotation, after somebody has spoken.</summary>
    SpeakerCarried = 35,

    /// <summary>"According to" and a name in the sentence of the quotation.</summary>
    SpeakerAccording = 36,

    /// <summary>"X quoted Y as saying".</summary>
    SpeakerQuotedAs = 37,

    /// <summary>Quoted words of fewer than five words, or a title, that nobody is said to have uttered.</summary>
    QuotationFragment = 38,

    /// <summary>Five quoted words or more without a known speaker.</summary>
    QuotationUnattributed = 39,

    /// <summary>A name behind an office.</summary>
    PersonOfficeBefore = 40,

    /// <summary>A name, a comma and an office.</summary>
    PersonApposition = 41,

    /// <summary>A full name beside a verb of speech.</summary>
    PersonSpeaks = 42,

    /// <summary>A name behind an honorific.</summary>
    PersonHonorific = 43,

    /// <summary>A line of digits, or of words that no sentence holds, among residue.</summary>
    ResidueCounter = 44,

    /// <summary>The headline with the name of the site behind it.</summary>
    HeadlineWithSiteName = 45,

    /// <summary>A file with nothing in it that could be a headline.</summary>
    HeadlineAbsent = 46,

    /// <summary>Short labels between angles: the way through a site to the page.</summary>
    ResidueBreadcrumb = 47,

    /// <summary>A full name whose last word speaks elsewhere in the text.</summary>
    PersonSurnameSpeaks = 48,

    /// <summary>A full name, a comma and "who".</summary>
    PersonRelative = 50,

    /// <summary>The language that the project states for its texts.</summary>
    LanguageStated = 51,

    /// <summary>The language whose small words the text holds most of.</summary>
    LanguageStopWords = 52,

    /// <summary>A copyright sign with a year or a claim of rights: the notice at the foot of a page.</summary>
    ResidueCopyright = 53,

    /// <summary>The length of a line. In whole pages, lines of over 400 columns are text nearly always, lines of under 15 hardly ever.</summary>
    SignLength = 120,

    /// <summary>The number of words of a short line: menus have one or two, headlines and subheads more.</summary>
    SignWordCount = 121,

    /// <summary>How a line ends: text ends in a stop, menus and headlines do not, teasers are cut with an ellipsis.</summary>
    SignEnd = 122,

    /// <summary>How a line starts: with a small letter, a digit, a quotation mark, a bullet or another mark.</summary>
    SignStart = 123,

    /// <summary>The letters of a line: all capitals, capitals on each word, the form of a name, digits, bars, addresses.</summary>
    SignLetters = 124,

    /// <summary>The share of the small words of the language: sentences need them, labels do not.</summary>
    SignSmallWords = 125,

    /// <summary>Words by which a page talks of itself or to its reader, such as newsletter or subscribe.</summary>
    SignNagWords = 126,

    /// <summary>The form of a byline or of a line of dates, or such a line just above or below.</summary>
    SignHeadField = 127,

    /// <summary>The form of a credit or of the words under a picture, or a credit line just above or below.</summary>
    SignPicture = 128,

    /// <summary>The same line more than once on the page.</summary>
    SignCopies = 129,

    /// <summary>The place of a headline: near above the text, sharing words with it, twice on the page, byline or date to follow.</summary>
    SignHeadline = 130,

    /// <summary>How many of the words of a short line the prose of the page has too.</summary>
    SignEcho = 131,

    /// <summary>Prose just above and below: most short lines among long ones are text, most among short ones are not.</summary>
    SignNeighbours = 132,

    /// <summary>A run of short lines without an end, as menus are.</summary>
    SignRun = 133,

    /// <summary>Lines without a blank line between them where paragraphs have one: lists, tables, menus.</summary>
    SignBlankLines = 134,

    /// <summary>How much of the prose of the page stands above.</summary>
    SignPlace = 135,

    /// <summary>The densest span of prose of the page, and what stands near or far from it.</summary>
    SignSpan = 136,

    /// <summary>The line that weighs most for a headline with everything around it.</summary>
    HeadlineWeighed = 137,

    /// <summary>A second line of the weight of a headline with other words.</summary>
    AlternativeHeadlineLine = 138,

    /// <summary>A sentence of the article's head between headline and text.</summary>
    SummaryWeighed = 139,

    /// <summary>Lines without blank lines between them, or with bullets or numbers, among paragraphs.</summary>
    ListEntry = 141,

    /// <summary>A line at the end that says who an author is or how to reach them.</summary>
    AuthorNotePhrase = 145,

    /// <summary>A paragraph at the head or the end that starts as corrections do.</summary>
    CorrectionPhrase = 146,

    /// <summary>A line that starts with a word for a film or a recording, as titles of embedded works do.</summary>
    MediaTitlePhrase = 148,

    /// <summary>Forms that are more than the sum of their signs: a plain sentence among prose, a short line apart between two paragraphs.</summary>
    SignForm = 149,

    /// <summary>How many of the words of a paragraph other paragraphs of the page have too: teasers of other stories share few.</summary>
    SignTopic = 240,

    /// <summary>What stands beside an entry of a list of stories or comments: how long ago, a name above it, the same buttons again and again.</summary>
    SignEntry = 241,

    /// <summary>How much of the page is prose: in a captured article nearly every line is one of the article.</summary>
    SignPage = 242,

    /// <summary>Words by which a writer speaks of himself or herself outside quotation marks, as readers do in their comments.</summary>
    SignFirstPerson = 243,

    /// <summary>A known heading of the readers' comments, and whatever stands behind one that stands behind paragraphs.</summary>
    SignComments = 244,

    /// <summary>How many of the words of a short line the two paragraphs under it have: a subhead says what they tell of, a link to another story does not.</summary>
    SignLead = 245,

    /// <summary>A word such as "by" within a short line of the article's head, and names behind it.</summary>
    BylineWithin = 80,

    /// <summary>A line of nothing but a name below the headline, beside the line of the day.</summary>
    BylineBareName = 81,

    /// <summary>"By" and the name of an agency or a desk, where no person is named.</summary>
    BylineAgency = 82,

    /// <summary>A full date within a line of the article's head that holds other fields too.</summary>
    PublishedHeadField = 83,

    /// <summary>The first full date of the page outside the text.</summary>
    PublishedPage = 84,

    /// <summary>Day and month in the order that another date of the page, its weekday or its time zone proves.</summary>
    DateOrderProven = 85,

    /// <summary>A full date under a line of nothing but a word such as "Updated".</summary>
    UpdatedLabel = 86,

    /// <summary>The earlier of two full dates in one line without words: nothing is changed before it is published.</summary>
    PublishedEarlier = 87,

    /// <summary>The day of the last change, where the page states no other and the first paragraphs name its weekday or the one before.</summary>
    PublishedByUpdate = 88,

    /// <summary>A line of nothing but a word such as "By" or "Author", and the names on the line below.</summary>
    BylineLabel = 89,

    /// <summary>A place in capitals, or a place and an agency, before a colon.</summary>
    DatelineColon = 90,

    /// <summary>A place and an agency in brackets with nothing between them and the text.</summary>
    DatelineAgency = 91,

    /// <summary>A note behind the text that says who an author is.</summary>
    BylineNote = 92,

    /// <summary>A short line behind the text with the mark of an agency.</summary>
    BylineAgencyMark = 93,

    /// <summary>Chinese and Japanese names behind a word such as "reporter" in the head, or in brackets at the end of the text.</summary>
    BylineIdeographic = 94,

    /// <summary>An institution or an unnamed source beside the verb of speech, as the text prints it: "the committee", "a senior official".</summary>
    SpeakerPhrase = 60,

    /// <summary>Nothing but an agency or an archive that supplies pictures, at the end of a caption or under one.</summary>
    CreditAgency = 200,

    /// <summary>Names under the words of a picture, none of which is known to supply pictures.</summary>
    CreditNames = 201,

    /// <summary>The block below a line of nothing but credit.</summary>
    CaptionBelowCredit = 202,

    /// <summary>A block that starts as captions do: "FILE -", "Image caption,".</summary>
    CaptionPrefix = 203,

    /// <summary>One sentence about a name in the present tense, with a full date.</summary>
    CaptionPresentDate = 204,

    /// <summary>A line of nothing but the full name of somebody whom the text is about.</summary>
    CaptionBareName = 205,

    /// <summary>The same words as a caption that a credit betrays.</summary>
    CaptionRepeated = 206,

    /// <summary>A sentence above the text that begins with a name and shows it somewhere, without telling what happened.</summary>
    CaptionLead = 207,

    /// <summary>Words in capitals, an ellipsis and a sentence.</summary>
    CaptionKicker = 208,

    /// <summary>A credit that names an agency, with no caption beside it.</summary>
    CreditAlone = 209,

    /// <summary>A block that is all quotation above a dash and a name.</summary>
    BlockQuoteSource = 210,

    /// <summary>A block in the midst of the text whose words stand again within a quotation of a paragraph.</summary>
    PullQuoteRepeated = 211,

    /// <summary>A short line under a heading of comments, and not a headline of another article.</summary>
    CommentThread = 212,

    /// <summary>A line at the end that says who else worked on the article.</summary>
    ContributorNote = 213,

    /// <summary>A name that starts with a given name.</summary>
    PersonGivenName = 150,

    /// <summary>A full name whose last word the text calls "he" or "she" elsewhere.</summary>
    PersonSurnameAgain = 151,

    /// <summary>A full name, a comma and an age.</summary>
    PersonAge = 152,

    /// <summary>The place of the dateline.</summary>
    PlaceDateline = 160,

    /// <summary>A country, a region or a large city of the lists.</summary>
    PlaceKnown = 161,

    /// <summary>A name with a word such as County, River or Street at its end, or Lake and Mount at its start.</summary>
    PlaceHeadWord = 162,

    /// <summary>A name behind a preposition, a comma, and the region or country that holds it.</summary>
    PlaceWithin = 163,

    /// <summary>"The town of X", or "X, a village in".</summary>
    PlaceKind = 164,

    /// <summary>A name with a word such as Ministry, University or Council in it.</summary>
    OrganizationHeadWord = 170,

    /// <summary>A name that ends as the names of companies do, in Inc. or Ltd.</summary>
    OrganizationCompany = 171,

    /// <summary>A body of the lists, which the press names without saying what it is.</summary>
    OrganizationKnown = 172,

    /// <summary>"The aid agency X", "a company called X".</summary>
    OrganizationKind = 173,

    /// <summary>An abbreviation behind "the" and before a verb of speech.</summary>
    OrganizationSpeaks = 174,
    /// <summary>An attribution in the sentence of a partial quotation, farther behind it: "“…” in the spring, said X".</summary>
    SpeakerInSentence = 61,

    /// <summary>Single marks around speech, told from apostrophes by what stands on either side; where no speaker is known, this is its rule.</summary>
    QuotationSingleMarks = 62,

    /// <summary>A dash that opens a paragraph of speech, up to its attribution; where no speaker is known, this is its rule.</summary>
    QuotationDash = 63,

    /// <summary>A whole sentence in marks, however short, between the sentences of a paragraph: the last speaker goes on.</summary>
    QuotationSentence = 64,

    /// <summary>In a language without blanks: the words before the mark of the subject, or before the verb, beside the quotation.</summary>
    SpeakerUnspaced = 65,

    /// <summary>A full name behind a dash and the quotation, as quotations set apart are signed.</summary>
    SpeakerSigned = 66,

    /// <summary>A full name that opens a sentence of the paragraph, to which the pronoun behind it points.</summary>
    SpeakerSubject = 67,

    /// <summary>The line that the title of the page, its first line, holds before the name of the site.</summary>
    HeadlineOfTitle = 300,

    /// <summary>A line that weighs as a headline above the byline, where the one that weighs most stands below it.</summary>
    HeadlineAboveByline = 301,

    /// <summary>The line whose words are those of the text, where the one that weighs most shares none with it.</summary>
    HeadlineOfWords = 302,

    /// <summary>The line at the end of the way to the page: "Home » News » X", or "Home X".</summary>
    HeadlineBehindCrumbs = 303,

    /// <summary>An agency, a comma and a person on a line of their own.</summary>
    BylineBehindAgency = 304,

    /// <summary>A name below the handle of the author above: "Ada Brandt", "@ada", "Lev Marsh".</summary>
    BylineBehindHandle = 305,

    /// <summary>A line of nothing but two names or more just above the first paragraph.</summary>
    BylineAboveText = 306,

    /// <summary>A heading such as "About the author", a mark and a name on one line behind the text.</summary>
    BylineNoteHeading = 307,

    /// <summary>The newsroom's name on the last line of the text, in one word with a hyphen.</summary>
    BylineNewsroom = 308,

    /// <summary>"First published" and a day just below the text, where the head tells of a change only.</summary>
    PublishedBelow = 309,

    /// <summary>The day of the last change, where the page states no other and the line of the change stands above the text and tells the minute.</summary>
    PublishedByUpdateClock = 310,

    /// <summary>A day without its year above the text, in the year of a full date of those days elsewhere on the page.</summary>
    PublishedWithoutYear = 311,

    /// <summary>The sidecar names the line.</summary>
    StatedLine = 400,

    /// <summary>The sidecar states the fact.</summary>
    StatedSidecar = 401,

    /// <summary>The front matter of the article states the fact.</summary>
    StatedFrontMatter = 402,

    /// <summary>The file of a folder states the fact for the articles in it.</summary>
    StatedFolder = 403,

    /// <summary>A line that a rule of the archive's own settings sets aside.</summary>
    ResidueStated = 410,

    /// <summary>The structure of a Markdown file says so.</summary>
    MarkdownStructure = 420,
}
