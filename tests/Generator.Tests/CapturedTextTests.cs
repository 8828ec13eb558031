using System.Linq;
using System.Text;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class CapturedTextTests
{
    public static TheoryData<byte[], string, string, int> Captures => new()
    {
        { [], "", "utf-8", -1 },
        { "caf\u00E9 \u201Cx\u201D \U0001F6A2"u8.ToArray(), "caf\u00E9 \u201Cx\u201D \U0001F6A2", "utf-8", -1 },
        { [0xEF, 0xBB, 0xBF, 0x61], "a", "utf-8", -1 },
        { [0xEF, 0xBB], "\u00EF\u00BB", "windows-1252", 0 },
        { [0xFF, 0xFE, 0x61, 0x00], "a", "utf-16le", -1 },
        { [0xFE, 0xFF, 0x00, 0x61], "a", "utf-16be", -1 },
        { [0x61, 0x00, 0x62, 0x00, 0x63, 0x00], "abc", "utf-16le", -1 },
        { [0x00, 0x61, 0x00, 0x62, 0x00, 0x63], "abc", "utf-16be", -1 },
        { [0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x00], "abcdefg\0", "utf-8", -1 },
        { [0x63, 0x61, 0x66, 0xE9], "caf\u00E9", "windows-1252", 3 },
        { [0x93, 0x78, 0x94, 0x80, 0x81], "\u201Cx\u201D\u20AC\u0081", "windows-1252", 0 },
        { [0xC3, 0xA9, 0x20, 0xC3, 0xA9, 0x20, 0xFF], "\u00E9 \u00E9 \uFFFD", "utf-8", 6 },
        { [0xC0, 0x80], "\u00C0\u20AC", "windows-1252", 0 },
    };

    [Theory]
    [MemberData(nameof(Captures))]
    public void Bytes_are_decoded(byte[] bytes, string text, string encoding, int firstBad)
    {
        CapturedText decoded = CapturedText.Decode(bytes);
        Assert.Equal((text, encoding, firstBad), (decoded.Text, decoded.EncodingName, decoded.FirstBadByte));
    }

    [Fact]
    public void Every_byte_of_windows_1252_is_decoded_as_the_framework_does()
    {
        byte[] bytes = [.. Enumerable.Range(0x80, 0x80).Select(static b => (byte)b)];
        Assert.Equal(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes), CapturedText.Decode(bytes).Text);
    }
}
