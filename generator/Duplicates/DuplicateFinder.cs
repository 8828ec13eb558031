using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Problems;
using SiteBuilder.Generator.Seeds;
using SiteBuilder.Problems;

namespace SiteBuilder.Generator.Duplicates;

/// <summary>The captures that are further ones of articles, and what is to say of them.</summary>
/// <param name="Duplicates">In the order of their paths.</param>
/// <param name="Problems">In the order of the paths.</param>
internal sealed record FoundDuplicates(EquatableArray<Duplicate> Duplicates, EquatableArray<SeedProblem> Problems);

/// <summary>
/// Groups captures of the same text. What authors state counts; else those with nearly the same runs of words are one article, and the
/// fullest of them is its record.
/// </summary>
internal sealed class DuplicateFinder
{
    /// <summary>Texts that have this share of their runs in common are one, in hundredths. Where two pages only share passages it is far lower.</summary>
    private const int Alike = 85;

    /// <summary>
    /// Of two days they are only one if hardly a word differs: reports of tides, courts and markets have the same words each day, but other numbers.
    /// </summary>
    private const int AlikeOnAnotherDay = 97;

    /// <summary>Under one headline a text that was shortened or went on is the same article.</summary>
    private const int AlikeUnderOneHeadline = 60;

    /// <summary>Texts that are alike have one of their few smallest hashes in common, all but never otherwise.</summary>
    private const int Probes = 12;

    private readonly SketchedSeed[] _seeds;
    private readonly int[] _group;
    private readonly Dictionary<string, int> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bySlug = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _stated = [];
    private readonly List<SeedProblem> _problems = [];

    private DuplicateFinder(IEnumerable<SketchedSeed> seeds)
    {
        _seeds = [.. seeds.OrderBy(static seed => seed.Path, StringComparer.Ordinal)];
        _group = [.. Enumerable.Range(0, _seeds.Length)];
        for (int i = _seeds.Length - 1; i >= 0; i--)
        {
            _byPath[_seeds[i].Path] = i;
            _bySlug[_seeds[i].Slug] = i;
        }
    }

    /// <summary>Finds the further captures of all articles.</summary>
    public static FoundDuplicates Find(ImmutableArray<SketchedSeed> seeds, CancellationToken cancellation)
    {
        DuplicateFinder finder = new(seeds);
        finder.TakeStated();
        finder.Compare(cancellation);
        return new FoundDuplicates(new([.. finder.Duplicates()]), new([.. finder._problems]));
    }

    private void TakeStated()
    {
        for (int i = 0; i < _seeds.Length; i++)
        {
            if (_seeds[i].Stated is not { Record: { } name } stated)
            {
                continue;
            }

            string beside = _seeds[i].Path.Substring(0, _seeds[i].Path.LastIndexOf('/') + 1) + name;
            if (!_byPath.TryGetValue(name, out int record) && !_byPath.TryGetValue(beside, out record) && !_bySlug.TryGetValue(name, out record))
            {
                _problems.Add(stated.Problem with
                {
                    Argument = name,
                    Other = NearestName.Suggest(name, _seeds.Select(static seed => seed.Path).Concat(_seeds.Select(static seed => seed.Slug))),
                });
            }
            else if (LeadsTo(record, i))
            {
                _problems.Add(stated.Problem with { Argument = name, Other = "; that capture is stated to be a duplicate of this one" });
            }
            else
            {
                _stated[i] = record;
            }
        }
    }

    private bool LeadsTo(int from, int to)
    {
        while (from != to)
        {
            if (!_stated.TryGetValue(from, out from))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Puts those that are alike into one group. Of captures about which something is stated nothing is concluded.</summary>
    private void Compare(CancellationToken cancellation)
    {
        Dictionary<ulong, List<int>> byHash = [];
        for (int i = 0; i < _seeds.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (_seeds[i].Stated is not null)
            {
                continue;
            }

            for (int j = 0; j < Math.Min(Probes, _seeds[i].Sketch.Hashes.Count); j++)
            {
                ulong hash = _seeds[i].Sketch.Hashes[j];
                if (!byHash.TryGetValue(hash, out List<int>? others))
                {
                    byHash[hash] = others = [];
                }

                if (!others.Exists(other => Join(other, i)))
                {
                    others.Add(i);
                }
            }
        }
    }

    /// <summary>Joins two captures if they are alike; one that is in the group already stands for it.</summary>
    private bool Join(int left, int right)
    {
        if (RootOf(left) == RootOf(right))
        {
            return true;
        }

        if (_seeds[left].Sketch.Likeness(_seeds[right].Sketch) < Needed(_seeds[left], _seeds[right]))
        {
            return false;
        }

        _group[Math.Max(RootOf(left), RootOf(right))] = Math.Min(RootOf(left), RootOf(right));
        return true;
    }

    private static int Needed(SketchedSeed left, SketchedSeed right) =>
        left.Day != 0 && right.Day != 0 && left.Day != right.Day ? AlikeOnAnotherDay
        : left.Slug == right.Slug ? AlikeUnderOneHeadline
        : Alike;

    private int RootOf(int seed)
    {
        while (_group[seed] != seed)
        {
            seed = _group[seed] = _group[_group[seed]];
        }

        return seed;
    }

    private List<Duplicate> Duplicates()
    {
        // A capture that others are stated to be duplicates of is a record if any is.
        HashSet<int> wanted = [.. _stated.Values];
        Dictionary<int, int> records = Enumerable.Range(0, _seeds.Length).GroupBy(RootOf).ToDictionary(
            static group => group.Key,
            group => group.OrderBy(seed => wanted.Contains(seed) ? 0 : 1).ThenByDescending(seed => _seeds[seed].Sketch.Runs).ThenBy(static seed => seed).First());
        List<Duplicate> duplicates = [];
        for (int i = 0; i < _seeds.Length; i++)
        {
            int record = i;
            while (_stated.TryGetValue(record, out int next))
            {
                record = next;
            }

            record = records[RootOf(record)];
            if (record == i)
            {
                continue;
            }

            duplicates.Add(new Duplicate(_seeds[i].Path, _seeds[record].Path));
            if (!_stated.ContainsKey(i) && !_seeds[i].IsWithdrawn && !_seeds[record].IsWithdrawn)
            {
                _problems.Add(new SeedProblem(
                    SeedProblems.SameText, _seeds[i].FullPath, 0, 0, 0, 0, _seeds[record].Path,
                    _seeds[i].Sketch.Likeness(_seeds[record].Sketch).ToString(System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        TellOfWithdrawn(duplicates);
        return duplicates;
    }

    /// <summary>What is withdrawn may not stay in the archive as another capture's text.</summary>
    private void TellOfWithdrawn(List<Duplicate> duplicates)
    {
        foreach (IGrouping<string, Duplicate> group in duplicates.GroupBy(static one => one.Record, StringComparer.Ordinal))
        {
            int[] captures = [_byPath[group.Key], .. group.Select(one => _byPath[one.Path])];
            int withdrawn = captures.Where(seed => _seeds[seed].IsWithdrawn).DefaultIfEmpty(-1).Min();
            _problems.AddRange(withdrawn < 0 ? [] : captures.Where(seed => !_seeds[seed].IsWithdrawn).Select(seed => new SeedProblem(
                SeedProblems.WithdrawnText, _seeds[seed].FullPath, 0, 0, 0, 0, _seeds[withdrawn].Path)));
        }
    }
}
