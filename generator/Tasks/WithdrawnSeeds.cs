using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Tasks;

/// <summary>
/// Finds the captures that their author withdrew, by the reader of statements that the compiler has too: nothing of them may reach the assembly.
/// </summary>
internal static class WithdrawnSeeds
{
    /// <summary>Paths of withdrawn captures, and of the sidecars that state something of them, with a capture or without.</summary>
    /// <param name="seeds">Paths in the folder of seeds, with the files.</param>
    /// <param name="statements">The same of files of statements.</param>
    public static HashSet<string> Find(IEnumerable<(string Path, string File)> seeds, IEnumerable<(string Path, string File)> statements)
    {
        HashSet<string> stating = [.. statements.Where(static file => States(file.Path, ReadUtf8(file.File))).Select(static file => file.Path)];
        HashSet<string> withdrawn = [.. stating.Where(static path => !IsOfFolder(path))];
        foreach ((string path, string file) in seeds)
        {
            string sidecar = SidecarPath.Of(path);
            if (stating.Contains(sidecar) || ArticleStatements.FolderFilesOf(path).Any(stating.Contains) || StatesItself(path, file))
            {
                withdrawn.Add(path);
                withdrawn.Add(sidecar);
            }
        }

        return withdrawn;
    }

    private static bool IsOfFolder(string path) => path.Substring(path.LastIndexOf('/') + 1) == ArticleStatements.FolderFile;

    private static bool States(string path, string text) => MayState(text) && States(StatementText.Of(path, text), isFrontMatter: false);

    private static bool StatesItself(string path, string file) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        && CapturedText.Decode(File.ReadAllBytes(file)).Text is var text && MayState(text)
        && FrontMatter.Of(path, text) is { } head && States(head, isFrontMatter: true);

    private static bool States(StatementText text, bool isFrontMatter) =>
        StatementReader.Read(text, isFrontMatter, []).ContainsKey(StatedField.Withdrawn);

    /// <summary>Most files state no such thing and need not be read. A key may be written with hyphens and escapes.</summary>
    private static bool MayState(string text) => text.IndexOf('\\') >= 0
        || FieldNames.Of(StatedField.Withdrawn).Any(key => text.IndexOf(key, StringComparison.OrdinalIgnoreCase) >= 0)
        || text.Replace("-", "").Replace("_", "").Replace(" ", "") is var folded
            && FieldNames.Of(StatedField.Withdrawn).Any(key => folded.IndexOf(key, StringComparison.OrdinalIgnoreCase) >= 0);

    private static string ReadUtf8(string file)
    {
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }
}
