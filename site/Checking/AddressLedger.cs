using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using SiteBuilder.Pages;
using SiteBuilder.Problems;

namespace SiteBuilder.Checking;

/// <summary>
/// The list of the addresses that an archive has promised: of articles, of what is left of articles, and those that lead on. It is kept beside the seeds,
/// grows on request, and never shrinks but by its author's hand; each build checks that every address of it still is one.
/// </summary>
internal sealed class AddressLedger
{
    /// <summary>Its name in the folder of seeds.</summary>
    public const string FileName = "addresses.txt";

    private const char Remark = '#';
    private const string Head = """
        # Addresses that this archive has promised, one a line: of articles, of tombstones, and of pages that lead on.
        # A build with KeepAddresses=true adds new ones. Every build checks that each of them still is a page;
        # take out a line only where an address may break.

        """;

    private readonly string _file;
    private readonly IReadOnlyList<(string Address, int Line)> _kept;
    private readonly string _text;

    private AddressLedger(string file, string text, IReadOnlyList<(string Address, int Line)> kept)
    {
        _file = file;
        _text = text;
        _kept = kept;
    }

    /// <summary>The list in a folder of seeds; an empty one where there is none.</summary>
    /// <param name="seeds">The folder.</param>
    /// <param name="problems">Receives lines that are no addresses.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AddressLedger Read(string seeds, List<SiteProblem> problems)
    {
        string file = Path.Combine(seeds, FileName);
        string text = File.Exists(file) ? File.ReadAllText(file) : "";
        List<(string, int)> kept = [];
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0 || line[0] == Remark)
            {
                continue;
            }

            string address = line.TrimStart('/');
            if (address.Length == 0 || address.Contains("..", StringComparison.Ordinal) || address.AsSpan().IndexOfAny("?#\\") >= 0 || address.Contains("//", StringComparison.Ordinal))
            {
                problems.Add(SiteProblem.Of(SiteProblems.NoAddress, file, i + 1, 1, line));
                continue;
            }

            kept.Add((address, i + 1));
        }

        return new AddressLedger(file, text, kept);
    }

    /// <summary>The kept addresses at which the site has nothing.</summary>
    /// <param name="files">Paths of all files of the site.</param>
    public IEnumerable<SiteProblem> Check(IEnumerable<string> files)
    {
        HashSet<string> known = new(files, StringComparer.Ordinal);
        return _kept.Where(kept => !known.Contains(Paths.FileOf(kept.Address)) && !known.Contains(Paths.FileOfFormer(kept.Address)))
            .Select(kept => SiteProblem.Of(SiteProblems.AddressVanished, _file, kept.Line, 1, kept.Address, NearestName.Suggest(kept.Address, known.Where(LinkCheck.IsPage).Select(LinkProblems.AddressOf))));
    }

    /// <summary>Adds addresses and writes the list, sorted; what its author wrote above it stays. Nothing is written where nothing is new.</summary>
    /// <param name="addresses">The addresses of the site.</param>
    /// <returns>How many are new.</returns>
    /// <exception cref="IOException">It cannot be written.</exception>
    public int Add(IEnumerable<string> addresses)
    {
        HashSet<string> kept = [.. _kept.Select(static kept => kept.Address)];
        string[] added = [.. addresses.Where(address => !kept.Contains(address)).Distinct(StringComparer.Ordinal)];
        if (added.Length == 0)
        {
            return 0;
        }

        string head = _kept.Count == 0 && _text.Length == 0
            ? Head.ReplaceLineEndings("\n")
            : string.Concat(_text.ReplaceLineEndings("\n").Split('\n').TakeWhile(static line => line.Trim() is "" or [Remark, ..]).Select(static line => line + "\n"));
        StringBuilder text = new(head);
        foreach (string address in kept.Concat(added).Order(StringComparer.Ordinal))
        {
            text.Append(address).Append('\n');
        }

        // Through a second file, so that nobody reads half of one.
        string part = _file + ".part";
        File.WriteAllBytes(part, Encoding.UTF8.GetBytes(text.ToString()));
        File.Move(part, _file, overwrite: true);
        return added.Length;
    }
}
