using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;
using MetadataExtractor;
using MetadataExtractor.Formats.Iptc;
using MetadataExtractor.Formats.Photoshop;
using MetadataExtractor.IO;
using SiteBuilder.Readings;
using Image = NetVips.Image;

namespace SiteBuilder.Images;

/// <summary>
/// Reads what pictures say of themselves: XMP first, then IPTC-IIM, which is older and cuts long texts (the order that the IPTC's mapping
/// guidelines give). What is damaged says nothing.
/// </summary>
internal static class PictureFactsReader
{
    private static readonly XNamespace s_rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace s_dc = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace s_photoshop = "http://ns.adobe.com/photoshop/1.0/";
    private static readonly XNamespace s_iptc = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static readonly PictureFacts s_none = new(null, null, null, null, null);

    /// <summary>What a picture says of itself.</summary>
    public static PictureFacts Read(Image picture)
    {
        PictureFacts xmp = Xmp(Blob(picture, "xmp-data"));
        PictureFacts iptc = Iptc(Blob(picture, "iptc-data"));
        return new PictureFacts(
            xmp.Caption ?? iptc.Caption, xmp.CreditLine ?? iptc.CreditLine, xmp.Creator ?? iptc.Creator, xmp.Copyright ?? iptc.Copyright, xmp.AlternativeText);
    }

    private static byte[]? Blob(Image picture, string field) => picture.Contains(field) ? picture.Get(field) as byte[] : null;

    private static PictureFacts Xmp(byte[]? packet)
    {
        if (packet is null)
        {
            return s_none;
        }

        try
        {
            using XmlReader reader = XmlReader.Create(
                new MemoryStream(packet), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            XDocument document = XDocument.Load(reader);
            XElement[] descriptions = [.. document.Descendants(s_rdf + "Description")];
            return new PictureFacts(
                Value(descriptions, s_dc + "description"), Value(descriptions, s_photoshop + "Credit"), Value(descriptions, s_dc + "creator"),
                Value(descriptions, s_dc + "rights"), Value(descriptions, s_iptc + "AltTextAccessibility"));
        }
        catch (XmlException)
        {
            return s_none;
        }
    }

    /// <summary>A property: an attribute, plain text, the parts of a list, or the default language of alternatives.</summary>
    private static string? Value(XElement[] descriptions, XName name)
    {
        foreach (XElement description in descriptions)
        {
            if (description.Attribute(name) is { } attribute)
            {
                return Text(attribute.Value);
            }

            if (description.Element(name) is { } element)
            {
                XElement[] items = [.. element.Descendants(s_rdf + "li")];
                XElement? standard = items.FirstOrDefault(static item => (string?)item.Attribute(XNamespace.Xml + "lang") == "x-default");
                return standard is not null ? Text(standard.Value) : items.Length == 0 ? Text(element.Value)
                    : element.Element(s_rdf + "Alt") is not null ? Text(items[0].Value) : Text(string.Join(", ", items.Select(static item => item.Value)));
            }
        }

        return null;
    }

    private static PictureFacts Iptc(byte[]? block)
    {
        if (block is null)
        {
            return s_none;
        }

        try
        {
            IptcDirectory directory = DirectoryOf(block);
            return new PictureFacts(
                Value(directory, IptcDirectory.TagCaption), Value(directory, IptcDirectory.TagCredit), Value(directory, IptcDirectory.TagByLine),
                Value(directory, IptcDirectory.TagCopyrightNotice), null);
        }
        catch (Exception damaged) when (damaged is IOException or MetadataException)
        {
            return s_none;
        }
    }

    /// <summary>A JPEG file has the records among the resources of Photoshop, other files have them alone.</summary>
    private static IptcDirectory DirectoryOf(byte[] block)
    {
        ReadOnlySpan<byte> resources = "Photoshop 3.0\0"u8;
        return block.AsSpan().StartsWith(resources)
            ? new PhotoshopReader().Extract(new SequentialByteArrayReader(block, resources.Length), block.Length - resources.Length)
                .OfType<IptcDirectory>().FirstOrDefault() ?? new IptcDirectory()
            : new IptcReader().Extract(new SequentialByteArrayReader(block), block.Length);
    }

    private static string? Value(IptcDirectory directory, int tag) =>
        directory.GetStringArray(tag) is { } values ? Text(string.Join(", ", values)) : Text(directory.GetString(tag) ?? "");

    private static string? Text(string value)
    {
        string printed = TextRepair.Repair(value).Trim();
        return printed.Length == 0 ? null : string.Join(' ', (IEnumerable<string>)printed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
