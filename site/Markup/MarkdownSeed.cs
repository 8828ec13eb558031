using System;
using System.Collections.Generic;
using Markdig.Syntax;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Markup;

/// <summary>
/// A Markdown file as it was captured: its blocks, its printed words, and the way between the two. Every captured character that is no
/// blank is in exactly one block.
/// </summary>
internal sealed class MarkdownSeed
{
    /// <summary>How the names of articles in Markdown end.</summary>
    public const string Extension = ".md";

    private readonly string _captured;
    private readonly int _bodyStart;
    private readonly Projection _words;

    private MarkdownSeed(string captured, int bodyStart, MarkdownDocument document, MarkdownWalk walk)
    {
        _captured = captured;
        _bodyStart = bodyStart;
        _words = walk.Words;
        Document = document;
        Blocks = walk.Blocks;
        Links = walk.Links;
        Anchors = walk.Anchors;
    }

    /// <summary>The blocks in the order of the file.</summary>
    public IReadOnlyList<MarkdownBlock> Blocks { get; }

    /// <summary>Links and pictures, in the order in which they are read.</summary>
    public IReadOnlyList<MarkdownLink> Links { get; }

    /// <summary>The name of each heading for links to it.</summary>
    public IReadOnlyDictionary<HeadingBlock, string> Anchors { get; }

    /// <summary>The structure; its places count from <see cref="Offset"/> on.</summary>
    public MarkdownDocument Document { get; }

    /// <summary>Where the text behind the front matter begins.</summary>
    public int Offset => _bodyStart;

    /// <summary>The printed words without markup: blocks on lines of their own, the lines of a paragraph joined by blanks.</summary>
    public string Text => _words.Text;

    /// <summary>The structure of a captured file; null where it is no Markdown.</summary>
    /// <param name="path">Path in the seed folder.</param>
    /// <param name="captured">All of the file.</param>
    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static MarkdownSeed? OfFile(string path, string captured) =>
        IsMarkdown(path) ? Read(captured, FrontMatter.BodyStart(captured)) : null;

    /// <summary>Whether a seed is written in Markdown, and not captured as text.</summary>
    public static bool IsMarkdown(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    /// <param name="captured">All of it.</param>
    /// <param name="bodyStart">Where its text begins, behind the front matter.</param>
    /// <exception cref="ArgumentException">The text is nested too deeply.</exception>
    public static MarkdownSeed Read(string captured, int bodyStart)
    {
        MarkdownDocument document = MarkdownParser.Parse(captured.Substring(bodyStart));
        return new MarkdownSeed(captured, bodyStart, document, MarkdownWalk.Read(captured, bodyStart, document));
    }

    /// <summary>The captured characters of projected ones, without markup at the ends.</summary>
    public SeedSpan ToCapture(SeedSpan words) => _words.ToCapture(words);

    /// <summary>The projected characters of captured ones; empty where they are markup only.</summary>
    public SeedSpan ToWords(SeedSpan span) => _words.ToWords(span);

    /// <summary>
    /// The words of captured characters as they are printed: without markup, repaired, lines joined. Code keeps its lines, and statements
    /// in front matter are printed as they stand.
    /// </summary>
    public string Print(SeedSpan span)
    {
        if (span.End <= _bodyStart)
        {
            return PrintedText.Of(_captured, span);
        }

        SeedSpan words = _words.ToWords(span);
        return IsCode(span) ? TextRepair.Repair(Text.Substring(words.Start, words.Length)).Trim('\n') : PrintedText.Of(Text, words);
    }

    private bool IsCode(SeedSpan span)
    {
        int low = 0;
        int high = Blocks.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (Blocks[middle].Span.End > span.Start)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low < Blocks.Count && Blocks[low].Kind == BlockKind.Code
            && Blocks[low].Span.Start <= span.Start && Blocks[low].Span.End >= span.End;
    }
}
