using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace SiteBuilder.Generator.Tests;

/// <summary>Many small articles, for tests of what one edit sets going.</summary>
internal static class Fifty
{
    private static readonly string[] s_places = ["Quay", "Mill", "Chapel", "Ropewalk", "Saltings", "Weir", "Lamp", "Orchard", "Signal", "Causeway"];

    public static IEnumerable<SeedFile> Seeds => Many(50);

    public static IEnumerable<SeedFile> Many(int count) => Enumerable.Range(0, count).Select(static n => Seed(n));

    /// <summary>The seed of a number; the ending stands behind all that the article's name and summary depend on.</summary>
    public static SeedFile Seed(int n, string ending = "Nothing more was heard of it by the evening.") => SeedFile.Of(
        string.Create(CultureInfo.InvariantCulture, $"{n:000}.txt"),
        string.Create(CultureInfo.InvariantCulture, $"""
            {s_places[n % 10]} report number {n}

            Published May {1 + (n % 28)}, 2024

            The keeper of the {s_places[n % 10].ToLowerInvariant()} counted {n + 20} boats on the water before noon, and wrote the number in the long book that hangs behind the door, as keepers have done there every day since the book was bought, which nobody alive remembers.

            {ending}

            """));
}
