using System;
using System.Collections.Generic;
using System.Text;
using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>
/// The printed words of a marked-up text, put together from the front to the back, and the way to the captured characters that they stand
/// for.
/// </summary>
/// <param name="captured">The whole captured text.</param>
internal sealed class Projection(string captured)
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private string? _built;

    /// <summary>The words.</summary>
    public string Text => _built ??= _text.ToString();

    /// <summary>Number of characters so far.</summary>
    public int Length => _text.Length;

    /// <summary>Behind the last captured character that was taken.</summary>
    public int Cursor { get; private set; }

    /// <summary>Takes captured characters as they are.</summary>
    public void Take(int start, int length)
    {
        if (length <= 0 || start < Cursor)
        {
            return;
        }

        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1] is { IsPlain: true } last && last.Captured + last.Length == start)
        {
            _pieces[_pieces.Count - 1] = last with { Length = last.Length + length, CapturedLength = last.CapturedLength + length };
        }
        else
        {
            _pieces.Add(new Piece(_text.Length, start, length, length));
        }

        _text.Append(captured, start, length);
        Cursor = start + length;
    }

    /// <summary>Takes words in the place of captured characters.</summary>
    public void Replace(string words, int start, int length)
    {
        if (words.Length == 0 || start < Cursor)
        {
            return;
        }

        _pieces.Add(new Piece(_text.Length, start, words.Length, length));
        _text.Append(words);
        Cursor = start + length;
    }

    /// <summary>Puts in what is not captured: a blank between words, or the end of a line.</summary>
    public void Part(char blank)
    {
        _pieces.Add(new Piece(_text.Length, Cursor, 1, 0));
        _text.Append(blank);
    }

    /// <summary>The characters from an offset on.</summary>
    public string From(int start) => _text.ToString(start, _text.Length - start);

    /// <summary>The captured characters of projected ones; empty for none.</summary>
    public SeedSpan ToCapture(SeedSpan words)
    {
        if (words.IsEmpty)
        {
            return default;
        }

        Piece first = _pieces[PieceAt(words.Start)];
        Piece last = _pieces[PieceAt(words.End - 1)];
        int start = first.Captured + (first.IsPlain ? words.Start - first.Projected : 0);
        int end = last.Captured + (last.IsPlain ? words.End - last.Projected : last.CapturedLength);
        return end > start ? SeedSpan.Between(start, end) : default;
    }

    /// <summary>The projected characters of captured ones; empty where nothing of them is printed.</summary>
    public SeedSpan ToWords(SeedSpan span)
    {
        int first = FirstEndingBehind(span.Start);
        int last = FirstEndingBehind(span.End - 1);
        last = last < _pieces.Count && _pieces[last].Captured < span.End ? last : last - 1;
        if (span.IsEmpty || first > last)
        {
            return default;
        }

        Piece from = _pieces[first];
        Piece to = _pieces[last];
        int start = from.Projected + (from.IsPlain ? Math.Max(0, span.Start - from.Captured) : 0);
        int end = to.Projected + (to.IsPlain ? Math.Min(to.Length, span.End - to.Captured) : to.Length);
        return end > start ? SeedSpan.Between(start, end) : default;
    }

    private int PieceAt(int projected) => Search(piece => piece.Projected + piece.Length > projected);

    private int FirstEndingBehind(int offset) => Search(piece => piece.Captured + piece.CapturedLength > offset);

    /// <summary>Index of the first piece of which something is true that is true of all behind it.</summary>
    private int Search(Func<Piece, bool> holds)
    {
        int low = 0;
        int high = _pieces.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (holds(_pieces[middle]))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>A run of the projection and what it stands for; of a plain one, each character stands for itself.</summary>
    private readonly record struct Piece(int Projected, int Captured, int Length, int CapturedLength)
    {
        public bool IsPlain => Length == CapturedLength;
    }
}
