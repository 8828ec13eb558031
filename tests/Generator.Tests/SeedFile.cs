using System;
using System.IO;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace SiteBuilder.Generator.Tests;

/// <summary>A file of the archive as the compiler hands it to the generator.</summary>
internal sealed class SeedFile : AdditionalText
{
    /// <summary>Folder of all seeds in the tests; it is on no disk.</summary>
    public const string Folder = "/archive/seeds/";

    private static readonly UTF8Encoding s_strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SourceText? _text;

    private SeedFile(string path, SourceText? text)
    {
        Path = Folder + path;
        _text = text;
    }

    /// <inheritdoc/>
    public override string Path { get; }

    /// <summary>A file whose text is known, as an editor holds it.</summary>
    public static SeedFile Of(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8));

    /// <summary>A file of bytes, decoded as csc decodes it.</summary>
    public static SeedFile Of(string path, byte[] bytes) => new(path, Decode(bytes));

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;

    /// <summary>
    /// csc takes a byte-order mark's word, then tries strict UTF-8, then the machine's code page, which is Windows-1252 outside Windows and
    /// in western ones. Two NULs in a row make a file binary, and its text null.
    /// </summary>
    private static SourceText? Decode(byte[] bytes)
    {
        try
        {
            try
            {
                return Read(bytes, s_strictUtf8);
            }
            catch (DecoderFallbackException)
            {
                return Read(bytes, CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("No code page 1252."));
            }
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static SourceText Read(byte[] bytes, Encoding encoding)
    {
        using MemoryStream stream = new(bytes);
        return SourceText.From(stream, encoding, throwIfBinaryDetected: true);
    }
}
