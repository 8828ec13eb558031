using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SiteBuilder.Tests.Samples;

/// <summary>Markup for snapshots: one element per line, attributes in ordinal order, white space as browsers show it.</summary>
internal static partial class PrintedHtml
{
    private static readonly HashSet<string> s_phrasing =
        ["a", "b", "bdi", "br", "cite", "code", "em", "i", "q", "samp", "small", "span", "strong", "time"];

    private static readonly HashSet<string> s_void = ["br", "hr", "img", "link", "meta"];

    public static string Of(IElement element)
    {
        StringBuilder text = new();
        Print(text, element, 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, IElement element, int depth)
    {
        text.Append(' ', 2 * depth);
        if (element.Descendants<IElement>().All(static inner => s_phrasing.Contains(inner.LocalName)))
        {
            text.Append(Open(element)).Append(Inline(element).Trim()).Append(Close(element)).Append('\n');
            return;
        }

        text.Append(Open(element)).Append('\n');
        foreach (INode child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                Print(text, inner, depth + 1);
            }
            else if (!string.IsNullOrWhiteSpace(child.TextContent))
            {
                text.Append(' ', 2 * depth + 2).Append(Escape(child.TextContent.Trim())).Append('\n');
            }
        }

        text.Append(' ', 2 * depth).Append(Close(element)).Append('\n');
    }

    private static string Inline(IElement element) => string.Concat(element.ChildNodes.Select(static child => child is IElement inner
        ? Open(inner) + Inline(inner) + Close(inner)
        : Blanks().Replace(Escape(child.TextContent), " ")));

    private static string Open(IElement element) => "<" + element.LocalName + string.Concat(element.Attributes
        .OrderBy(static attribute => attribute.Name, StringComparer.Ordinal)
        .Select(static attribute => $" {attribute.Name}=\"{Escape(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal)}\"")) + ">";

    private static string Close(IElement element) => s_void.Contains(element.LocalName) ? "" : $"</{element.LocalName}>";

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);

    [GeneratedRegex("[ \t\r\n\f]+")]
    private static partial Regex Blanks();
}
