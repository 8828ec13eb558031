using SiteBuilder.Readings;

namespace SiteBuilder.Model;

/// <summary>A fact with its proof.</summary>
/// <typeparam name="T">The type of the value; nullable, so that null says that there is none.</typeparam>
/// <param name="Value">The value; null where <paramref name="Basis"/> is <see cref="Basis.Absent"/>.</param>
/// <param name="Basis">How sure it is.</param>
/// <param name="Rule">The rule that found it; <see cref="ReadingRule.None"/> where there is none.</param>
/// <param name="Span">The captured characters that prove it; empty where there is none.</param>
/// <param name="Corroboration">Other captured characters that agree with it, such as a weekday; may be empty.</param>
public sealed record Found<T>(T? Value, Basis Basis, ReadingRule Rule, SeedSpan Span, SeedSpan Corroboration = default)
{
    /// <summary>
    /// The file whose characters the spans count, where that is not the capture: path in the seed folder of the sidecar or the folder's file in
    /// which the author states it. Null for the capture itself.
    /// </summary>
    public string? File { get; init; }

    /// <summary>The value as text, or nothing.</summary>
    public override string ToString() => Value?.ToString() ?? "";
}
