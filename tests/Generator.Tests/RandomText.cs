using System;
using System.Collections.Generic;
using System.Linq;

namespace SiteBuilder.Generator.Tests;

/// <summary>Texts made of the pieces that reading has to cope with, the same at every run.</summary>
/// <param name="Pieces">The pieces, so that a failing text can be made smaller.</param>
internal sealed record RandomText(IReadOnlyList<string> Pieces)
{
    private static readonly string[] s_pieces =
    [
        "\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\n \n", "\u2028", "\u2029", "\u0085", "\v", "\f", "\t", " ", "  ", "\u00A0", "\u3000", "\u200B", "\uFEFF",
        "\"", "\u201C", "\u201D", "\u00AB", "\u00BB", "\u201E", "'", "\u2019", "(", ")", "[", "]", "()", "( )", "-", "--", " - ", " \u2014 ", "\u2013", "|", " | ", "/",
        ",", ", ", ".", ". ", "\u2026", "!", "?", ":", ";", "&", "<", ">", " > ", "\u203A", "#", "*", "\u2022", "\u00A9", "@", "_", "0", "7", "12", "2024", "1,204",
        "â€™", "â€œ", "â€", "â€”", "Ã©", "Ã¼", "Â£", "Ã", "Â", "â", "â‚¬", "â„¢",
        "\0", "\u0001", "\u001F", "\u007F", "\u0080", "\u009D", "\u202D", "\u202E", "\uFFFE", "\uFFFD", "\uD83D", "\uDE00", "\U0001F600", "\u0301", "\u0645\u0631", "\u6E21\u8F6E",
        "June 19, 2024", "19 June 2024", "2024-06-19", "19/06/2024", "Published ", "Updated ", "Wednesday", "Monday", "3:04 PM EDT, ",
        "By ", "by ", "By Ada Lind", " and ", ", BBC News", "Ada Lind", "Lind", "Mr. ", "Dr. Ada Lind", "Minister ", "the mayor", ", the mayor, ", "Captain Edda Voss",
        " said", " said. ", " told Reuters ", "according to ", " quoted ", " as saying ", "he ", "she ", "him", "OSTERVIK, Norland (AP) \u2014 ", "NEW ", "U.S.-backed ",
        "Photo: ", "(AP Photo/Ada Lind)", "Ada Lind | Nordic Press | Agency", " via Reuters", "Image credit: Ada Lind", "courtesy of ", "(L)", "pictured", "\u00A9 Ada Lind", "\u00A9 2024",
        "Advertisement", "Share this article", "Read more", "More from ", "Related", "12 comments", "Source: ", "Home > News > Farming",
        "The boat came back to the quay. ", "the lamp went out and nobody wrote down when it had been lit ", "WEIR CLOSED", "Weir closed", "weir", "W", "s", "\u2019s ", "teachers\u2019 union",
        "<script>alert(1)</script>", "javascript:alert(1)", "]]>", "</script>",
    ];

    public string Joined => string.Concat(Pieces);

    public static RandomText Of(Random random, int pieces) =>
        new([.. Enumerable.Range(0, pieces).Select(_ => s_pieces[random.Next(s_pieces.Length)])]);

    /// <summary>The fewest pieces, left in their order, of which a condition still holds.</summary>
    public RandomText Smallest(Func<string, bool> holds)
    {
        List<string> pieces = [.. Pieces];
        for (int i = pieces.Count - 1; i >= 0; i--)
        {
            string piece = pieces[i];
            pieces.RemoveAt(i);
            if (!holds(string.Concat(pieces)))
            {
                pieces.Insert(i, piece);
            }
        }

        return new(pieces);
    }
}
