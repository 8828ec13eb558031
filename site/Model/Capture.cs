using System;
using System.Security.Cryptography;
using SiteBuilder.Readings;

namespace SiteBuilder.Model;

/// <summary>The captured file behind an article, byte for byte.</summary>
public sealed class Capture
{
    private readonly CaptureStore _store;
    private readonly int _index;

    internal Capture(CaptureStore store, int index, CapturedText decoded)
    {
        _store = store;
        _index = index;
        Encoding = decoded.EncodingName;
        Characters = decoded.Text.Length;
        Lines = CountLines(decoded.Text);
    }

    /// <summary>Path in the seed folder, with slashes.</summary>
    public string Path => _store.PathOf(_index);

    /// <summary>The bytes as they were captured.</summary>
    public ReadOnlySpan<byte> Bytes => _store.BytesOf(_index);

    /// <summary>Number of bytes.</summary>
    public int Size => Bytes.Length;

    /// <summary>SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    /// <summary>Name of the encoding that the bytes were read in, as IANA registers it.</summary>
    public string Encoding { get; }

    /// <summary>Length of the text in UTF-16 code units, which spans count in.</summary>
    public int Characters { get; }

    /// <summary>Number of lines; a last line without an end counts.</summary>
    public int Lines { get; }

    /// <summary>The whole text, decoded and not repaired. It is decoded anew each time, so that an archive does not keep every text twice.</summary>
    public string Text => CapturedText.Decode(Bytes.ToArray()).Text;

    /// <summary>The captured characters of a span, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not of this capture.</exception>
    public string Slice(SeedSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The text of which a fact's span counts the characters: the capture's own, or that of the file in which the fact is stated.</summary>
    internal string TextOf(string? file) => file is null ? Text : _store.StatementOf(file) ?? "";

    private static int CountLines(string text)
    {
        int lines = 0;
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\n', '\r');
            lines++;
            if (end < 0)
            {
                break;
            }

            start += end + 1;
            start += start < text.Length && text[start - 1] == '\r' && text[start] == '\n' ? 1 : 0;
        }

        return lines;
    }
}
