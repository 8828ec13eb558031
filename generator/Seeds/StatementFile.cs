using System;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Statements;

namespace SiteBuilder.Generator.Seeds;

/// <summary>A file of statements: a sidecar or the file of a folder.</summary>
/// <param name="Path">Path in the seed folder, with slashes.</param>
/// <param name="FullPath">Path as the compiler knows it, for problems.</param>
/// <param name="Text">All its characters; empty where it cannot be read.</param>
/// <param name="Failure">Why it cannot be read; null where it can.</param>
internal sealed record StatementFile(string Path, string FullPath, string Text, SeedProblem? Failure = null)
{
    /// <summary>The other ending that files of YAML have. Statements are read from <c>.yml</c> alone, so that no article has two.</summary>
    public const string OtherEnding = ".yaml";

    /// <summary>The name that it should have; null where it has the right ending.</summary>
    public string? RightPath => Path.EndsWith(OtherEnding, StringComparison.OrdinalIgnoreCase) ? Path.Substring(0, Path.Length - OtherEnding.Length) + ".yml" : null;

    /// <summary>Whether it holds for a folder.</summary>
    public bool IsOfFolder => Path == ArticleStatements.FolderFile || Path.EndsWith("/" + ArticleStatements.FolderFile, StringComparison.Ordinal);

    /// <summary>The text as the reader of statements takes it.</summary>
    public StatementText Statements => StatementText.Of(Path, Text);

    /// <summary>Reads a file of the project; null for one that is none.</summary>
    public static StatementFile? Read(AdditionalText file, SeedFolder folder, CancellationToken cancellation) =>
        folder.StatementPathOf(file.Path) is { } path ? Read(path, file, cancellation) : null;

    private static StatementFile Read(string path, AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation) switch
            {
                null => Unreadable("it is not text"),

                // The archive's program reads the same bytes as UTF-8, and the two may not differ.
                { Encoding: not (null or UTF8Encoding) } => Unreadable("it is not UTF-8; save it as UTF-8"),
                SourceText text => new StatementFile(path, file.Path, text.ToString()),
            };
        }
        catch (Exception crash) when (crash is not OperationCanceledException)
        {
            return new StatementFile(path, file.Path, "", SeedProblem.OfCrash(file.Path, crash));
        }

        StatementFile Unreadable(string reason) =>
            new(path, file.Path, "", new SeedProblem(SeedProblems.StatementsUnreadable, file.Path, 0, 0, 0, 0, reason));
    }
}
