namespace SiteBuilder.Checking;

/// <summary>What a file of the site is, so that it can be told which kinds weigh most.</summary>
internal enum FileKind
{
    /// <summary>None of the others.</summary>
    Other,

    /// <summary>The page of an article, or of what is left of one.</summary>
    Article,

    /// <summary>A page that leads to articles: the front page, periods, names, quotations.</summary>
    List,

    /// <summary>The search: its page and its index.</summary>
    Search,

    /// <summary>Data for programs.</summary>
    Data,

    /// <summary>The text edition.</summary>
    Text,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A feed, or a list of pages for search engines.</summary>
    Feed,

    /// <summary>A page at a former address, which leads on.</summary>
    Redirect,

    /// <summary>A file of the theme.</summary>
    Asset,
}
