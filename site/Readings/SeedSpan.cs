namespace SiteBuilder.Readings;

/// <summary>A run of characters of the captured text, as it was decoded and before anything was repaired.</summary>
/// <param name="Start">Offset of the first character, zero-based, in UTF-16 code units; a byte-order mark does not count.</param>
/// <param name="Length">Number of UTF-16 code units; never negative.</param>
public readonly record struct SeedSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether there is nothing in it, as for a fact that the text does not state.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static SeedSpan Between(int start, int end) => new(start, end - start);
}
