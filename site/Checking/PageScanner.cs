using System;
using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace SiteBuilder.Checking;

/// <summary>Receives what a page names, in the order of the page.</summary>
internal interface IPageNames
{
    /// <summary>An address that the page leads to or loads, without references to characters; never empty.</summary>
    public void Link(ReadOnlySpan<char> address);

    /// <summary>The name of a part of the page, which links may lead to.</summary>
    public void Anchor(ReadOnlySpan<char> name);
}

/// <summary>
/// Finds addresses and anchors in a page. It knows of HTML what that takes: tags, attributes in all their forms, comments, and elements whose
/// text is no markup. It never fails: what is cut off ends where the page ends. Its methods are optimised at once: a program that publishes and ends
/// has no time to find out that they are worth it.
/// </summary>
internal ref struct PageScanner
{
    private static readonly SearchValues<char> s_endsOfTag = SearchValues.Create("/> \t\r\n\f");
    private static readonly SearchValues<char> s_endsOfName = SearchValues.Create("=/> \t\r\n\f");
    private static readonly SearchValues<char> s_endsOfValue = SearchValues.Create("> \t\r\n\f");
    private static readonly SearchValues<char> s_quote = SearchValues.Create("\"");
    private static readonly SearchValues<char> s_apostrophe = SearchValues.Create("'");
    private readonly ReadOnlySpan<char> _html;
    private readonly IPageNames _names;
    private int _at;

    private PageScanner(ReadOnlySpan<char> html, IPageNames names)
    {
        _html = html;
        _names = names;
    }

    /// <summary>Scans a page.</summary>
    /// <param name="content">Its bytes, in UTF-8.</param>
    /// <param name="names">Receives what is found.</param>
    public static void Scan(ReadOnlySpan<byte> content, IPageNames names)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(content.Length);
        int length = Encoding.UTF8.GetChars(content, buffer);
        new PageScanner(buffer.AsSpan(0, length), names).ScanAll();
        ArrayPool<char>.Shared.Return(buffer);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ScanAll()
    {
        while (SkipTo("<"))
        {
            _at++;
            if (_at < _html.Length && char.IsAsciiLetter(_html[_at]))
            {
                ReadTag();
            }
            else if (_html[_at..].StartsWith("!--"))
            {
                _ = SkipTo("-->");
            }
            else if (_at < _html.Length && _html[_at] is '!' or '/' or '?')
            {
                _ = SkipTo(">");
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ReadTag()
    {
        ReadOnlySpan<char> tag = ReadWord(s_endsOfTag);
        while (true)
        {
            while (_at < _html.Length && (_html[_at] == '/' || char.IsWhiteSpace(_html[_at])))
            {
                _at++;
            }

            if (_at >= _html.Length || _html[_at] == '>')
            {
                break;
            }

            // An equals sign at the beginning is part of the name.
            int start = _at++;
            _ = ReadWord(s_endsOfName);
            ReadAttribute(tag, _html[start.._at], ReadValue());
        }

        if (tag.Length >= 5 && (Is(tag, "script") || Is(tag, "style") || Is(tag, "title") || Is(tag, "textarea")))
        {
            SkipText(tag);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<char> ReadValue()
    {
        int behind = _at;
        while (behind < _html.Length && char.IsWhiteSpace(_html[behind]))
        {
            behind++;
        }

        if (behind >= _html.Length || _html[behind] != '=')
        {
            return [];
        }

        _at = behind + 1;
        while (_at < _html.Length && char.IsWhiteSpace(_html[_at]))
        {
            _at++;
        }

        if (_at >= _html.Length || _html[_at] is not ('"' or '\''))
        {
            return ReadWord(s_endsOfValue);
        }

        ReadOnlySpan<char> value = ReadWord(_html[_at++] == '"' ? s_quote : s_apostrophe);
        _at = Math.Min(_at + 1, _html.Length);
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void ReadAttribute(ReadOnlySpan<char> tag, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        value = value.Trim();
        if (value.IsEmpty)
        {
            return;
        }

        // Most attributes are none of these, and most of those differ in length.
        switch (name.Length)
        {
            case 2 when Is(name, "id"):
            case 4 when Is(name, "name") && Is(tag, "a"):
                _names.Anchor(Decode(value));
                break;
            case 3 when Is(name, "src"):
            case 4 when Is(name, "href") || Is(name, "cite") || (Is(name, "data") && Is(tag, "object")):
            case 6 when Is(name, "poster") || (Is(name, "action") && Is(tag, "form")):
            case 9 when Is(name, "data-head") || Is(name, "data-root"):
                _names.Link(Decode(value));
                break;
            case 6 when Is(name, "srcset"):
            case 11 when Is(name, "imagesrcset"):
                ReadSet(Decode(value));
                break;
            case 7 when Is(name, "content") && Is(tag, "meta"):
                ReadMeta(Decode(value));
                break;
        }
    }

    /// <summary>Addresses with what tells them apart, such as "/a-480.webp 480w, /a.jpg 1000w".</summary>
    private readonly void ReadSet(ReadOnlySpan<char> value)
    {
        foreach (Range part in value.Split(", "))
        {
            ReadOnlySpan<char> one = value[part].Trim();
            int blank = one.IndexOf(' ');
            one = (blank < 0 ? one : one[..blank]).TrimEnd(',');
            if (!one.IsEmpty)
            {
                _names.Link(one);
            }
        }
    }

    /// <summary>Where a page leads on to ("0; url=/new/"), and whole addresses, such as that of the picture that stands for a page.</summary>
    private readonly void ReadMeta(ReadOnlySpan<char> value)
    {
        int url = value.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
        if (url > 0 && char.IsAsciiDigit(value[0]))
        {
            ReadOnlySpan<char> address = value[(url + 4)..].Trim().Trim('\'');
            if (!address.IsEmpty)
            {
                _names.Link(address);
            }
        }
        else if (value.StartsWith("http", StringComparison.Ordinal) && !value.Contains(' '))
        {
            _names.Link(value);
        }
    }

    /// <summary>Skips the text of an element that has no markup in it.</summary>
    private void SkipText(ReadOnlySpan<char> tag)
    {
        while (SkipTo("</"))
        {
            _at += 2;
            if (_html[_at..].StartsWith(tag, StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<char> ReadWord(SearchValues<char> ends)
    {
        int length = _html[_at..].IndexOfAny(ends);
        ReadOnlySpan<char> word = length < 0 ? _html[_at..] : _html.Slice(_at, length);
        _at += word.Length;
        return word;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool SkipTo(ReadOnlySpan<char> mark)
    {
        int distance = _html[_at..].IndexOf(mark);
        _at = distance < 0 ? _html.Length : _at + distance;
        return distance >= 0;
    }

    private static bool Is(ReadOnlySpan<char> word, ReadOnlySpan<char> other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Decode(ReadOnlySpan<char> value) => value.Contains('&') ? WebUtility.HtmlDecode(value.ToString()) : value;
}
