using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteBuilder.Checking;
using SiteBuilder.Pages;

namespace SiteBuilder.Publishing;

/// <summary>
/// Writes what a publication changed as JSON: added, changed and vanished addresses, those that lead on, and how much each kind of file weighs. It says
/// nothing of machine and time.
/// </summary>
internal static class SiteReport
{
    private static readonly JsonWriterOptions s_options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    /// <param name="file">The file; folders above it are made.</param>
    /// <param name="address">Where the site is.</param>
    /// <param name="planned">The files of the site.</param>
    /// <param name="inspection">What was seen of them.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string file, Uri address, IReadOnlyList<PlannedFile> planned, SiteInspection inspection)
    {
        SiteAddress site = new(address);
        IReadOnlyList<SiteFile> files = inspection.Files;
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(bytes, s_options))
        {
            json.WriteStartObject();
            json.WriteString("site", address.AbsoluteUri);
            json.WriteNumber("files", files.Count);
            json.WriteNumber("bytes", files.Sum(static one => one.Size));
            json.WriteStartArray("kinds");
            foreach (SizeByKind kind in SizeByKind.Of(files))
            {
                json.WriteStartObject();
                json.WriteString("kind", SizeByKind.NameOf(kind.Kind));
                json.WriteNumber("files", kind.Files);
                json.WriteNumber("bytes", kind.Size);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Addresses(json, "added", inspection.Changes.Added, site);
            Addresses(json, "changed", inspection.Changes.Changed, site);
            Addresses(json, "vanished", inspection.Changes.Vanished, site);
            json.WriteStartArray("redirects");
            foreach (PlannedFile former in planned.Where(static one => one.LeadsTo is not null).OrderBy(static one => one.Path, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("from", site.LinkTo(LinkProblems.AddressOf(former.Path)));
                json.WriteString("to", site.LinkTo(former.LeadsTo!));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        File.WriteAllBytes(file, bytes.ToArray());
    }

    private static void Addresses(Utf8JsonWriter json, string name, IReadOnlyList<string> addresses, SiteAddress site)
    {
        json.WriteStartArray(name);
        foreach (string address in addresses)
        {
            json.WriteStringValue(site.LinkTo(address));
        }

        json.WriteEndArray();
    }
}
