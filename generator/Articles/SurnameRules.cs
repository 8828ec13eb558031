using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds full names by what the text says of their last word alone: "X Y’s header …", later "Y admitted"; "X Y scored", later "Y, who hurt his
/// knee". What only people do where a single name stands makes people of the full names that end with it.
/// </summary>
internal static class SurnameRules
{
    /// <summary>How many words behind a name a pronoun may stand that means the person.</summary>
    private const int PronounWithin = 14;

    public static void Find(TokenizedBody body, People people, ReadingOptions options)
    {
        Dictionary<string, ReadingRule> surnames = [];
        foreach (string surname in people.Surnames)
        {
            surnames[surname] = ReadingRule.PersonSurnameSpeaks;
        }

        foreach (TokenizedBlock block in body.Blocks)
        {
            foreach (int i in block.Capitals)
            {
                if (IsAlone(block, i) && RuleOf(block, i) is var rule && rule != ReadingRule.None && options.IsOn(rule) && people.Find(block, i, i + 1) is null)
                {
                    string word = Word(block, i);
                    if (rule == ReadingRule.PersonSurnameSpeaks || !surnames.ContainsKey(word))
                    {
                        surnames[word] = rule;
                    }
                }
            }
        }

        Dictionary<string, List<Candidate>> candidates = [];
        foreach (TokenizedBlock block in surnames.Count > 0 ? body.Blocks : [])
        {
            foreach (int i in block.Capitals)
            {
                bool joins = NameReader.IsNamePart(block, i - 1) || block.IsIn(i - 1, WordClass.Particles);
                if (joins && block.NameParts[i] && !block.Titled[block.Sentences[i]] && surnames.TryGetValue(Word(block, i), out ReadingRule rule))
                {
                    NoteFull(block, i, rule, candidates);
                }
            }
        }

        foreach (List<Candidate> names in candidates.Values)
        {
            // A word behind ever other words is no surname: "Sports History", "Concise History".
            foreach (Candidate one in IsSurname(names) ? names : [])
            {
                people.Add(one.Block, one.Rule, one.Start, one.End, default);
            }
        }
    }

    private static bool IsSurname(List<Candidate> names)
    {
        const int mostNamesakes = 3;
        HashSet<string> different = [];
        foreach (Candidate one in names)
        {
            different.Add(Word(one.Block, one.Start));
        }

        return different.Count <= mostNamesakes;
    }

    private static void NoteFull(TokenizedBlock block, int last, ReadingRule rule, Dictionary<string, List<Candidate>> candidates)
    {
        int start = NameReader.Backward(block, last);
        start = PersonRules.FirstBehindOffices(block, start, last + 1);
        start = PersonRules.FirstOfName(block, start, last + 1);
        if (last - start >= 1 && NameReader.MayBePerson(block, start, last + 1) && NameReader.Forward(block, last) == last + 1
            && !CreditSigns.IsCredited(block, start, last + 1))
        {
            if (!candidates.TryGetValue(Word(block, last), out List<Candidate>? names))
            {
                candidates.Add(Word(block, last), names = []);
            }

            names.Add(new Candidate(block, rule, start, last + 1));
        }
    }

    /// <summary>A single name, no article before it, that no list calls a place or a body.</summary>
    private static bool IsAlone(TokenizedBlock block, int i) =>
        NameReader.IsNamePart(block, i) && !NameReader.IsNamePart(block, i - 1) && !NameReader.IsNamePart(block, i + 1)
        && !block.IsNamed(i, NameClass.Places | NameClass.Organizations) && !block.IsIn(i, WordClass.NotPeople | WordClass.Outlets | WordClass.Offices)
        && !block.IsWord(i - 1, "the") && !block.Titled[block.Sentences[i]];

    private static ReadingRule RuleOf(TokenizedBlock block, int i) =>
        PersonRules.Speaks(block, i, i + 1) ? ReadingRule.PersonSurnameSpeaks
        : IsCalled(block, i) ? ReadingRule.PersonSurnameAgain
        : ReadingRule.None;

    /// <summary>The name starts a sentence or its second half, and a pronoun of a person follows in it before anybody else could be meant.</summary>
    private static bool IsCalled(TokenizedBlock block, int i)
    {
        bool starts = i == 0 || block.Sentences[i - 1] != block.Sentences[i] || block.Is(i - 1, TokenKind.Semicolon);
        if (!starts || block.Quoted[i] || block.Tokens[i].IsPossessive || block.IsIn(i - 1, WordClass.Prepositions))
        {
            return false;
        }

        for (int j = i + 1; j < block.Tokens.Length && j <= i + PronounWithin && block.Sentences[j] == block.Sentences[i]; j++)
        {
            if (NameReader.IsNamePart(block, j) || block.IsIn(j, WordClass.Offices) || block.Quoted[j])
            {
                return false;
            }

            if (block.IsIn(j, WordClass.PronounsHe | WordClass.PronounsShe))
            {
                return true;
            }
        }

        return false;
    }

    private static string Word(TokenizedBlock block, int i) => block.Text.Substring(block.Tokens[i].Start, block.Tokens[i].Bare);

    /// <summary>A run of words that ends with a surname.</summary>
    private readonly record struct Candidate(TokenizedBlock Block, ReadingRule Rule, int Start, int End);
}
