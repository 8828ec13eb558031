using System;
using System.Collections.Generic;
using System.Globalization;
using SiteBuilder.Readings;

namespace SiteBuilder.Model;

/// <summary>A block of the capture and what it was read as. Every captured character that is not white space is in exactly one.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">As printed: repaired, lines joined.</param>
/// <param name="Rule">The rule that named it.</param>
/// <param name="Span">Its captured characters.</param>
/// <param name="Confidence">How sure the kind is, in hundredths; 100 for a rule that weighs nothing.</param>
/// <param name="Other">The kind that came second; its own kind where nothing else was weighed.</param>
public sealed record Block(BlockKind Kind, string Text, ReadingRule Rule, SeedSpan Span, int Confidence, BlockKind Other)
{
    /// <summary>The archive's own rule of residue that set it aside, by its name in <c>site.yml</c>; null where none did.</summary>
    public string? StatedRule { get; init; }
}

/// <summary>A part of the text under one subhead.</summary>
/// <param name="Subhead">The subhead; null for what stands before the first.</param>
/// <param name="Paragraphs">The paragraphs, the entries of lists and what is set apart, in order.</param>
public sealed record Part(string? Subhead, IReadOnlyList<string> Paragraphs);

/// <summary>A series of articles.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Number">Which part of it the article is, from 1; null where that is not stated.</param>
public sealed record Series(string Name, int? Number)
{
    /// <summary>"Name (2)".</summary>
    public override string ToString() => Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Name} ({number})") : Name;
}

/// <summary>A picture that the author names.</summary>
/// <param name="Address">Its address, or its path beside the article.</param>
/// <param name="AlternativeText">What it shows, for those who do not see it; null where not stated.</param>
public sealed record Picture(string Address, string? AlternativeText)
{
    /// <summary>The address.</summary>
    public override string ToString() => Address;
}

/// <summary>Where an article was published before it was captured.</summary>
/// <param name="Outlet">Who published it.</param>
/// <param name="Address">Where: an absolute http or https address.</param>
/// <param name="CapturedOn">The day of the capture.</param>
/// <param name="Rights">Whose rights it is under.</param>
public sealed record Source(Found<string> Outlet, Found<string> Address, Found<DateOnly?> CapturedOn, Found<string> Rights)
{
    /// <summary>Copies of it in web archives, in the order in which they are stated.</summary>
    public IReadOnlyList<Memento> Mementos { get; init; } = [];
}

/// <summary>The line that names the authors (schema.org <c>author</c>).</summary>
/// <param name="Text">The whole line as printed.</param>
/// <param name="Authors">The names, in order.</param>
public sealed record Byline(string Text, IReadOnlyList<string> Authors);

/// <summary>Where the report was filed (schema.org <c>dateline</c>).</summary>
/// <param name="Text">The whole of it as printed, with its dash.</param>
/// <param name="Place">The place.</param>
/// <param name="Agency">The agency in brackets; null where none is named.</param>
public sealed record Dateline(string Text, string Place, string? Agency);

/// <summary>A picture of which words are left.</summary>
/// <param name="Caption">The caption (IPTC Description).</param>
/// <param name="CreditLine">Who made and supplied it; null where nobody is credited.</param>
/// <param name="Taken">The full date that the caption states.</param>
/// <param name="Span">The captured characters of the caption.</param>
public sealed record Figure(Found<string> Caption, CreditLine? CreditLine, Found<DateOnly?> Taken, SeedSpan Span);

/// <summary>A credit line taken apart (IPTC Credit Line).</summary>
/// <param name="Text">The whole line as printed.</param>
/// <param name="Creator">Who made the picture (IPTC Creator); null where not stated.</param>
/// <param name="Agency">The agency; null where not stated.</param>
/// <param name="Supplier">Who supplied it (PLUS Image Supplier); null where not stated.</param>
/// <param name="Rule">The form that it has.</param>
/// <param name="Span">Its captured characters.</param>
public sealed record CreditLine(string Text, string? Creator, string? Agency, string? Supplier, ReadingRule Rule, SeedSpan Span);

/// <summary>A person whom an article names.</summary>
/// <param name="Name">The fullest name that the article has.</param>
/// <param name="Role">The office as first stated.</param>
/// <param name="Mentions">The captured characters of each mention, in order.</param>
public sealed record Person(Found<string> Name, Found<string> Role, IReadOnlyList<SeedSpan> Mentions);

/// <summary>A place that an article names (schema.org <c>Place</c>).</summary>
/// <param name="Name">The name, in mixed case where the article has it so.</param>
/// <param name="Within">The region or country that the article says holds it: "France" of "Lyon, France".</param>
/// <param name="Mentions">The captured characters of each mention, in order; the dateline is one.</param>
public sealed record Place(Found<string> Name, Found<string> Within, IReadOnlyList<SeedSpan> Mentions);

/// <summary>A body that an article names (schema.org <c>Organization</c>): an authority, a company, a party, a school, a newspaper.</summary>
/// <param name="Name">The name as first printed, without its article.</param>
/// <param name="Abbreviation">The letters that the article puts in brackets behind the name.</param>
/// <param name="Role">What the article says that it is: "aid agency", "charity".</param>
/// <param name="Mentions">The captured characters of each mention, by name or abbreviation, in order.</param>
public sealed record Organization(Found<string> Name, Found<string> Abbreviation, Found<string> Role, IReadOnlyList<SeedSpan> Mentions);

/// <summary>The headline of another article, as the capture lists it.</summary>
/// <param name="Headline">The headline.</param>
/// <param name="Span">Its captured characters.</param>
public sealed record Related(string Headline, SeedSpan Span);

/// <summary>A captured line that is not the article.</summary>
/// <param name="Text">The line as printed.</param>
/// <param name="Rule">The rule that set it aside.</param>
/// <param name="Span">Its captured characters.</param>
public sealed record Residue(string Text, ReadingRule Rule, SeedSpan Span)
{
    /// <summary>The archive's own rule, by its name in <c>site.yml</c>; null where a rule of reading set the line aside.</summary>
    public string? StatedRule { get; init; }
}
