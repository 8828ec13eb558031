using System;

namespace SiteBuilder.Settings;

/// <summary>What is written beside the pages.</summary>
[Flags]
public enum SiteOutput
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The typed data of every article, and the schema that describes it.</summary>
    Data = 1,

    /// <summary>The Atom feed.</summary>
    Feed = 2,

    /// <summary>The list of all pages for search engines.</summary>
    Sitemap = 4,

    /// <summary>The search, with its index.</summary>
    Search = 8,

    /// <summary>The text edition: every article, and the list of all, as plain text.</summary>
    Text = 16,

    /// <summary>How to cite each article, on its page, and files of all for reference managers.</summary>
    Citations = 32,

    /// <summary>All of them.</summary>
    All = Data | Feed | Sitemap | Search | Text | Citations,
}
