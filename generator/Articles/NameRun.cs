using SiteBuilder.Generator.Languages;

namespace SiteBuilder.Generator.Articles;

/// <summary>Runs of words with capitals that may be the name of a place or of a body; unlike names of people they may hold demonyms.</summary>
internal static class NameRun
{
    /// <summary>Index behind the run that starts at a token: up to a possessive, a small word, a mark or a name that was read already.</summary>
    public static int Forward(TokenizedBlock block, int start)
    {
        const int longest = 10;
        int i = start;
        while (i < block.Tokens.Length && i - start < longest && IsPart(block, i))
        {
            i = block.PhraseEnds.TryGetValue(i, out int phrase) ? phrase : i + 1; // "District of Columbia" is one name
            if (block.Tokens[i - 1].IsPossessive)
            {
                break;
            }

            // "Pacific Gas & Electric"
            if (block.Is(i, TokenKind.Other) && block.Text[block.Tokens[i].Start] == '&' && IsPart(block, i + 1))
            {
                i++;
            }
        }

        return i;
    }

    /// <summary>Whether a run may start here: nothing of a name just before it.</summary>
    public static bool Starts(TokenizedBlock block, int i) => IsPart(block, i) && (!IsPart(block, i - 1) || block.Tokens[i - 1].IsPossessive);

    /// <summary>A word with a capital that is free, and no word that only starts a sentence.</summary>
    public static bool IsPart(TokenizedBlock block, int i) => (uint)i < (uint)block.RunParts.Length && block.RunParts[i] && !block.Taken[i];

    /// <summary>Index of the first word of a run that is no small word with the capital of a sentence's start.</summary>
    public static int Trim(TokenizedBlock block, int start, int end)
    {
        bool first = start == 0 || block.Sentences[start - 1] != block.Sentences[start] || block.Is(start - 1, TokenKind.OpenQuote)
            || block.Is(start - 1, TokenKind.CloseQuote);
        bool small = block.IsIn(start, WordClass.FunctionWords | WordClass.StopWords | WordClass.SpeechVerbs) && !block.IsNamed(start, NameClass.Organizations)
            && !block.PhraseEnds.ContainsKey(start);
        return small && (first || end - start > 1) ? start + 1 : start;
    }

    /// <summary>Whether the text has its own capitals there, so that they say something of names.</summary>
    public static bool IsReadable(TokenizedBlock block, int i) => !block.Titled[block.Sentences[i]];

    /// <summary>A listed word of two or three letters is one only in capitals: "WHO" and "US" are no pronouns.</summary>
    public static bool IsSpelt(TokenizedBlock block, int i)
    {
        const int longest = 3;
        Token token = block.Tokens[i];
        return token.Bare > longest || block.PhraseEnds.ContainsKey(i) || NameReader.IsAllCapitals(block, i) || IsTwoCapitals(block, token);
    }

    /// <summary>"OVERSEAS POLICE": several words in capitals throughout are a heading, and no abbreviations.</summary>
    public static bool IsShouted(TokenizedBlock block, int start, int end)
    {
        for (int i = block.Tokens[start].Start; i < block.Tokens[end - 1].BareEnd; i++)
        {
            if (Script.IsLower(block.Text[i]))
            {
                return false;
            }
        }

        return end - start > 1;
    }

    private static bool IsTwoCapitals(TokenizedBlock block, Token token) =>
        token.Bare == 2 && Script.IsUpper(block.Text[token.Start]) && Script.IsUpper(block.Text[token.Start + 1]);
}
