using System;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Model;

/// <summary>A copy of the original in a web archive (RFC 7089).</summary>
/// <param name="Address">Where it is, with the place where that is stated.</param>
/// <param name="At">When the copy was made, in UTC; null where neither the author nor the address tells.</param>
/// <param name="IsDayOnly">Whether of <paramref name="At"/> only the day is known.</param>
public sealed record Memento(Found<string> Address, DateTime? At, bool IsDayOnly)
{
    private const int Digits = 14;

    /// <summary>
    /// The time in an address of a web archive: fourteen digits, year to second, as one part of its path. Web archives by that convention are
    /// those that run OpenWayback, pywb or the like.
    /// </summary>
    internal static DateTime? TimeIn(string address) => address.Split('/')
        .Select(static part => part.Length >= Digits && part.AsSpan(0, Digits).IndexOfAnyExceptInRange('0', '9') < 0
            && (part.Length == Digits || part.AsSpan(Digits).IndexOfAnyInRange('0', '9') < 0)
            && DateTime.TryParseExact(
                part.AsSpan(0, Digits), "yyyyMMddHHmmss", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time)
                ? time
                : (DateTime?)null)
        .FirstOrDefault(static time => time is not null);
}
