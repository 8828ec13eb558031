using System.IO;
using System.Text;
using NetVips;

namespace SiteBuilder.Tests.Images;

/// <summary>Pictures made for tests.</summary>
internal static class MadePicture
{
    /// <summary>A JPEG file of one colour.</summary>
    /// <param name="path">Full path; its folder is made.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="height">Height in pixels.</param>
    /// <param name="xmp">An XMP packet; null for none.</param>
    /// <param name="iptc">Records of IPTC-IIM, such as <see cref="Record"/>s one behind the other; null for none.</param>
    /// <param name="orientation">Which side is up, as EXIF counts; 1 for the file's own.</param>
    public static void Write(string path, int width, int height, string? xmp = null, byte[]? iptc = null, int orientation = 1)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using Image black = Image.Black(width, height, bands: 3);
        using Image blue = (black + new double[] { 40, 60, 90 }).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using Image made = blue.Mutate(image =>
        {
            image.Set(GValue.GIntType, "orientation", orientation);
            if (xmp is not null)
            {
                image.Set(GValue.BlobType, "xmp-data", Encoding.UTF8.GetBytes(xmp));
            }

            if (iptc is not null)
            {
                image.Set(GValue.BlobType, "iptc-data", InResources(iptc));
            }
        });
        made.WriteToFile(path);
    }

    /// <summary>Records as a JPEG file has them: as resource 0x0404 of Photoshop, without a name, padded to an even length.</summary>
    private static byte[] InResources(byte[] records) =>
    [
        .. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, (byte)(records.Length >> 8), (byte)records.Length, .. records,
        .. records.Length % 2 == 0 ? [] : new byte[1],
    ];

    /// <summary>A record of IPTC-IIM: envelope 2, a number, a length, UTF-8.</summary>
    public static byte[] Record(byte number, string text)
    {
        byte[] value = Encoding.UTF8.GetBytes(text);
        return [0x1C, 0x02, number, (byte)(value.Length >> 8), (byte)value.Length, .. value];
    }

    /// <summary>A packet of XMP with some properties.</summary>
    /// <param name="properties">Elements of the namespaces <c>dc</c>, <c>photoshop</c> and <c>Iptc4xmpCore</c>.</param>
    public static string Xmp(string properties) => $"""
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
          xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">{properties}</rdf:Description></rdf:RDF></x:xmpmeta>
        """;
}
