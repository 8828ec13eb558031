using System.Collections.Generic;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Pairs quotation marks. A mark closes only what one of its kind opened, but for the double marks, straight and curly, which texts mix;
/// a quotation within a quotation is part of it.
/// </summary>
internal static class QuotePairs
{
    private enum Family
    {
        None,
        Curly,
        Straight,
        Single,
        Guillemets,
        Corners,
        WhiteCorners,
        Dash,
    }

    /// <summary>Pairs of indexes of opening and closing marks; the last one may close behind the last token, without a mark.</summary>
    /// <param name="text">The repaired text.</param>
    /// <param name="tokens">The tokens of a paragraph.</param>
    /// <param name="quoted">Set for each token between two marks, but not for the marks.</param>
    public static List<(int Open, int Close)> Find(string text, Token[] tokens, bool[] quoted)
    {
        List<(int, int)> quotes = [];
        int open = -1;
        Family outer = Family.None;
        Family inner = Family.None;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (open < 0 && tokens[i].Kind != TokenKind.OpenQuote)
            {
                continue;
            }

            Token token = tokens[i];
            Family family = token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote ? FamilyOf(text, token) : Family.None;
            if (open < 0)
            {
                open = i;
                outer = family;
                inner = Family.None;
                continue;
            }

            if (token.Kind == TokenKind.CloseQuote && family != inner && Closes(outer, family))
            {
                quotes.Add((open, i));
                open = -1;
                continue;
            }

            quoted[i] = true;
            if (family != Family.None)
            {
                inner = token.Kind == TokenKind.CloseQuote && family == inner ? Family.None
                    : token.Kind == TokenKind.OpenQuote && inner == Family.None && family != outer ? family
                    : inner;
            }
        }

        if (open >= 0)
        {
            quotes.Add((open, tokens.Length));
        }

        return quotes;
    }

    private static bool Closes(Family outer, Family family) =>
        outer == family || (outer is Family.Curly or Family.Straight && family is Family.Curly or Family.Straight);

    private static Family FamilyOf(string text, Token token) => token.Length == 0 ? Family.Dash : text[token.Start] switch
    {
        '"' => Family.Straight,
        '\u201C' or '\u201D' or '\u201E' => Family.Curly,
        '\u00AB' or '\u00BB' => Family.Guillemets,
        '\u300C' or '\u300D' => Family.Corners,
        '\u300E' or '\u300F' => Family.WhiteCorners,
        '-' or '\u2013' or '\u2014' or '\u2015' => Family.Dash,
        _ => Family.Single,
    };
}
