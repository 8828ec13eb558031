using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Speech that a dash opens at the start of a paragraph, as papers of many languages print it. The dash becomes an opening mark, and marks
/// without length are put where the attribution starts and ends, so that the rules of quotations read it like any other.
/// </summary>
internal static class DialogueDashes
{
    /// <summary>Tokens between the comma before a verb and the verb itself: "a ensuite".</summary>
    private const int VerbWithin = 3;

    /// <summary>An attribution between two commas is this short: ", dit-il,".</summary>
    private const int Interjection = 3;

    private const int FewestTokens = 4;

    /// <summary>Whether a block is a sentence behind a long dash, which is an entry of a list in languages that do not print speech so.</summary>
    public static bool Opens(Draft draft, DraftBlock block) =>
        draft.Language.HasDialogueDashes && draft.Options.IsOn(ReadingRule.QuotationDash)
        && draft.Text[block.Span.Start] is '\u2013' or '\u2014' or '\u2015' && Shape.EndsSentence(draft.Text, block.Span);

    /// <summary>Marks the speech of a paragraph; the tokens stay as they are where it does not start with a dash.</summary>
    public static void Mark(Language language, string text, List<Token> tokens)
    {
        if (!language.HasDialogueDashes || tokens.Count < FewestTokens || tokens[0].Kind != TokenKind.Dash
            || tokens[tokens.Count - 1].Kind is not (TokenKind.Stop or TokenKind.Dash))
        {
            return;
        }

        List<Token> marked = new(tokens.Count + 8) { tokens[0] with { Kind = TokenKind.OpenQuote } };
        bool open = true;
        bool dashed = false;
        int closed = 0;
        for (int i = 1; i < tokens.Count; i++)
        {
            TokenKind before = tokens[i - 1].Kind;
            bool dash = tokens[i].Kind == TokenKind.Dash;
            if (open && i > 1 && (dash || before is TokenKind.Comma || (before == TokenKind.Stop && text[tokens[i - 1].Start] is '?' or '!'))
                && Attributes(tokens, dash ? i + 1 : i))
            {
                marked.Add(Close(tokens[i - 1].End));
                open = false;
                dashed = dash;
                closed = i;
            }
            else if (!open && Resumes(tokens, i, dashed, closed))
            {
                marked.Add(tokens[i] with { Kind = dash ? TokenKind.Other : tokens[i].Kind });
                if (dash && i + 1 < tokens.Count && tokens[i + 1].Kind is TokenKind.Stop or TokenKind.Comma)
                {
                    marked.Add(tokens[++i]);
                }

                if (i + 1 < tokens.Count)
                {
                    marked.Add(new Token(TokenKind.OpenQuote, tokens[i + 1].Start, 0, 0, IsCapital: false));
                    open = true;
                }

                continue;
            }

            marked.Add(tokens[i]);
        }

        if (open)
        {
            marked.Add(Close(tokens[tokens.Count - 1].End));
        }

        tokens.Clear();
        tokens.AddRange(marked);
    }

    private static Token Close(int at) => new(TokenKind.CloseQuote, at, 0, 0, IsCapital: false);

    /// <summary>A verb of speech within the next words, and somebody behind it or in it.</summary>
    private static bool Attributes(List<Token> tokens, int start)
    {
        for (int i = start; i < tokens.Count && i < start + VerbWithin && tokens[i].IsWord && !tokens[i].IsCapital; i++)
        {
            if ((tokens[i].Classes & WordClass.SpeechVerbs) != 0)
            {
                return i + 1 < tokens.Count;
            }

            if ((tokens[i].Classes & (WordClass.SpeechAdverbs | WordClass.SubjectPronouns)) == 0)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Behind the second dash; without dashes behind the attribution's sentence, or behind a comma that ends an interjection.</summary>
    private static bool Resumes(List<Token> tokens, int i, bool dashed, int closed) =>
        dashed ? tokens[i].Kind == TokenKind.Dash && i > closed
        : (tokens[i].Kind == TokenKind.Stop && i + 1 < tokens.Count && tokens[i + 1].IsCapital)
            || (tokens[i].Kind == TokenKind.Comma && i - closed is > 0 and <= Interjection && HasPronoun(tokens, closed, i));

    private static bool HasPronoun(List<Token> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if ((tokens[i].Classes & WordClass.SubjectPronouns) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
