using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Generator.Languages;
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

    /// <summary>Whether somebody has spoken in this paragraph.</summary>
    public bool SpeaksHere => _heard.Count > _heardBefore;

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
            case SpeakerForm.Dropped:
                return Last with { Rule = ReadingRule.SpeakerPronoun };
            case SpeakerForm.Pronoun:
                return ByPronoun(block, start, attribution.Verb);
            case SpeakerForm.Office:
                return ByOffice(block, PhraseStart(block, end - 1), end);
            case SpeakerForm.Phrase:
                return Phrase(block, start, end);
            default:
                return people.Find(block, start, end) is { } person
                    ? new Speaker(attribution.Rule, person.Name, person)
                    : NameReader.MayBePerson(block, start, end) ? new Speaker(attribution.Rule, block.SpanOf(start, end - 1))
                    : Phrase(block, start, end);
        }
    }

    /// <summary>The one person with the office, of several the one who spoke last; who it is stays open where the words are of another office.</summary>
    private Speaker ByOffice(TokenizedBlock block, int start, int end)
    {
        Token office = block.Tokens[end - 1];
        IReadOnlyList<FoundPerson> holders = people.ByOffice(block.Text.Substring(office.Start, office.Bare));
        FoundPerson? holder = null;
        int fitting = 0;
        foreach (FoundPerson one in holders)
        {
            if (IsSameOffice(block, start, end, one.Role))
            {
                holder = one;
                fitting++;
            }
        }

        for (int i = _heard.Count - 1; fitting > 1 && i >= Math.Max(0, _heard.Count - Memory); i--)
        {
            if (_heard[i].Person is { } heard && holders.Contains(heard) && IsSameOffice(block, start, end, heard.Role))
            {
                return new Speaker(ReadingRule.SpeakerPronoun, heard.Name, heard);
            }
        }

        return holder is not null ? new Speaker(ReadingRule.SpeakerPronoun, holder.Name, holder) : Phrase(block, start, end);
    }

    /// <summary>
    /// "the former president" is whoever has both words; "the president" is no vice president, unless the text names no other. Words that only
    /// limit an office must be in both.
    /// </summary>
    private static bool IsSameOffice(TokenizedBlock block, int start, int end, SeedSpan role)
    {
        int length = block.Tokens[end - 1].Bare;
        int at = block.Text.IndexOf(block.Text.Substring(block.Tokens[end - 1].Start, length), role.Start, role.Length, StringComparison.OrdinalIgnoreCase);
        if (at > role.Start && LimitBefore(block, role.Start, at) is { IsEmpty: false } limit && !Holds(block, start, end, limit))
        {
            return false;
        }

        for (int i = start; i < end - 1; i++)
        {
            Token word = block.Tokens[i];
            bool said = AttributionReader.IsArticle(block, i) || block.Text.IndexOf(
                block.Text.Substring(word.Start, word.Bare), role.Start, role.Length, StringComparison.OrdinalIgnoreCase) >= 0;
            if (!said)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The word before an office in a role, such as "vice", that makes another office of it; empty where none does.</summary>
    private static SeedSpan LimitBefore(TokenizedBlock block, int start, int office)
    {
        int blank = block.Text.LastIndexOf(' ', office - 1, office - start);
        int first = blank < 0 ? start : block.Text.LastIndexOf(' ', Math.Max(start, blank - 1), Math.Max(start, blank - 1) - start + 1) + 1;
        first = Math.Max(first, start);
        return blank > first && block.Language.Is(block.Text, first, blank - first, WordClass.OfficeLimits) ? SeedSpan.Between(first, blank) : default;
    }

    private static bool Holds(TokenizedBlock block, int start, int end, SeedSpan word)
    {
        for (int i = start; i < end; i++)
        {
            if (block.IsWord(i, block.Text.Substring(word.Start, word.Length)))
            {
                return true;
            }
        }

        return false;
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

        if (options.IsOn(ReadingRule.SpeakerSubject) && AttributionReader.SubjectOfSentences(block, at) is { } subject)
        {
            return new Speaker(ReadingRule.SpeakerSubject, block.SpanOf(subject.Start, subject.End - 1));
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
