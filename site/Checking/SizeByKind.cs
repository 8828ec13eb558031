using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Checking;

/// <summary>How much the files of a kind weigh together.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Files">How many there are.</param>
/// <param name="Size">Bytes of all.</param>
internal readonly record struct SizeByKind(FileKind Kind, int Files, long Size)
{
    /// <summary>The kinds of a site, heaviest first.</summary>
    public static IReadOnlyList<SizeByKind> Of(IEnumerable<SiteFile> files) =>
    [
        .. files.GroupBy(static file => file.Kind).Select(static kind => new SizeByKind(kind.Key, kind.Count(), kind.Sum(static file => file.Size)))
            .OrderByDescending(static kind => kind.Size).ThenBy(static kind => kind.Kind),
    ];

    /// <summary>A kind in words, in the plural.</summary>
    public static string NameOf(FileKind kind) => kind switch
    {
        FileKind.Article => "articles",
        FileKind.List => "lists",
        FileKind.Search => "search",
        FileKind.Data => "data",
        FileKind.Text => "text",
        FileKind.Picture => "pictures",
        FileKind.Feed => "feeds",
        FileKind.Redirect => "redirects",
        FileKind.Asset => "assets",
        _ => "other",
    };
}
