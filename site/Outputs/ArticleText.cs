using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;

namespace SiteBuilder.Outputs;

/// <summary>Writes the text edition: an article and the list of all as plain text, for slow lines, terminals and whoever wants nothing but words.</summary>
internal static class ArticleText
{
    private static readonly BlockKind[] s_text =
    [
        BlockKind.Paragraph, BlockKind.Subhead, BlockKind.ListItem, BlockKind.BlockQuote, BlockKind.PullQuote, BlockKind.Caption, BlockKind.CreditLine,
        BlockKind.AuthorNote, BlockKind.Correction, BlockKind.Definition, BlockKind.Alert, BlockKind.Table, BlockKind.Footnote, BlockKind.Code, BlockKind.SourceNote,
    ];

    /// <summary>An article in UTF-8: head, text in its order with an empty line between parts, and where it is.</summary>
    public static byte[] Write(Article article, PageFrame frame)
    {
        List<string> parts = [.. Head(article, frame)];
        bool isList = false;
        foreach (Block block in article.Blocks.Where(static block => s_text.Contains(block.Kind)))
        {
            string text = block.Kind switch
            {
                BlockKind.ListItem => "- " + block.Text,
                BlockKind.BlockQuote => "> " + block.Text,
                BlockKind.Subhead => block.Text.ToUpper(CultureInfo.GetCultureInfo(frame.LanguageOf(article))),
                _ => block.Text,
            };

            // The entries of a list stand together.
            bool goesOn = isList && block.Kind == BlockKind.ListItem;
            isList = block.Kind == BlockKind.ListItem;
            if (goesOn)
            {
                parts[^1] += "\n" + text;
            }
            else
            {
                parts.Add(text);
            }
        }

        parts.Add(frame.Address.AbsoluteOf(article.Address));
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts) + "\n");
    }

    /// <summary>All articles in UTF-8, latest first: day, headline and the address of the text.</summary>
    public static byte[] WriteList(PageFrame frame)
    {
        StringBuilder list = new();
        list.Append(frame.Settings.Title).Append('\n').Append(frame.Site.Size).Append('\n');
        foreach (Article article in frame.Archive.Articles)
        {
            list.Append('\n').Append(article.Headline.Value).Append('\n')
                .Append(frame.Words.Day(article.Published.Value)?.Text ?? frame.Words.Strings["undated"]).Append('\n')
                .Append(frame.Address.AbsoluteOf(article.Address + Paths.Text)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(list.ToString());
    }

    private static IEnumerable<string> Head(Article article, PageFrame frame)
    {
        yield return article.Headline.Value ?? "";
        string[] more =
        [
            .. new[]
            {
                article.AlternativeHeadline.Value, article.Summary.Value, article.Byline.Value?.Text,
                frame.Words.Day(article.Published.Value)?.Text ?? frame.Words.Strings["undated"], article.Source.Outlet.Value, article.Dateline.Value?.Text,
            }.OfType<string>(),
        ];
        foreach (string line in more)
        {
            yield return line;
        }
    }
}
