using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Text;

namespace SiteBuilder.Readings;

/// <summary>
/// Repairs what capturing broke, for reading and printing only; the capture itself is never touched. UTF-8 that was read as
/// Windows-1252 ("mojibake") becomes what was meant; control characters, unpaired surrogates and marks that override the direction
/// of text, which would reorder what stands around them on a page, become U+FFFD.
/// </summary>
internal static class TextRepair
{
    private const char Replacement = '\uFFFD';

    /// <summary>The repaired text, and the way back: where repaired and captured offsets part. No points where nothing was repaired.</summary>
    /// <param name="captured">Any run of captured text.</param>
    /// <param name="points">Receives, in order, pairs of a repaired offset and the captured offset from which on they run alike.</param>
    public static string Repair(string captured, List<(int Repaired, int Captured)>? points = null)
    {
        int first = FirstFlaw(captured);
        if (first < 0)
        {
            return captured;
        }

        StringBuilder repaired = new(captured.Length);
        repaired.Append(captured, 0, first);
        int i = first;
        while (i < captured.Length)
        {
            (int read, char written) = Flaw(captured, i);
            if (read == 0)
            {
                repaired.Append(captured[i]);
                i++;
                continue;
            }

            repaired.Append(written);
            i += read;
            points?.Add((repaired.Length, i));
        }

        return repaired.ToString();
    }

    private static int FirstFlaw(string text)
    {
        int i = 0;
        while (i < text.Length)
        {
            // Nearly every text is plain from its beginning to its end.
            i = SkipPlain(text, i);
            if (i < text.Length && !IsPlain(text[i]) && Flaw(text, i).Read > 0)
            {
                return i;
            }

            i++;
        }

        return -1;
    }

    /// <summary>Behind the letters and marks of ASCII from an offset on, four at once; a few of the last may be left.</summary>
    private static int SkipPlain(string text, int start)
    {
        const int atOnce = sizeof(ulong) / sizeof(char);
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(text.AsSpan(start));
        int i = 0;
        while (i < fours.Length && IsPlainAscii(fours[i]))
        {
            i++;
        }

        return start + (i * atOnce);
    }

    /// <summary>Whether each of four characters is one from the blank to the tilde: none has a bit beyond ASCII, is below the blank, or is the last of ASCII.</summary>
    private static bool IsPlainAscii(ulong four) =>
        ((four | (four + 0x0001_0001_0001_0001)) & 0xFF80_FF80_FF80_FF80) == 0 && ((four - 0x0020_0020_0020_0020) & 0x8000_8000_8000_8000) == 0;

    private static bool IsPlain(char c) =>
        c is (>= ' ' and < '\u007F') or '\n' or (> '\u00E2' and < '\u202D') or (> '\u202E' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');

    /// <summary>How many characters at <paramref name="i"/> are flawed, and what is written for them.</summary>
    private static (int Read, char Written) Flaw(string text, int i)
    {
        char c = text[i];
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        switch (c)
        {
            case '\t' or '\n' or '\r':
                return (0, default);
            case '\v' or '\f':
                return (1, ' ');
            case < ' ' or (>= '\u007F' and <= '\u009F') or '\u202D' or '\u202E' or >= '\uFFFE':
                return (1, Replacement);
            case >= '\uD800' and <= '\uDBFF':
                return char.IsLowSurrogate(next) ? (0, default) : (1, Replacement);
            case >= '\uDC00' and <= '\uDFFF':
                return i > 0 && char.IsHighSurrogate(text[i - 1]) ? (0, default) : (1, Replacement);
            // Two bytes: only letters and signs of Latin-1, so that a capital before a closing mark is left alone.
            case '\u00C2' when next is >= '\u00A0' and <= '\u00BF':
                return (2, next);
            case '\u00C3' when next is >= '\u00A0' and <= '\u00BF':
                return (2, (char)(next + 0x40));
            case '\u00C3' when "\u20AC\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178".AsSpan().IndexOf(next) >= 0:
                return (2, (char)(CapturedText.Windows1252.IndexOf(next) + 0xC0));
            // Three bytes: general punctuation, which is what scrapers break.
            case '\u00E2' when next == '\u20AC':
                return Punctuation(i + 2 < text.Length ? text[i + 2] : '\0');
            case '\u00E2' when next == '\u201A' && i + 2 < text.Length && text[i + 2] == '\u00AC':
                return (3, '\u20AC');
            case '\u00E2' when next == '\u201E' && i + 2 < text.Length && text[i + 2] == '\u00A2':
                return (3, '\u2122');
            default:
                return (0, default);
        }
    }

    /// <summary>U+2010 to U+203F, of which the last byte was read as <paramref name="third"/>.</summary>
    private static (int Read, char Written) Punctuation(char third)
    {
        int last = third is >= '\u00A0' and <= '\u00BF' or '\u0081' or '\u008D' or '\u008F' or '\u0090' or '\u009D'
            ? third
            : CapturedText.Windows1252.IndexOf(third) is >= 0 and int index ? index + 0x80 : 0;
        return last switch
        {
            0 => (2, '\u201D'), // the last byte of a closing quotation mark is the one that Windows-1252 lacks, so it is often lost
            0xAD or 0xAE => (3, Replacement),
            _ => (3, (char)(0x2000 + (last - 0x80))),
        };
    }
}
