using System;
using System.Buffers;
using System.Text;

namespace SiteBuilder.Templates;

/// <summary>Text as HTML writes it.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> s_special = SearchValues.Create("&<>\"'");

    /// <summary>The text with the five characters that mean something in HTML written as references; safe in text and in quoted attributes.</summary>
    public static string Escape(string text)
    {
        int special = text.AsSpan().IndexOfAny(s_special);
        if (special < 0)
        {
            return text;
        }

        StringBuilder escaped = new(text.Length + 16);
        ReadOnlySpan<char> rest = text;
        while (special >= 0)
        {
            escaped.Append(rest[..special]).Append(rest[special] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(special + 1)..];
            special = rest.IndexOfAny(s_special);
        }

        return escaped.Append(rest).ToString();
    }
}
