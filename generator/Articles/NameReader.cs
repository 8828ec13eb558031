using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Finds sequences of words that are written like a person's name.</summary>
internal static class NameReader
{
    private const int LongestName = 8;

    /// <summary>Index just behind the name that starts at a token; the same index where none does.</summary>
    public static int Forward(TokenizedBlock block, int start)
    {
        int end = start;
        int i = start;
        while (i < block.Tokens.Length && i - start < LongestName)
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

    /// <summary>Whether a token may be part of a name (<see cref="TokenizedBlock.NameParts"/>).</summary>
    public static bool IsNamePart(TokenizedBlock block, int i) => (uint)i < (uint)block.NameParts.Length && block.NameParts[i];

    /// <summary>Whether the words may be a person: none of them belongs to organisations, places or works.</summary>
    public static bool MayBePerson(TokenizedBlock block, int start, int end)
    {
        int single = 0;
        for (int i = start; i < end; i++)
        {
            bool named = i == start && end - start > 1 && block.IsNamed(i, NameClass.GivenName); // "Bill" is a name, "Reform Bill" is none
            if ((block.IsIn(i, WordClass.NotPeople) && !named) || block.IsIn(i, WordClass.SpeechVerbs) || block.IsIn(i, WordClass.Outlets) || block.IsNamed(i, NameClass.CompanySuffixes))
            {
                return false;
            }

            single += IsAllCapitals(block, i) ? 1 : 0;
        }

        // "New York", "Goldman Sachs"; but "Michael Jordan" and "Jack London" are people all the same.
        bool listed = block.IsNamed(end - 1, NameClass.Places | NameClass.Organizations) && (end - start == 1 || !IsGiven(block, start));
        bool among = end - start > 1 && block.IsNamed(start, NameClass.Places | NameClass.Organizations) && !IsGiven(block, start);
        bool place = end - start > 1 && block.IsNamed(end - 1, NameClass.PlaceHeads) && !IsGiven(block, start);
        return single == 0 && end - start <= 5 && !listed && !among && !place && !IsCompany(block, end) && !EndsInInitial(block, start, end);
    }

    /// <summary>A given name, or two with a hyphen between them.</summary>
    public static bool IsGiven(TokenizedBlock block, int i)
    {
        if (block.IsNamed(i, NameClass.GivenName))
        {
            return !block.PhraseEnds.ContainsKey(i);
        }

        Token token = block.Tokens[i];
        int hyphen = token.IsHyphenated ? block.Text.IndexOf('-', token.Start, token.Bare) : -1;
        return hyphen > token.Start && block.Language.NameClassOf(block.Text, token.Start, hyphen - token.Start) is var classes
            && (classes & NameClass.GivenName) != 0;
    }

    /// <summary>"Thomas L." of a list of works; "Malcolm X" is whole.</summary>
    private static bool EndsInInitial(TokenizedBlock block, int start, int end)
    {
        Token last = block.Tokens[end - 1];
        return end - start > 1 && last.Bare == 2 && block.Text[last.Start + 1] == '.';
    }

    /// <summary>"Laird &amp; Co": a sign behind a name that firms have.</summary>
    private static bool IsCompany(TokenizedBlock block, int end) =>
        block.Is(end, TokenKind.Other) && block.Text[block.Tokens[end].Start] is '&' && IsNamePart(block, end + 1);

    /// <summary>"Hallam-based", "Tavo-era": a small word behind the hyphen makes an adjective; "Jong-un" and "Ki-moon" are parts of names.</summary>
    public static bool IsCompound(TokenizedBlock block, int i)
    {
        const int longestSyllable = 5;
        Token token = block.Tokens[i];
        int hyphen = token.IsHyphenated ? block.Text.LastIndexOf('-', token.BareEnd - 1, token.Bare) : -1;
        return hyphen > token.Start + longestSyllable - 1 && hyphen + 1 < token.BareEnd && Script.IsLower(block.Text[hyphen + 1]);
    }

    /// <summary>"de", and "Le" of "Jeanne Le Gall": what follows it must be part of a name, too.</summary>
    private static bool IsParticle(TokenizedBlock block, int i) => block.IsIn(i, WordClass.Particles);

    /// <summary>"NATO", "BBC"; an initial such as "J." or "J.R." is not.</summary>
    public static bool IsAllCapitals(TokenizedBlock block, int i)
    {
        Token token = block.Tokens[i];
        if (token.Bare < 3)
        {
            return false;
        }

        for (int at = token.Start; at < token.BareEnd; at++)
        {
            if (!Script.IsUpper(block.Text[at]))
            {
                return false;
            }
        }

        return true;
    }
}
