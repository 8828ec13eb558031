using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds people by what the text says of them: an office before the name, an office behind it, an honorific, or speech beside a full
/// name. A capitalised sequence without such a sign is left alone, since most of those are places and organisations.
/// </summary>
internal static class PersonRules
{
    /// <summary>An apposition that is longer is a clause.</summary>
    private const int LongestRole = 24;

    /// <summary>The office stands near the start of an apposition: "senior vice president of …".</summary>
    private const int OfficeWithin = 9;

    public static void Find(Draft draft, TokenizedBody body, CancellationToken cancellation)
    {
        People people = new(draft.Options);
        foreach (TokenizedBlock block in body.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            Token[] tokens = block.Tokens;
            for (int i = 0; i < tokens.Length; i++)
            {
                // Most words neither are names nor say of one that it is a person's.
                bool tells = tokens[i].IsCapital || (tokens[i].Classes & (WordClass.Offices | WordClass.Honorifics)) != 0;
                if (tells && tokens[i].IsWord && !block.Titled[block.Sentences[i]])
                {
                    FindAt(block, i, people);
                }
            }
        }

        SurnameRules.Find(body, people, draft.Options);
        people.AddSurnames();
        foreach (TokenizedBlock block in body.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            NoteMentions(block, people);
        }

        body.People = people;
        PronounRules.Learn(body);
        draft.People.AddRange(people.All
            .OrderBy(static person => person.Mentions.Count > 0 ? person.Mentions[0].Start : person.Name.Start)
            .Select(static person => new ReadPerson(new ReadFact(person.Rule, person.Name), person.Role, person.Mentions)));
    }

    private static void FindAt(TokenizedBlock block, int i, People people)
    {
        if (IsOffice(block, i))
        {
            BehindOffice(block, i, people);
        }

        if (block.IsIn(i, WordClass.Honorifics) && block.Tokens[i].IsCapital && (!block.IsWord(i - 1, "the") || IsStyle(block, i)))
        {
            int end = NameReader.Forward(block, i + 1);
            if (end > i + 1 && NameReader.MayBePerson(block, i + 1, end) && !CreditSigns.IsCredited(block, i, end))
            {
                Add(block, ReadingRule.PersonHonorific, i + 1, end, RoleBefore(block, i - 1, i), people);
            }
        }

        bool starts = !NameReader.IsNamePart(block, i - 1) || block.Tokens[i - 1].IsPossessive;
        if (starts && NameReader.IsNamePart(block, i) && !IsTitle(block, i))
        {
            int end = NameReader.Forward(block, i);
            BesideName(block, FirstOfName(block, FirstBehindOffices(block, i, end), end), end, people);
        }
    }

    /// <summary>"NATO Secretary-General X", "Norland’s prime minister X", "Secretary of State X", "the harbour master, X,".</summary>
    private static void BehindOffice(TokenizedBlock block, int office, People people)
    {
        int name = office + 1;
        if (block.IsWord(name, "of") && block.IsIn(name + 1, WordClass.OfficeComplements))
        {
            name += 2;
        }

        if (IsOffice(block, name) || block.Tokens[name - 1].IsPossessive)
        {
            return;
        }

        bool comma = block.Is(name, TokenKind.Comma) && (!block.Tokens[office].IsCapital || NameReader.IsAllCapitals(block, office));
        int start = comma ? name + 1 : name;
        while (block.IsIn(start, WordClass.Honorifics) && start < block.Tokens.Length && block.Tokens[start].IsCapital)
        {
            start++;
        }

        int end = NameReader.Forward(block, start);
        if (end == start || FirstBehindOffices(block, start, end) > start || !NameReader.MayBePerson(block, start, end)
            || block.Quoted[start] != block.Quoted[office] || CreditSigns.IsCredited(block, start, end))
        {
            return;
        }

        // "carmaker Tavo", "fellow Haller men", "Student Assessment": what companies are too, or what is no title, needs a full name.
        if (end - start < 2 && (block.Tokens[office].IsCapital ? !IsTitleOffice(block, office) : IsWeakOffice(block, office)))
        {
            return;
        }

        // Behind a comma only a full name set off on both sides; and the office needs its article: "the mayor, X, said".
        if (comma && (end - start < 2 || !EndsApposition(block, end) || !HasDeterminer(block, office)))
        {
            return;
        }

        Add(block, ReadingRule.PersonOfficeBefore, start, end, RoleBefore(block, name - 1, office), people);
    }

    /// <summary>"the Rev. X", "the Hon. X": styles that take an article.</summary>
    private static bool IsStyle(TokenizedBlock block, int i) => block.IsWord(i, "rev.") || block.IsWord(i, "hon.") || block.IsWord(i, "rev");

    /// <summary>A name of one word waits until the fuller names of the text are known.</summary>
    private static void Add(TokenizedBlock block, ReadingRule rule, int start, int end, SeedSpan role, People people)
    {
        if (end - start == 1)
        {
            people.AddSurname(block, rule, start, role);
        }
        else
        {
            people.Add(block, rule, start, end, role);
        }
    }

    /// <summary>By the list, and by the last part of the word: "shipbuilder".</summary>
    private static bool IsWeakOffice(TokenizedBlock block, int i) =>
        (block.Language.NameClassOf(block.Text, block.Tokens[i].Start, block.Tokens[i].Bare) & NameClass.WeakOffices) != 0
        || EndsWith(block, i, "maker") || EndsWith(block, i, "builder");

    /// <summary>Languages without a list of titles take every office for one.</summary>
    private static bool IsTitleOffice(TokenizedBlock block, int i) => !block.Language.HasTitles || block.IsNamed(i, NameClass.TitleOffices);

    /// <summary>"X, head of …," and "X said", for a full name.</summary>
    private static void BesideName(TokenizedBlock block, int start, int end, People people)
    {
        if (end - start < 2 || !NameReader.MayBePerson(block, start, end) || CreditSigns.IsCredited(block, start, end))
        {
            return;
        }

        bool given = IsGivenFirst(block, start);
        if (block.Tokens[end - 1].IsPossessive)
        {
            if (given)
            {
                people.Add(block, ReadingRule.PersonGivenName, start, end, default);
            }

            return;
        }

        if (RoleBeforeComma(block, start, end) is { IsEmpty: false } before)
        {
            people.Add(block, ReadingRule.PersonOfficeBefore, start, end, before);
        }
        else if (block.Is(end, TokenKind.Comma) && Apposition(block, end + 1) is { IsEmpty: false } role)
        {
            people.Add(block, ReadingRule.PersonApposition, start, end, role);
        }
        else if (block.Is(end, TokenKind.Comma) && (block.IsWord(end + 1, "who") || block.IsWord(end + 1, "whose")))
        {
            people.Add(block, ReadingRule.PersonRelative, start, end, default);
        }
        else if (IsAge(block, end))
        {
            people.Add(block, ReadingRule.PersonAge, start, end, default);
        }
        else if (Speaks(block, start, end) && (given || !block.IsWord(start - 1, "to")))
        {
            people.Add(block, ReadingRule.PersonSpeaks, start, end, default);
        }
        else if (given)
        {
            people.Add(block, ReadingRule.PersonGivenName, start, end, default);
        }
    }

    /// <summary>A given name in front, not behind an article: "the X Y affair" is no person.</summary>
    private static bool IsGivenFirst(TokenizedBlock block, int start) => NameReader.IsGiven(block, start) && !IsArticle(block, start - 1);

    /// <summary>"X, 42,": an age between commas or at the end.</summary>
    private static bool IsAge(TokenizedBlock block, int comma)
    {
        const int digits = 2;
        return block.Is(comma, TokenKind.Comma) && block.Is(comma + 1, TokenKind.Number) && block.Tokens[comma + 1].Length <= digits
            && (block.Is(comma + 2, TokenKind.Comma) || block.Is(comma + 2, TokenKind.Stop));
    }

    /// <summary>"Norland Islanders X Y": words before a given name that are places or bodies are no part of the name.</summary>
    public static int FirstOfName(TokenizedBlock block, int start, int end)
    {
        int first = start;
        while (first < end - 2 && !NameReader.IsGiven(block, first) && IsNoPartOfName(block, first))
        {
            first++;
        }

        return first > start && NameReader.IsGiven(block, first) ? first : start;
    }

    private static bool IsNoPartOfName(TokenizedBlock block, int i) =>
        block.IsIn(i, WordClass.NotPeople | WordClass.Outlets) || block.IsNamed(i, NameClass.Places | NameClass.Organizations);

    /// <summary>A verb of speech just behind the name, or just before it behind a quotation; an age may stand between.</summary>
    public static bool Speaks(TokenizedBlock block, int start, int end)
    {
        // "in Pyongyang Putin argued": the place before a surname is no first name.
        if (block.Quoted[start] || block.IsIn(start - 1, WordClass.Prepositions))
        {
            return block.IsWord(start - 1, "to") && block.IsWord(start - 2, "according");
        }

        int verb = end;
        if (block.Is(verb, TokenKind.Comma) && block.Is(verb + 1, TokenKind.Number) && block.Is(verb + 2, TokenKind.Comma))
        {
            verb += 3;
        }

        int before = start - 1;
        while (before > start - 3 && block.IsIn(before, WordClass.SpeechAdverbs))
        {
            before--;
        }

        int behind = verb;
        while (behind < verb + 3 && block.IsIn(behind, WordClass.SpeechAdverbs))
        {
            behind++;
        }

        return block.IsIn(behind, WordClass.SpeechVerbs)
            || (block.IsIn(before, WordClass.SpeechVerbs) && (block.Language.LetsVerbLead || IsBehindQuotation(block, before)))
            || (block.IsWord(start - 1, "to") && block.IsWord(start - 2, "according"))
            || (block.Language.LetsVerbLead && block.IsIn(start - 1, WordClass.AccordingWords));
    }

    /// <summary>A closing mark, perhaps a comma, and the small words of the verb stand before it.</summary>
    private static bool IsBehindQuotation(TokenizedBlock block, int verb)
    {
        int i = verb - 1;
        while (i > verb - 3 && block.IsIn(i, WordClass.SpeechAdverbs))
        {
            i--;
        }

        return block.Is(block.Is(i, TokenKind.Comma) ? i - 1 : i, TokenKind.CloseQuote);
    }

    /// <summary>The words up to the next comma or stop, if an office is near their start; without a leading article.</summary>
    private static SeedSpan Apposition(TokenizedBlock block, int start)
    {
        int first = start;
        if (block.Is(first, TokenKind.Number) && block.Is(first + 1, TokenKind.Comma))
        {
            first += 2;
        }

        while (IsArticle(block, first) || IsPossessivePronoun(block, first) || block.IsWord(first, "now") || block.IsWord(first, "then"))
        {
            first++;
        }

        // "X, after a long talk with the editor, …"
        if (block.IsIn(first, WordClass.FunctionWords))
        {
            return default;
        }

        bool office = false;
        int i = first;
        for (; i < block.Tokens.Length && i - first <= LongestRole; i++)
        {
            Token token = block.Tokens[i];
            bool ends = token.Kind is TokenKind.Stop or TokenKind.Semicolon or TokenKind.Dash or TokenKind.CloseBracket or TokenKind.Colon;
            if (ends || (token.Kind == TokenKind.Comma && !(office && ContinuesOffices(block, i))))
            {
                break;
            }

            // "a friend of X who left in May": the relative clause is no part of the role.
            if (office && (block.IsWord(i, "who") || block.IsWord(i, "which") || block.IsWord(i, "whose")))
            {
                break;
            }

            if (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote || IsFiniteWord(block, i))
            {
                return default;
            }

            // "X, pulled Rep. Y aside": the office belongs to the name behind it.
            bool other = NameReader.IsNamePart(block, i + 1) && !IsOffice(block, i + 1) && !block.Tokens[i].IsPossessive
                && NameReader.MayBePerson(block, i + 1, i + 2);
            office |= i - first < OfficeWithin && IsOffice(block, i) && !token.IsPossessive && !other;
        }

        bool set = i > first && office && (i == block.Tokens.Length || i - first <= LongestRole);
        return set ? block.SpanOf(first, i - 1) : default;
    }

    /// <summary>"The chair of the Haller Club, X, said": from the article at the start of the sentence, where an office stands near it.</summary>
    private static SeedSpan RoleBeforeComma(TokenizedBlock block, int start, int end)
    {
        int first = start - 2;
        if (!block.Is(start - 1, TokenKind.Comma) || !EndsApposition(block, end))
        {
            return default;
        }

        while (first > 0 && start - first <= LongestRole && block.Tokens[first].IsWord && !IsFiniteWord(block, first) && !StartsSentence(block, first))
        {
            first--;
        }

        if (first < 0 || !StartsSentence(block, first) || !IsArticle(block, first))
        {
            return default;
        }

        for (int i = first + 1; i < start - 1 && i <= first + OfficeWithin; i++)
        {
            if (IsOffice(block, i) && !block.Tokens[i].IsPossessive && (block.IsWord(i + 1, "of") || block.IsWord(i + 1, "for") || block.IsWord(i + 1, "at")
                || block.IsWord(i + 1, "and")))
            {
                return block.SpanOf(first + 1, start - 2);
            }
        }

        return default;
    }

    /// <summary>"the club's lawyer, treasurer and coach": a comma between offices ends no apposition.</summary>
    private static bool ContinuesOffices(TokenizedBlock block, int comma) =>
        IsOffice(block, comma + 1) && !block.Tokens[comma + 1].IsCapital && block.IsWord(comma + 2, "and");

    /// <summary>Words that make a clause of what would be an apposition.</summary>
    private static bool IsFiniteWord(TokenizedBlock block, int i) =>
        block.IsWord(i, "you") || block.IsWord(i, "might") || block.IsWord(i, "can") || block.IsWord(i, "have") || block.IsWord(i, "but") || block.IsWord(i, "will") || block.IsWord(i, "would") || block.IsWord(i, "he")
        || block.IsWord(i, "she") || block.IsWord(i, "they") || block.IsWord(i, "we") || block.IsWord(i, "it") || block.IsWord(i, "could") ||
        block.IsWord(i, "who") || block.IsWord(i, "which") || block.IsWord(i, "said") || block.IsWord(i, "told") || block.IsWord(i, "was")
        || block.IsWord(i, "is") || block.IsWord(i, "are") || block.IsWord(i, "were") || block.IsWord(i, "has") || block.IsWord(i, "had")
        || block.IsWord(i, "and") && block.IsWord(i + 1, "the");

    private static bool EndsApposition(TokenizedBlock block, int i) =>
        i >= block.Tokens.Length || block.Tokens[i].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.CloseBracket or TokenKind.Dash;

    private static bool HasDeterminer(TokenizedBlock block, int office)
    {
        int first = FirstOfRole(block, office);
        return IsArticle(block, first - 1) || block.Tokens[first].IsPossessive || IsPossessivePronoun(block, first - 1);
    }

    private static SeedSpan RoleBefore(TokenizedBlock block, int last, int office) =>
        last < office || !IsOffice(block, office) ? RoleEndingAt(block, last) : block.SpanOf(FirstOfRole(block, office), last);

    /// <summary>The role before an honorific: "Harbour doctor Dr. X".</summary>
    private static SeedSpan RoleEndingAt(TokenizedBlock block, int last) =>
        last >= 0 && IsOffice(block, last) ? block.SpanOf(FirstOfRole(block, last), last) : default;

    /// <summary>Leftwards over what belongs to an office: capitals, possessives, and the small words of offices.</summary>
    private static int FirstOfRole(TokenizedBlock block, int office)
    {
        int first = office;
        while (first > 0 && office - first < LongestRole)
        {
            int before = first - 1;
            if (IsInName(block, before))
            {
                first = before - 1;
                continue;
            }

            bool capital = block.Tokens[before].IsWord && block.Tokens[before].IsCapital && !block.IsIn(before, WordClass.NotNames | WordClass.FunctionWords)
                && !block.IsNamed(before, NameClass.Demonyms) && !EndsSentence(block, before);
            bool small = block.IsIn(before, WordClass.OfficeModifiers) || (IsOffice(block, before) && !block.Tokens[before].IsPossessive);
            bool owner = block.Tokens[before].IsPossessive && IsDetermined(block, before);
            bool nationality = block.Tokens[before].IsCapital && IsNationality(block, before);
            if (!(capital || small || owner || nationality) || block.Quoted[before] != block.Quoted[office])
            {
                int reach = block.Tokens[before].IsWord && !block.Tokens[office].IsCapital && block.Quoted[before] == block.Quoted[office] ? OwnedWords(block, before) : 0;
                if (reach == 0)
                {
                    break;
                }

                before -= reach - 1;
            }

            first = before;
        }

        return first;
    }

    /// <summary>"Royal Bank of Norland chief economist": the "of" of a body's name, which belongs to the office as its capitals do.</summary>
    private static bool IsInName(TokenizedBlock block, int i) =>
        block.IsWord(i, "of") && block.Tokens[i + 1].IsCapital && i > 0 && block.Tokens[i - 1].IsCapital && !IsOffice(block, i - 1)
        && block.IsNamed(i - 1, NameClass.OrganizationHeads);

    /// <summary>
    /// "the council's tree officer", "Karsk railway chief": how many small words before an office belong to it, because an article, an owner
    /// or a capital stands just before them.
    /// </summary>
    private static int OwnedWords(TokenizedBlock block, int last)
    {
        for (int words = 1; words <= 2; words++)
        {
            int i = last - words + 1;
            if (i < 0 || !block.Tokens[i].IsWord || block.Tokens[i].IsCapital || block.Tokens[i].IsPossessive
                || block.IsIn(i, WordClass.FunctionWords) || block.IsIn(i, WordClass.SpeechVerbs) || IsOffice(block, i))
            {
                return 0;
            }

            bool owned = i > 0 && (IsArticle(block, i - 1) || IsPossessivePronoun(block, i - 1) || block.Tokens[i - 1].IsPossessive
                || (NameReader.IsNamePart(block, i - 1) && !EndsInVerb(block, i)));
            if (owned)
            {
                return words;
            }
        }

        return 0;
    }

    /// <summary>Behind a capital, a word in "-ed", "-s" or "-ing" is more likely what somebody does than part of an office.</summary>
    private static bool EndsInVerb(TokenizedBlock block, int i) => EndsWith(block, i, "ed") || EndsWith(block, i, "s") || EndsWith(block, i, "ing");

    /// <summary>"the authority’s regional director": a small possessive behind an article belongs to the office.</summary>
    private static bool IsDetermined(TokenizedBlock block, int i) => IsArticle(block, i - 1) || block.Tokens[i].IsCapital;

    /// <summary>Adjectives of nations are no names, but belong to offices.</summary>
    private static bool IsNationality(TokenizedBlock block, int i) =>
        block.IsNamed(i, NameClass.Demonyms);

    private static bool EndsWith(TokenizedBlock block, int i, string ending) =>
        block.Tokens[i].Bare >= ending.Length
        && string.CompareOrdinal(block.Text, block.Tokens[i].BareEnd - ending.Length, ending, 0, ending.Length) == 0;

    /// <summary>A full stop between two capitals parts sentences, not words of an office.</summary>
    private static bool EndsSentence(TokenizedBlock block, int i) => block.Sentences[i] != block.Sentences[i + 1];

    /// <summary>A word for what somebody is; "Mason" and "Dean" with a capital behind a given name or alone before a surname are names.</summary>
    private static bool IsOffice(TokenizedBlock block, int i) =>
        block.IsIn(i, WordClass.Offices) && !(block.Tokens[i].IsCapital && (block.IsNamed(i, NameClass.TradeNames) || IsMiddleName(block, i)));

    private static bool IsMiddleName(TokenizedBlock block, int i) =>
        i > 0 && block.Tokens[i - 1].IsCapital && !block.Tokens[i - 1].IsPossessive && NameReader.IsGiven(block, i - 1) && NameReader.IsNamePart(block, i + 1);

    /// <summary>"Economy Minister X": offices and honorifics at the head of a capitalised run are no part of the name.</summary>
    public static int FirstBehindOffices(TokenizedBlock block, int start, int end)
    {
        int first = StartsSentence(block, start) && start < end && IsNoName(block, start) ? start + 1 : start;
        for (int i = first; i < end; i++)
        {
            bool surname = i == end - 1 && i > first && NameReader.IsGiven(block, i - 1); // "Mary Baker"
            if (block.IsIn(i, WordClass.OfficeModifiers) && i == first && i + 2 < end)
            {
                first = i + 1;
            }
            else if ((IsOffice(block, i) && !surname) || block.IsIn(i, WordClass.Honorifics))
            {
                first = i + 1;
            }
        }

        return first;
    }

    private static bool StartsSentence(TokenizedBlock block, int i) =>
        i == 0 || block.Sentences[i - 1] != block.Sentences[i] || block.Is(i - 1, TokenKind.OpenQuote) || block.Is(i - 1, TokenKind.CloseQuote);

    /// <summary>"Whether X", "Former X", "Praising X": the capital of a sentence's first word says nothing.</summary>
    private static bool IsNoName(TokenizedBlock block, int i) =>
        !NameReader.IsGiven(block, i)
        && (block.IsIn(i, WordClass.FunctionWords | WordClass.StopWords | WordClass.SpeechVerbs | WordClass.OfficeModifiers) || EndsWith(block, i, "ing"));

    /// <summary>A capitalised office before a name is no part of it: "President Tavo".</summary>
    private static bool IsTitle(TokenizedBlock block, int i) => IsOffice(block, i) && NameReader.IsNamePart(block, i + 1);

    private static bool IsArticle(TokenizedBlock block, int i) => block.IsWord(i, "the") || block.IsWord(i, "a") || block.IsWord(i, "an");

    private static bool IsPossessivePronoun(TokenizedBlock block, int i) =>
        block.IsWord(i, "its") || block.IsWord(i, "his") || block.IsWord(i, "her") || block.IsWord(i, "their") || block.IsWord(i, "our");

    /// <summary>Each place outside offices where a known person's name, or the part of it that is theirs, stands.</summary>
    private static void NoteMentions(TokenizedBlock block, People people)
    {
        int behind = 0;
        foreach (int i in block.Capitals)
        {
            if (i >= behind && block.NameParts[i])
            {
                int end = NameReader.Forward(block, i);
                behind = NoteMention(block, people, i, Math.Max(end, i + 1));
            }
        }
    }

    /// <summary>The longest run from the left that names a person; offices and owners before it are stepped over one by one.</summary>
    private static int NoteMention(TokenizedBlock block, People people, int start, int end)
    {
        for (int last = end; last > start; last--)
        {
            bool whole = last == end || last - start > 1;
            if (whole && !IsTitle(block, start) && people.Find(block, start, last) is { } person && NameReader.MayBePerson(block, start, end))
            {
                person.Mentions.Add(block.SpanOf(start, last - 1));
                block.Mentions.Add((start, person));
                block.Take(start, last);
                return last;
            }
        }

        return start + 1;
    }
}
