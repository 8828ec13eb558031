using System.Collections.Generic;

namespace SiteBuilder.Search;

/// <summary>Whole numbers in as few bytes as they need: seven bits each, the lowest first, the eighth for "more follows" (LEB128).</summary>
internal static class Packed
{
    public static void Write(List<byte> bytes, uint number)
    {
        while (number >= 0x80)
        {
            bytes.Add((byte)(number | 0x80));
            number >>= 7;
        }

        bytes.Add((byte)number);
    }
}
