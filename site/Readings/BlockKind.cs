namespace SiteBuilder.Readings;

/// <summary>What one block of captured text is. The numbers are packed into archives and never change their meaning.</summary>
public enum BlockKind
{
    /// <summary>Not the article: navigation, sharing, advertisement and other lines around it.</summary>
    Residue = 0,

    /// <summary>The headline; it may stand in the capture more than once (schema.org <c>headline</c>).</summary>
    Headline = 1,

    /// <summary>The standfirst between headline and text (schema.org <c>abstract</c>).</summary>
    Summary = 2,

    /// <summary>The line that names the authors.</summary>
    Byline = 3,

    /// <summary>A line that says when the article was published or updated.</summary>
    PublicationLine = 4,

    /// <summary>Place, agency and day at the head of the first paragraph (schema.org <c>dateline</c>).</summary>
    Dateline = 5,

    /// <summary>The words under a picture (IPTC Description).</summary>
    Caption = 6,

    /// <summary>Who made and who supplied a picture (IPTC Credit Line).</summary>
    CreditLine = 7,

    /// <summary>A paragraph of the article.</summary>
    Paragraph = 8,

    /// <summary>A heading within the article.</summary>
    Subhead = 9,

    /// <summary>A line that says where the article comes from.</summary>
    SourceNote = 10,

    /// <summary>The heading above headlines of other articles.</summary>
    RelatedHeading = 11,

    /// <summary>The headline of another article.</summary>
    Related = 12,

    /// <summary>A second headline that differs from the first (schema.org <c>alternativeHeadline</c>).</summary>
    AlternativeHeadline = 13,

    /// <summary>An entry of a list within the article.</summary>
    ListItem = 14,

    /// <summary>The title of a video or another work that the page embeds within the article.</summary>
    MediaTitle = 15,

    /// <summary>What the article says of its author, in front of or behind the text.</summary>
    AuthorNote = 16,

    /// <summary>What the article says it has corrected (schema.org <c>correction</c>).</summary>
    Correction = 17,

    /// <summary>A quotation that the page sets apart within the text, and the line of its source (HTML <c>blockquote</c>).</summary>
    BlockQuote = 18,

    /// <summary>Words pulled out of the text and set large beside it, which the text has too.</summary>
    PullQuote = 19,

    /// <summary>The statements at the head of a Markdown file.</summary>
    FrontMatter = 20,

    /// <summary>A table of a Markdown file.</summary>
    Table = 21,

    /// <summary>Code that a Markdown file shows; its lines are kept.</summary>
    Code = 22,

    /// <summary>A paragraph of a footnote.</summary>
    Footnote = 23,

    /// <summary>A term of a list of definitions, or what is said of it.</summary>
    Definition = 24,

    /// <summary>A paragraph of a note, tip or warning that a Markdown file sets apart.</summary>
    Alert = 25,

    /// <summary>Raw HTML in a Markdown file; its words are those between its tags.</summary>
    Html = 26,

    /// <summary>What has no printed words: rules, definitions of links, fences, pictures without a caption.</summary>
    Markup = 27,
}
