using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using SiteBuilder.Generator.Articles;

namespace SiteBuilder.Generator.Seeds;

/// <summary>
/// Reads seeds on every core before the pipeline, which takes one item after the other, asks for them. What was read is kept as long as the
/// compiler keeps the file, so an edit reads one file again.
/// </summary>
internal static class ReadAhead
{
    private static readonly ConditionalWeakTable<AdditionalText, Kept> s_kept = new();

    /// <summary>Reads all files that were not read yet. The result is always the same, so that nothing behind it runs again for it.</summary>
    public static bool ReadAll(
        (((ImmutableArray<AdditionalText> Files, SeedFolder Folder) Seeds, ReadingOptions Options) Input, StatementIndex Statements) all, CancellationToken cancellation)
    {
        // Waking threads costs more than reading a few files.
        const int few = 8;
        if (all.Input.Seeds.Files.Length > few)
        {
            Parallel.ForEach(
                all.Input.Seeds.Files, new ParallelOptions { CancellationToken = cancellation },
                file => Read(file, all.Input.Seeds.Folder, all.Input.Options, all.Statements, cancellation));
        }

        return true;
    }

    /// <summary>The reading of a file; null for one that is no seed.</summary>
    public static ReadSeed? Read(
        AdditionalText file, SeedFolder folder, ReadingOptions options, StatementIndex index, CancellationToken cancellation)
    {
        if (folder.PathOf(file.Path) is not { } path)
        {
            return null;
        }

        SeedStatements statements = index.Of(path.Relative);
        if (s_kept.TryGetValue(file, out Kept? kept) && kept.Path == path && kept.Options == options && kept.Statements == statements)
        {
            return kept.Seed;
        }

        ReadSeed seed = SeedReader.Read(file, path, statements, options, cancellation);
        s_kept.Remove(file);
        s_kept.GetValue(file, _ => new Kept(path, options, statements, seed));
        return seed;
    }

    private sealed record Kept(SeedPath Path, ReadingOptions Options, SeedStatements Statements, ReadSeed Seed);
}
