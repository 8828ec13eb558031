using System;

namespace SiteBuilder.Generator.Articles.Signs;

/// <summary>The signs of one block.</summary>
internal struct SignSet
{
    private ulong _low;
    private ulong _middle;
    private ulong _high;

    public readonly bool this[Sign sign] => (((int)sign < 64 ? _low : (int)sign < 128 ? _middle : _high) >> ((int)sign & 63) & 1UL) != 0;

    public void Add(Sign sign)
    {
        ulong bit = 1UL << ((int)sign & 63);
        if ((int)sign < 64)
        {
            _low |= bit;
        }
        else if ((int)sign < 128)
        {
            _middle |= bit;
        }
        else
        {
            _high |= bit;
        }
    }

    public void Add(Sign sign, bool seen)
    {
        if (seen)
        {
            Add(sign);
        }
    }

    /// <summary>Leaves out the signs that are not in another set.</summary>
    public void Keep(SignSet allowed)
    {
        _low &= allowed._low;
        _middle &= allowed._middle;
        _high &= allowed._high;
    }

    /// <summary>Writes the signs in their order; returns how many there are.</summary>
    /// <param name="signs">Room for all signs there are.</param>
    public readonly int CopyTo(Span<byte> signs)
    {
        int count = 0;
        for (ulong bits = _low; bits != 0; bits &= bits - 1)
        {
            signs[count++] = (byte)LowestBit(bits);
        }

        for (ulong bits = _middle; bits != 0; bits &= bits - 1)
        {
            signs[count++] = (byte)(64 + LowestBit(bits));
        }

        for (ulong bits = _high; bits != 0; bits &= bits - 1)
        {
            signs[count++] = (byte)(128 + LowestBit(bits));
        }

        return count;
    }

    /// <summary>Index of the lowest bit that is set, by the product of it with a sequence in which every six bits occur once (de Bruijn).</summary>
    private static int LowestBit(ulong bits) => s_positions[unchecked((bits & (~bits + 1)) * 0x03F79D71B4CB0A89UL) >> 58];

    private static readonly byte[] s_positions = BuildPositions();

    private static byte[] BuildPositions()
    {
        byte[] positions = new byte[64];
        for (int i = 0; i < 64; i++)
        {
            positions[unchecked((1UL << i) * 0x03F79D71B4CB0A89UL) >> 58] = (byte)i;
        }

        return positions;
    }
}
