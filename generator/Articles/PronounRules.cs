using System.Collections.Generic;

using SiteBuilder.Generator.Languages;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Learns from the text itself which pronoun belongs to whom: a paragraph that names one person and uses one pronoun ties the two
/// together; so does "X said that Y had seen him", where he can only be X. Contradictions leave it open.
/// </summary>
internal static class PronounRules
{
    /// <summary>Sets <see cref="FoundPerson.Pronoun"/> of the people of an article.</summary>
    public static void Learn(TokenizedBody body)
    {
        if (body.People.All.Count == 0)
        {
            return;
        }

        Dictionary<FoundPerson, (int He, int She)> votes = [];
        foreach (TokenizedBlock block in body.Blocks)
        {
            List<(int Token, FoundPerson Person)> named = block.Mentions;
            if (named.Count > 0 && named.TrueForAll(one => one.Person == named[0].Person))
            {
                VoteWhole(block, named[0].Token, named[0].Person, votes);
            }
            else
            {
                VoteSentences(block, named, votes);
            }
        }

        foreach (KeyValuePair<FoundPerson, (int He, int She)> vote in votes)
        {
            (int he, int she) = vote.Value;
            Pronoun pronoun = he > 2 * she ? Pronoun.He : she > 2 * he ? Pronoun.She : Pronoun.Unknown;
            if (pronoun != Pronoun.Unknown)
            {
                body.People.Call(vote.Key, pronoun);
            }
        }
    }

    /// <summary>Every pronoun behind the first mention counts for the only person of the paragraph.</summary>
    private static void VoteWhole(TokenizedBlock block, int first, FoundPerson person, Dictionary<FoundPerson, (int, int)> votes)
    {
        for (int i = first; i < block.Tokens.Length; i++)
        {
            if (!block.Quoted[i])
            {
                Vote(votes, person, PronounAt(block, i));
            }
        }
    }

    /// <summary>"him" behind the second of two people in a sentence counts for the first.</summary>
    private static void VoteSentences(TokenizedBlock block, List<(int Token, FoundPerson Person)> named, Dictionary<FoundPerson, (int, int)> votes)
    {
        for (int n = 0; n + 1 < named.Count; n++)
        {
            (int first, FoundPerson subject) = named[n];
            (int second, FoundPerson other) = named[n + 1];
            bool starts = n == 0 || block.Sentences[named[n - 1].Token] != block.Sentences[first];
            if (!starts || subject == other || block.Sentences[first] != block.Sentences[second])
            {
                continue;
            }

            for (int i = second; i < block.Tokens.Length && block.Sentences[i] == block.Sentences[first]; i++)
            {
                if (!block.Quoted[i] && block.IsWord(i, "him"))
                {
                    Vote(votes, subject, Pronoun.He);
                }
            }
        }
    }

    /// <summary>The pronoun that a token is; unknown for any other word.</summary>
    public static Pronoun PronounAt(TokenizedBlock block, int i) =>
        block.IsIn(i, WordClass.PronounsHe) ? Pronoun.He : block.IsIn(i, WordClass.PronounsShe) ? Pronoun.She : Pronoun.Unknown;

    private static void Vote(Dictionary<FoundPerson, (int He, int She)> votes, FoundPerson person, Pronoun pronoun)
    {
        if (pronoun == Pronoun.Unknown)
        {
            return;
        }

        votes.TryGetValue(person, out (int He, int She) count);
        votes[person] = pronoun == Pronoun.He ? (count.He + 1, count.She) : (count.He, count.She + 1);
    }
}
