namespace SiteBuilder.Generator.Articles.Weighing;

/// <summary>
/// What a block is for the article's outline. The tags follow one another as the parts of a page do: the weights of transitions say how, and
/// some never happen (nothing of the article's head stands behind its first paragraph). The order is that of the columns of the table.
/// </summary>
internal enum BlockTag
{
    /// <summary>The page above the article.</summary>
    Above,

    /// <summary>The headline, each time that it stands on the page.</summary>
    Headline,

    /// <summary>Standfirst, byline, day and other lines between headline and text.</summary>
    Head,

    /// <summary>Caption or credit above the text.</summary>
    LeadCaption,

    /// <summary>A paragraph, an entry of a list, a block quote.</summary>
    Text,

    Subhead,

    /// <summary>Caption or credit within the text.</summary>
    Caption,

    /// <summary>Residue within the text.</summary>
    Aside,

    /// <summary>The page behind the article.</summary>
    Below,
}
