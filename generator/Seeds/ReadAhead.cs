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
    public static bool ReadAll(((ImmutableArray<AdditionalText> Files, SeedFolder Folder) Seeds, ReadingOptions Options) input, CancellationToken cancellation)
    {
        // Waking threads costs more than reading a few files.
        const int few = 8;
        if (input.Seeds.Files.Length > few)
        {
            Parallel.ForEach(
                input.Seeds.Files, new ParallelOptions { CancellationToken = cancellation }, file => Read(file, input.Seeds.Folder, input.Options, cancellation));
        }

        return true;
    }

    /// <summary>The reading of a file; null for one that is no seed.</summary>
    public static ReadSeed? Read(AdditionalText file, SeedFolder folder, ReadingOptions options, CancellationToken cancellation)
    {
        if (folder.PathOf(file.Path) is not { } path)
        {
            return null;
        }

        if (s_kept.TryGetValue(file, out Kept? kept) && kept.Path == path && kept.Options == options)
        {
            return kept.Seed;
        }

        ReadSeed seed = SeedReader.Read(file, path, options, cancellation);
        s_kept.Remove(file);
        s_kept.GetValue(file, _ => new Kept(path, options, seed));
        return seed;
    }

    private sealed record Kept(SeedPath Path, ReadingOptions Options, ReadSeed Seed);
}
