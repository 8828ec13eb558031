using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Problems;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>"; did you mean 'x'?" for the nearest candidate; empty where none is near.</summary>
    public static string Suggest(string name, IEnumerable<string> candidates) => Suggest(name, candidates, 1, static (_, _) => false);

    /// <summary>"; did you mean 'x', 'y' or 'z'?" for the nearest candidates; empty where none is near.</summary>
    /// <param name="name">The name as it was written.</param>
    /// <param name="candidates">Names that there are.</param>
    /// <param name="most">How many to give at most.</param>
    /// <param name="isAkin">Whether a candidate is near by more than its letters; those come first.</param>
    public static string Suggest(string name, IEnumerable<string> candidates, int most, Func<string, string, bool> isAkin)
    {
        int farthest = Math.Max(2, name.Length / 3);
        (string Name, int Distance)[] near =
        [
            .. candidates
                .Select(candidate => (Name: candidate, Distance: isAkin(name, candidate) ? 0 : DistanceWithin(farthest, name, candidate)))
                .Where(candidate => candidate.Distance <= farthest)
                .OrderBy(static candidate => candidate.Distance).ThenBy(static candidate => candidate.Name, StringComparer.Ordinal),
        ];

        // Where one is very near, those that are merely not far were not meant.
        string[] nearest =
        [
            .. near.TakeWhile(candidate => candidate.Distance <= near[0].Distance + 2).Take(most)
                .Select(static candidate => $"'{candidate.Name}'"),
        ];
        int last = nearest.Length - 1;
        return last < 0 ? "" : $"; did you mean {(last == 0 ? "" : string.Join(", ", nearest, 0, last) + " or ")}{nearest[last]}?";
    }

    /// <summary>
    /// The name that another is with one letter wrong, missing, doubled or in its neighbour's place, or with other capitals; null where there
    /// is none. Short names are too like each other to tell.
    /// </summary>
    public static string? SlipOf(string name, IEnumerable<string> candidates)
    {
        string small = name.ToLowerInvariant();
        return candidates.Where(candidate => Math.Min(name.Length, candidate.Length) >= 4 && Math.Abs(name.Length - candidate.Length) <= 1
                && Distance(small, candidate.ToLowerInvariant()) <= 1)
            .OrderBy(static candidate => candidate, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>The distance where it may be small enough: lengths that differ by more need no look at the letters.</summary>
    private static int DistanceWithin(int farthest, string from, string to) =>
        Math.Abs(from.Length - to.Length) > farthest ? int.MaxValue : Distance(from, to);

    /// <summary>Edits from one to the other; two neighbours changing places count as one (optimal string alignment).</summary>
    private static int Distance(string from, string to)
    {
        int[,] edits = new int[from.Length + 1, to.Length + 1];
        for (int i = 0; i <= from.Length; i++)
        {
            for (int j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    edits[i, j] = i + j;
                    continue;
                }

                int replace = edits[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                edits[i, j] = Math.Min(replace, Math.Min(edits[i - 1, j], edits[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                {
                    edits[i, j] = Math.Min(edits[i, j], edits[i - 2, j - 2] + 1);
                }
            }
        }

        return edits[from.Length, to.Length];
    }
}
