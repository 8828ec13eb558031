using System;
using System.Threading;
using Microsoft.CodeAnalysis;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>A file of statements: a sidecar or the file of a folder.</summary>
/// <param name="Path">Path in the seed folder, with slashes.</param>
/// <param name="FullPath">Path as the compiler knows it, for problems.</param>
/// <param name="Text">All its characters.</param>
internal sealed record StatementFile(string Path, string FullPath, string Text)
{
    /// <summary>Whether it holds for a folder.</summary>
    public bool IsOfFolder => Path == ArticleStatements.FolderFile || Path.EndsWith("/" + ArticleStatements.FolderFile, StringComparison.Ordinal);

    /// <summary>The text as the reader of statements takes it.</summary>
    public StatementText Statements => StatementText.Of(Path, Text);

    /// <summary>Reads a file of the project; null for one that is none. A file that is no text holds nothing.</summary>
    public static StatementFile? Read(AdditionalText file, SeedFolder folder, CancellationToken cancellation) =>
        folder.StatementPathOf(file.Path) is { } path
            ? new StatementFile(path, file.Path, file.GetText(cancellation)?.ToString() ?? "")
            : null;
}
