using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Cuts running text into words and marks.</summary>
internal static class Tokenizer
{
    /// <summary>Appends the tokens of a span, in order.</summary>
    public static void Read(Language language, string text, SeedSpan span, List<Token> tokens)
    {
        int i = span.Start;
        while (i < span.End)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                Token word = Word(language, text, i, span.End);
                tokens.Add(word);
                i = word.End;
            }
            else if (char.IsDigit(c))
            {
                int start = i;
                while (i < span.End && (char.IsLetterOrDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < span.End && char.IsDigit(text[i + 1]))))
                {
                    i++;
                }

                tokens.Add(new Token(TokenKind.Number, start, i - start, i - start, IsCapital: false));
            }
            else
            {
                tokens.Add(new Token(Mark(text, i, span), i, 1, 1, IsCapital: false));
                i++;
            }
        }
    }

    private static TokenKind Mark(string text, int i, SeedSpan span) => text[i] switch
    {
        ',' => TokenKind.Comma,
        '.' or '!' or '?' or '\u2026' => TokenKind.Stop,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '\u201E' or '\u300C' or '\u300E' => TokenKind.OpenQuote,
        '\u201D' or '\u300D' or '\u300F' => TokenKind.CloseQuote,
        '\u201C' or '\u00AB' => Closes(text, i, span) ? TokenKind.CloseQuote : TokenKind.OpenQuote,
        '\u00BB' => Opens(text, i, span) && !char.IsWhiteSpace(text[i + 1]) ? TokenKind.OpenQuote : TokenKind.CloseQuote,
        '"' => Opens(text, i, span) ? TokenKind.OpenQuote : TokenKind.CloseQuote,
        '(' or '[' => TokenKind.OpenBracket,
        ')' or ']' => TokenKind.CloseBracket,
        '-' or '\u2013' or '\u2014' or '\u2015' => TokenKind.Dash,
        _ => TokenKind.Other,
    };

    /// <summary>
    /// Languages share the marks and not their sides: the English opening mark closes in German, and guillemets point either way. A mark with a
    /// word before it and none behind closes.
    /// </summary>
    private static bool Closes(string text, int i, SeedSpan span) =>
        i > span.Start && !char.IsWhiteSpace(text[i - 1]) && text[i - 1] is not ('(' or '[' or '\u2014' or '\u2013' or '-' or '\u201E')
        && (i + 1 >= span.End || !char.IsLetterOrDigit(text[i + 1]));

    /// <summary>A straight mark opens where a blank, a bracket or a dash stands before it and none behind it.</summary>
    private static bool Opens(string text, int i, SeedSpan span) =>
        i + 1 < span.End && !char.IsWhiteSpace(text[i + 1])
        && (i == span.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '\u2014' or '\u2013' or '-');

    private static Token Word(Language language, string text, int start, int end)
    {
        int i = start;
        while (i < end && Continues(text, i, start, end))
        {
            i++;
        }

        // "U.S.", "J.", "Dr.": the stop belongs to the word.
        if (i < end && text[i] == '.' && OwnsStop(language, text, start, i))
        {
            i++;
        }

        int bare = Possessive(text, start, i);
        bool capital = char.IsUpper(text[start]) || HasPrefixedCapital(text, start, i);
        return new Token(TokenKind.Word, start, i - start, bare, capital, ClassesOf(language, text, start, bare, capital));
    }

    /// <summary>By the lists; besides, "schoolteacher" and "vice-chair" are offices by their last part.</summary>
    private static WordClass ClassesOf(Language language, string text, int start, int bare, bool capital)
    {
        WordClass classes = language.ClassOf(text, start, bare);
        if ((classes & WordClass.Offices) != 0)
        {
            return classes;
        }

        int hyphen = text.LastIndexOf('-', start + bare - 1, bare);
        bool office = language.EndsLikeOffice(text, start, bare, capital)
            || (hyphen > start && language.Is(text, hyphen + 1, start + bare - hyphen - 1, WordClass.Offices));
        return office ? classes | WordClass.Offices : classes;
    }

    private static bool Continues(string text, int i, int start, int end)
    {
        char c = text[i];
        if (char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark)
        {
            return true;
        }

        bool inside = i > start && i + 1 < end && char.IsLetterOrDigit(text[i + 1]);
        return c switch
        {
            '\'' or '\u2019' => (inside && char.IsLetter(text[i + 1])) || EndsPossessivePlural(text, i, end),
            '-' or '\u2010' or '\u2011' => inside,
            '.' => inside && char.IsLetter(text[i + 1]) && IsSingleLetter(text, i - 1, start),
            _ => false,
        };
    }

    /// <summary>"teachers’ union": the mark ends the word only where a small word follows a plural.</summary>
    private static bool EndsPossessivePlural(string text, int i, int end) =>
        i > 0 && text[i - 1] == 's' && i + 2 < end && text[i + 1] == ' ' && char.IsLower(text[i + 2]);

    private static bool IsSingleLetter(string text, int at, int start) =>
        char.IsLetter(text[at]) && (at == start || text[at - 1] == '.');

    private static bool OwnsStop(Language language, string text, int start, int stop) =>
        (char.IsUpper(text[stop - 1]) && IsSingleLetter(text, stop - 1, start))
        || language.Is(text, start, stop - start, WordClass.Abbreviations);

    /// <summary>Length without "’s" or the mark of a plural.</summary>
    private static int Possessive(string text, int start, int end)
    {
        int length = end - start;
        if (length > 2 && text[end - 1] is 's' or 'S' && text[end - 2] is '\'' or '\u2019')
        {
            return length - 2;
        }

        return length > 2 && text[end - 1] is '\'' or '\u2019' ? length - 1 : length;
    }

    private static bool HasPrefixedCapital(string text, int start, int end)
    {
        for (int i = start + 1; i + 1 < end && i - start < 4; i++)
        {
            if (text[i] is '-' or '\'' or '\u2019')
            {
                return char.IsUpper(text[i + 1]);
            }
        }

        return false;
    }
}
