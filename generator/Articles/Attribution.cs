using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>How a text names who speaks.</summary>
internal enum SpeakerForm
{
    Name,
    Pronoun,
    Office,
    Unnamed,
    Phrase,

    /// <summary>The verb alone, in a language that needs no subject.</summary>
    Dropped,
}

/// <summary>A verb of speech with the one who speaks.</summary>
/// <param name="Verb">Index of the verb's token.</param>
/// <param name="First">Index of the first token of the attribution.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Form">By name, pronoun, office or another run of words.</param>
/// <param name="Subject">Indexes of the first token of who speaks and of the one behind its last.</param>
/// <param name="Rule">The rule that the quotation's speaker is found by.</param>
/// <param name="Via">Who reports the words; empty where nobody does.</param>
internal readonly record struct Attribution(
    int Verb, int First, int Last, SpeakerForm Form, (int Start, int End) Subject, ReadingRule Rule, SeedSpan Via);
