using System;
using System.IO;
using SiteBuilder.Images;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Images;

/// <summary>What a picture file says of itself.</summary>
public sealed class PictureFactsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Records_of_the_press_are_read()
    {
        PictureFacts facts = Facts(null,
        [
            .. MadePicture.Record(120, "Nets dry\non the quay"), .. MadePicture.Record(80, "Nora Pell"), .. MadePicture.Record(110, "Haller Pictures"),
            .. MadePicture.Record(116, "© Haller"),
        ]);

        Assert.Equal(new PictureFacts("Nets dry on the quay", "Haller Pictures", "Nora Pell", "© Haller", null), facts);
        Assert.Equal("Haller Pictures", facts.Credit);
    }

    [Fact]
    public void A_packet_of_XMP_is_read_in_its_default_language()
    {
        PictureFacts facts = Facts(
            MadePicture.Xmp("""
                <dc:description><rdf:Alt><rdf:li xml:lang="de">Netze</rdf:li><rdf:li xml:lang="x-default">Nets</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>Nora Pell</rdf:li><rdf:li>Ivo Tarn</rdf:li></rdf:Seq></dc:creator>
                <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="en">Nets on a wall</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
                """),
            null);

        Assert.Equal(new PictureFacts("Nets", null, "Nora Pell, Ivo Tarn", null, "Nets on a wall"), facts);
        Assert.Equal("Nora Pell, Ivo Tarn", facts.Credit);
    }

    [Fact]
    public void What_both_say_is_taken_from_XMP_which_does_not_cut_it() => Assert.Equal(
        "The whole of a long caption",
        Facts(MadePicture.Xmp("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">The whole of a long caption</rdf:li></rdf:Alt></dc:description>"), MadePicture.Record(120, "The whole of a l")).Caption);

    [Theory]
    [InlineData("<x:xmpmeta")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")]
    public void A_damaged_packet_says_nothing(string packet) => Assert.Equal(new PictureFacts(null, null, null, null, null), Facts(packet, [0x1C, 0x02, 120, 0x7F]));

    [Fact]
    public void A_picture_that_lies_on_its_side_is_as_wide_as_it_is_shown()
    {
        string path = _folder["turned.jpg"];
        MadePicture.Write(path, 900, 600, orientation: 6);

        SourcePicture picture = SourcePicture.Read("turned.jpg", path);

        Assert.Equal((600, 900), (picture.Width, picture.Height));
        Assert.Equal([480], picture.Widths);
    }

    [Fact]
    public void A_smaller_picture_is_made_once_for_the_same_bytes()
    {
        string path = _folder["a.jpg"];
        MadePicture.Write(path, 900, 600);
        PictureCache cache = new(_folder["cache"]);
        SourcePicture picture = SourcePicture.Read("a.jpg", path);
        byte[] made = picture.Smaller(480, cache);
        string kept = Assert.Single(Directory.GetFiles(_folder["cache"], "*", SearchOption.AllDirectories));
        File.WriteAllText(kept, "kept");

        Assert.Equal("RIFF"u8, made.AsSpan(0, 4));
        Assert.Equal("kept"u8, picture.Smaller(480, cache));
        MadePicture.Write(path, 900, 601);
        Assert.Equal("RIFF"u8, SourcePicture.Read("a.jpg", path).Smaller(480, cache).AsSpan(0, 4));
    }

    private PictureFacts Facts(string? xmp, byte[]? iptc)
    {
        string path = _folder["picture.jpg"];
        MadePicture.Write(path, 8, 8, xmp, iptc);
        return SourcePicture.Read("picture.jpg", path).Facts;
    }
}
