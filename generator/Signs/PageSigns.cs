using System;
using System.Collections.Generic;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Signs;

/// <summary>The signs of every block of a page, read in a few passes over its blocks.</summary>
internal sealed class PageSigns
{
    /// <summary>A line that reads as a sentence of an article: in whole pages more than four fifths of such lines are.</summary>
    private const double SentenceWidth = 80;

    /// <summary>A line of this length is read as prose whether it ends a sentence or not.</summary>
    private const double ProseWidth = 200;

    private readonly string _text;
    private readonly List<DraftBlock> _blocks;
    private readonly SignSet[] _sets;
    private readonly BlockShape[] _shapes;
    private readonly string?[] _keys;

    private PageSigns(Draft draft, CancellationToken cancellation)
    {
        _text = draft.Text;
        _blocks = draft.Blocks;
        _sets = new SignSet[_blocks.Count];
        _shapes = new BlockShape[_blocks.Count];
        _keys = new string?[_blocks.Count];
        WordBag prose = new();
        ReadBlocks(draft, prose, cancellation);
        ReadCopies();
        NeighbourSigns.Add(_blocks, _shapes, _sets);
        SpanOfProse span = SpanOfProse.Find(_shapes, _sets);
        span.Add(_sets);
        ReadHeadline(draft.Language, prose, span);
        FormSigns.Add(_shapes, _sets);
    }

    /// <summary>The signs of each block of a draft, in their order.</summary>
    public static SignSet[] Read(Draft draft, CancellationToken cancellation)
    {
        SignSet[] sets = new PageSigns(draft, cancellation)._sets;
        if (draft.Options.SwitchedOff.Count > 0)
        {
            SignSet allowed = SignRules.Allowed(draft.Options);
            for (int i = 0; i < sets.Length; i++)
            {
                sets[i].Keep(allowed);
            }
        }

        return sets;
    }

    private void ReadBlocks(Draft draft, WordBag prose, CancellationToken cancellation)
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            if (i % 64 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            BlockShape shape = BlockShape.Read(draft.Language, _text, _blocks[i].Span);
            shape.IsProse = shape.EndsSentence ? shape.Width >= SentenceWidth : shape.Width >= ProseWidth;
            _shapes[i] = shape;
            _keys[i] = Shape.Key(_text, _blocks[i].Span, 160);
            _sets[i].Add(Sign.Any);
            shape.Add(_text, _blocks[i].Span, ref _sets[i]);
            FieldSigns.Add(draft, i, _keys[i], shape, ref _sets[i]);
            if (shape.IsProse)
            {
                prose.Add(draft.Language, _text, _blocks[i].Span);
            }
        }
    }

    /// <summary>Menus and teasers come again on a page, and so does the headline.</summary>
    private void ReadCopies()
    {
        Dictionary<string, int> copies = new(StringComparer.Ordinal);
        foreach (string? key in _keys)
        {
            if (key is { Length: > 0 })
            {
                copies.TryGetValue(key, out int count);
                copies[key] = count + 1;
            }
        }

        for (int i = 0; i < _keys.Length; i++)
        {
            if (_keys[i] is { Length: > 0 } key && copies[key] is > 1 and int count)
            {
                _sets[i].Add(count > 2 ? Sign.RepeatedOften : Sign.Repeated);
            }
        }
    }

    /// <summary>Which lines may be the headline: they share words with the text below, stand near it, and a page often has them twice.</summary>
    private void ReadHeadline(Language language, WordBag prose, SpanOfProse span)
    {
        const int nearest = 24;
        const double farther = .12;
        string first = _keys.Length > 0 ? _keys[0] ?? "" : "";
        int best = -1;
        double most = 1;
        for (int i = 0; i < _blocks.Count; i++)
        {
            BlockShape shape = _shapes[i];
            if (shape.IsProse && shape.Width > 160)
            {
                continue;
            }

            (int words, int shared) = prose.Share(language, _text, _blocks[i].Span);
            if (words >= 2)
            {
                _sets[i].Add(shared * 3 < words ? Sign.NoEcho : shared * 3 < words * 2 ? Sign.SomeEcho : Sign.FullEcho);
            }

            _sets[i].Add(
                Sign.RepeatedHeadline,
                shape.Words >= 4 && !shape.EndsSentence && _sets[i][Sign.NoProseAbove] && (_sets[i][Sign.Repeated] || _sets[i][Sign.RepeatedOften]));
            bool within = i > 0 && IsPieceOf(first, _keys[i]);
            if (within)
            {
                _sets[i].Add(Sign.WithinFirst);
                _sets[0].Add(Sign.FirstHoldsLater);
            }

            bool candidate = shape.Words is >= 3 and <= 30 && span.Start - i is >= 0 and <= nearest && !(shape.EndsSentence && shape.Words > 16)
                && !_sets[i][Sign.BeforeCredit] && !_sets[i][Sign.CreditTail] && !_sets[i][Sign.DateLine] && !_sets[i][Sign.Signed] && !_sets[i][Sign.CreditLine];
            double worth = Math.Min(shared, 6) - (farther * (span.Start - i)) + (_sets[i][Sign.RepeatedHeadline] || within ? 2 : 0);
            if (candidate && worth > most)
            {
                best = i;
                most = worth;
            }
        }

        if (best >= 0)
        {
            _sets[best].Add(Sign.BestHeadline);
        }
    }

    /// <summary>Whether a line is the first line of the page, but for the name of the site before or behind it.</summary>
    private static bool IsPieceOf(string first, string? key) =>
        key is { Length: >= 12 } && first.Length >= key.Length
        && (first.StartsWith(key, StringComparison.Ordinal) || first.EndsWith(key, StringComparison.Ordinal));
}
