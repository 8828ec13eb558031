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
        for (int i = 0; i < block.Tokens.Count; i++)
        {
            if (block.Quoted[i] || !block.Tokens[i].IsWord)
            {
                continue;
            }

            Attribution? attribution =
                block.IsWord(i, "quoted") ? QuotedAs(block, i)
                : block.IsWord(i, "according") && block.IsWord(i + 1, "to") ? AccordingTo(block, i)
                : !block.Tokens[i].IsCapital && block.IsIn(i, WordClass.SpeechVerbs) && !IsPassive(block, i) ? AtVerb(block, people, i)
                : null;
            if (attribution is { } one)
            {
                found.Add(one);
            }
        }

        return found;
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
            verb, reporter, end + 1 < block.Tokens.Count ? end + 1 : end, SpeakerForm.Name, (start, end), ReadingRule.SpeakerQuotedAs,
            block.SpanOf(reporter, verb - 1));
    }

    /// <summary>"X quoted an officer as saying": X reports, and who speaks is not named.</summary>
    private static Attribution? Unnamed(TokenizedBlock block, int verb, int reporter)
    {
        for (int i = verb + 1; i < block.Tokens.Count && i < verb + 8 && block.Tokens[i].IsWord; i++)
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
        if ((SubjectBehind(block, at + 1) ?? PhraseBehind(block, at + 2)) is not { } subject)
        {
            return null;
        }

        return new Attribution(
            at, at, subject.End - 1, subject.Form, (subject.Start, subject.End), ReadingRule.SpeakerAccording, default);
    }

    private static Attribution? AtVerb(TokenizedBlock block, People people, int verb)
    {
        bool behindQuote = block.Is(verb - 1, TokenKind.CloseQuote)
            || (block.Is(verb - 1, TokenKind.Comma) && block.Is(verb - 2, TokenKind.CloseQuote));
        bool namesNext = block.Is(verb - 1, TokenKind.Comma) && verb + 1 < block.Tokens.Count
            && (NameReader.IsNamePart(block, verb + 1) || block.IsIn(verb + 1, WordClass.Honorifics)) && !block.Tokens[verb + 1].IsPossessive;
        if ((behindQuote || namesNext) && SubjectBehind(block, verb) is { } behind)
        {
            return new Attribution(
                verb, verb, behind.End - 1, behind.Form, (behind.Start, behind.End), ReadingRule.SpeakerAfter, default);
        }

        if (SubjectBefore(block, people, verb) is { } before)
        {
            return new Attribution(
                verb, before.Start, verb, before.Form, (before.Start, before.End), ReadingRule.SpeakerAfter, Hearer(block, verb));
        }

        return null;
    }

    /// <summary>"was said to", "is reported": the subject does not speak.</summary>
    private static bool IsPassive(TokenizedBlock block, int verb) =>
        block.IsWord(verb - 1, "was") || block.IsWord(verb - 1, "were") || block.IsWord(verb - 1, "is") || block.IsWord(verb - 1, "are")
        || block.IsWord(verb - 1, "be") || block.IsWord(verb - 1, "been") || block.IsWord(verb - 1, "being") || block.IsWord(verb - 1, "to")
        || block.IsWord(verb - 1, "a") || block.IsWord(verb - 1, "an") || block.IsWord(verb - 1, "the");

    /// <summary>"said X", "said the mayor, X", "said Harbour Master X", "said he", "said the mayor".</summary>
    private static (int Start, int End, SpeakerForm Form)? SubjectBehind(TokenizedBlock block, int verb)
    {
        int i = verb + 1;
        if (IsPronoun(block, i))
        {
            return (i, i + 1, SpeakerForm.Pronoun);
        }

        int limit = i + 8;
        int sentence = i < block.Tokens.Count ? block.Sentences[i] : 0;
        bool office = false;
        int officeEnd = 0;
        for (; i < block.Tokens.Count && i < limit && block.Sentences[i] == sentence && !block.Quoted[i]; i++)
        {
            if (block.Tokens[i].Kind is TokenKind.Stop or TokenKind.OpenQuote or TokenKind.Colon or TokenKind.Semicolon)
            {
                break;
            }

            if (block.IsIn(i, WordClass.Offices))
            {
                office = true;
                officeEnd = i + 1;
                continue;
            }

            if (NameReader.IsNamePart(block, i) && !block.Tokens[i].IsPossessive && !block.IsIn(i, WordClass.Honorifics))
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

                return (from, end, SpeakerForm.Name);
            }

            if (block.Is(i, TokenKind.Comma) && !office)
            {
                break;
            }
        }

        return office ? (verb + 1, officeEnd, SpeakerForm.Office) : null;
    }

    /// <summary>"X said", "X also said", "X, the harbour master, said", "he said", "the mayor said".</summary>
    private static (int Start, int End, SpeakerForm Form)? SubjectBefore(TokenizedBlock block, People people, int verb)
    {
        int i = verb - 1;
        int gap = 0;
        while (i >= 0 && gap < LongestGap && block.Tokens[i].IsWord && IsBetween(block, i))
        {
            i--;
            gap++;
        }

        if (i < 0 || block.Sentences[i] != block.Sentences[verb] || block.Quoted[i])
        {
            return null;
        }

        if (block.Is(i, TokenKind.Comma))
        {
            return BehindApposition(block, people, i);
        }

        if (IsPronoun(block, i))
        {
            return (i, i + 1, SpeakerForm.Pronoun);
        }

        if (PhraseBefore(block, i) is { } unnamed && IsIndefinite(block, unnamed.Start))
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

        if (PhraseBefore(block, i) is { } phrase)
        {
            return phrase;
        }

        // "… of the X, who had waited, said", "X of Y said": a known person is the nearest subject within the sentence.
        return block.IsIn(i, WordClass.NotNames) ? null : FirstKnown(block, people, i);
    }

    /// <summary>"the committee said", "one senior official said": a short run from an article on, at the start of a sentence or behind a quotation.</summary>
    private static (int Start, int End, SpeakerForm Form)? PhraseBefore(TokenizedBlock block, int last)
    {
        const int longest = 7;
        for (int i = last; i >= Math.Max(0, last - longest) && block.Tokens[i].IsWord && !block.Quoted[i]; i--)
        {
            if (IsArticle(block, i) && i < last)
            {
                bool starts = i == 0 || block.Sentences[i - 1] != block.Sentences[i] || block.Is(i - 1, TokenKind.CloseQuote)
                    || (block.Is(i - 1, TokenKind.Comma) && block.Is(i - 2, TokenKind.CloseQuote));
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
        while (end < block.Tokens.Count && end - start < longest && block.Tokens[end].IsWord && !block.Quoted[end])
        {
            end++;
        }

        return start < block.Tokens.Count && IsArticle(block, start) && end > start + 1 ? (start, end, SpeakerForm.Phrase) : null;
    }

    /// <summary>A word that starts a run naming somebody without a name.</summary>
    public static bool IsArticle(TokenizedBlock block, int i) => block.IsWord(i, "the") || IsIndefinite(block, i);

    /// <summary>Whoever it is, it is nobody whom the text has named.</summary>
    private static bool IsIndefinite(TokenizedBlock block, int i) =>
        block.IsWord(i, "a") || block.IsWord(i, "an") || block.IsWord(i, "one") || block.IsWord(i, "another")
        || block.IsWord(i, "two") || block.IsWord(i, "some") || block.IsWord(i, "many") || block.IsWord(i, "other");

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
        int sentence = block.Sentences[before];
        int i = before;
        while (i > 0 && before - i < LongestClause && block.Sentences[i - 1] == sentence)
        {
            i--;
        }

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

        return null;
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

    /// <summary>"told Reuters", "told Radio X": who is told by name reports the words.</summary>
    private static SeedSpan Hearer(TokenizedBlock block, int verb)
    {
        if (!block.IsWord(verb, "told"))
        {
            return default;
        }

        int start = block.IsWord(verb + 1, "the") ? verb + 2 : verb + 1;
        int end = NameReader.Forward(block, start);
        bool press = false;
        for (int i = start; i < end; i++)
        {
            press |= block.IsIn(i, WordClass.Outlets);
        }

        return press && !block.Tokens[end - 1].IsPossessive ? block.SpanOf(start, end - 1) : default;
    }

    private static bool IsBetween(TokenizedBlock block, int i) =>
        block.IsWord(i, "also") || block.IsWord(i, "later") || block.IsWord(i, "then") || block.IsWord(i, "has") || block.IsWord(i, "had")
        || block.IsWord(i, "once") || block.IsWord(i, "still") || block.IsWord(i, "always") || block.IsWord(i, "never") || block.IsWord(i, "just")
        || block.IsWord(i, "himself") || block.IsWord(i, "herself") || block.IsWord(i, "often") || block.IsWord(i, "would")
        || (!block.Tokens[i].IsCapital && block.Tokens[i].Bare > 4
            && string.CompareOrdinal(block.Text, block.Tokens[i].BareEnd - 2, "ly", 0, 2) == 0);

    private static bool IsPronoun(TokenizedBlock block, int i) => block.IsWord(i, "he") || block.IsWord(i, "she");
}
