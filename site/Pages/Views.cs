using System.Collections.Generic;
using SiteBuilder.Templates;

namespace SiteBuilder.Pages;

// What templates see, and nothing else. Every text is ready to print: templates do no arithmetic and format no dates. A value that is
// not there is null, so that `if` tells; addresses carry the base path.

/// <summary>The archive as every page sees it: <c>site</c>.</summary>
public sealed record SiteView
{
    /// <summary>Title of the archive.</summary>
    public required string Title { get; init; }

    /// <summary>One line about the archive.</summary>
    public string? Tagline { get; init; }

    /// <summary>Language of the theme's own words, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Which way that language is written: "ltr" or "rtl".</summary>
    public required string Direction { get; init; }

    /// <summary>Address of the front page.</summary>
    public required string Home { get; init; }

    /// <summary>Address of the about page; null where the settings have none.</summary>
    public string? About { get; init; }

    /// <summary>Address of the page that searches; null where there is none.</summary>
    public string? Search { get; init; }

    /// <summary>Address of the text edition; null where none is written.</summary>
    public string? Text { get; init; }

    /// <summary>The feeds of the whole archive; empty where none are written.</summary>
    public IReadOnlyList<FeedView> Feeds { get; init; } = [];

    /// <summary>Files of all articles for reference managers, by their forms, with their media types as notes; empty where none are written.</summary>
    public IReadOnlyList<LinkView> Citations { get; init; } = [];

    /// <summary>The author's own links for the head of every page; empty where the theme's are wanted.</summary>
    public IReadOnlyList<LinkView> Menu { get; init; } = [];

    /// <summary>Address of the style sheet.</summary>
    public required string Stylesheet { get; init; }

    /// <summary>Address of the site's icon.</summary>
    public required string Icon { get; init; }

    /// <summary>Whose rights the archive states.</summary>
    public string? Rights { get; init; }

    /// <summary>How many articles there are, in words: "16 articles in this archive".</summary>
    public required string Size { get; init; }

    /// <summary>The ways into the archive: timeline, sections, people… Only those that have something in them.</summary>
    public required IReadOnlyList<WayView> Ways { get; init; }

    /// <summary>The years with articles, latest first.</summary>
    public required IReadOnlyList<LinkView> Years { get; init; }

    /// <summary>Articles without a proved day; null where there are none.</summary>
    public LinkView? Undated { get; init; }
}

/// <summary>The page itself: <c>page</c>.</summary>
public sealed record PageView
{
    /// <summary>
    /// "front", "article", "year", "month", "undated", "timeline", "index", "entry", "quotations", "statistics", "search", "about", "tombstone" or "not-found".
    /// </summary>
    public required string Kind { get; init; }

    /// <summary>The way that the page belongs to, by the name that <c>site.ways</c> has: "people" also on the page of a person; null for none.</summary>
    public string? Way { get; init; }

    /// <summary>The document's title.</summary>
    public required string Title { get; init; }

    /// <summary>What the page is about, for search engines and link previews.</summary>
    public string? Description { get; init; }

    /// <summary>The page's own absolute address; null for one that answers for many.</summary>
    public string? Address { get; init; }

    /// <summary>
    /// The absolute address that search engines are to list: the page's own, that of the record of a further capture, or that of the original
    /// where the settings say so. Null for a page that answers for many addresses.
    /// </summary>
    public string? Canonical { get; init; }

    /// <summary>The same article in each language that the archive has it in, its own among them; empty for what has no translation.</summary>
    public IReadOnlyList<AlternateView> Alternates { get; init; } = [];

    /// <summary>What else the head of the page links to: the original of an article, copies of it in web archives (RFC 7089), its other forms.</summary>
    public IReadOnlyList<HeadLinkView> Links { get; init; } = [];

    /// <summary>The feeds of what the page is of, such as a person; empty where there are only those of the whole archive.</summary>
    public IReadOnlyList<FeedView> Feeds { get; init; } = [];

    /// <summary>What link previews and reference managers read, in order.</summary>
    public IReadOnlyList<MetaView> Meta { get; init; } = [];

    /// <summary>The page as linked data (JSON-LD), which nothing in it can end; null for a page that is none of it.</summary>
    public Html? JsonLd { get; init; }

    /// <summary>Whether search engines are asked not to list it.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Address of the one script that the page may run; null, as on most pages, for none.</summary>
    public string? Script { get; init; }
}

/// <summary>A feed.</summary>
/// <param name="Type">Its media type: "application/atom+xml", "application/rss+xml", "application/feed+json".</param>
/// <param name="Form">What people call the form: "Atom", "RSS", "JSON Feed".</param>
/// <param name="Title">What it is of.</param>
/// <param name="Url">Its address.</param>
public sealed record FeedView(string Type, string Form, string Title, string Url);

/// <summary>A link of a page's head.</summary>
/// <param name="Relation">What the other is to the page: "original", "memento", "alternate".</param>
/// <param name="Address">Its address.</param>
/// <param name="Type">Its media type; null for a page.</param>
public sealed record HeadLinkView(string Relation, string Address, string? Type = null);

/// <summary>A statement in the head of a page.</summary>
/// <param name="Attribute">The attribute that names it: "name" or "property".</param>
/// <param name="Key">What is stated: "og:title", "citation_author".</param>
/// <param name="Content">What it is.</param>
public sealed record MetaView(string Attribute, string Key, string Content);

/// <summary>A page in a language.</summary>
/// <param name="Language">The language, a BCP 47 tag.</param>
/// <param name="Address">Its absolute address.</param>
public sealed record AlternateView(string Language, string Address);

/// <summary>A translation of an article.</summary>
/// <param name="Language">Its language, a BCP 47 tag.</param>
/// <param name="Direction">Which way that language is written: "ltr" or "rtl".</param>
/// <param name="Name">The language by its own name.</param>
/// <param name="Headline">Its headline.</param>
/// <param name="Url">Its address.</param>
public sealed record TranslationView(string Language, string Direction, string Name, string Headline, string Url);

/// <summary>A link with the words that it stands on.</summary>
/// <param name="Text">The words.</param>
/// <param name="Url">The address.</param>
/// <param name="Note">What else is said of it, such as a count or a day; may be null.</param>
public sealed record LinkView(string Text, string Url, string? Note = null);

/// <summary>A way into the archive.</summary>
/// <param name="Name">"timeline", "sections", "people", "places", "organizations", "quotations", "tags", "series", "outlets" or "statistics".</param>
/// <param name="Text">Its name in the language of the theme.</param>
/// <param name="Url">Its address.</param>
/// <param name="Note">How much is there: "31"; null where that is not counted.</param>
public sealed record WayView(string Name, string Text, string Url, string? Note);

/// <summary>A day as people and machines read it.</summary>
/// <param name="Text">In the archive's language: "19 June 2024".</param>
/// <param name="Iso">For <c>datetime</c>: "2024-06-19".</param>
public sealed record DayView(string Text, string Iso);

/// <summary>An article in a list.</summary>
public sealed record TeaserView
{
    /// <summary>The anchor of the first article of a day in the list of its month: "d19"; null elsewhere.</summary>
    public string? Id { get; init; }

    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>The address of the article.</summary>
    public required string Url { get; init; }

    /// <summary>The published day; null where none is proved.</summary>
    public DayView? Published { get; init; }

    /// <summary>The standfirst or the first words.</summary>
    public string? Summary { get; init; }

    /// <summary>The authors: "Ada Holm and Tom Reed".</summary>
    public string? Authors { get; init; }

    /// <summary>Language of the texts, a BCP 47 tag.</summary>
    public required string Language { get; init; }
}

/// <summary>Articles under one heading.</summary>
/// <param name="Heading">The heading: a month of a year; null where the page's own heading says all.</param>
/// <param name="Url">Address of the heading's own page; null where it has none.</param>
/// <param name="Articles">Its articles, latest first.</param>
public sealed record GroupView(string? Heading, string? Url, IReadOnlyList<TeaserView> Articles);

/// <summary>Which part of a list a page shows.</summary>
/// <param name="Position">"Page 2 of 9".</param>
/// <param name="Newer">The page before; null on the first.</param>
/// <param name="Older">The page behind; null on the last.</param>
public sealed record PagerView(string Position, LinkView? Newer, LinkView? Older);

/// <summary>A part of an article's text.</summary>
public sealed record BlockView
{
    /// <summary>"paragraph", "subhead", "list", "quote", "pull", "note" or "figure".</summary>
    public required string Kind { get; init; }

    /// <summary>The anchor within the page, which is the block's own whatever else changes: "p-5b1c03f2".</summary>
    public required string Id { get; init; }

    /// <summary>The words of a paragraph, a subhead or a note, the caption of a figure; empty where there are items.</summary>
    public required string Text { get; init; }

    /// <summary>The entries of a list or the lines of a quotation that is set apart, in order; empty for all else.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];

    /// <summary>The dateline at the head of the first paragraph.</summary>
    public string? Dateline { get; init; }

    /// <summary>The credit line of a figure.</summary>
    public string? CreditLine { get; init; }

    /// <summary>The picture of a figure; null where only its words are left.</summary>
    public PictureView? Picture { get; init; }
}

/// <summary>A picture of the site.</summary>
/// <param name="Url">Address of the file as the author has it.</param>
/// <param name="SrcSet">Smaller ones for small screens, as <c>srcset</c> names them; null for none.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="AlternativeText">What it shows, for those who do not see it; may be empty.</param>
/// <param name="Caption">What the file says that it shows; null for nothing.</param>
/// <param name="CreditLine">Whom the file says must be named with it; null for nobody.</param>
/// <param name="File">Path of the file in the folder of seeds.</param>
public sealed record PictureView(
    string Url, string? SrcSet, int Width, int Height, string AlternativeText, string? Caption, string? CreditLine, string File)
{
    /// <summary>How wide pictures are shown: as the column of text, on small screens as the screen without its margins.</summary>
    public string Sizes { get; } = "(min-width: 46rem) 34rem, calc(100vw - 3rem)";
}

/// <summary>A person of an article.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Role">The office as the article states it.</param>
/// <param name="Url">Address of the person's own page.</param>
public sealed record PersonView(string Name, string? Role, string? Url);

/// <summary>A place or an organisation of an article.</summary>
/// <param name="Name">The name, with its abbreviation in brackets where the article gives one.</param>
/// <param name="Detail">What holds the place, or what the organisation is; null where the article does not say.</param>
/// <param name="Url">Address of its own page.</param>
public sealed record NamedView(string Name, string? Detail, string? Url);

/// <summary>A quotation of an article.</summary>
/// <param name="Text">The words, without marks.</param>
/// <param name="Speaker">Who says them; null where the text does not tell.</param>
/// <param name="SpeakerUrl">Address of the speaker's own page; null for one who is not listed.</param>
/// <param name="Via">Who reports them: "via Reuters".</param>
/// <param name="Url">The paragraph that holds them.</param>
public sealed record QuotationView(string Text, string? Speaker, string? SpeakerUrl, string? Via, string Url);

/// <summary>A headline of another article that the capture lists.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Url">Its address where the archive holds the article.</param>
public sealed record RelatedView(string Headline, string? Url);

/// <summary>A fact and how it was found.</summary>
/// <param name="Name">"Headline", "Published"…</param>
/// <param name="Value">The value as printed.</param>
/// <param name="Basis">"stated" or "inferred".</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Evidence">The words that prove it.</param>
/// <param name="File">The author's file that has them; null where they are captured.</param>
public sealed record FactView(string Name, string Value, string Basis, string Rule, string Evidence, string? File);

/// <summary>Where an article was published first, as its author states it.</summary>
/// <param name="Outlet">Who published it, with the address of the outlet's page; null where not stated.</param>
/// <param name="Url">Where; null where not stated.</param>
/// <param name="Captured">The day of the capture; null where not stated.</param>
/// <param name="Rights">Whose rights it is under; null where not stated.</param>
/// <param name="Mementos">Copies in web archives, each with its day and the archive's host.</param>
public sealed record SourceView(LinkView? Outlet, string? Url, DayView? Captured, string? Rights, IReadOnlyList<LinkView> Mementos);

/// <summary>A change to an article after it was published.</summary>
/// <param name="Kind">"Correction", "Update"… in the language of the theme.</param>
/// <param name="Text">What was changed.</param>
/// <param name="Day">When; null where not stated.</param>
public sealed record RevisionView(string Kind, string Text, DayView? Day);

/// <summary>A run of the captured text, its blanks and line ends too.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Rule">The rule that set the run aside; null for a run that was not.</param>
public sealed record CapturedRunView(string Text, string? Rule);

/// <summary>A captured line that is not the article.</summary>
/// <param name="Text">The line.</param>
/// <param name="Rule">The rule that set it aside; for one of the archive's own, its name behind a colon.</param>
public sealed record ResidueView(string Text, string Rule);

/// <summary>The captured file.</summary>
public sealed record CaptureView
{
    /// <summary>Path in the seed folder.</summary>
    public required string Path { get; init; }

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size: "5,395 bytes".</summary>
    public required string Size { get; init; }

    /// <summary>Name of the encoding: "utf-8".</summary>
    public required string Encoding { get; init; }

    /// <summary>Number of lines: "65 lines".</summary>
    public required string Lines { get; init; }

    /// <summary>The whole captured text, in runs: joined they are the text, but for controls that HTML cannot hold.</summary>
    public required IReadOnlyList<CapturedRunView> Runs { get; init; }
}

/// <summary>How an article is cited.</summary>
/// <param name="Styles">The citation in each style.</param>
/// <param name="Formats">The record in each form for reference managers.</param>
public sealed record CitationView(IReadOnlyList<CitationStyleView> Styles, IReadOnlyList<CitationFormatView> Formats);

/// <summary>A citation as it is printed, in English.</summary>
/// <param name="Name">Name of the style: "APA".</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Runs">The text, in runs.</param>
public sealed record CitationStyleView(string Name, string Id, IReadOnlyList<CitationRunView> Runs);

/// <summary>A run of a printed citation.</summary>
/// <param name="Text">The characters, blanks at its ends too.</param>
/// <param name="Italic">Whether it is in italics.</param>
public sealed record CitationRunView(string Text, bool Italic);

/// <summary>A citation for reference managers.</summary>
/// <param name="Name">Name of the form: "BibTeX".</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">The record, in lines.</param>
public sealed record CitationFormatView(string Name, string Id, string Text);

/// <summary>An article on its own page: <c>article</c>.</summary>
public sealed record ArticleView
{
    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>A second headline of other words.</summary>
    public string? AlternativeHeadline { get; init; }

    /// <summary>The standfirst.</summary>
    public string? Summary { get; init; }

    /// <summary>The section of the paper.</summary>
    public LinkView? Section { get; init; }

    /// <summary>The series, with the number of the part: "Letters from the fort (2)".</summary>
    public LinkView? Series { get; init; }

    /// <summary>Subjects.</summary>
    public IReadOnlyList<LinkView> Tags { get; init; } = [];

    /// <summary>Where it was published first; null where nothing is stated of that.</summary>
    public SourceView? Source { get; init; }

    /// <summary>The picture that stands for it, where no figure of the text shows it; null for none.</summary>
    public PictureView? Picture { get; init; }

    /// <summary>The byline as printed.</summary>
    public string? Byline { get; init; }

    /// <summary>The published day; null where none is proved.</summary>
    public DayView? Published { get; init; }

    /// <summary>How the published day is known where no line states it: "inferred from a caption".</summary>
    public string? PublishedNote { get; init; }

    /// <summary>The day of the last change.</summary>
    public DayView? Modified { get; init; }

    /// <summary>What was changed since it was published, in the order in which it is stated.</summary>
    public IReadOnlyList<RevisionView> Revisions { get; init; } = [];

    /// <summary>The article that is the record of the same text; null on the record itself.</summary>
    public LinkView? Record { get; init; }

    /// <summary>Other captures of the same text, each with its outlet or its file; on the record only.</summary>
    public IReadOnlyList<LinkView> OtherCaptures { get; init; } = [];

    /// <summary>Language of the article, a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>Which way that language is written: "ltr" or "rtl".</summary>
    public required string Direction { get; init; }

    /// <summary>The text of an article in Markdown, as markup; null for a captured text.</summary>
    public Html? Body { get; init; }

    /// <summary>The text: paragraphs, subheads and figures in their order.</summary>
    public required IReadOnlyList<BlockView> Blocks { get; init; }

    /// <summary>Where the article says it comes from.</summary>
    public string? SourceNote { get; init; }

    /// <summary>Who is named in it.</summary>
    public required IReadOnlyList<PersonView> People { get; init; }

    /// <summary>Places that it names.</summary>
    public required IReadOnlyList<NamedView> Places { get; init; }

    /// <summary>Organisations that it names.</summary>
    public required IReadOnlyList<NamedView> Organizations { get; init; }

    /// <summary>Who says what in it; fragments are left out.</summary>
    public required IReadOnlyList<QuotationView> Quotations { get; init; }

    /// <summary>Headlines of other articles that the capture lists.</summary>
    public required IReadOnlyList<RelatedView> Related { get; init; }

    /// <summary>Other articles of the archive that have most in common with it, nearest first.</summary>
    public required IReadOnlyList<KindredView> Kindred { get; init; }

    /// <summary>The article in other languages.</summary>
    public IReadOnlyList<TranslationView> Translations { get; init; } = [];

    /// <summary>The article before it in time.</summary>
    public LinkView? Earlier { get; init; }

    /// <summary>The article behind it in time.</summary>
    public LinkView? Later { get; init; }

    /// <summary>Address of the article as plain text; null where none is written.</summary>
    public string? Text { get; init; }

    /// <summary>Address of the article as data; null where none is written.</summary>
    public string? Data { get; init; }

    /// <summary>Address of the article in Markdown; null where none is written.</summary>
    public string? Markdown { get; init; }

    /// <summary>How it is cited; null where that is not wanted.</summary>
    public CitationView? Citation { get; init; }

    /// <summary>What was found, and how.</summary>
    public required IReadOnlyList<FactView> Facts { get; init; }

    /// <summary>Captured lines that are not the article.</summary>
    public required IReadOnlyList<ResidueView> Residue { get; init; }

    /// <summary>The captured file.</summary>
    public required CaptureView Capture { get; init; }
}

/// <summary>What the template of front pages sees.</summary>
public sealed record FrontPage(SiteView Site, PageView Page, IReadOnlyList<TeaserView> Articles, PagerView Pager);

/// <summary>What the template of article pages sees.</summary>
public sealed record ArticlePage(SiteView Site, PageView Page, ArticleView Article);

/// <summary>What the template of year, month and undated pages sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Heading">"2024", "June 2024".</param>
/// <param name="Months">The days of the year or month, on its first page; empty on others.</param>
/// <param name="Groups">The months of a year; one group on other pages.</param>
/// <param name="Parent">The year of a month, the timeline of a year.</param>
/// <param name="Pager">Where the list goes on.</param>
public sealed record PeriodPage(
    SiteView Site, PageView Page, string Heading, IReadOnlyList<CalendarMonthView> Months, IReadOnlyList<GroupView> Groups, LinkView? Parent, PagerView Pager);

/// <summary>What the template of the about page sees.</summary>
public sealed record AboutPage(SiteView Site, PageView Page, Html Content);

/// <summary>What the template sees of an article that is no longer published.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Heading">Whether it was withdrawn or its term is over.</param>
/// <param name="Reason">What the author says of it; null for nothing.</param>
/// <param name="Since">Since when; null where not stated.</param>
public sealed record TombstonePage(SiteView Site, PageView Page, string Heading, string? Reason, DayView? Since);

/// <summary>What the template of the page for unknown addresses sees.</summary>
public sealed record NotFoundPage(SiteView Site, PageView Page);

/// <summary>What the frame around every page sees.</summary>
/// <param name="Site">The archive.</param>
/// <param name="Page">The page.</param>
/// <param name="Content">The page's own template, rendered.</param>
public sealed record LayoutPage(SiteView Site, PageView Page, Html Content);
