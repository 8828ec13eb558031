using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using SiteBuilder.Markup;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;
using SiteBuilder.Templates;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteBuilder.Checking;

/// <summary>Where a link is written.</summary>
/// <param name="File">The file, as problems name it.</param>
/// <param name="Line">Line, one-based; 0 for the file as a whole.</param>
/// <param name="Column">Column, one-based; 0 for the line as a whole.</param>
internal readonly record struct WrittenPlace(string File, int Line, int Column);

/// <summary>Finds where the links of pages are written. It is asked only when some are broken, and may take its time.</summary>
/// <param name="archive">The archive.</param>
/// <param name="theme">The files of the theme.</param>
/// <param name="follow">What the address of a link of an article becomes on its page; null where it becomes plain text.</param>
internal sealed class LinkPlaces(ArticleArchive archive, IReadOnlyList<ThemeFile> theme, Func<Article, string, string?> follow)
{
    /// <summary>What stands behind an address in a template.</summary>
    private static readonly char[] s_ends = ['"', '\'', '#', '?', ' ', '>', ')'];

    private readonly Dictionary<string, ILookup<string, WrittenPlace>> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Article> _articles = archive.Captures.ToDictionary(static article => Paths.FileOf(article.Address), StringComparer.Ordinal);

    /// <summary>The places in the article of a page, or in the words of the about page, that make a link; none where its template does.</summary>
    /// <param name="page">Path of the page.</param>
    /// <param name="written">The address as the page has it.</param>
    public IEnumerable<WrittenPlace> InArticle(string page, string written)
    {
        if (page == Paths.FileOf(Paths.About))
        {
            return InAbout(written) is { } place ? [place] : [];
        }

        return Written(page)[written];
    }

    /// <summary>Whether a page has words of its own with links in them: an article in Markdown, or the about page.</summary>
    public bool HasWords(string page) => page == Paths.FileOf(Paths.About) || (_articles.TryGetValue(page, out Article? article) && MarkdownSeed.IsMarkdown(article.Capture.Path));

    /// <summary>The places of all links of the article of a page, by what they become on it.</summary>
    private ILookup<string, WrittenPlace> Written(string page)
    {
        if (_written.TryGetValue(page, out ILookup<string, WrittenPlace>? known))
        {
            return known;
        }

        (string, WrittenPlace)[] places = [];
        if (HasWords(page) && _articles.TryGetValue(page, out Article? article) && article.Capture.Text is var text && MarkdownSeed.OfFile(article.Capture.Path, text) is { } seed)
        {
            LineTable lines = new(text);
            places =
            [
                .. seed.Links.Concat(HtmlLinks.Of(seed, text)).OrderBy(static link => link.AddressSpan.Start)
                    .Select(link => (Becomes(article, link.Address) ?? "", lines.PlaceOf(link.AddressSpan.Start))).Distinct()
                    .Select(link => (link.Item1, new WrittenPlace(article.Capture.Path, link.Item2.Line + 1, link.Item2.Column + 1))),
            ];
        }

        return _written[page] = places.ToLookup(static place => place.Item1, static place => place.Item2, StringComparer.Ordinal);
    }

    /// <summary>The place in a template or a style sheet that has an address as it stands, with the base path or without; null where none has.</summary>
    /// <param name="written">The address as a page has it.</param>
    /// <param name="basePath">What addresses of the site start with.</param>
    public WrittenPlace? InTheme(string written, string basePath)
    {
        string[] forms = [written, .. written.StartsWith(basePath, StringComparison.Ordinal) ? new[] { written[basePath.Length..] } : []];
        return forms.Where(static form => form.Length > 2).SelectMany(form => theme.Where(static file => !file.IsAsset || LinkCheck.IsStyle(file.Name)).Select(file => In(file, form)))
            .FirstOrDefault(static place => place is not null);
    }

    private static WrittenPlace? In(ThemeFile file, string form)
    {
        string text = Encoding.UTF8.GetString(file.Content);
        int at = s_ends.Select(end => text.IndexOf(form + end, StringComparison.Ordinal)).Where(static found => found >= 0).DefaultIfEmpty(-1).Min();
        return at < 0 ? null : PlaceOf(file.Place, text, at);
    }

    private string? Becomes(Article article, string address) => follow(article, TextRepair.Repair(WebUtility.HtmlDecode(address)))?.Trim();

    private WrittenPlace? InAbout(string written)
    {
        if (archive.SettingsText is not { } text || ValueOf(text, "about") is not { } about)
        {
            return null;
        }

        int start = (int)about.Start.Index;
        int length = Math.Min((int)about.End.Index, text.Length) - start;
        int at = text.IndexOf(written, start, length, StringComparison.Ordinal);
        return at < 0 ? null : PlaceOf(ArchiveSettings.File, text, at);
    }

    /// <summary>The value of a key of settings; null where there is none, as where the settings cannot be read.</summary>
    private static YamlNode? ValueOf(string text, string key)
    {
        YamlStream yaml = [];
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException)
        {
            return null;
        }

        return yaml.Documents is [{ RootNode: YamlMappingNode root }, ..] && root.Children.TryGetValue(new YamlScalarNode(key), out YamlNode? value) ? value : null;
    }

    private static WrittenPlace PlaceOf(string file, string text, int at)
    {
        (int line, int column) = new LineTable(text).PlaceOf(at);
        return new WrittenPlace(file, line + 1, column + 1);
    }
}
