using System.Collections.Generic;

namespace SiteBuilder.Statements;

/// <summary>
/// All that is stated of one article. Its sidecar has the last word, then its own front matter; what is stated for a folder holds for articles
/// that do not say otherwise, the nearest folder first.
/// </summary>
internal sealed class ArticleStatements
{
    /// <summary>Name of the file with what holds for every seed of its folder and the folders in it.</summary>
    public const string FolderFile = "_folder.yml";

    private static readonly Dictionary<StatedField, Statement> s_nothing = [];
    private readonly IReadOnlyDictionary<StatedField, Statement> _sidecar;
    private readonly IReadOnlyDictionary<StatedField, Statement> _frontMatter;
    private readonly IReadOnlyList<IReadOnlyDictionary<StatedField, Statement>> _folders;

    private ArticleStatements(
        IReadOnlyDictionary<StatedField, Statement> sidecar, IReadOnlyDictionary<StatedField, Statement> frontMatter,
        IReadOnlyList<IReadOnlyDictionary<StatedField, Statement>> folders)
    {
        _sidecar = sidecar;
        _frontMatter = frontMatter;
        _folders = folders;
    }

    /// <summary>Nothing stated.</summary>
    public static ArticleStatements None { get; } = new(s_nothing, s_nothing, []);

    /// <summary>Reads what is stated of a seed.</summary>
    /// <param name="frontMatter">The head of the seed itself; null where it has none.</param>
    /// <param name="sidecar">The file beside it; null where there is none.</param>
    /// <param name="folders">What the files of its folders state, the nearest first.</param>
    /// <param name="problems">Receives mistakes in front matter and sidecar.</param>
    public static ArticleStatements Read(
        StatementText? frontMatter, StatementText? sidecar, IReadOnlyList<IReadOnlyDictionary<StatedField, Statement>> folders,
        List<StatementProblem> problems) => new(
            sidecar is { } beside ? StatementReader.Read(beside, isFrontMatter: false, problems) : s_nothing,
            frontMatter is { } head ? StatementReader.Read(head, isFrontMatter: true, problems) : s_nothing,
            folders);

    /// <summary>What the file of a folder states. Its mistakes are told once, with the file, and not for each seed.</summary>
    public static IReadOnlyDictionary<StatedField, Statement> ReadFolder(StatementText folder) =>
        StatementReader.Read(folder, isFrontMatter: false, []);

    /// <summary>Paths of the files that hold for a seed's folder and those around it, the nearest first.</summary>
    public static IEnumerable<string> FolderFilesOf(string seed)
    {
        for (int slash = seed.LastIndexOf('/'); slash > 0; slash = seed.LastIndexOf('/', slash - 1))
        {
            yield return seed.Remove(slash + 1) + FolderFile;
        }

        yield return FolderFile;
    }

    /// <summary>What is stated of the article itself; null for nothing.</summary>
    public Statement? Own(StatedField field) =>
        _sidecar.TryGetValue(field, out Statement? statement) || _frontMatter.TryGetValue(field, out statement) ? statement : null;

    /// <summary>What is stated for its folder; null for nothing.</summary>
    public Statement? Default(StatedField field)
    {
        foreach (IReadOnlyDictionary<StatedField, Statement> folder in _folders)
        {
            if (folder.TryGetValue(field, out Statement? statement))
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>What is stated, be it for its folder only; null for nothing.</summary>
    public Statement? Any(StatedField field) => Own(field) ?? Default(field);
}
