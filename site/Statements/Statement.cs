using System.Collections.Generic;

namespace SiteBuilder.Statements;

/// <summary>One value of a statement.</summary>
/// <param name="Text">The value; a day as "2024-06-19", a truth value as "true" or "false".</param>
/// <param name="Detail">What is said of it: the office of a person, what holds a place, the kind of a line, the day of a revision; null for nothing.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record StatedValue(string Text, string? Detail, StatedPlace Place)
{
    /// <summary>Where the detail stands; the value's own place where there is none.</summary>
    public StatedPlace DetailPlace { get; init; } = Place;

    /// <summary>What kind of thing it is, for a field whose values are of several: that of a revision; null for all others.</summary>
    public string? Kind { get; init; }
}

/// <summary>A field and what an author states of it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Values">One value, or several for a field that is a list; never none.</param>
/// <param name="Key">Where its key stands.</param>
/// <param name="IsCorrection">Whether the author knows that the text says otherwise.</param>
internal sealed record Statement(StatedField Field, IReadOnlyList<StatedValue> Values, StatedPlace Key, bool IsCorrection)
{
    /// <summary>The first value, which is the only one of most fields.</summary>
    public StatedValue First => Values[0];
}
