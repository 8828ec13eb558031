using System.Collections.Generic;

namespace SiteBuilder.Readings;

/// <summary>What was read from one seed: spans, kinds and rules, but no text. It is what the generator packs and the archive unpacks.</summary>
internal sealed record Reading
{
    /// <summary>Number of UTF-16 code units of the captured text, by which the archive knows that it holds the same capture.</summary>
    public required int CaptureLength { get; init; }

    public required ReadLanguage Language { get; init; }

    /// <summary>In the order of the text, without overlap; every character that is not white space lies in exactly one.</summary>
    public required IReadOnlyList<ReadBlock> Blocks { get; init; }

    public required ReadFact Headline { get; init; }

    public required ReadFact Summary { get; init; }

    public required ReadFact SourceNote { get; init; }

    public required ReadByline Byline { get; init; }

    public required ReadDateline Dateline { get; init; }

    public required ReadDay Published { get; init; }

    public required ReadDay Modified { get; init; }

    public required IReadOnlyList<ReadFigure> Figures { get; init; }

    public required IReadOnlyList<ReadQuotation> Quotations { get; init; }

    public required IReadOnlyList<ReadPerson> People { get; init; }

    public required IReadOnlyList<ReadPlace> Places { get; init; }

    public required IReadOnlyList<ReadOrganization> Organizations { get; init; }
}

/// <summary>A block and the rule that named it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Rule">The rule that said so.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Confidence">How sure that is, in hundredths; 100 for a rule that weighs nothing.</param>
/// <param name="Other">What it would be otherwise; its own kind where nothing else was weighed.</param>
internal readonly record struct ReadBlock(BlockKind Kind, ReadingRule Rule, SeedSpan Span, int Confidence, BlockKind Other);

/// <summary>The language of a text and how it is known.</summary>
/// <param name="Rule">Stated by the project or told from the text.</param>
/// <param name="Tag">BCP 47 tag of two letters, such as <c>en</c>.</param>
internal readonly record struct ReadLanguage(ReadingRule Rule, string Tag);

/// <summary>A text found in the seed; <see cref="ReadingRule.None"/> and an empty span where there is none.</summary>
internal readonly record struct ReadFact(ReadingRule Rule, SeedSpan Span);

/// <summary>A day found in the seed.</summary>
/// <param name="Rule">How it was found; <see cref="ReadingRule.None"/> where there is none.</param>
/// <param name="Day">Year, month and day as one number, 20240619 for 19 June 2024; 0 where there is none.</param>
/// <param name="Span">The characters that state it.</param>
/// <param name="Corroboration">Other characters that agree with it, such as a weekday; may be empty.</param>
internal readonly record struct ReadDay(ReadingRule Rule, int Day, SeedSpan Span, SeedSpan Corroboration);

/// <summary>The line that names the authors, and each of their names.</summary>
internal readonly record struct ReadByline(ReadFact Line, IReadOnlyList<SeedSpan> Authors);

/// <summary>The dateline: the fact covers all of it, place and agency are parts and may be empty.</summary>
internal readonly record struct ReadDateline(ReadFact Whole, SeedSpan Place, SeedSpan Agency);

/// <summary>A picture of which words are left. Spans of the credit may be empty.</summary>
internal readonly record struct ReadFigure(
    ReadFact Caption, ReadFact Credit, SeedSpan Creator, SeedSpan Agency, SeedSpan Supplier, ReadDay Taken);

/// <summary>A quotation; spans that were not found are empty.</summary>
/// <param name="Text">Between the marks, without the comma that leads to the attribution.</param>
/// <param name="Form">Whole, continued or fragment.</param>
/// <param name="Speaker">How the speaker was found, and the name as the text has it in full.</param>
/// <param name="Attribution">The words that attribute the quotation to the speaker.</param>
/// <param name="Verb">The verb of speech.</param>
/// <param name="Via">Who reports the words.</param>
internal readonly record struct ReadQuotation(
    SeedSpan Text, QuotationForm Form, ReadFact Speaker, SeedSpan Attribution, SeedSpan Verb, SeedSpan Via);

/// <summary>A person: the fullest name, the office as first stated, and each place that names the person.</summary>
internal readonly record struct ReadPerson(ReadFact Name, SeedSpan Role, IReadOnlyList<SeedSpan> Mentions);

/// <summary>A place: its name, the region or country that the text says holds it, and each mention. What was not found is empty.</summary>
internal readonly record struct ReadPlace(ReadFact Name, SeedSpan Within, IReadOnlyList<SeedSpan> Mentions);

/// <summary>An organisation: its name, the abbreviation that the text gives it, what the text says it is, and each mention. What was not found is empty.</summary>
internal readonly record struct ReadOrganization(ReadFact Name, SeedSpan Abbreviation, SeedSpan Role, IReadOnlyList<SeedSpan> Mentions);
