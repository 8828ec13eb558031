using System;
using System.Collections.Generic;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Finds who is said to speak: a verb of speech outside quotation marks, and its subject before or behind it.</summary>
internal static class AttributionReader
{
    /// <summary>Words that may stand between a subject and its verb without being the subject.</summary>
    private const int LongestGap = 4;

    /// <summary>Tokens between a name and the verb behind its apposition, and between a sentence's start and its verb.</summary>
    private const int LongestApposition = 40;
    private const int LongestClause = 80;

    /// <summary>All attributions of a paragraph, in order.</summary>
    public static List<Attribution> Read(TokenizedBlock block, People people)
    {
        List<Attribution> found = [];
        for (int i = 0; i < block.Tokens.Length; i++)
        {
            ref readonly Token token = ref block.Tokens[i];
            bool speaks = (token.Classes & (WordClass.SpeechVerbs | WordClass.AccordingWords)) != 0 || block.IsWord(i, "quoted");
            if (!speaks || block.Quoted[i] || !token.IsWord)
            {
                continue;
            }

            Attribution? attribution =
                block.IsWord(i, "quoted") ? QuotedAs(block, i)
                : block.IsIn(i, WordClass.AccordingWords) ? AccordingTo(block, i)
                : token.IsCapital || block.IsIn(i - 1, WordClass.PassiveWords) ? null
                : GoesOn(block, i, found) ?? AtVerb(block, people, i);
            if (attribution is { } one)
            {
                found.Add(one);
            }
        }

        return found;
    }

    /// <summary>"X objected, saying": the participle behind a comma is said of whoever spoke before it in the sentence.</summary>
    private static Attribution? GoesOn(TokenizedBlock block, int verb, List<Attribution> found)
    {
        Token token = block.Tokens[verb];
        bool participle = block.Is(verb - 1, TokenKind.Comma) && token.Bare > 5 && string.CompareOrdinal(block.Text, token.BareEnd - 3, "ing", 0, 3) == 0;
        if (!participle || found.Count == 0 || block.Sentences[found[found.Count - 1].Verb] != block.Sentences[verb])
        {
            return null;
        }

        return found[found.Count - 1] with { Verb = verb, First = verb, Last = verb };
    }

    /// <summary>"X quoted Y as saying": Y speaks, X reports.</summary>
    private static Attribution? QuotedAs(TokenizedBlock block, int verb)
    {
        int start = verb + 1;
        int end = NameReader.Forward(block, start);
        int reporter = NameReader.Backward(block, verb - 1);
        if (reporter == verb)
        {
            return null;
        }

        if (end == start || !block.IsWord(LastOffice(block, start, end) < end ? end : start, "as"))
        {
            return Unnamed(block, verb, reporter);
        }

        start = LastOffice(block, start, end);

        return new Attribution(
            verb, reporter, end + 1 < block.Tokens.Length ? end + 1 : end, SpeakerForm.Name, (start, end), ReadingRule.SpeakerQuotedAs,
            block.SpanOf(reporter, verb - 1));
    }

    /// <summary>"X quoted an officer as saying": X reports, and who speaks is not named.</summary>
    private static Attribution? Unnamed(TokenizedBlock block, int verb, int reporter)
    {
        for (int i = verb + 1; i < block.Tokens.Length && i < verb + 8 && block.Tokens[i].IsWord; i++)
        {
            if (block.IsWord(i, "as"))
            {
                return new Attribution(
                    verb, reporter, i, SpeakerForm.Unnamed, (verb, verb), ReadingRule.SpeakerQuotedAs, block.SpanOf(reporter, verb - 1));
            }
        }

        return null;
    }

    private static Attribution? AccordingTo(TokenizedBlock block, int at)
    {
        int last = block.IsWord(at + 1, "to") ? at + 1 : at;
        if ((SubjectBehind(block, last) ?? PhraseBehind(block, last + 1)) is not { } subject)
        {
            return null;
        }

        return new Attribution(
            at, at, subject.End - 1, subject.Form, (subject.Start, subject.End), ReadingRule.SpeakerAccording, default);
    }

    private static Attribution? AtVerb(TokenizedBlock block, People people, int verb)
    {
        // "dit-il", "a-t-elle ajout\u00E9": the pronoun is joined to the verb.
        for (int i = verb; block.Language.LetsVerbLead && i >= Math.Max(0, verb - 1); i--)
        {
            if (block.IsIn(i, WordClass.SubjectPronouns) && block.IsIn(i, WordClass.SpeechVerbs | WordClass.SpeechAdverbs))
            {
                return new Attribution(verb, i, verb, SpeakerForm.Pronoun, (i, i + 1), ReadingRule.SpeakerAfter, default);
            }
        }

        int lead = verb;
        while (verb - lead < LongestGap && lead > 0 && IsBetween(block, lead - 1))
        {
            lead--;
        }

        bool behindQuote = block.Is(lead - 1, TokenKind.CloseQuote)
            || (block.Is(lead - 1, TokenKind.Comma) && block.Is(lead - 2, TokenKind.CloseQuote));
        bool namesNext = block.Is(lead - 1, TokenKind.Comma) && verb + 1 < block.Tokens.Length
            && (NameReader.IsNamePart(block, verb + 1) || block.IsIn(verb + 1, WordClass.Honorifics)) && !block.Tokens[verb + 1].IsPossessive;
        if ((behindQuote || namesNext) && (SubjectBehind(block, verb) ?? (behindQuote ? ShortPhraseBehind(block, verb) : null)) is { } behind)
        {
            return new Attribution(
                verb, lead, behind.End - 1, behind.Form, (behind.Start, behind.End), ReadingRule.SpeakerAfter, Hearer(block, behind.End));
        }

        if (behindQuote && block.Language.DropsSubject)
        {
            return new Attribution(verb, lead, verb, SpeakerForm.Dropped, (verb, verb + 1), ReadingRule.SpeakerAfter, Hearer(block, verb + 1));
        }

        if (SubjectBefore(block, people, verb, lead) is { } before)
        {
            int last = Math.Max(verb, before.End - 1);
            return new Attribution(
                verb, Math.Min(before.Start, lead), last, before.Form, (before.Start, before.End), ReadingRule.SpeakerAfter, Hearer(block, last + 1));
        }

        return null;
    }

    /// <summary>"said X", "said the mayor, X", "said Harbour Master X", "said he", "said the mayor".</summary>
    private static (int Start, int End, SpeakerForm Form)? SubjectBehind(TokenizedBlock block, int verb)
    {
        int i = verb + 1;
        while (i < verb + LongestGap && block.IsIn(i, WordClass.SpeechAdverbs) && !block.IsIn(i, WordClass.SubjectPronouns))
        {
            i++;
        }

        if (IsPronoun(block, i))
        {
            return (i, i + 1, SpeakerForm.Pronoun);
        }

        int first = i;
        int limit = i + 8;
        int sentence = i < block.Tokens.Length ? block.Sentences[i] : 0;
        bool office = false;
        bool owned = false;
        int officeEnd = 0;
        for (; i < block.Tokens.Length && i < limit && block.Sentences[i] == sentence && !block.Quoted[i]; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Stop or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.Colon or TokenKind.Semicolon)
            {
                break;
            }

            if (block.IsIn(i, WordClass.Offices))
            {
                office = true;
                officeEnd = i + 1;
                continue;
            }

            // "said the speaker of the city council, X": what an office is of is not who speaks.
            owned = !block.Is(i, TokenKind.Comma) && (owned || (office && (IsArticle(block, i) || block.IsIn(i, WordClass.Prepositions | WordClass.Particles))));
            if (!owned && NameReader.IsNamePart(block, i) && !block.Tokens[i].IsPossessive && !block.IsIn(i, WordClass.Honorifics))
            {
                int end = NameReader.Forward(block, i);

                // "said Harbour Master X": an office in capitals is stepped over.
                int from = LastOffice(block, i, end);
                if (from >= end)
                {
                    i = end - 1;
                    office = true;
                    officeEnd = end;
                    continue;
                }

                // "said the Meridian Trust": what has an article and no office is no person's name.
                return !office && i == first + 1 && IsArticle(block, first) ? (first, end, SpeakerForm.Phrase) : (from, end, SpeakerForm.Name);
            }

            if (block.IsIn(i, WordClass.Prepositions) && IsWeekday(block, i + 1))
            {
                i++;
                continue;
            }

            if (!office && (block.Is(i, TokenKind.Comma) || block.IsIn(i, WordClass.Prepositions)))
            {
                break;
            }
        }

        return !office ? null : IsIndefinite(block, first) ? (first, officeEnd, SpeakerForm.Phrase) : (first, officeEnd, SpeakerForm.Office);
    }

    /// <summary>"said the committee in a statement": an article and the words up to the next small one; without articles one word.</summary>
    private static (int Start, int End, SpeakerForm Form)? ShortPhraseBehind(TokenizedBlock block, int verb)
    {
        const int longest = 5;
        const WordClass small = WordClass.Prepositions | WordClass.FunctionWords | WordClass.StopWords | WordClass.SpeechAdverbs | WordClass.SpeechVerbs;
        int start = verb + 1;
        int first = IsArticle(block, start) ? start + 1 : start;
        int end = first;
        while (end < block.Tokens.Length && end - start < longest && block.Tokens[end].IsWord && !block.IsIn(end, small))
        {
            end++;
        }

        bool single = block.Language.LetsVerbLead && !block.Language.DropsSubject && end == first + 1 && block.Tokens[first].Bare > 3;
        return end > first && (first > start || single) ? (start, end, SpeakerForm.Phrase) : null;
    }

    /// <summary>"X said", "X also said", "X, the harbour master, said", "he said", "the mayor said".</summary>
    private static (int Start, int End, SpeakerForm Form)? SubjectBefore(TokenizedBlock block, People people, int verb, int lead)
    {
        int i = StepOverBracket(block, lead - 1);
        if (i < 0 || block.Sentences[i] != block.Sentences[verb] || block.Quoted[i])
        {
            return SubjectAtOnce(block, verb);
        }

        if (block.Is(i, TokenKind.Comma))
        {
            return SubjectAtOnce(block, verb) ?? BehindApposition(block, people, i);
        }

        if (IsPronoun(block, i))
        {
            return (i, i + 1, SpeakerForm.Pronoun);
        }

        if (IsWeekday(block, i) || block.IsIn(NameReader.Backward(block, i) - 1, WordClass.Prepositions))
        {
            if (SubjectAtOnce(block, verb) is { } behind)
            {
                return behind;
            }
        }

        if (PhraseBefore(block, i, verb) is { } unnamed && IsIndefinite(block, unnamed.Start))
        {
            return unnamed;
        }

        int start = NameReader.Backward(block, i);
        if (start <= i && !block.Tokens[i].IsPossessive)
        {
            start = LastOffice(block, start, i + 1) is int from && from <= i ? from : start;
            return (start, i + 1, block.IsIn(i, WordClass.Offices) ? SpeakerForm.Office : SpeakerForm.Name);
        }

        if (block.IsIn(i, WordClass.Offices))
        {
            return (i, i + 1, SpeakerForm.Office);
        }

        if (PhraseBefore(block, i, verb) is { } phrase)
        {
            return phrase;
        }

        // "… of the X, who had waited, said", "X of Y said": a known person is the nearest subject within the sentence.
        return SubjectAtOnce(block, verb) ?? NameBehindQuotation(block, i) ?? (block.IsIn(i, WordClass.NotNames) ? null : FirstKnown(block, people, i));
    }

    /// <summary>"am Montag sagte X": in languages whose verb may lead, who stands just behind it.</summary>
    private static (int Start, int End, SpeakerForm Form)? SubjectAtOnce(TokenizedBlock block, int verb)
    {
        const int within = 3;
        if (!block.Language.LetsVerbLead || SubjectBehind(block, verb) is not { } behind)
        {
            return null;
        }

        for (int i = verb + 1; i < behind.Start; i++)
        {
            if (i > verb + within || !block.Tokens[i].IsWord || !(IsArticle(block, i) || block.IsIn(i, WordClass.Offices | WordClass.Honorifics | WordClass.SpeechAdverbs)))
            {
                return null;
            }
        }

        return behind;
    }

    /// <summary>"“…,” X Y, who keeps the bell said": a full name and a comma just behind the quotation, far from the verb.</summary>
    private static (int Start, int End, SpeakerForm Form)? NameBehindQuotation(TokenizedBlock block, int before)
    {
        int i = before;
        while (i > 0 && before - i < LongestApposition && !block.Is(i, TokenKind.CloseQuote))
        {
            i--;
        }

        int end = block.Is(i, TokenKind.CloseQuote) ? NameReader.Forward(block, i + 1) : 0;
        return end - i > 2 && block.Is(end, TokenKind.Comma) ? (LastOffice(block, i + 1, end) is int from && from < end ? from : i + 1, end, SpeakerForm.Name) : null;
    }

    /// <summary>"X (party, place) said": the name stands before the bracket.</summary>
    private static int StepOverBracket(TokenizedBlock block, int i)
    {
        const int longest = 8;
        if (!block.Is(i, TokenKind.CloseBracket))
        {
            return i;
        }

        for (int open = i - 1; open >= Math.Max(0, i - longest); open--)
        {
            if (block.Is(open, TokenKind.OpenBracket))
            {
                return open - 1;
            }
        }

        return i;
    }

    /// <summary>"the committee said", "one senior official said": a short run from an article on, at the start of a sentence or behind a quotation.</summary>
    private static (int Start, int End, SpeakerForm Form)? PhraseBefore(TokenizedBlock block, int last, int verb)
    {
        const int longest = 7;
        for (int i = last; i >= Math.Max(0, last - longest) && block.Tokens[i].IsWord && !block.Quoted[i]; i--)
        {
            if (IsArticle(block, i) && i < last)
            {
                bool starts = i == 0 || block.Sentences[i - 1] != block.Sentences[i] || block.Is(i - 1, TokenKind.CloseQuote)
                    || (block.Is(i - 1, TokenKind.Comma) && (block.Is(i - 2, TokenKind.CloseQuote) || block.Is(verb + 1, TokenKind.Comma)));
                return starts ? (i, last + 1, SpeakerForm.Phrase) : null;
            }
        }

        return null;
    }

    /// <summary>"according to the newspaper", "according to a statement".</summary>
    private static (int Start, int End, SpeakerForm Form)? PhraseBehind(TokenizedBlock block, int start)
    {
        const int longest = 6;
        int end = start;
        while (end < block.Tokens.Length && end - start < longest && block.Tokens[end].IsWord && !block.Quoted[end]
            && !(block.Language.LetsVerbLead && end > start && block.IsIn(end, WordClass.StopWords | WordClass.FunctionWords)))
        {
            end++;
        }

        return start < block.Tokens.Length && IsArticle(block, start) && end > start + 1 ? (start, end, SpeakerForm.Phrase) : null;
    }

    /// <summary>A word that starts a run naming somebody without a name.</summary>
    public static bool IsArticle(TokenizedBlock block, int i) => block.IsIn(i, WordClass.Articles);

    /// <summary>Whoever it is, it is nobody whom the text has named.</summary>
    private static bool IsIndefinite(TokenizedBlock block, int i) => block.IsIn(i, WordClass.Indefinites);

    /// <summary>The name before a pair of commas; failing that, the first known person of the sentence.</summary>
    private static (int Start, int End, SpeakerForm Form)? BehindApposition(TokenizedBlock block, People people, int comma)
    {
        for (int i = comma - 1; i > Math.Max(0, comma - LongestApposition) && block.Sentences[i] == block.Sentences[comma]; i--)
        {
            if (block.Is(i, TokenKind.OpenQuote) || block.Is(i, TokenKind.CloseQuote))
            {
                break;
            }

            if (!block.Is(i, TokenKind.Comma))
            {
                continue;
            }

            int start = NameReader.Backward(block, i - 1);
            if (start <= i - 1 && (i - start >= 2 || people.Find(block, start, i) is not null))
            {
                int from = LastOffice(block, start, i);
                return (from < i ? from : start, i, SpeakerForm.Name);
            }
        }

        // "The harbour master, X, said": the apposition is the name.
        int name = NameReader.Backward(block, comma - 1);
        if (name < comma && block.Is(name - 1, TokenKind.Comma) && people.Find(block, name, comma) is not null)
        {
            return (name, comma, SpeakerForm.Name);
        }

        return FirstKnown(block, people, comma);
    }

    /// <summary>The first person of the sentence that is known, outside quotation marks.</summary>
    private static (int Start, int End, SpeakerForm Form)? FirstKnown(TokenizedBlock block, People people, int before)
    {
        int i = FirstOfSentence(block, before);
        while (i < before)
        {
            if (NameReader.IsNamePart(block, i) && !block.Quoted[i])
            {
                int end = NameReader.Forward(block, i);
                for (int from = i; from < end; from++)
                {
                    if (people.Find(block, from, end) is not null && !block.Tokens[end - 1].IsPossessive)
                    {
                        return (from, end, SpeakerForm.Name);
                    }
                }

                i = end;
                continue;
            }

            i++;
        }

        return FullNameAt(block, FirstOfSentence(block, before));
    }

    /// <summary>The full name that opens the nearest sentence before a token, in its paragraph, that a full name opens; null where none does.</summary>
    public static (int Start, int End)? SubjectOfSentences(TokenizedBlock block, int before)
    {
        for (int first = FirstOfSentence(block, before); ; first = FirstOfSentence(block, first - 1))
        {
            if (FullNameAt(block, first) is { } name && name.End < before)
            {
                return (name.Start, name.End);
            }

            if (first == 0 || before - first > LongestClause)
            {
                return null;
            }
        }
    }

    private static int FirstOfSentence(TokenizedBlock block, int token)
    {
        int first = token;
        while (first > 0 && token - first < LongestClause && block.Sentences[first - 1] == block.Sentences[token])
        {
            first--;
        }

        return first;
    }

    /// <summary>A name of two words or more that may be a person's, with a small word behind it.</summary>
    private static (int Start, int End, SpeakerForm Form)? FullNameAt(TokenizedBlock block, int start)
    {
        int end = block.Quoted[start] ? start : NameReader.Forward(block, start);
        int from = LastOffice(block, start, end);
        bool full = end - from >= 2 && end < block.Tokens.Length && !block.Tokens[end - 1].IsPossessive
            && (block.Is(end, TokenKind.Comma) || (block.Tokens[end].IsWord && !block.IsIn(end, WordClass.Prepositions)));
        return full && NameReader.MayBePerson(block, from, end) ? (from, end, SpeakerForm.Name) : null;
    }

    /// <summary>Index behind the last office of a capitalised run; the run's start where it holds none.</summary>
    private static int LastOffice(TokenizedBlock block, int start, int end)
    {
        int from = start;
        for (int i = start; i < end; i++)
        {
            if (block.IsIn(i, WordClass.Offices) || (block.IsIn(i, WordClass.Honorifics) && i + 1 < end))
            {
                from = i + 1;
            }
        }

        return from;
    }

    /// <summary>"told Reuters", "said to the Harbour Post", "wrote on a site": the outlet that is told by name reports the words.</summary>
    private static SeedSpan Hearer(TokenizedBlock block, int start)
    {
        const int within = 3;
        const WordClass small = WordClass.Prepositions | WordClass.FunctionWords | WordClass.Articles | WordClass.StopWords;
        int first = start;
        while (first < start + within && block.IsIn(first, small) && !block.IsIn(first, WordClass.Outlets))
        {
            first++;
        }

        int end = NameReader.Forward(block, first);
        bool press = false;
        for (int i = first; i < end; i++)
        {
            press |= block.IsIn(i, WordClass.Outlets | WordClass.Platforms);
        }

        return press && !block.Tokens[end - 1].IsPossessive ? block.SpanOf(first, end - 1) : default;
    }

    private static bool IsBetween(TokenizedBlock block, int i) =>
        block.Tokens[i].IsWord && !block.Quoted[i] && ((block.IsIn(i, WordClass.SpeechAdverbs) && !block.IsIn(i, WordClass.SubjectPronouns))
        || (!block.Tokens[i].IsCapital && block.Tokens[i].Bare > 4 && !block.Language.LetsVerbLead
            && string.CompareOrdinal(block.Text, block.Tokens[i].BareEnd - 2, "ly", 0, 2) == 0));

    private static bool IsWeekday(TokenizedBlock block, int i) =>
        i < block.Tokens.Length && block.Tokens[i].IsWord && block.Language.Weekday(block.Text, block.Tokens[i].Start, block.Tokens[i].Bare) is not null;

    private static bool IsPronoun(TokenizedBlock block, int i) => block.IsIn(i, WordClass.SubjectPronouns);
}
