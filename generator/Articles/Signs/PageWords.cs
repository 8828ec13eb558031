using System;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>
/// The words at the heads of a page's blocks, as far as they say anything: words of four letters and more that are no small words of the language,
/// in unspaced scripts pairs of signs. They are kept as hashes, in the order of the text, so that each text is cut into words once.
/// </summary>
/// <param name="blocks">Blocks of the page.</param>
internal sealed class PageWords(int blocks)
{
    private readonly int[] _ends = new int[blocks + 1];
    private ushort[] _hashes = new ushort[(blocks * 8) + 1];
    private int _count;

    /// <summary>Makes room for the words of a block of so many characters.</summary>
    public void StartBlock(int length)
    {
        if (_hashes.Length - _count <= length)
        {
            Array.Resize(ref _hashes, Math.Max(_hashes.Length * 2, _count + length + 1));
        }
    }

    /// <summary>Adds a word to the block that is being read, if it counts: which words do is hard to foresee, so that nothing is skipped for those that do not.</summary>
    public void Add(uint hash, bool counts)
    {
        _hashes[_count] = (ushort)(hash ^ (hash >> 16));
        _count += counts ? 1 : 0;
    }

    /// <summary>Ends the block that is being read; blocks are read in their order.</summary>
    public void EndBlock(int block) => _ends[block + 1] = _count;

    /// <summary>Hashes of 16 bits of the words of a block.</summary>
    public Words this[int block] => new(_hashes, _ends[block], _ends[block + 1]);

    /// <summary>A run of the list, for foreach.</summary>
    internal struct Words(ushort[] hashes, int start, int end)
    {
        private int _at = start - 1;

        public readonly int Current => hashes[_at];

        public readonly Words GetEnumerator() => this;

        public bool MoveNext() => ++_at < end;
    }
}
