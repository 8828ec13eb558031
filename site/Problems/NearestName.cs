using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Problems;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    /// <summary>"; did you mean 'x'?" for the nearest candidate; empty where none is near.</summary>
    public static string Suggest(string name, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int best = Math.Max(2, name.Length / 3) + 1;
        foreach (string candidate in candidates)
        {
            int distance = Distance(name, candidate);
            if (distance < best || (distance == best && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                best = distance;
                nearest = candidate;
            }
        }

        return nearest is null ? "" : $"; did you mean '{nearest}'?";
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
