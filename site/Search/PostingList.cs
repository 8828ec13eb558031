using System;
using System.Collections.Generic;

namespace SiteBuilder.Search;

/// <summary>
/// The articles that have a term, packed: for each the distance from the one before, how often the term is in its headline, its standfirst and its
/// text, and whether somebody says it. <c>README.md</c> beside this file has the form to the bit.
/// </summary>
internal sealed class PostingList
{
    private const int MostInHead = 3;
    private const int MostInBody = 15;
    private readonly List<byte> _bytes = [];
    private int _last = -1;

    /// <summary>How many articles there are.</summary>
    public int Count { get; private set; }

    /// <summary>The packed list.</summary>
    public IReadOnlyList<byte> Bytes => _bytes;

    /// <summary>Adds an article behind all others.</summary>
    /// <param name="article">Its number.</param>
    /// <param name="occurrences">Where it has the term.</param>
    public void Add(int article, Occurrences occurrences)
    {
        // Most terms are in the text of an article once, and say no more.
        bool isPlain = occurrences is { Headline: 0, Summary: 0, Body: 1 };
        Packed.Write(_bytes, (uint)(article - _last - 1) << 2 | (isPlain ? 0u : 2u) | (occurrences.IsSpoken ? 1u : 0u));
        if (!isPlain)
        {
            _bytes.Add((byte)(
                Math.Min(occurrences.Headline, MostInHead) << 6 | Math.Min(occurrences.Summary, MostInHead) << 4 | Math.Min(occurrences.Body, MostInBody)));
        }

        _last = article;
        Count++;
    }
}

/// <summary>How often an article has a term.</summary>
/// <param name="Headline">In its headlines.</param>
/// <param name="Summary">In its standfirst.</param>
/// <param name="Body">In its text.</param>
/// <param name="IsSpoken">Whether a quotation has it.</param>
internal readonly record struct Occurrences(int Headline, int Summary, int Body, bool IsSpoken);
