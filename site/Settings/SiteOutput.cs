using System;

namespace SiteBuilder.Settings;

/// <summary>What is written beside the pages.</summary>
[Flags]
public enum SiteOutput
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The typed data of every article, the index of all, and the schemas that describe them.</summary>
    Data = 1,

    /// <summary>The feeds, in three forms.</summary>
    Feed = 2,

    /// <summary>The list of all pages for search engines.</summary>
    Sitemap = 4,

    /// <summary>The search, with its index.</summary>
    Search = 8,

    /// <summary>The text edition: every article, and the list of all, as plain text.</summary>
    Text = 16,

    /// <summary>Every article in Markdown, and the list of all for programs that read text.</summary>
    Markdown = 32,

    /// <summary>How to cite each article, on its page, and files of all for reference managers.</summary>
    Citations = 64,

    /// <summary>All of them.</summary>
    All = Data | Feed | Sitemap | Search | Text | Markdown | Citations,
}
