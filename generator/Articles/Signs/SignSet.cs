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

    /// <summary>Takes the first sign out of the set; false where none is left.</summary>
    public bool TakeFirst(out Sign sign)
    {
        if (_low != 0)
        {
            sign = (Sign)LowestBit(_low);
            _low &= _low - 1;
            return true;
        }

        if (_middle != 0)
        {
            sign = (Sign)(64 + LowestBit(_middle));
            _middle &= _middle - 1;
            return true;
        }

        if (_high != 0)
        {
            sign = (Sign)(128 + LowestBit(_high));
            _high &= _high - 1;
            return true;
        }

        sign = default;
        return false;
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
