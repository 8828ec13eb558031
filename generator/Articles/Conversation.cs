using System;
using System.Collections.Generic;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Who speaks, and how that was found; the name is empty where nobody is known to.</summary>
/// <param name="Rule">How.</param>
/// <param name="Name">The full name where the text has it.</param>
/// <param name="Person">The person, if the speaker is one that the text says more of.</param>
/// <param name="IsPhrase">Whether it is no name of a person but a run of words, to which no pronoun of a person points.</param>
internal readonly record struct Speaker(ReadingRule Rule, SeedSpan Name, FoundPerson? Person = null, bool IsPhrase = false);

/// <summary>Who has spoken so far in an article, for pronouns, offices, and speech that runs over paragraphs.</summary>
internal sealed class Conversation(People people, ReadingOptions options)
{
    /// <summary>How many speakers or names back a pronoun may point; readers remember no more.</summary>
    private const int Memory = 40;

    private static readonly Comparer<(int Token, FoundPerson Person)> s_byToken =
        Comparer<(int Token, FoundPerson Person)>.Create(static (left, right) => left.Token.CompareTo(right.Token));

    private readonly List<int> _running = [];
    private readonly List<Speaker> _heard = [];
    private List<(int Token, FoundPerson Person)> _named = [];
    private int _heardBefore;

    public People People => people;

    /// <summary>The one who spoke last, in quotation marks or in the writer's words.</summary>
    public Speaker Last => _heard.Count > 0 ? _heard[_heard.Count - 1] : default;

    /// <summary>Whether the paragraph before ended within a quotation.</summary>
    public bool RunsOn { get; private set; }

    /// <summary>The speaker of the quotation that runs on.</summary>
    public Speaker Running { get; private set; }

    /// <summary>Starts a paragraph: who is named in it helps pronouns.</summary>
    public void StartParagraph(TokenizedBlock block)
    {
        _named = block.Mentions;
        _heardBefore = _heard.Count;
    }

    /// <summary>Notes that somebody is said to speak, whether or not in quotation marks.</summary>
    public void Hear(TokenizedBlock block, Attribution attribution) => Hear(Resolve(block, attribution));

    /// <summary>Notes a quotation that was read.</summary>
    public void Say(Draft draft, Speaker speaker, bool runsOn)
    {
        Hear(speaker);
        if (runsOn)
        {
            Running = speaker;
            _running.Add(draft.Quotations.Count - 1);
        }
    }

    /// <summary>Gives the speaker, known at last, to the earlier parts of a quotation over several paragraphs.</summary>
    public void FillRunning(Draft draft, Speaker speaker)
    {
        if (speaker.Name.IsEmpty)
        {
            return;
        }

        foreach (int index in _running)
        {
            ReadQuotation part = draft.Quotations[index];
            if (part.Speaker.Span.IsEmpty)
            {
                draft.Quotations[index] = part with { Speaker = new ReadFact(ReadingRule.SpeakerRunsOn, speaker.Name) };
            }
        }

        _running.Clear();
    }

    /// <summary>Remembers whether the speech goes on in the next paragraph.</summary>
    public void EndParagraph(bool runsOn)
    {
        RunsOn = runsOn;
        if (!runsOn)
        {
            _running.Clear();
        }
    }

    /// <summary>The full name of the one whom an attribution names, points at, or calls by office.</summary>
    public Speaker Resolve(TokenizedBlock block, Attribution attribution)
    {
        (int start, int end) = attribution.Subject;
        switch (attribution.Form)
        {
            case SpeakerForm.Unnamed:
                return default;
            case SpeakerForm.Pronoun:
                return ByPronoun(block, start, attribution.Verb);
            case SpeakerForm.Office:
                Token office = block.Tokens[end - 1];
                return people.ByOffice(block.Text.Substring(office.Start, office.Bare)) is { } holder
                    ? new Speaker(ReadingRule.SpeakerPronoun, holder.Name, holder)
                    : Phrase(block, PhraseStart(block, end - 1), end);
            case SpeakerForm.Phrase:
                return Phrase(block, start, end);
            default:
                return people.Find(block, start, end) is { } person
                    ? new Speaker(attribution.Rule, person.Name, person)
                    : NameReader.MayBePerson(block, start, end) ? new Speaker(attribution.Rule, block.SpanOf(start, end - 1))
                    : Phrase(block, start, end);
        }
    }

    private Speaker Phrase(TokenizedBlock block, int start, int end) =>
        options.IsOn(ReadingRule.SpeakerPhrase) && start < end
            ? new Speaker(ReadingRule.SpeakerPhrase, block.SpanOf(start, end - 1), IsPhrase: true)
            : default;

    /// <summary>An office with the words before it, up to an article: "the former mayor".</summary>
    private static int PhraseStart(TokenizedBlock block, int office)
    {
        const int longest = 4;
        for (int i = office; i >= Math.Max(0, office - longest) && block.Tokens[i].IsWord; i--)
        {
            if (AttributionReader.IsArticle(block, i))
            {
                return i;
            }
        }

        return office;
    }

    private void Hear(Speaker speaker)
    {
        if (!speaker.Name.IsEmpty)
        {
            _heard.Add(speaker);
        }
    }

    /// <summary>
    /// Whoever spoke last in this paragraph; else whom the sentences before name first; else whoever spoke last. In "she told him" the last
    /// speaker is him.
    /// </summary>
    private Speaker ByPronoun(TokenizedBlock block, int at, int verb)
    {
        Pronoun pronoun = PronounRules.PronounAt(block, at);
        FoundPerson? hearer = block.IsWord(verb + 1, "him") || block.IsWord(verb + 1, "her") ? Last.Person : null;
        int longAgo = Math.Max(0, _heard.Count - Memory);
        for (int i = _heard.Count - 1; i >= Math.Max(longAgo, _heardBefore); i--)
        {
            if (Fits(_heard[i], pronoun, hearer))
            {
                return _heard[i] with { Rule = ReadingRule.SpeakerPronoun };
            }
        }

        if (FirstNamedBefore(block, at, pronoun, hearer) is { } named)
        {
            return new Speaker(ReadingRule.SpeakerPronoun, named.Name, named);
        }

        for (int i = _heardBefore - 1; i >= longAgo; i--)
        {
            if (Fits(_heard[i], pronoun, hearer))
            {
                return _heard[i] with { Rule = ReadingRule.SpeakerPronoun };
            }
        }

        return people.FirstCalled(pronoun, hearer) is { } called ? new Speaker(ReadingRule.SpeakerPronoun, called.Name, called) : default;
    }

    /// <summary>The first person of the nearest sentence before a token that names one.</summary>
    private FoundPerson? FirstNamedBefore(TokenizedBlock block, int at, Pronoun pronoun, FoundPerson? hearer)
    {
        FoundPerson? found = null;
        int sentence = int.MaxValue;
        int last = _named.BinarySearch((at, null!), s_byToken);
        last = last < 0 ? ~last : last;
        for (int i = last - 1; i >= Math.Max(0, last - Memory); i--)
        {
            (int token, FoundPerson person) = _named[i];
            bool before = !block.Quoted[token] && block.Sentences[token] <= sentence;
            if (before && (found is null || block.Sentences[token] == sentence) && Fits(new Speaker(default, person.Name, person), pronoun, hearer))
            {
                found = person;
                sentence = block.Sentences[token];
            }
        }

        return found;
    }

    private static bool Fits(Speaker speaker, Pronoun pronoun, FoundPerson? hearer) =>
        speaker.IsPhrase ? false
        : speaker.Person is null
            ? hearer is null
            : speaker.Person != hearer && (speaker.Person.Pronoun == Pronoun.Unknown || speaker.Person.Pronoun == pronoun);
}
