using System.Collections.Generic;
using System.Threading;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>
/// Finds quotations and gives each its speaker, in the order of trust: an attribution behind it, one before it in its sentence, the
/// speaker of the quotation just before, and for a paragraph that is all quotation the one who spoke last.
/// </summary>
internal static class QuotationRules
{
    /// <summary>Fewer words in marks are a term or a title, unless somebody is said to utter them.</summary>
    private const int FewestWords = 5;

    /// <summary>Tokens between a quotation and the verb of its attribution.</summary>
    private const int AttributionWithin = 26;

    /// <summary>The same for a partial quotation, whose sentence goes on before its attribution.</summary>
    private const int SentenceWithin = 40;

    /// <summary>Where words have no blanks between them, they are counted by their letters.</summary>
    private const int LettersOfWord = 2;

    /// <summary>Fewer words are no sentence.</summary>
    private const int ShortestSentence = 3;

    public static void Find(Draft draft, TokenizedBody body, CancellationToken cancellation)
    {
        Conversation conversation = new(body.People, draft.Options);
        foreach (TokenizedBlock block in body.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind is BlockKind.Paragraph or BlockKind.BlockQuote)
            {
                Read(draft, block, conversation);
            }
        }

        NameSources(draft);
    }

    /// <summary>The name below a quotation that is set apart is its speaker. Both lists are in the order of the text.</summary>
    private static void NameSources(Draft draft)
    {
        int source = 0;
        for (int i = 0; i < draft.Quotations.Count && source < draft.QuoteSources.Count; i++)
        {
            ReadQuotation quotation = draft.Quotations[i];
            while (source < draft.QuoteSources.Count && draft.QuoteSources[source].Quote.End <= quotation.Text.Start)
            {
                source++;
            }

            if (source < draft.QuoteSources.Count && draft.QuoteSources[source].Quote.Start <= quotation.Text.Start)
            {
                QuotationForm form = quotation.Form == QuotationForm.Fragment ? QuotationForm.Direct : quotation.Form;
                draft.Quotations[i] = quotation with { Form = form, Speaker = new ReadFact(ReadingRule.BlockQuoteSource, draft.QuoteSources[source].Name) };
            }
        }
    }

    private static void Read(Draft draft, TokenizedBlock block, Conversation conversation)
    {
        List<Attribution> attributions = block.Tokens.Length > 0 ? AttributionReader.Read(block, conversation.People) : [];
        conversation.StartParagraph(block);
        int heard = 0;
        int previous = -1;
        SeedSpan verb = default;
        for (int q = 0; q < block.Quotes.Count; q++)
        {
            (int open, int close) = block.Quotes[q];

            // Whoever is said to speak before this quotation, in however many words, is the last speaker now.
            heard = Hear(block, attributions, heard, open, verb, conversation);

            if (open + 1 >= close)
            {
                continue;
            }

            (ReadQuotation quotation, Speaker speaker) = ReadOne(draft, block, q, attributions, conversation, previous);
            draft.Quotations.Add(quotation);
            if (quotation.Form != QuotationForm.Fragment)
            {
                previous = q;
                verb = quotation.Verb;
                conversation.Say(draft, speaker, runsOn: close == block.Tokens.Length);
            }
        }

        Hear(block, attributions, heard, block.Tokens.Length, verb, conversation);
        conversation.EndParagraph(block.RunsOn);
    }

    /// <summary>Tells the conversation of the attributions up to a token, but for that of the last quotation, which it knows.</summary>
    private static int Hear(
        TokenizedBlock block, List<Attribution> attributions, int heard, int before, SeedSpan verb, Conversation conversation)
    {
        while (heard < attributions.Count && attributions[heard].Verb < before)
        {
            if (verb.IsEmpty || block.Tokens[attributions[heard].Verb].Start != verb.Start)
            {
                conversation.Hear(block, attributions[heard]);
            }

            heard++;
        }

        return heard;
    }

    private static (ReadQuotation Quotation, Speaker Speaker) ReadOne(
        Draft draft, TokenizedBlock block, int q, List<Attribution> attributions, Conversation conversation, int previous)
    {
        (int open, int close) = block.Quotes[q];
        SeedSpan text = TextOf(block, open, close);
        int words = CountWords(block, open, close);
        bool opensParagraph = open == 0;
        if (opensParagraph && conversation.RunsOn && draft.Options.IsOn(ReadingRule.SpeakerRunsOn))
        {
            Attribution? own = After(block, q, attributions);
            Speaker speaker = own is { } said ? conversation.Resolve(block, said) : conversation.Running;
            conversation.FillRunning(draft, speaker);
            return Attributed(draft, text, QuotationForm.Continued, own is null ? speaker with { Rule = ReadingRule.SpeakerRunsOn } : speaker, block, own);
        }

        if (block.Language.IsUnspaced && draft.Options.IsOn(ReadingRule.SpeakerUnspaced) && UnspacedSpeaker.Find(block, open, close) is { IsEmpty: false } unspaced)
        {
            return Attributed(draft, text, QuotationForm.Direct, new Speaker(ReadingRule.SpeakerUnspaced, unspaced), block, null);
        }

        bool title = IsTitle(block, open, close) && !Introduces(block, open) && !(block.Is(close - 1, TokenKind.Comma) && After(block, q, attributions) is not null);
        if (block.Is(open - 1, TokenKind.Colon) && Before(block, open, attributions) is { } announced)
        {
            Speaker speaker = conversation.Resolve(block, announced);
            return Attributed(draft, text, QuotationForm.Direct, speaker with { Rule = speaker.Rule == ReadingRule.SpeakerAfter ? ReadingRule.SpeakerBefore : speaker.Rule }, block, announced);
        }

        if (!title && After(block, q, attributions) is { } after && (words >= FewestWords || IsUtterance(block, open, close)))
        {
            return Attributed(draft, text, QuotationForm.Direct, conversation.Resolve(block, after), block, after);
        }

        if (words < FewestWords || title)
        {
            bool sentence = words >= ShortestSentence && conversation.SpeaksHere && draft.Options.IsOn(ReadingRule.QuotationSentence)
                && IsUtterance(block, open, close) && StandsAlone(block, open, close);
            bool uttered = !title && (Introduces(block, open) || sentence || (previous >= 0 && open > 0 && IsUtterance(block, open, close)
                && FollowsSpeech(block, block.Quotes[previous].Close, open) && StartsSentence(block, open)));
            if (!uttered)
            {
                return (new ReadQuotation(text, QuotationForm.Fragment, new ReadFact(ReadingRule.QuotationFragment, default), default, default, default), default);
            }
        }

        if (previous >= 0 && FollowsSpeech(block, block.Quotes[previous].Close, open))
        {
            Speaker speaker = conversation.Last with { Rule = ReadingRule.SpeakerContinued };
            return Attributed(draft, text, QuotationForm.Continued, speaker, block, null);
        }

        if (Before(block, open, attributions) is { } before)
        {
            Speaker speaker = conversation.Resolve(block, before);
            return Attributed(draft, text, QuotationForm.Direct, speaker with { Rule = speaker.Rule == ReadingRule.SpeakerAfter ? ReadingRule.SpeakerBefore : speaker.Rule }, block, before);
        }

        if (Signed(block, close) is { } signed && draft.Options.IsOn(ReadingRule.SpeakerSigned))
        {
            return Attributed(draft, text, QuotationForm.Direct, conversation.Resolve(block, signed), block, null);
        }

        if (InSentence(block, close, attributions) is { } later)
        {
            Speaker speaker = conversation.Resolve(block, later);
            return Attributed(draft, text, QuotationForm.Direct, speaker with { Rule = speaker.Rule == ReadingRule.SpeakerAfter ? ReadingRule.SpeakerInSentence : speaker.Rule }, block, later);
        }

        bool carried = opensParagraph || Introduces(block, open);
        if (carried || StandsAlone(block, open, close))
        {
            ReadingRule rule = carried ? ReadingRule.SpeakerCarried : ReadingRule.QuotationSentence;
            return Attributed(draft, text, QuotationForm.Direct, conversation.Last with { Rule = rule }, block, null);
        }

        return Attributed(draft, text, QuotationForm.Direct, default, block, null);
    }

    private static (ReadQuotation Quotation, Speaker Speaker) Attributed(
        Draft draft, SeedSpan text, QuotationForm form, Speaker speaker, TokenizedBlock block, Attribution? attribution)
    {
        speaker = draft.Options.IsOn(speaker.Rule) ? speaker : default;
        ReadingRule rule = speaker.Name.IsEmpty ? RuleOfMarks(block, text) : speaker.Rule;
        ReadQuotation quotation = new(
            text, form, new ReadFact(rule, speaker.Name),
            attribution is { } said ? block.SpanOf(said.First, said.Last) : default,
            attribution is { } spoken ? block.SpanOf(spoken.Verb, spoken.Verb) : default,
            attribution?.Via ?? default);
        return (quotation, speaker);
    }

    /// <summary>Of a quotation without a speaker, the form of its marks where that is what tells that it is one.</summary>
    private static ReadingRule RuleOfMarks(TokenizedBlock block, SeedSpan text)
    {
        int before = text.Start - 1;
        while (before > block.Span.Start && char.IsWhiteSpace(block.Text[before]))
        {
            before--;
        }

        return before < block.Span.Start ? ReadingRule.QuotationUnattributed : block.Text[before] switch
        {
            '\u2018' or '\u201A' or '\'' or '\u2039' => ReadingRule.QuotationSingleMarks,
            '\u2013' or '\u2014' or '\u2015' => ReadingRule.QuotationDash,
            _ => ReadingRule.QuotationUnattributed,
        };
    }

    /// <summary>Between the marks, without blanks and without the comma or dash that leads to the attribution.</summary>
    private static SeedSpan TextOf(TokenizedBlock block, int open, int close)
    {
        int start = block.Tokens[open].End;
        int end = close < block.Tokens.Length ? block.Tokens[close].Start : block.Span.End;
        SeedSpan text = Shape.Trim(block.Text, SeedSpan.Between(start, end));
        while (text.Length > 1 && block.Text[text.End - 1] is ',')
        {
            text = Shape.Trim(block.Text, SeedSpan.Between(text.Start, text.End - 1));
        }

        return text;
    }

    /// <summary>An attribution behind a quotation that a comma, a question or a dash leaves open.</summary>
    private static Attribution? After(TokenizedBlock block, int q, List<Attribution> attributions)
    {
        (_, int close) = block.Quotes[q];
        if (close + 1 >= block.Tokens.Length || !LeadsOn(block, close))
        {
            return null;
        }

        int limit = q + 1 < block.Quotes.Count ? block.Quotes[q + 1].Open : block.Tokens.Length;
        for (int a = FirstBehind(attributions, close); a < attributions.Count && attributions[a].Verb < limit; a++)
        {
            Attribution attribution = attributions[a];
            bool near = attribution.Verb - close <= AttributionWithin;
            if (near && block.Sentences[attribution.Verb] == block.Sentences[close] && OnlyRoleBetween(block, close, attribution.First))
            {
                return attribution;
            }
        }

        return null;
    }

    /// <summary>At most a comma and the words of an office, such as "the council's former tree officer", stand before who speaks.</summary>
    private static bool OnlyRoleBetween(TokenizedBlock block, int close, int first)
    {
        const int longest = 8;
        int start = block.Is(close + 1, TokenKind.Comma) ? close + 2 : close + 1;
        if (first - close <= 3)
        {
            return true;
        }

        for (int i = start; i < first; i++)
        {
            if (first - start > longest || !block.Tokens[i].IsWord || block.IsIn(i, WordClass.SpeechVerbs) || (i == start && block.IsIn(i, WordClass.Prepositions)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"“…” \u2014 X Y": a full name behind a dash, with nothing behind it but perhaps an office.</summary>
    private static Attribution? Signed(TokenizedBlock block, int close)
    {
        int end = block.Is(close + 1, TokenKind.Dash) ? NameReader.Forward(block, close + 2) : 0;
        bool ends = end >= block.Tokens.Length || block.Is(end, TokenKind.Comma);
        return end - close >= 4 && ends && NameReader.MayBePerson(block, close + 2, end)
            ? new Attribution(close + 1, close + 1, end - 1, SpeakerForm.Name, (close + 2, end), ReadingRule.SpeakerSigned, default)
            : null;
    }

    /// <summary>The first attribution behind a quotation in its sentence, however far.</summary>
    private static Attribution? InSentence(TokenizedBlock block, int close, List<Attribution> attributions)
    {
        int next = FirstBehind(attributions, close);
        bool found = close < block.Tokens.Length && next < attributions.Count && attributions[next].First > close
            && attributions[next].Verb - close <= SentenceWithin && block.Sentences[attributions[next].Verb] == block.Sentences[close];
        return found ? attributions[next] : null;
    }

    private static bool LeadsOn(TokenizedBlock block, int close)
    {
        char last = block.Text[block.Tokens[close - 1].End - 1];
        bool ended = last == '.' && !block.Is(close + 1, TokenKind.Comma);
        return !ended;
    }

    /// <summary>The nearest attribution before a quotation in its sentence, with no other quotation's attribution between.</summary>
    private static Attribution? Before(TokenizedBlock block, int open, List<Attribution> attributions)
    {
        int last = FirstBehind(attributions, open) - 1;
        return last >= 0 && block.Sentences[attributions[last].Verb] == block.Sentences[open] ? attributions[last] : null;
    }

    /// <summary>Index of the first attribution whose verb stands behind a token.</summary>
    private static int FirstBehind(List<Attribution> attributions, int token)
    {
        int low = 0;
        int high = attributions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (attributions[middle].Verb <= token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Whether only an attribution, or nothing, stands between two quotations, so that the second carries on the first.</summary>
    private static bool FollowsSpeech(TokenizedBlock block, int close, int open)
    {
        int sentence = block.Sentences[close < block.Tokens.Length ? close : block.Tokens.Length - 1];
        int starts = 0;
        for (int i = close + 1; i < open; i++)
        {
            if (block.Sentences[i] != sentence)
            {
                starts++;
                sentence = block.Sentences[i];
            }
        }

        return starts == 0;
    }

    private static bool StartsSentence(TokenizedBlock block, int open) => open == 0 || block.Sentences[open - 1] != block.Sentences[open];

    /// <summary>A quotation that is a sentence of its own: it starts one, ends with a stop, and another starts behind it.</summary>
    private static bool StandsAlone(TokenizedBlock block, int open, int close) =>
        StartsSentence(block, open) && block.Is(close - 1, TokenKind.Stop) && block.Tokens[open + 1].IsCapital
        && (close + 1 >= block.Tokens.Length || block.Sentences[close + 1] != block.Sentences[close]);

    /// <summary>A colon, or a comma behind a verb of speech, stands before the quotation.</summary>
    private static bool Introduces(TokenizedBlock block, int open) =>
        block.Is(open - 1, TokenKind.Colon) || (block.Is(open - 1, TokenKind.Comma) && block.IsIn(open - 2, WordClass.SpeechVerbs));

    /// <summary>A few words that end as speech ends: with a stop or the comma before an attribution, and no title's capitals.</summary>
    private static bool IsUtterance(TokenizedBlock block, int open, int close) =>
        block.Tokens[close - 1].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Dash && block.Tokens[open + 1].IsCapital;

    /// <summary>Two words or more, all but the small ones with capitals, and no stop: the name of a book, a programme, a ship.</summary>
    private static bool IsTitle(TokenizedBlock block, int open, int close)
    {
        int words = 0;
        int last = block.Is(close - 1, TokenKind.Comma) || (EndsWithPeriod(block, close) && !StartsSentence(block, open)) ? close - 2 : close - 1;
        for (int i = open + 1; i <= last; i++)
        {
            Token token = block.Tokens[i];
            if (token.Kind == TokenKind.Stop)
            {
                return false;
            }

            if (token.IsWord)
            {
                words++;
                if (!token.IsCapital && (token.Length > 4 || i == open + 1))
                {
                    return false;
                }
            }
        }

        return words is >= 2 and <= 12 && block.Tokens[last].IsCapital;
    }

    private static bool EndsWithPeriod(TokenizedBlock block, int close) => block.Is(close - 1, TokenKind.Stop) && block.Text[block.Tokens[close - 1].Start] == '.';

    private static int CountWords(TokenizedBlock block, int open, int close)
    {
        int words = 0;
        for (int i = open + 1; i < close; i++)
        {
            words += block.Tokens[i].Kind is TokenKind.Word or TokenKind.Number ? block.Language.IsUnspaced ? (block.Tokens[i].Length + 1) / LettersOfWord : 1 : 0;
        }

        return words;
    }
}
