using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace SiteBuilder.Generator.Articles.Weighing;

/// <summary>
/// A number for each tag, worked on all at once. Single precision is a thousand times finer than the weights are, and half as much to move. The places
/// behind the last tag hold nothing that counts.
/// </summary>
internal readonly struct TagValues(Vector4 first, Vector4 second, Vector4 third)
{
    /// <summary>Numbers there is room for.</summary>
    public const int Room = 12;

    private readonly Vector4 _first = first;
    private readonly Vector4 _second = second;
    private readonly Vector4 _third = third;

    /// <summary>The same number for every tag.</summary>
    public static TagValues All(float value) => new(new Vector4(value), new Vector4(value), new Vector4(value));

    /// <summary>The numbers one by one, <see cref="Room"/> for each element.</summary>
    public static Span<float> Of(TagValues[] values) => MemoryMarshal.Cast<TagValues, float>(values.AsSpan());

    public static TagValues Max(TagValues one, TagValues other) =>
        new(Vector4.Max(one._first, other._first), Vector4.Max(one._second, other._second), Vector4.Max(one._third, other._third));

    public static TagValues operator +(TagValues one, TagValues other) => new(one._first + other._first, one._second + other._second, one._third + other._third);

    public static TagValues operator *(TagValues one, TagValues other) => new(one._first * other._first, one._second * other._second, one._third * other._third);

    /// <summary>The values scaled so that their sum is one; alike where all are nothing.</summary>
    /// <param name="tags">How many count; the places behind them must be 0.</param>
    public TagValues Normalised(int tags)
    {
        Vector4 sums = _first + _second + _third;
        float sum = sums.X + sums.Y + sums.Z + sums.W;
        return sum > 0 ? this * All(1 / sum) : All(1f / tags);
    }
}
