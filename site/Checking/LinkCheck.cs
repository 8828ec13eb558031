using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Pages;

namespace SiteBuilder.Checking;

/// <summary>
/// Follows every link of a site to its file and anchor. Pages are read one by one, in any order and from any thread, while they are rendered; what
/// leads nowhere is told when all are known.
/// </summary>
/// <param name="root">Where the site is. Whole addresses that start so are links within it, but for the address of one's own machine.</param>
/// <param name="isLocal">Whether that address only stands for one that is not stated yet.</param>
internal sealed class LinkCheck(Uri root, bool isLocal)
{
    private readonly ConcurrentDictionary<string, LinkAddress?> _addresses = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageNames> _pages = new(StringComparer.Ordinal);

    /// <summary>Whether a file of the site is read: pages are, and style sheets.</summary>
    public static bool Reads(string path) => IsPage(path) || IsStyle(path);

    /// <summary>Whether a file is a page.</summary>
    public static bool IsPage(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a style sheet.</summary>
    public static bool IsStyle(string path) => path.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a page or a style sheet.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="content">Its bytes.</param>
    public void Read(string path, ReadOnlySpan<byte> content)
    {
        PageNames page = new(this, path);
        if (IsStyle(path))
        {
            StyleScanner.Scan(content, page);
        }
        else
        {
            PageScanner.Scan(content, page);
        }

        page.Close();
        _pages[path] = page;
    }

    /// <summary>The links that lead nowhere, by page and address in ordinal order; each once for each page.</summary>
    /// <param name="files">Paths of all files of the site.</param>
    /// <param name="isThere">Whether a path is served that is none of these, such as that of a file that somebody put there.</param>
    public IReadOnlyList<BrokenLink> Broken(IEnumerable<string> files, Func<string, bool> isThere)
    {
        HashSet<string> known = new(files, StringComparer.Ordinal);
        Lazy<Dictionary<string, string>> inAnyCase = new(() => InAnyCase(known));

        // What many pages have is followed once. Mostly nothing of it is broken, and no page needs to be looked at again.
        Dictionary<LinkAddress, (LinkFault Fault, string? File)> answers = new(ReferenceEqualityComparer.Instance);
        foreach ((LinkAddress link, (LinkFault, string?)? answer) in _addresses.Values.OfType<LinkAddress>().Concat(_pages.Values.SelectMany(static page => page.Relative))
            .AsParallel().Select(link => (link, Follow(link))).Where(static pair => pair.Item2 is not null))
        {
            answers[link] = answer!.Value;
        }

        IEnumerable<BrokenLink> own = _pages.Values.SelectMany(static page => page.OwnAnchors
            .Select(anchor => new BrokenLink(LinkFault.Anchor, page.Path, new LinkAddress("#" + anchor, page.Path, anchor), page.Path)));
        IEnumerable<BrokenLink> others = answers.Count == 0 ? [] : _pages.Values.SelectMany(page => page.Links.Concat(page.Relative).Where(answers.ContainsKey)
            .Select(link => new BrokenLink(answers[link].Fault, page.Path, link, answers[link].File)));
        return
        [
            .. own.Concat(others).OrderBy(static link => link.Page, StringComparer.Ordinal).ThenBy(static link => link.Address.Written, StringComparer.Ordinal),
        ];

        (LinkFault, string?)? Follow(LinkAddress link)
        {
            if (link.Path is not { } path)
            {
                // Who forgets the base path means a file that is there without it.
                return (LinkFault.Outside, FilesOf(LinkAddress.Unescape(link.Written).Split('?', '#')[0].TrimStart('/')).FirstOrDefault(known.Contains));
            }

            if (FilesOf(path).FirstOrDefault(known.Contains) is { } file)
            {
                return link.Anchor.Length > 0 && IsPage(file) && _pages.TryGetValue(file, out PageNames? page) && !page.Has(link.Anchor) ? (LinkFault.Anchor, file) : null;
            }

            return FilesOf(path).Any(isThere) ? null
                : FilesOf(path).FirstOrDefault(inAnyCase.Value.ContainsKey) is { } similar ? (LinkFault.Capitals, inAnyCase.Value[similar])
                : (LinkFault.Missing, null);
        }
    }

    /// <summary>The anchors of a page; none where it was not read.</summary>
    public IReadOnlyCollection<string> AnchorsOf(string page) => _pages.TryGetValue(page, out PageNames? names) ? names.Anchors : [];

    /// <summary>What a host may serve for a path: the file, the index of the folder, and a page without its ending.</summary>
    private static IEnumerable<string> FilesOf(string path) =>
        path.Length == 0 || path.EndsWith('/') ? [Paths.FileOf(path)] : [path, path + "/index.html", path + ".html"];

    private static Dictionary<string, string> InAnyCase(IEnumerable<string> files)
    {
        Dictionary<string, string> all = new(StringComparer.OrdinalIgnoreCase);
        foreach (string file in files.Order(StringComparer.Ordinal))
        {
            all.TryAdd(file, file);
        }

        return all;
    }

    /// <summary>What one page names.</summary>
    private sealed class PageNames(LinkCheck check, string path) : IPageNames
    {
        private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
        private readonly HashSet<LinkAddress> _links = new(ReferenceEqualityComparer.Instance);
        private readonly Dictionary<string, LinkAddress> _relative = new(StringComparer.Ordinal);
        private HashSet<string>? _own = new(StringComparer.Ordinal);

        public string Path => path;

        /// <summary>Links that mean the same on every page.</summary>
        public IEnumerable<LinkAddress> Links => _links;

        /// <summary>Links that count from this page.</summary>
        public IEnumerable<LinkAddress> Relative => _relative.Values;

        public IReadOnlyCollection<string> Anchors => _anchors;

        /// <summary>Anchors that the page leads to in itself and does not have.</summary>
        public IReadOnlyCollection<string> OwnAnchors { get; private set; } = [];

        /// <summary>Whether a link to an anchor leads somewhere; "top" is the page's head in any case.</summary>
        public bool Has(string anchor) => _anchors.Contains(anchor) || anchor.Equals("top", StringComparison.OrdinalIgnoreCase);

        public void Anchor(ReadOnlySpan<char> name) => _anchors.Add(name.ToString());

        public void Link(ReadOnlySpan<char> address)
        {
            if (address[0] == '#')
            {
                if (address.Length > 1 && !_anchors.GetAlternateLookup<ReadOnlySpan<char>>().Contains(address[1..]))
                {
                    _own!.Add(address[1..].ToString());
                }

                return;
            }

            if (LinkAddress.IsRelative(address))
            {
                if (LinkAddress.Parse(address.ToString(), check.Root, check.IsLocal, path) is { } relative)
                {
                    _relative.TryAdd(relative.Written, relative);
                }

                return;
            }

            if (!check._addresses.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(address, out LinkAddress? link))
            {
                link = check._addresses.GetOrAdd(address.ToString(), written => LinkAddress.Parse(written, check.Root, check.IsLocal, path));
            }

            if (link is not null)
            {
                _links.Add(link);
            }
        }

        /// <summary>All of the page is known.</summary>
        public void Close()
        {
            OwnAnchors = [.. _own!.Where(anchor => !Has(LinkAddress.Unescape(anchor)) && !anchor.StartsWith(":~:", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
            _own = null;
        }
    }

    private Uri Root => root;

    private bool IsLocal => isLocal;
}
