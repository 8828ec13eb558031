using System;
using System.Collections.Generic;
using System.Net;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteBuilder.Readings;

namespace SiteBuilder.Markup;

/// <summary>Prints the inlines of Markdown blocks into a projection.</summary>
/// <param name="captured">The captured text.</param>
/// <param name="offset">Where in it the places of the structure count from.</param>
/// <param name="words">Receives the words.</param>
internal sealed class InlineWords(string captured, int offset, Projection words)
{
    private readonly List<MarkdownLink> _links = [];

    public IReadOnlyList<MarkdownLink> Links => _links;

    /// <summary>Prints the inlines of a block.</summary>
    /// <param name="inlines">The inlines.</param>
    /// <param name="block">The captured characters of the block.</param>
    public void Print(ContainerInline inlines, SeedSpan block) => Print(inlines, block, 0);

    /// <summary>Prints the title of a picture that stands alone, or failing that the words in its place.</summary>
    public void PrintPicture(ContainerInline inlines, LinkInline picture, SeedSpan block, bool isCaption)
    {
        bool titled = !string.IsNullOrWhiteSpace(picture.Title);
        if (isCaption && titled)
        {
            Align(picture.Title!, Captured(picture.TitleSpan), block);
        }
        else if (isCaption)
        {
            Print(picture, block, 0);
        }

        foreach (LinkInline link in inlines.Descendants<LinkInline>())
        {
            Note(link, block, default);
        }
    }

    /// <summary>Prints text between tags: its references to characters stand for those.</summary>
    public void PrintText(SeedSpan span)
    {
        int at = span.Start;
        while (at < span.End)
        {
            int reference = captured.IndexOf('&', at, span.End - at);
            int close = reference < 0 ? -1 : captured.IndexOf(';', reference, Math.Min(span.End - reference, 32));
            if (close < 0)
            {
                int end = reference < 0 ? span.End : reference + 1;
                Lines(at, end);
                at = end;
                continue;
            }

            Lines(at, reference);
            string written = captured.Substring(reference, close + 1 - reference);
            string decoded = WebUtility.HtmlDecode(written);
            words.Replace(decoded, reference, written.Length);
            at = close + 1;
        }
    }

    /// <summary>Takes words that are captured as they are, or with marks between them.</summary>
    /// <param name="printed">The words.</param>
    /// <param name="span">Where they are captured, so far as is known.</param>
    /// <param name="block">Where they are captured for sure.</param>
    public void Align(string printed, SeedSpan span, SeedSpan block)
    {
        int start = Math.Max(Math.Max(block.Start, words.Cursor), span.Start);
        int end = Math.Min(block.End, span.End);
        if (printed.Length == 0)
        {
            return;
        }

        if (start < end && Find(printed, start, end) is >= 0 and int found)
        {
            words.Take(found, printed.Length);
        }
        else if (start >= end || !Weave(printed, start, end))
        {
            // The structure places them wrongly, as in a table within a quotation: they stand somewhere behind the last words of the block.
            int from = Math.Max(block.Start, words.Cursor);
            int near = from < block.End ? Find(printed, from, block.End) : -1;
            if (near >= 0)
            {
                words.Take(near, printed.Length);
            }
            else if (from > block.End || !Weave(printed, from, block.End))
            {
                words.Replace(printed, Math.Min(from, block.End), 0);
            }
        }
    }

    private void Print(ContainerInline inlines, SeedSpan block, int depth)
    {
        if (depth > MarkdownParser.DeepestNesting)
        {
            throw new ArgumentException("Inlines are nested too deeply.", nameof(inlines));
        }

        foreach (Inline inline in inlines)
        {
            Print(inline, block, depth);
        }
    }

    private void Print(Inline inline, SeedSpan block, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                PrintLiteral(literal, block);
                break;
            case CodeInline code:
                Align(code.Content, Captured(code.Span), block);
                break;
            case HtmlEntityInline entity:
                SeedSpan written = Captured(entity.Span);
                int from = Math.Max(written.Start, words.Cursor);
                words.Replace(entity.Transcoded.ToString(), from, Math.Max(0, written.End - from));
                break;
            case LineBreakInline:
                words.Part(' ');
                break;
            case AutolinkInline auto:
                Align(auto.Url, Captured(auto.Span), block);
                SeedSpan address = Inner(Captured(auto.Span));
                _links.Add(new MarkdownLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, address, address, IsPicture: false));
                break;
            case AbbreviationInline abbreviation:
                Align(abbreviation.Abbreviation.Label ?? "", Captured(abbreviation.Span), block);
                break;
            case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                words.Part(' ');
                break;
            case HtmlInline or FootnoteLink or TaskList:
                break;
            case LinkInline link:
                int before = words.Length;
                Print(link, block, depth + 1);
                Note(link, block, SeedSpan.Between(before, words.Length));
                break;
            case DelimiterInline delimiter:
                Align(delimiter.ToLiteral(), Captured(delimiter.Span), block);
                Print(delimiter, block, depth + 1);
                break;
            case ContainerInline container:
                Print(container, block, depth + 1);
                break;
            default:
                SeedSpan raw = Captured(inline.Span);
                Align(captured.Substring(raw.Start, raw.Length), raw, block);
                break;
        }
    }

    private void PrintLiteral(LiteralInline literal, SeedSpan block)
    {
        // The backslash before an escaped sign is no word.
        SeedSpan span = Captured(literal.Span);
        span = literal.IsFirstCharacterEscaped && span.Length > 1 ? SeedSpan.Between(span.Start + 1, span.End) : span;
        Align(literal.Content.ToString(), span, block);
    }

    private void Note(LinkInline link, SeedSpan block, SeedSpan printed)
    {
        SeedSpan address = Captured(link.Reference is { } reference && !link.IsAutoLink ? reference.UrlSpan : link.UrlSpan);
        address = address.IsEmpty ? Captured(link.Span) : address;
        address = address.IsEmpty ? block : address;
        address = address.Length > 1 && captured[address.Start] == '<' && captured[address.End - 1] == '>' ? Inner(address) : address;
        _links.Add(new MarkdownLink(link.Url ?? "", address, words.ToCapture(printed), link.IsImage));
    }

    private SeedSpan Captured(SourceSpan span) =>
        span.Start < 0 || span.End < span.Start || offset + span.End >= captured.Length
            ? default
            : new SeedSpan(offset + span.Start, span.Length);

    private static SeedSpan Inner(SeedSpan span) => span.Length > 2 ? new SeedSpan(span.Start + 1, span.Length - 2) : span;

    private int Find(string printed, int start, int end) =>
        end - start < printed.Length ? -1
        : string.CompareOrdinal(captured, start, printed, 0, printed.Length) == 0 ? start
        : captured.IndexOf(printed, start, end - start, StringComparison.Ordinal);

    /// <summary>
    /// Takes words between whose characters there are others, such as the marks of a quotation at the beginning of its lines.
    /// </summary>
    private bool Weave(string printed, int start, int end)
    {
        int[] places = new int[printed.Length];
        int at = start;
        for (int i = 0; i < printed.Length; i++)
        {
            while (at < end && !Stands(captured[at], printed[i]))
            {
                at++;
            }

            if (at == end)
            {
                return false;
            }

            places[i] = at++;
        }

        for (int i = 0; i < printed.Length; i++)
        {
            words.Replace(printed.Substring(i, 1), places[i], 1);
        }

        return true;
    }

    private static bool Stands(char written, char printed) =>
        written == printed || (printed == ' ' && char.IsWhiteSpace(written)) || (printed == '\uFFFD' && written == '\0');

    /// <summary>Takes captured characters, with the ends of lines as they are.</summary>
    private void Lines(int start, int end) => words.Take(Math.Max(start, words.Cursor), end - Math.Max(start, words.Cursor));
}
