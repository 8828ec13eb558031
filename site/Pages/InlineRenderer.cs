using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using SiteBuilder.Markup;
using SiteBuilder.Readings;
using SiteBuilder.Templates;

namespace SiteBuilder.Pages;

/// <summary>Writes the inlines of Markdown as HTML: only tags that are written here, and all else escaped.</summary>
/// <param name="options">How Markdown becomes part of a page.</param>
internal sealed class InlineRenderer(MarkdownOptions options)
{
    private readonly Typography _typography = new(options.Language);
    private readonly StringBuilder _markup = new();
    private readonly Dictionary<Footnote, int> _references = [];

    /// <summary>How often the page refers to each footnote so far.</summary>
    public IReadOnlyDictionary<Footnote, int> References => _references;

    /// <summary>The inlines of one block.</summary>
    public string Render(ContainerInline? inlines)
    {
        _typography.Begin();
        _markup.Clear();
        if (inlines?.FirstChild is TaskList task)
        {
            _markup.Append("<label><input type=\"checkbox\" disabled").Append(task.Checked ? " checked" : "").Append('>');
            WriteAll(inlines);
            _markup.Append("</label>");
        }
        else if (inlines is not null)
        {
            WriteAll(inlines);
        }

        return _markup.ToString();
    }

    /// <summary>The picture beside the article that is meant; null where it is none of those.</summary>
    public PictureView? Local(LinkInline picture) => picture.Url is { } url ? options.Picture(url, PlainWords.Of(picture)) : null;

    /// <summary>A picture on its own; null where its address may not be one, and for one of another host: pages load nothing from there.</summary>
    public string? Picture(LinkInline picture, bool withTitle)
    {
        if (Local(picture) is { } local)
        {
            string srcset = local.SrcSet is null ? "" : Attribute("srcset", local.SrcSet) + Attribute("sizes", local.Sizes);
            return $"<img src=\"{Escaped(local.Url)}\"{srcset} width=\"{local.Width}\" height=\"{local.Height}\" alt=\"{Escaped(local.AlternativeText)}\""
                + $"{(withTitle ? Attribute("title", picture.Title) : "")} loading=\"lazy\" decoding=\"async\">";
        }

        string? address = Resolved(picture.Url);
        if (!SafeAddress.IsSafePicture(address) || SafeAddress.IsElsewhere(address!))
        {
            return null;
        }

        string title = withTitle ? Attribute("title", picture.Title) : "";
        return $"<img src=\"{Escaped(address!)}\" alt=\"{Escaped(PlainWords.Of(picture))}\"{title} loading=\"lazy\" decoding=\"async\">";
    }

    /// <summary>A picture, or the way to it where it is on another host, or its words where it may be nowhere.</summary>
    private void WritePicture(LinkInline picture)
    {
        string words = PlainWords.Of(picture);
        if (Picture(picture, withTitle: true) is { } shown)
        {
            _markup.Append(shown);
        }
        else if (SafeAddress.IsSafePicture(picture.Url) && picture.Parent is not LinkInline)
        {
            WriteLink(picture.Url, picture.Title, () => _markup.Append(Escaped(words.Length == 0 ? picture.Url! : words)));
        }
        else
        {
            _markup.Append(Escaped(words));
        }
    }

    private void WriteAll(ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
        {
            Write(inline);
        }
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _markup.Append(Set(literal.Content.ToString()));
                break;
            case HtmlEntityInline entity:
                _markup.Append(Escaped(entity.Transcoded.ToString()));
                _typography.Pass();
                break;
            case CodeInline code:
                _markup.Append("<code>").Append(Escaped(code.Content)).Append("</code>");
                _typography.Pass();
                break;
            case LineBreakInline lineBreak:
                _markup.Append(lineBreak.IsHard ? "<br>\n" : "\n");
                _typography.Break();
                break;
            case HtmlInline html when options.RawHtml:
                _markup.Append(RawHtmlSanitizer.WithoutTakers(html.Tag));
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                _markup.Append("<br>");
                _typography.Break();
                break;
            case HtmlInline or TaskList:
                break;
            case AutolinkInline auto:
                WriteLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, null, () => _markup.Append(Escaped(auto.Url)));
                _typography.Pass();
                break;
            case AbbreviationInline { Abbreviation: var abbreviation }:
                _markup.Append("<abbr").Append(Attribute("title", abbreviation.Text.ToString())).Append('>')
                    .Append(Escaped(abbreviation.Label ?? "")).Append("</abbr>");
                _typography.Pass();
                break;
            case FootnoteLink { IsBackLink: false } link:
                WriteReference(link.Footnote);
                break;
            case FootnoteLink:
                break;
            case LinkInline { IsImage: true } picture:
                WritePicture(picture);
                break;
            case LinkInline { IsAutoLink: true } auto:
                WriteLink(auto.Url, null, () => _markup.Append(Escaped(PlainWords.Of(auto))));
                _typography.Pass();
                break;
            case LinkInline link:
                WriteLink(link.Url, link.Title, () => WriteAll(link));
                break;
            case EmphasisInline emphasis:
                WriteIn(TagOf(emphasis), emphasis);
                break;
            case DelimiterInline delimiter:
                _markup.Append(Set(delimiter.ToLiteral()));
                WriteAll(delimiter);
                break;
            case ContainerInline container:
                WriteAll(container);
                break;
        }
    }

    private void WriteReference(Footnote footnote)
    {
        int count = _references[footnote] = _references.GetValueOrDefault(footnote) + 1;
        string number = footnote.Order.ToString(CultureInfo.InvariantCulture);
        string id = ReferenceId(footnote, count);
        _markup.Append(CultureInfo.InvariantCulture, $"<sup><a id=\"{id}\" href=\"#fn{number}\" role=\"doc-noteref\">{number}</a></sup>");
    }

    /// <summary>The name of one of the references to a footnote.</summary>
    public static string ReferenceId(Footnote footnote, int count) =>
        count > 1
            ? string.Create(CultureInfo.InvariantCulture, $"fnref{footnote.Order}-{count}")
            : string.Create(CultureInfo.InvariantCulture, $"fnref{footnote.Order}");

    private void WriteLink(string? url, string? title, Action words)
    {
        string? address = Resolved(url);
        if (address is null)
        {
            words();
            return;
        }

        _markup.Append("<a href=\"").Append(Escaped(address)).Append('"').Append(Attribute("title", title)).Append('>');
        words();
        _markup.Append("</a>");
    }

    private void WriteIn(string tag, ContainerInline inlines)
    {
        _markup.Append('<').Append(tag).Append('>');
        WriteAll(inlines);
        _markup.Append("</").Append(tag).Append('>');
    }

    private static string TagOf(EmphasisInline emphasis) => (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
    {
        ('~', 1) => "sub",
        ('~', _) => "del",
        ('^', _) => "sup",
        ('+', _) => "ins",
        ('=', _) => "mark",
        ('"', _) => "cite",
        (':', _) => "span",
        (_, 1) => "em",
        _ => "strong",
    };

    private string? Resolved(string? url) =>
        !string.IsNullOrEmpty(url) && options.Resolve(TextRepair.Repair(url)) is { } address && SafeAddress.IsSafe(address)
            ? address
            : null;

    private string Set(string text) => HtmlText.Escape(_typography.Set(TextRepair.Repair(text)));

    private static string Escaped(string text) => HtmlText.Escape(TextRepair.Repair(text));

    /// <summary>An attribute with a blank before it; nothing where it has no value.</summary>
    private static string Attribute(string name, string? value) => string.IsNullOrWhiteSpace(value) ? "" : $" {name}=\"{Escaped(value)}\"";
}
