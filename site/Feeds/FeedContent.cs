using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;
using SiteBuilder.Templates;

namespace SiteBuilder.Feeds;

/// <summary>The text of an article as HTML that stands by itself: every address is absolute, and nothing needs the site's style.</summary>
internal static class FeedContent
{
    private static readonly string[] s_addresses = ["href", "src", "cite"];

    /// <summary>The text of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="body">Its text as its page has it; null for a captured text.</param>
    /// <param name="address">Where the site is.</param>
    public static string Of(Article article, Html? body, SiteAddress address) =>
        body is { Markup: var markup } ? Absolute(markup, new Uri(address.AbsoluteOf(article.Address))) : OfBlocks(article);

    private static string OfBlocks(Article article)
    {
        StringBuilder html = new();
        string list = "";
        if (article.Summary.Value is { } summary)
        {
            Element("p", summary);
        }

        foreach (Block block in article.Blocks)
        {
            string wanted = block.Kind switch
            {
                BlockKind.ListItem => "ul",
                BlockKind.BlockQuote => "blockquote",
                BlockKind.Residue => list,
                _ => "",
            };
            if (wanted != list)
            {
                html.Append(list.Length > 0 ? $"</{list}>\n" : "").Append(wanted.Length > 0 ? $"<{wanted}>\n" : "");
                list = wanted;
            }

            switch (block.Kind)
            {
                case BlockKind.Subhead:
                    Element("h2", block.Text);
                    break;
                case BlockKind.ListItem:
                    Element("li", block.Text);
                    break;
                case BlockKind.Paragraph or BlockKind.BlockQuote or BlockKind.PullQuote or BlockKind.AuthorNote or BlockKind.Correction
                    or BlockKind.Caption or BlockKind.SourceNote:
                    Element("p", block.Text);
                    break;
            }
        }

        return html.Append(list.Length > 0 ? $"</{list}>\n" : "").ToString();

        void Element(string name, string text) => html.Append('<').Append(name).Append('>').Append(HtmlText.Escape(text)).Append("</").Append(name).Append(">\n");
    }

    private static string Absolute(string markup, Uri page)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument("<!doctype html><body>" + markup);
        foreach (IElement element in document.Body!.QuerySelectorAll("*").ToArray())
        {
            if (element.ClassList.Contains("permalink"))
            {
                element.Remove();
                continue;
            }

            foreach (string name in s_addresses)
            {
                if (element.GetAttribute(name) is { } value && Uri.TryCreate(page, value, out Uri? absolute))
                {
                    element.SetAttribute(name, absolute.AbsoluteUri);
                }
            }

            if (element.GetAttribute("srcset") is not null)
            {
                element.RemoveAttribute("srcset");
                element.RemoveAttribute("sizes");
            }
        }

        return document.Body.InnerHtml + "\n";
    }
}
