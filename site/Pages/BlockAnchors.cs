using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Pages;

/// <summary>
/// The anchors of an article's blocks: the letter of the kind and a hash of the block's own words, such as "p-5b1c03f2". A link to a paragraph so
/// holds whatever is changed in the rest of the article; only a change of its own words breaks it.
/// </summary>
internal sealed class BlockAnchors
{
    private readonly Dictionary<Block, string> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly List<string> _paragraphs = [];

    /// <summary>The anchors of an article.</summary>
    public BlockAnchors(Article article)
    {
        Dictionary<string, int> taken = new(StringComparer.Ordinal);
        foreach (Block block in article.Blocks)
        {
            if (LetterOf(block.Kind) is not { } letter)
            {
                continue;
            }

            string anchor = letter + "-" + HashOf(block.Text);
            int times = taken[anchor] = taken.GetValueOrDefault(anchor) + 1;
            anchor = times == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}-{times}");
            _anchors.Add(block, anchor);
            if (block.Kind == BlockKind.Paragraph)
            {
                _paragraphs.Add(anchor);
            }
        }
    }

    /// <summary>The anchor of a block that is part of the text.</summary>
    public string Of(Block block) => _anchors[block];

    /// <summary>The anchor of a paragraph.</summary>
    /// <param name="number">Its number in the article, from 1.</param>
    public string OfParagraph(int number) => _paragraphs[number - 1];

    private static string? LetterOf(BlockKind kind) => kind switch
    {
        BlockKind.Paragraph => "p",
        BlockKind.Subhead => "s",
        BlockKind.ListItem => "l",
        BlockKind.BlockQuote or BlockKind.PullQuote => "q",
        BlockKind.AuthorNote or BlockKind.Correction => "n",
        BlockKind.Caption => "f",
        _ => null,
    };

    /// <summary>Marks, blanks and capitals do not count: another reading of the same text may print them otherwise.</summary>
    private static string HashOf(string text) =>
        Names.PathHash.Of(string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)));
}
