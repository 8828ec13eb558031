using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Cuts running text into words and marks.</summary>
internal static class Tokenizer
{
    /// <summary>A small prefix before a name, as in "al-Rashid", with its mark.</summary>
    private const int LongestPrefix = 4;

    /// <summary>Appends the tokens of a span, in order.</summary>
    /// <returns>How many of them are words with capitals.</returns>
    public static int Read(Language language, string text, SeedSpan span, List<Token> tokens, ReadingOptions options)
    {
        List<SingleMark> marks = options.IsOn(ReadingRule.QuotationSingleMarks) ? SingleMarks.Find(language, text, span) : SingleMarks.None;
        int capitals = 0;
        int mark = 0;
        int i = span.Start;
        while (i < span.End)
        {
            char c = text[i];
            int end = mark < marks.Count ? marks[mark].At : span.End;
            if (i == end)
            {
                tokens.Add(new Token(marks[mark].Opens ? TokenKind.OpenQuote : TokenKind.CloseQuote, i, 1, 1, IsCapital: false));
                mark++;
                i++;
            }
            else if (c == ' ')
            {
                i++;
            }
            else if (Script.IsLetter(c) || char.IsSurrogate(c))
            {
                Token word = Word(language, text, i, end);
                tokens.Add(word);
                capitals += word.IsCapital ? 1 : 0;
                i = word.End;
            }
            else if (Script.IsBlank(c))
            {
                i++;
            }
            else if (char.IsDigit(c))
            {
                int start = i;
                while (i < end && (Script.IsLetterOrDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < end && char.IsDigit(text[i + 1]))))
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

        return capitals;
    }

    private static TokenKind Mark(string text, int i, SeedSpan span) => text[i] switch
    {
        ',' or '\u3001' or '\uFF0C' => TokenKind.Comma,
        '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' => TokenKind.Stop,
        ':' or '\uFF1A' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '\u201E' or '\u300C' or '\u300E' => TokenKind.OpenQuote,
        '\u300D' or '\u300F' => TokenKind.CloseQuote,
        '\u201C' or '\u00AB' => Closes(text, i, span) ? TokenKind.CloseQuote : TokenKind.OpenQuote,
        '\u00BB' or '"' or '\u201D' => Opens(text, i, span) ? TokenKind.OpenQuote : TokenKind.CloseQuote,
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
        i > span.Start && !Script.IsBlank(text[i - 1]) && text[i - 1] is not ('(' or '[' or '\u2014' or '\u2013' or '-' or '\u201E')
        && (i + 1 >= span.End || !Script.IsLetterOrDigit(text[i + 1]));

    /// <summary>A straight mark, and one that points either way, opens where a blank, a bracket or a dash stands before it and none behind it.</summary>
    private static bool Opens(string text, int i, SeedSpan span) =>
        i + 1 < span.End && !Script.IsBlank(text[i + 1]) && text[i + 1] is not (',' or '.' or ';' or ':' or '!' or '?' or ')' or ']')
        && (i == span.Start || Script.IsBlank(text[i - 1]) || text[i - 1] is '(' or '[' or '\u2014' or '\u2013' or '-');

    private static Token Word(Language language, string text, int start, int end)
    {
        int i = start;
        int hyphen = -1;
        int joint = -1;
        while (true)
        {
            while (i < end && Script.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            if (i == end || text[i] == ' ' || !Continues(text, i, start, end))
            {
                break;
            }

            char c = text[i];
            hyphen = c is '-' or '\u2010' or '\u2011' ? i : hyphen;
            joint = joint < 0 && c is '-' or '\'' or '\u2019' ? i : joint;
            i++;
            if (c is '\'' or '\u2019' && IsElision(language, text, start, i - 1, end))
            {
                return new Token(TokenKind.Word, start, i - start, i - start, IsCapital: false, language.ClassOf(text, start, i - 1 - start) & ~WordClass.Elisions);
            }
        }

        // "U.S.", "J.", "Dr.": the stop belongs to the word.
        if (i < end && text[i] == '.' && OwnsStop(language, text, start, i))
        {
            i++;
        }

        int bare = joint < 0 ? i - start : Possessive(text, start, i);
        bool capital = Script.IsUpper(text[start]) || (joint > start && joint - start < LongestPrefix && joint + 1 < i && Script.IsUpper(text[joint + 1]));
        return new Token(TokenKind.Word, start, i - start, bare, capital, ClassesOf(language, text, start, bare, capital, hyphen), hyphen > start);
    }

    /// <summary>"l’agence", "qu’Anna": a small word that gave up its vowel is a word of its own; in "D’Angelo" it is part of the name.</summary>
    private static bool IsElision(Language language, string text, int start, int mark, int end) =>
        language.HasElisions && mark + 1 < end && !(Script.IsUpper(text[start]) && Script.IsUpper(text[mark + 1]))
        && language.Is(text, start, mark - start, WordClass.Elisions);

    /// <summary>
    /// By the lists; besides, "schoolteacher" and "vice-chair" are offices by their last part, and "dit-il" speaks and names who does.
    /// </summary>
    private static WordClass ClassesOf(Language language, string text, int start, int bare, bool capital, int hyphen)
    {
        WordClass classes = language.ClassOf(text, start, bare);
        if (hyphen > start && hyphen < start + bare)
        {
            WordClass last = language.ClassOf(text, hyphen + 1, start + bare - hyphen - 1);
            classes |= last & WordClass.Offices;
            if (language.LetsVerbLead && (last & WordClass.SubjectPronouns) != 0)
            {
                int first = text.IndexOf('-', start, bare) - start;
                const WordClass spoken = WordClass.SpeechVerbs | WordClass.SpeechAdverbs;
                classes |= (last & (WordClass.SubjectPronouns | WordClass.PronounsHe | WordClass.PronounsShe)) | (language.ClassOf(text, start, first) & spoken);
            }
        }

        bool office = (classes & WordClass.Offices) == 0 && language.EndsLikeOffice(text, start, bare, capital && !language.HasCapitalNouns);
        return office ? classes | WordClass.Offices : classes;
    }

    private static bool Continues(string text, int i, int start, int end)
    {
        char c = text[i];
        if (char.IsSurrogate(c) || (Script.IsVowelSign(c) && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            return true;
        }

        bool inside = i > start && i + 1 < end && Script.IsLetterOrDigit(text[i + 1]);
        return c switch
        {
            '\'' or '\u2019' => (inside && Script.IsLetter(text[i + 1])) || EndsPossessivePlural(text, i, end),
            '-' or '\u2010' or '\u2011' => inside,
            '.' => inside && Script.IsLetter(text[i + 1]) && IsSingleLetter(text, i - 1, start),
            _ => false,
        };
    }

    /// <summary>"teachers’ union": the mark ends the word only where a small word follows a plural.</summary>
    private static bool EndsPossessivePlural(string text, int i, int end) =>
        i > 0 && text[i - 1] == 's' && i + 2 < end && text[i + 1] == ' ' && Script.IsLower(text[i + 2]);

    private static bool IsSingleLetter(string text, int at, int start) =>
        Script.IsLetter(text[at]) && (at == start || text[at - 1] is '.' or '-');

    private static bool OwnsStop(Language language, string text, int start, int stop) =>
        (Script.IsUpper(text[stop - 1]) && IsSingleLetter(text, stop - 1, start))
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
}
