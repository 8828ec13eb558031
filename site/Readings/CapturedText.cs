using System;
using System.Text;

namespace SiteBuilder.Readings;

/// <summary>
/// Turns captured bytes into text, by one rule for compiler and site: a byte-order mark decides; else bytes with many NULs in every
/// second place are UTF-16; else UTF-8 where it is valid or mostly so; else Windows-1252, as browsers read unlabelled pages
/// (WHATWG Encoding).
/// </summary>
internal readonly record struct CapturedText(string Text, string EncodingName, int FirstBadByte = -1, int FirstBadCharacter = -1)
{
    /// <summary>The code points of bytes 0x80 to 0x9F in Windows-1252; the five that it leaves open stay control characters.</summary>
    internal const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Stands for the name of an encoding where the bytes are no text.</summary>
    internal const string Binary = "binary";

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a whole capture.</summary>
    /// <returns>
    /// The text without byte-order mark, the encoding's name as IANA registers it, and where the first byte stands that is not valid UTF-8:
    /// its zero-based offset in the bytes and that of its character in the text; both -1 where all are valid.
    /// </returns>
    public static CapturedText Decode(byte[] bytes)
    {
        if (StartsWith(bytes, 0xEF, 0xBB, 0xBF))
        {
            return DecodeUtf8(bytes, 3);
        }

        if (StartsWith(bytes, 0xFF, 0xFE))
        {
            return new CapturedText(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2), "utf-16le");
        }

        if (StartsWith(bytes, 0xFE, 0xFF))
        {
            return new CapturedText(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), "utf-16be");
        }

        return CountNuls(bytes) switch
        {
            (int even, int odd) when odd > even && odd * 5 >= bytes.Length => new CapturedText(Encoding.Unicode.GetString(bytes), "utf-16le"),
            (int even, int odd) when even > odd && even * 5 >= bytes.Length => new CapturedText(Encoding.BigEndianUnicode.GetString(bytes), "utf-16be"),
            _ => DecodeUtf8(bytes, 0),
        };
    }

    private static CapturedText DecodeUtf8(byte[] bytes, int start)
    {
        try
        {
            return new CapturedText(s_strictUtf8.GetString(bytes, start, bytes.Length - start), "utf-8");
        }
        catch (DecoderFallbackException)
        {
            // A mark has the last word, as it has for the compiler.
            (int good, int bad, int first) = CountSequences(bytes, start);
            return start > 0 || good >= bad
                ? new CapturedText(
                    Encoding.UTF8.GetString(bytes, start, bytes.Length - start), "utf-8", first, Encoding.UTF8.GetCharCount(bytes, start, first - start))
                : new CapturedText(DecodeWindows1252(bytes, start), "windows-1252", first, first - start);
        }
    }

    private static string DecodeWindows1252(byte[] bytes, int start)
    {
        char[] text = new char[bytes.Length - start];
        for (int i = 0; i < text.Length; i++)
        {
            byte b = bytes[start + i];
            text[i] = b is >= 0x80 and <= 0x9F ? Windows1252[b - 0x80] : (char)b;
        }

        return new string(text);
    }

    /// <summary>Counts sequences of several bytes that UTF-8 knows and bytes that it does not.</summary>
    private static (int Good, int Bad, int First) CountSequences(byte[] bytes, int start)
    {
        int good = 0;
        int bad = 0;
        int first = -1;
        int i = start;
        while (i < bytes.Length)
        {
            byte b = bytes[i];
            int more = b switch { < 0x80 => 0, >= 0xC2 and <= 0xDF => 1, >= 0xE0 and <= 0xEF => 2, >= 0xF0 and <= 0xF4 => 3, _ => -1 };
            int j = i + 1;
            while (j < bytes.Length && j - i <= more && (bytes[j] & 0xC0) == 0x80 && (j > i + 1 || MayFollow(b, bytes[j])))
            {
                j++;
            }

            bool valid = more >= 0 && j - i == more + 1;
            if (!valid)
            {
                bad++;
                first = first < 0 ? i : first;
            }
            else if (more > 0)
            {
                good++;
            }

            i = valid ? j : i + 1;
        }

        return (good, bad, first);
    }

    /// <summary>Whether the second byte is none of those by which UTF-8 would be overlong, a surrogate, or beyond Unicode.</summary>
    private static bool MayFollow(byte first, byte second) => first switch
    {
        0xE0 => second >= 0xA0,
        0xED => second < 0xA0,
        0xF0 => second >= 0x90,
        0xF4 => second < 0x90,
        _ => true,
    };

    private static (int Even, int Odd) CountNuls(byte[] bytes)
    {
        int even = 0;
        int odd = 0;
        for (int i = Array.IndexOf(bytes, (byte)0); i >= 0; i = Array.IndexOf(bytes, (byte)0, i + 1))
        {
            if ((i & 1) == 0)
            {
                even++;
            }
            else
            {
                odd++;
            }
        }

        return (even, odd);
    }

    private static bool StartsWith(byte[] bytes, params byte[] mark)
    {
        for (int i = 0; i < mark.Length; i++)
        {
            if (i >= bytes.Length || bytes[i] != mark[i])
            {
                return false;
            }
        }

        return true;
    }
}
