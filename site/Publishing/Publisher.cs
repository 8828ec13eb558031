using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using SiteBuilder.Problems;
using SiteBuilder.Templates;

namespace SiteBuilder.Publishing;

/// <summary>What publishing did.</summary>
/// <param name="Files">Files of the site.</param>
/// <param name="Written">Files that are new or changed.</param>
/// <param name="Removed">Files of ours that the site no longer has.</param>
internal sealed record PublishResult(int Files, int Written, int Removed);

/// <summary>
/// Writes a site, whole or not at all. Everything is rendered into a folder beside it first; only when that went well are the changed files
/// moved into place, and each move is undone if a later one fails. Files that are not ours are never touched.
/// </summary>
internal sealed class Publisher : IDisposable
{
    private readonly string _output;
    private readonly string _staging;
    private readonly FileStream _lock;
    private Dictionary<string, string> _before = [];
    private bool _undone = true;
    private readonly ConcurrentDictionary<string, string> _after = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> _changed = [];
    private readonly ConcurrentBag<SiteProblem> _problems = [];

    private Publisher(string output)
    {
        _output = output;
        _staging = Path.Combine(Path.GetDirectoryName(output) ?? output, "." + Path.GetFileName(output) + ".publishing");

        // Two builds at once would move each other's files; the second one is told. The lock lies elsewhere, so that it need not be removed.
        string name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output)))[..16];
        _lock = new FileStream(
            Path.Combine(Path.GetTempPath(), $"sitebuilder-{Environment.UserName}-{name}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        Clear();
        Directory.CreateDirectory(_staging);
    }

    /// <summary>Publishes the planned files.</summary>
    /// <param name="files">All files of the site.</param>
    /// <param name="output">Full path of the folder; made where it does not exist.</param>
    /// <param name="problems">Receives what went wrong; with an error nothing has changed.</param>
    /// <param name="inspection">Looks at the files before any is written in its place; null for nothing.</param>
    /// <returns>What was done; null where there are errors.</returns>
    public static PublishResult? Publish(IReadOnlyList<PlannedFile> files, string output, List<SiteProblem> problems, SiteInspection? inspection = null)
    {
        try
        {
            using Publisher publisher = new(Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)));
            publisher._before = Manifest.Read(publisher._output);
            publisher.Render(files, inspection);
            if (!publisher._problems.IsEmpty)
            {
                problems.AddRange(publisher._problems.Distinct().OrderBy(static problem => problem.ToString(), StringComparer.Ordinal));
                return null;
            }

            SiteProblem[] found = [.. inspection?.Judge(publisher._before, publisher._after) ?? []];
            problems.AddRange(found);
            return Array.Exists(found, static problem => problem.Severity == Severity.Error) ? null : publisher.Commit();
        }
        catch (FormatException)
        {
            problems.Add(SiteProblem.Of(SiteProblems.ManifestUnreadable, Path.Combine(output, Manifest.FileName), 0, 0));
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(SiteProblem.Of(SiteProblems.CannotWrite, output, 0, 0, problem.Message));
            return null;
        }
    }

    public void Dispose()
    {
        try
        {
            if (_undone)
            {
                Clear();
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The next publication clears it.
        }
        finally
        {
            _lock.Dispose();
        }
    }

    /// <summary>Renders every file; what differs from the last time waits in the staging folder.</summary>
    private void Render(IReadOnlyList<PlannedFile> files, SiteInspection? inspection) => Parallel.ForEach(files, file =>
    {
        try
        {
            byte[] content = file.Render();
            string hash = Convert.ToHexStringLower(SHA256.HashData(content));
            if (!_after.TryAdd(file.Path, hash))
            {
                throw new InvalidOperationException($"Two pages were planned for '{file.Path}'.");
            }

            if (Differs(file.Path, content, hash))
            {
                string staged = Path.Combine(_staging, "new", file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
                File.WriteAllBytes(staged, content);
                _changed.Add(file.Path);
            }

            inspection?.Read(file, content);
        }
        catch (TemplateException problem)
        {
            _problems.Add(problem.Problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            _problems.Add(SiteProblem.Of(SiteProblems.CannotWrite, Path.Combine(_output, file.Path), 0, 0, problem.Message));
        }
    });

    private bool Differs(string path, byte[] content, string hash)
    {
        FileInfo existing = new(Path.Combine(_output, path));
        if (!existing.Exists)
        {
            return true;
        }

        if (_before.TryGetValue(path, out string? before))
        {
            return before != hash || existing.Length != content.Length;
        }

        bool same = existing.Length == content.Length && File.ReadAllBytes(existing.FullName).AsSpan().SequenceEqual(content);
        if (!same)
        {
            _problems.Add(SiteProblem.Of(SiteProblems.ForeignFile, existing.FullName, 0, 0));
        }

        return !same;
    }

    private PublishResult Commit()
    {
        string[] changed = [.. _changed.Order(StringComparer.Ordinal)];
        string[] vanished = [.. _before.Keys.Where(path => !_after.ContainsKey(path)).Order(StringComparer.Ordinal)];
        if (!Directory.Exists(_output))
        {
            CommitWhole();
            return new PublishResult(_after.Count, changed.Length, 0);
        }

        Stack<Action> undo = new();
        try
        {
            if (changed.Length + vanished.Length > 0)
            {
                // Should the machine stop half-way, the list still knows every file of ours, and the next build writes the doubtful ones anew.
                SetAside(Manifest.FileName, undo);
                WriteManifest(_before.Keys.Union(_after.Keys).Select(path => KeyValuePair.Create(
                    path, _after.TryGetValue(path, out string? hash) && _before.GetValueOrDefault(path) == hash ? hash : Manifest.Unknown)));
                undo.Push(() => File.Delete(Path.Combine(_output, Manifest.FileName)));
            }

            foreach (string path in changed)
            {
                SetAside(path, undo);
                string target = Path.Combine(_output, path);
                CreateFolder(Path.GetDirectoryName(target)!, undo);
                File.Move(Path.Combine(_staging, "new", path), target);
                undo.Push(() => File.Delete(target));
            }

            foreach (string path in vanished)
            {
                SetAside(path, undo);
            }

            WriteManifest(_after);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            while (undo.TryPop(out Action? step))
            {
                try
                {
                    step();
                }
                catch (Exception again) when (again is IOException or UnauthorizedAccessException)
                {
                    // What cannot be moved back stays in the staging folder, and the folder stays.
                    _undone = false;
                }
            }

            throw;
        }

        // The site is published; an empty folder that cannot be removed does no harm.
        foreach (string path in vanished)
        {
            RemoveEmptyFolders(Path.GetDirectoryName(Path.Combine(_output, path))!);
        }

        return new PublishResult(_after.Count, changed.Length, vanished.Length);
    }

    /// <summary>A site that was not there before comes to be in one move.</summary>
    private void CommitWhole()
    {
        string staged = Path.Combine(_staging, "new");
        Directory.CreateDirectory(staged);
        File.WriteAllBytes(Path.Combine(staged, Manifest.FileName), Manifest.Write(_after));
        Directory.Move(staged, _output);
    }

    /// <summary>Makes a folder and those above it, so that they can go again.</summary>
    private static void CreateFolder(string folder, Stack<Action> undo)
    {
        if (!Directory.Exists(folder))
        {
            CreateFolder(Path.GetDirectoryName(folder)!, undo);
            Directory.CreateDirectory(folder);
            undo.Push(() => Directory.Delete(folder));
        }
    }

    /// <summary>Moves a file of the last site out of the way, so that it can come back, as old as it was.</summary>
    private void SetAside(string path, Stack<Action> undo)
    {
        string target = Path.Combine(_output, path);
        if (!File.Exists(target))
        {
            return;
        }

        string aside = Path.Combine(_staging, "old", path);
        Directory.CreateDirectory(Path.GetDirectoryName(aside)!);
        File.Move(target, aside);
        undo.Push(() => File.Move(aside, target));
    }

    /// <summary>Also when nothing changed: the list's time tells the build that the site is up to date.</summary>
    private void WriteManifest(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        string staged = Path.Combine(_staging, Manifest.FileName);
        File.WriteAllBytes(staged, Manifest.Write(hashes));
        Directory.CreateDirectory(_output);
        File.Move(staged, Path.Combine(_output, Manifest.FileName), overwrite: true);
    }

    private void RemoveEmptyFolders(string folder)
    {
        try
        {
            while (folder.Length > _output.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                folder = Path.GetDirectoryName(folder)!;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return;
        }
    }

    /// <summary>Removes the staging folder, also that of a publication that was stopped.</summary>
    private void Clear()
    {
        if (Directory.Exists(_staging))
        {
            Directory.Delete(_staging, recursive: true);
        }
    }
}
