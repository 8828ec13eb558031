using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Markup;
using SiteBuilder.Statements;

namespace SiteBuilder.Model;

/// <summary>What the author states of articles, read from the files that the archive's assembly carries. The compiler has told their mistakes.</summary>
/// <param name="captures">The files.</param>
internal sealed class StatementStore(CaptureStore captures)
{
    private readonly ConcurrentDictionary<string, IReadOnlyDictionary<StatedField, Statement>?> _folders = new(StringComparer.Ordinal);

    /// <summary>All that is stated of an article: in its own head, in its sidecar, and for its folders.</summary>
    /// <param name="path">Path of its seed, with slashes.</param>
    /// <param name="text">The seed's text.</param>
    public ArticleStatements Of(string path, string text)
    {
        string beside = SidecarPath.Of(path);
        StatementText? head = MarkdownSeed.IsMarkdown(path) ? FrontMatter.Of(path, text) : null;
        StatementText? sidecar = captures.StatementOf(beside) is { } stated ? StatementText.Of(beside, stated) : null;
        IReadOnlyDictionary<StatedField, Statement>[] folders = [.. ArticleStatements.FolderFilesOf(path).Select(FolderOf).OfType<IReadOnlyDictionary<StatedField, Statement>>()];
        return head is null && sidecar is null && folders.Length == 0 ? ArticleStatements.None : ArticleStatements.Read(head, sidecar, folders, []);
    }

    private IReadOnlyDictionary<StatedField, Statement>? FolderOf(string file) => _folders.GetOrAdd(
        file, file => captures.StatementOf(file) is { } text ? ArticleStatements.ReadFolder(StatementText.Of(file, text)) : null);
}
