using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Finds sequences of words that are written like a person's name.</summary>
internal static class NameReader
{
    private const int LongestName = 6;

    /// <summary>Index just behind the name that starts at a token; the same index where none does.</summary>
    public static int Forward(TokenizedBlock block, int start)
    {
        int end = start;
        int i = start;
        while (i < block.Tokens.Count && i - start < LongestName)
        {
            if (IsNamePart(block, i))
            {
                bool possessive = block.Tokens[i].IsPossessive;
                i++;
                end = i;
                if (possessive)
                {
                    break;
                }
            }
            else if (i > start && IsParticle(block, i) && (IsNamePart(block, i + 1) || IsParticle(block, i + 1)))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Index of the first token of the name that ends with a token; one more than <paramref name="last"/> where none does.</summary>
    public static int Backward(TokenizedBlock block, int last)
    {
        int start = last + 1;
        int i = last;
        while (i >= 0 && last - i < LongestName)
        {
            bool possessiveInside = i < last && block.Tokens[i].IsPossessive;
            if (IsNamePart(block, i) && !possessiveInside)
            {
                start = i;
                i--;
            }
            else if (start <= last && IsParticle(block, i))
            {
                i--;
            }
            else
            {
                break;
            }
        }

        return start;
    }

    /// <summary>A word with a capital that is not one of those that start sentences or name days.</summary>
    public static bool IsNamePart(TokenizedBlock block, int i) =>
        i >= 0 && i < block.Tokens.Count && block.Tokens[i].IsWord && block.Tokens[i].IsCapital && !block.IsIn(i, WordClass.NotNames);

    /// <summary>Whether the words may be a person: none of them belongs to organisations, places or works.</summary>
    public static bool MayBePerson(TokenizedBlock block, int start, int end)
    {
        int single = 0;
        for (int i = start; i < end; i++)
        {
            if (block.IsIn(i, WordClass.NotPeople) || block.IsIn(i, WordClass.Outlets))
            {
                return false;
            }

            single += IsAllCapitals(block, i) ? 1 : 0;
        }

        return single == 0 && end - start <= 5;
    }

    private static bool IsParticle(TokenizedBlock block, int i) => i < block.Tokens.Count && !block.Tokens[i].IsCapital && block.IsIn(i, WordClass.Particles);

    /// <summary>"NATO", "BBC"; an initial such as "J." or "J.R." is not.</summary>
    private static bool IsAllCapitals(TokenizedBlock block, int i)
    {
        Token token = block.Tokens[i];
        if (token.Bare < 3)
        {
            return false;
        }

        for (int at = token.Start; at < token.BareEnd; at++)
        {
            if (!char.IsUpper(block.Text[at]))
            {
                return false;
            }
        }

        return true;
    }
}
