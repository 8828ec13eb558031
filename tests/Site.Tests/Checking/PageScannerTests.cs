using System;
using System.Collections.Generic;
using System.Text;
using SiteBuilder.Checking;
using Xunit;

namespace SiteBuilder.Tests.Checking;

/// <summary>What a page names is found in whatever form its HTML has.</summary>
public sealed class PageScannerTests
{
    [Theory]
    [InlineData("<a href=\"/a/\">", "/a/")]
    [InlineData("<A HREF='/a/' >x</A>", "/a/")]
    [InlineData("<a class=x href=/a/>", "/a/")]
    [InlineData("<a href = \"/a/\"\n  title=\"x > y\" id=t>", "/a/ #t")]
    [InlineData("<a href=\"/a/?b=1&amp;c=2#d\">", "/a/?b=1&c=2#d")]
    [InlineData("<a href=\"/%C3%A4/\">", "/%C3%A4/")]
    [InlineData("<a href=\"/ä/\">", "/ä/")]
    [InlineData("<a href=\" /a/\n\">", "/a/")]
    [InlineData("<a href=\"\"><a href><a>", "")]
    [InlineData("<img src=/a.jpg srcset=\"/a-480.webp 480w, /a,b.webp 2x, /c.jpg\" alt=\"&lt;a href='/no/'&gt;\">", "/a.jpg /a-480.webp /a,b.webp /c.jpg")]
    [InlineData("<link rel=preload imagesrcset=\"/a.webp 1x\" href=/a.css>", "/a.webp /a.css")]
    [InlineData("<form action=/s/><button formaction=/no/></form>", "/s/")]
    [InlineData("<div action=/no/ data=/no/ name=no content=http://no>", "")]
    [InlineData("<object data=/a.svg><video poster=/p.jpg src=/v.mp4>", "/a.svg /p.jpg /v.mp4")]
    [InlineData("<blockquote cite=\"#p\"><p id=p>", "#p #p")]
    [InlineData("<main data-head=\"/search/head.json\" data-root=\"/\">", "/search/head.json /")]
    [InlineData("<meta http-equiv=refresh content=\"0; url=/new/\">", "/new/")]
    [InlineData("<meta property=og:image content=\"https://a.example/x.png\"><meta name=description content=\"https://a.example is a site\">", "https://a.example/x.png")]
    [InlineData("<a name=old><input name=no>", "#old")]
    [InlineData("<!-- <a href=/no/> --><a href=/a/>", "/a/")]
    [InlineData("<!doctype html><?php <a href=/a/>", "")]
    [InlineData("<script>if (a < b) { x = '<a href=\"/no/\">'; }</script><a href=/a/>", "/a/")]
    [InlineData("<script src=/s.js></SCRIPT><style>a > b { background: url(/no.png) }</style><title><a href=/no/></title><a href=/a/>", "/s.js /a/")]
    [InlineData("<p>1 < 2 and <3 </p></a href=/no/><br/><a href=/a/ />", "/a/")]
    [InlineData("<a href=\"/a/", "/a/")]
    [InlineData("<a href=", "")]
    [InlineData("<a", "")]
    [InlineData("<", "")]
    [InlineData("<!--", "")]
    [InlineData("<script>", "")]
    [InlineData("", "")]
    public void A_page(string html, string names)
    {
        Found found = new();

        PageScanner.Scan(Encoding.UTF8.GetBytes(html), found);

        Assert.Equal(names, string.Join(' ', found.Names));
    }

    [Theory]
    [InlineData("a { background: url(fonts/a.woff2) } b { src: url( \"/b.png\" ), url('c.png') }", "fonts/a.woff2 /b.png c.png")]
    [InlineData("@import \"print.css\"; @import url(x.css) print;", "print.css x.css")]
    [InlineData("/* url(no.png) */ a { fill: url(#gradient); b: url(); content: \"url\" }", "")]
    [InlineData("a { b: url(data:image/png;base64,AA==) }", "data:image/png;base64,AA==")]
    public void A_style_sheet(string style, string names)
    {
        Found found = new();

        StyleScanner.Scan(Encoding.UTF8.GetBytes(style), found);

        Assert.Equal(names, string.Join(' ', found.Names));
    }

    [Fact]
    public void Any_bytes_end()
    {
        Random random = new(7);
        const string Signs = "<>/=\"'! -aid href&#;\n";
        for (int i = 0; i < 20_000; i++)
        {
            string html = string.Create(random.Next(40), random, static (text, random) =>
            {
                foreach (ref char c in text)
                {
                    c = Signs[random.Next(Signs.Length)];
                }
            });
            PageScanner.Scan(Encoding.UTF8.GetBytes(html), new Found());
        }
    }

    private sealed class Found : IPageNames
    {
        public List<string> Names { get; } = [];

        public void Link(ReadOnlySpan<char> address)
        {
            Assert.False(address.IsEmpty);
            Names.Add(address.ToString());
        }

        public void Anchor(ReadOnlySpan<char> name) => Names.Add("#" + name.ToString());
    }
}
