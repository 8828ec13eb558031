using System;
using System.Buffers;
using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SiteBuilder.Outputs;

/// <summary>Writes JSON files the same way everywhere: UTF-8 without a mark, LF at the end. They are files of their own, never part of a page.</summary>
internal static class JsonFile
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="write">Writes the document.</param>
    /// <param name="indented">Whether people may want to read it: a value on each line, two spaces deep.</param>
    public static byte[] Write(Action<Utf8JsonWriter> write, bool indented = true)
    {
        ArrayBufferWriter<byte> buffer = new(8192);
        JsonWriterOptions options = new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter json = new(buffer, options))
        {
            write(json);
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    /// <summary>A schema that the program carries.</summary>
    /// <param name="name">Name of the file.</param>
    public static byte[] Schema(string name)
    {
        using Stream stream = typeof(JsonFile).Assembly.GetManifestResourceStream(name)!;
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
