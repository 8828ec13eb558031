using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds organisations by a word that says what they are, in the name or beside it, by an abbreviation that the text introduces, or by a list of
/// the bodies that the press names without one. A capitalised run without such a sign is left alone.
/// </summary>
internal static class OrganizationRules
{
    /// <summary>Small words between an article and the word that says what a body is: "a toxic-free, ecological gardening charity".</summary>
    private const int LongestKind = 6;

    public static void Find(Draft draft, TokenizedBody body, CancellationToken cancellation)
    {
        FoundNames names = new(draft.Text, draft.Options);
        Dictionary<string, FoundName> abbreviations = [];
        foreach (TokenizedBlock block in body.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            int behind = 0;
            foreach (int i in block.Capitals)
            {
                if (i >= behind && NameRun.Starts(block, i) && NameRun.IsReadable(block, i))
                {
                    behind = ReadRun(block, i, names, abbreviations);
                }
            }
        }

        foreach (TokenizedBlock block in abbreviations.Count > 0 ? body.Blocks : [])
        {
            NoteAbbreviations(block, abbreviations);
        }

        draft.Organizations.AddRange(names.All.OrderBy(static name => name.Mentions.Min(static mention => mention.Start)).Select(static name =>
            new ReadOrganization(
                new ReadFact(name.Rule, name.Name), name.Abbreviation, name.Detail, [.. name.Mentions.OrderBy(static mention => mention.Start)])));
    }

    /// <summary>Reads the bodies of a run of capitals; index behind what was looked at.</summary>
    private static int ReadRun(TokenizedBlock block, int first, FoundNames names, Dictionary<string, FoundName> abbreviations)
    {
        int end = NameRun.Forward(block, first);
        int start = NameRun.Trim(block, first, end);
        while (start < end)
        {
            int behind = ReadOne(block, start, end, names, abbreviations);
            if (behind == start)
            {
                start++;
            }
            else
            {
                start = behind;
                end = System.Math.Max(end, behind);
            }
        }

        return System.Math.Max(end, first + 1);
    }

    /// <summary>Index behind the body that starts at a token; the token where none does.</summary>
    private static int ReadOne(TokenizedBlock block, int start, int end, FoundNames names, Dictionary<string, FoundName> abbreviations)
    {
        bool whole = !NameRun.IsPart(block, start - 1) || block.Tokens[start - 1].IsPossessive || NameRun.Trim(block, start - 1, end) == start
            || block.IsIn(start - 1, WordClass.Offices);
        (ReadingRule rule, int behind) = whole ? ByForm(block, start, end) : (ReadingRule.None, start);
        if (rule == ReadingRule.None && block.IsNamed(start, NameClass.Organizations) && NameRun.IsSpelt(block, start))
        {
            behind = block.PhraseEnds.TryGetValue(start, out int phrase) ? phrase : start + 1;
            bool joined = NameRun.IsPart(block, behind) && !block.Tokens[behind - 1].IsPossessive && !block.IsIn(behind, WordClass.Offices)
                && !NameReader.IsGiven(block, behind) && behind - start == 1 && !NameReader.IsAllCapitals(block, start);
            rule = joined || (!whole && behind - start == 1) ? ReadingRule.None : ReadingRule.OrganizationKnown;
        }

        SeedSpan detail = default;
        if (rule == ReadingRule.None && whole)
        {
            (rule, behind, detail) = ByKind(block, start, end);
        }

        if (rule == ReadingRule.None)
        {
            return start;
        }

        int name = block.IsWord(start, "the") ? start + 1 : start;
        if (detail.IsEmpty)
        {
            detail = KindBehind(block, behind);
        }

        if (names.Add(rule, block.SpanOf(name, behind - 1), detail) is { } found)
        {
            block.Take(start, behind);
            if (Abbreviation(block, name, behind) is { IsEmpty: false } abbreviation)
            {
                found.Abbreviation = abbreviation;
                abbreviations[block.Text.Substring(abbreviation.Start, abbreviation.Length)] = found;
            }
        }

        return behind;
    }

    /// <summary>"Haller Harbour Board", "Ministry of Tides and Wrecks", "Tarrant Holdings Ltd", "the OFH said".</summary>
    private static (ReadingRule Rule, int End) ByForm(TokenizedBlock block, int start, int end)
    {
        int head = -1;
        for (int i = start; i < end; i++)
        {
            if (block.IsNamed(i, NameClass.CompanySuffixes) && i > start && i == end - 1)
            {
                return (ReadingRule.OrganizationCompany, i + 1);
            }

            // "Oversight Committee Chairman X": the body ends where an office starts.
            if (head >= 0 && block.IsIn(i, WordClass.Offices) && !block.IsNamed(i, NameClass.OrganizationHeads))
            {
                break;
            }

            head = block.IsNamed(i, NameClass.OrganizationHeads) && !block.PhraseEnds.ContainsKey(i) ? i : head;
        }

        if (head >= 0)
        {
            int behind = head == end - 1 && !block.Tokens[head].IsPossessive ? WithComplement(block, head + 1) : head + 1;
            bool named = behind - start > 2 || (behind - start == 2 && !NameReader.IsGiven(block, start));
            bool office = block.IsIn(start, WordClass.Offices) && !block.IsNamed(start + 1, NameClass.OrganizationHeads); // "Justice Department"
            bool shore = behind - start == 2 && block.IsWord(head, "bank"); // "Sallow Bank" lies in the river as often as in the high street
            return named && !office && !shore && !block.IsIn(start, WordClass.Honorifics) && !NameRun.IsShouted(block, start, head + 1) ? (ReadingRule.OrganizationHeadWord, behind) : (ReadingRule.None, start);
        }

        bool speaks = end - start == 1 && NameReader.IsAllCapitals(block, start) && block.IsWord(start - 1, "the")
            && !block.IsNamed(start, NameClass.Places) && block.IsIn(end, WordClass.SpeechVerbs);
        return speaks ? (ReadingRule.OrganizationSpeaks, end) : (ReadingRule.None, start);
    }

    /// <summary>"… of Health and Human Services", "… for the Study of Tides", "… of Norland School of Medicine".</summary>
    private static int WithComplement(TokenizedBlock block, int at)
    {
        const int longest = 14;
        int end = at;
        while (end - at < longest && (block.IsWord(end, "of") || block.IsWord(end, "for") || block.IsWord(end, "on")))
        {
            int next = block.IsWord(end + 1, "the") ? end + 2 : end + 1;
            int behind = NameRun.Forward(block, next);
            if (behind == next || block.IsIn(next, WordClass.Offices))
            {
                break;
            }

            bool place = block.IsNamed(next, NameClass.Places);
            end = behind;
            int other = block.IsWord(end + 1, "the") ? end + 2 : end + 1;
            int more = NameRun.Forward(block, other);
            if (block.IsWord(end, "and") && !place && !block.Tokens[end - 1].IsPossessive && more > other && !block.IsIn(other, WordClass.Offices)
                && !block.IsNamed(other, NameClass.Places | NameClass.Organizations | NameClass.GivenName))
            {
                end = more;
            }

            if (block.Tokens[end - 1].IsPossessive)
            {
                break;
            }
        }

        return end;
    }

    /// <summary>"the aid agency X", "a company called X": what it is stands just before the name.</summary>
    private static (ReadingRule Rule, int End, SeedSpan Kind) ByKind(TokenizedBlock block, int start, int end)
    {
        int kind = block.IsWord(start - 1, "called") || block.IsWord(start - 1, "named") ? start - 2 : start - 1;
        bool free = IsKind(block, kind) && !block.IsIn(start, WordClass.Offices | WordClass.NotNames | WordClass.Honorifics)
            && !block.IsNamed(start, NameClass.Places | NameClass.Demonyms | NameClass.GivenName) && !block.IsNamed(end - 1, NameClass.Places);
        if (!free || block.Quoted[start] != block.Quoted[kind])
        {
            return (ReadingRule.None, start, default);
        }

        int first = kind;
        while (kind - first < LongestKind && first > 0 && IsSmall(block, first - 1))
        {
            first--;
        }

        // Without an article the word before may be a verb: "join party Democrats".
        bool determined = AttributionReader.IsArticle(block, first - 1) || (first > 0 && block.Tokens[first - 1].IsCapital && block.Tokens[first - 1].IsWord);
        return determined ? (ReadingRule.OrganizationKind, end, block.SpanOf(first, kind)) : (ReadingRule.None, start, default);
    }

    /// <summary>"X, a charity based in Y": what it is stands behind the name.</summary>
    private static SeedSpan KindBehind(TokenizedBlock block, int comma)
    {
        if (!block.Is(comma, TokenKind.Comma) || !(block.IsWord(comma + 1, "a") || block.IsWord(comma + 1, "an")))
        {
            return default;
        }

        for (int i = comma + 2; i <= comma + 1 + LongestKind && i < block.Tokens.Length && block.Tokens[i].IsWord; i++)
        {
            if (IsKind(block, i))
            {
                return block.SpanOf(comma + 2, i);
            }
        }

        return default;
    }

    private static bool IsSmall(TokenizedBlock block, int i) =>
        block.Tokens[i].IsWord && !block.Tokens[i].IsCapital && !block.Tokens[i].IsPossessive
        && !block.IsIn(i, WordClass.FunctionWords | WordClass.SpeechVerbs | WordClass.Prepositions);

    private static bool IsKind(TokenizedBlock block, int i) =>
        i >= 0 && i < block.Tokens.Length && block.Tokens[i].IsWord && !block.Tokens[i].IsCapital && !block.Tokens[i].IsPossessive
        && (block.Language.NameClassOf(block.Text, block.Tokens[i].Start, block.Tokens[i].Bare) & NameClass.OrganizationKinds) != 0;

    /// <summary>"(WFP)" behind the name, if its letters are the first letters of the name's words; empty where it is not.</summary>
    private static SeedSpan Abbreviation(TokenizedBlock block, int start, int end)
    {
        bool bracketed = block.Is(end, TokenKind.OpenBracket) && block.Is(end + 2, TokenKind.CloseBracket) && block.Tokens[end + 1].IsWord;
        if (!bracketed)
        {
            return default;
        }

        Token token = block.Tokens[end + 1];
        int letter = token.Start;
        for (int i = start; i < end && letter < token.BareEnd; i++)
        {
            letter += block.Tokens[i].IsWord && char.ToUpperInvariant(block.Text[block.Tokens[i].Start]) == block.Text[letter] ? 1 : 0;
        }

        return letter == token.BareEnd && token.Bare > 1 ? block.SpanOf(end + 1, end + 1) : default;
    }

    private static void NoteAbbreviations(TokenizedBlock block, Dictionary<string, FoundName> abbreviations)
    {
        foreach (int i in block.Capitals)
        {
            Token token = block.Tokens[i];
            if (token.Bare > 1 && char.IsUpper(block.Text[token.Start + 1])
                && abbreviations.TryGetValue(block.Text.Substring(token.Start, token.Bare), out FoundName? found))
            {
                found.Mentions.Add(block.SpanOf(i, i));
                block.Take(i, i + 1);
            }
        }
    }
}
