using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Markdig.Syntax;
using SiteBuilder.Markup;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;
using Article = SiteBuilder.Model.Article;

namespace SiteBuilder.Outputs;

/// <summary>
/// Writes an article in Markdown, for programs that read text: its head, the text, changes since it was published, where it was first and where
/// it is. A captured text is written so that it reads back as it was captured; one that was Markdown is its own words, as they stand.
/// </summary>
internal static class MarkdownTwin
{
    /// <summary>The file in UTF-8, with an empty line between parts.</summary>
    public static byte[] Write(Article article, PageFrame frame)
    {
        string captured = article.Capture.Text;
        IEnumerable<string> text = MarkdownSeed.OfFile(article.Capture.Path, captured) is { } seed
            ? [BodyOf(article, captured, seed)]
            : new ArticleViewBuilder(article, frame, static _ => null, new MarkdownOptions(frame.LanguageOf(article))).Blocks()
                .Select(block => PartOf(block, frame)).Append(MarkdownEscape.Text(article.SourceNote.Value ?? ""));
        IEnumerable<string> parts = Head(article, frame).Concat(text).Concat(Foot(article, frame)).Where(static part => part.Length > 0);
        return Encoding.UTF8.GetBytes(string.Join("\n\n", parts) + "\n");
    }

    private static IEnumerable<string> Head(Article article, PageFrame frame)
    {
        yield return "# " + MarkdownEscape.Text(article.Headline.Value ?? "");
        string?[] more =
        [
            article.AlternativeHeadline.Value, article.Summary.Value, article.Byline.Value?.Text,
            frame.Words.Day(article.Published.Value)?.Text ?? frame.Words.Strings["undated"], article.Source.Outlet.Value,
        ];
        foreach (string line in more.OfType<string>())
        {
            yield return MarkdownEscape.Text(line);
        }
    }

    private static string PartOf(BlockView block, PageFrame frame) => block.Kind switch
    {
        "subhead" => "## " + MarkdownEscape.Text(block.Text),
        "list" => string.Join('\n', block.Items.Select(static item => "- " + MarkdownEscape.Text(item))),
        "quote" => Quote(block.Items),
        "pull" => Quote([block.Text]),
        "figure" => (block.Picture is { } picture
            ? $"![{MarkdownEscape.Text(picture.AlternativeText)}]({new Uri(frame.Address.Root, picture.Url).AbsoluteUri})\n\n"
            : "") + Quote([block.Text, .. block.CreditLine is { } credit ? new[] { credit } : []]),
        _ => MarkdownEscape.Text((block.Dateline is { } dateline ? dateline + " — " : "") + block.Text),
    };

    /// <summary>Lines that are set apart, each a paragraph of its own.</summary>
    private static string Quote(IReadOnlyList<string> lines) => string.Join("\n>\n", lines.Select(static line => "> " + MarkdownEscape.Text(line)));

    /// <summary>The Markdown behind the front matter, without what the head says already.</summary>
    private static string BodyOf(Article article, string captured, MarkdownSeed seed)
    {
        ArticleParts parts = ArticleParts.Of(article);
        StringBuilder body = new();
        int done = seed.Offset;
        foreach (LeafBlock leaf in seed.Document.OfType<LeafBlock>())
        {
            int start = Math.Clamp(seed.Offset + leaf.Span.Start, done, captured.Length);
            int end = Math.Clamp(seed.Offset + leaf.Span.End + 1, start, captured.Length);
            if (end > start && parts.IsInHead(SeedSpan.Between(start, end)))
            {
                body.Append(captured, done, start - done);
                done = end;
            }
        }

        return MarkdownEscape.Clean(body.Append(captured, done, captured.Length - done).ToString()).Trim('\n');
    }

    private static IEnumerable<string> Foot(Article article, PageFrame frame)
    {
        if (article.Revisions.Count > 0)
        {
            yield return "## " + MarkdownEscape.Text(frame.Words.Strings["revisions"]);
            yield return string.Join('\n', article.Revisions.Select(revision => "- "
                + MarkdownEscape.Text(frame.Words.Strings["revision_" + revision.Kind.ToString().ToLowerInvariant()])
                + (revision.Day is { } day ? $" ({MarkdownEscape.Text(frame.Words.Day(day).Text)})" : "") + ": " + MarkdownEscape.Text(revision.Text.Value ?? "")));
        }

        string[] source = [.. Source(article.Source, frame)];
        if (source.Length > 0)
        {
            yield return "## " + MarkdownEscape.Text(frame.Words.Strings["first_published"]);
            yield return string.Join('\n', source);
        }

        yield return MarkdownEscape.Address(frame.Address.AbsoluteOf(article.Address));
    }

    private static IEnumerable<string> Source(Source source, PageFrame frame)
    {
        (string Key, string? Text)[] facts =
        [
            ("first_published_by", source.Outlet.Value is { } outlet ? MarkdownEscape.Text(outlet) : null),
            ("first_published_at", source.Address.Value is { } address ? MarkdownEscape.Address(address) : null),
            ("captured", frame.Words.Day(source.CapturedOn.Value)?.Text),
            ("rights", source.Rights.Value is { } rights ? MarkdownEscape.Text(rights) : null),
            .. source.Mementos.Select(static memento => ("web_archives", (string?)MarkdownEscape.Address(memento.Address.Value!))),
        ];
        return facts.Where(static fact => fact.Text is not null).Select(fact => $"- {MarkdownEscape.Text(frame.Words.Strings[fact.Key])}: {fact.Text}");
    }
}
