using System;
using System.Collections.Generic;

namespace SiteBuilder.Model;

/// <summary>
/// What is left of an article that is no longer published: its address, kept for those who cite it. Of its text nothing is left, neither in the
/// site nor in the assembly.
/// </summary>
/// <param name="Slug">The slug that it had, unique in the archive.</param>
/// <param name="Address">Address in the archive, without a leading slash.</param>
/// <param name="Cause">Why it is gone.</param>
/// <param name="Reason">What the author says of it; null for nothing.</param>
/// <param name="Since">The first day on which it is gone; null where that is not stated.</param>
/// <param name="Aliases">Addresses that it had before, without slashes at their ends; each leads on to the tombstone.</param>
public sealed record Tombstone(
    string Slug, string Address, TombstoneCause Cause, string? Reason, DateOnly? Since, IReadOnlyList<string> Aliases)
{
    /// <summary>Path of its seed in the folder of seeds, by which other articles link to it.</summary>
    internal string Path { get; init; } = "";
}

/// <summary>Why an article is no longer published.</summary>
public enum TombstoneCause
{
    /// <summary>Its author withdrew it.</summary>
    Withdrawn,

    /// <summary>Its term is over: the day of publishing is not before the day on which it expires.</summary>
    Expired,
}
