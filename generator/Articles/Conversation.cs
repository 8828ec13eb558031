using System.Collections.Generic;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>Who speaks, and how that was found; the name is empty where nobody is known to.</summary>
internal readonly record struct Speaker(ReadingRule Rule, SeedSpan Name);

/// <summary>Who has spoken so far in an article, for pronouns, offices, and speech that runs over paragraphs.</summary>
internal sealed class Conversation(People people)
{
    private readonly List<int> _running = [];
    private Draft? _draft;

    public People People => people;

    /// <summary>The one who spoke last, in quotation marks or in the writer's words.</summary>
    public Speaker Last { get; private set; }

    /// <summary>Whether the paragraph before ended within a quotation.</summary>
    public bool RunsOn { get; private set; }

    /// <summary>The speaker of the quotation that runs on.</summary>
    public Speaker Running { get; private set; }

    /// <summary>Notes that somebody is said to speak, whether or not in quotation marks.</summary>
    public void Hear(TokenizedBlock block, Attribution attribution)
    {
        Speaker speaker = Resolve(block, attribution);
        if (!speaker.Name.IsEmpty)
        {
            Last = speaker;
        }
    }

    /// <summary>Notes a quotation that was read.</summary>
    public void Say(Draft draft, ReadQuotation quotation, bool runsOn)
    {
        _draft = draft;
        Speaker speaker = new(quotation.Speaker.Rule, quotation.Speaker.Span);
        Last = speaker.Name.IsEmpty ? Last : speaker;
        if (runsOn)
        {
            Running = speaker;
            _running.Add(draft.Quotations.Count - 1);
        }
    }

    /// <summary>Gives the speaker, known at last, to the earlier parts of a quotation over several paragraphs.</summary>
    public void FillRunning(Speaker speaker)
    {
        foreach (int index in _running)
        {
            ReadQuotation part = _draft!.Quotations[index];
            if (part.Speaker.Span.IsEmpty && !speaker.Name.IsEmpty)
            {
                _draft.Quotations[index] = part with { Speaker = new ReadFact(ReadingRule.SpeakerRunsOn, speaker.Name) };
            }
        }
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
            case SpeakerForm.Pronoun:
                return Last with { Rule = ReadingRule.SpeakerPronoun };
            case SpeakerForm.Office:
                Token office = block.Tokens[end - 1];
                return people.ByOffice(block.Text, block.Text.Substring(office.Start, office.Bare)) is { } holder
                    ? new Speaker(ReadingRule.SpeakerPronoun, holder.Name)
                    : default;
            default:
                return people.Find(block, start, end) is { } person
                    ? new Speaker(attribution.Rule, person.Name)
                    : NameReader.MayBePerson(block, start, end) ? new Speaker(attribution.Rule, block.SpanOf(start, end - 1)) : default;
        }
    }
}
