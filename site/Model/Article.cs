using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Readings;

namespace SiteBuilder.Model;

/// <summary>An article as it was read from one capture (schema.org <c>NewsArticle</c>). It never changes.</summary>
public sealed class Article
{
    internal Article()
    {
    }

    /// <summary>The last part of the address; unique in the archive.</summary>
    public required string Slug { get; init; }

    /// <summary>
    /// Address in the archive, without a leading slash, by the pattern <c>permalink</c> of the settings: "2024/06/some-slug/" by default, or
    /// "undated/some-slug/".
    /// </summary>
    public required string Address { get; init; }

    /// <summary>The headline.</summary>
    public required Found<string> Headline { get; init; }

    /// <summary>A second headline of other words.</summary>
    public required Found<string> AlternativeHeadline { get; init; }

    /// <summary>The language as a BCP 47 tag, such as <c>en</c>; the words of the text prove it, so that it has no span of its own.</summary>
    public required Found<string> Language { get; init; }

    /// <summary>The standfirst between headline and text.</summary>
    public required Found<string> Summary { get; init; }

    /// <summary>Who wrote it.</summary>
    public required Found<Byline> Byline { get; init; }

    /// <summary>Where it was filed.</summary>
    public required Found<Dateline> Dateline { get; init; }

    /// <summary>The day of publication; absent where the text does not prove one.</summary>
    public required Found<DateOnly?> Published { get; init; }

    /// <summary>The day of the last change that the text states.</summary>
    public required Found<DateOnly?> Modified { get; init; }

    /// <summary>Everything captured, in order: article and residue.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Pictures, in order.</summary>
    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Quotations and quoted fragments, in order.</summary>
    public IReadOnlyList<Quotation> Quotations { get; internal set; } = [];

    /// <summary>People, in the order of their first mention.</summary>
    public required IReadOnlyList<Person> People { get; init; }

    /// <summary>Places, in the order of their first mention.</summary>
    public required IReadOnlyList<Place> Places { get; init; }

    /// <summary>Organisations, in the order of their first mention.</summary>
    public required IReadOnlyList<Organization> Organizations { get; init; }

    /// <summary>Where the article says that it comes from.</summary>
    public required Found<string> SourceNote { get; init; }

    /// <summary>The captured file.</summary>
    public required Capture Capture { get; init; }

    /// <summary>The section of the paper (schema.org <c>articleSection</c>).</summary>
    public required Found<string> Section { get; init; }

    /// <summary>Subjects (schema.org <c>keywords</c>), as the author states them.</summary>
    public required IReadOnlyList<Found<string>> Tags { get; init; }

    /// <summary>The series that it is a part of (schema.org <c>isPartOf</c>).</summary>
    public required Found<Series> Series { get; init; }

    /// <summary>What its translations have in common with it (schema.org <c>workTranslation</c>): a word of the author's.</summary>
    public required Found<string> TranslationKey { get; init; }

    /// <summary>Where it was published first, as the author states it.</summary>
    public required Source Source { get; init; }

    /// <summary>The picture that stands for it.</summary>
    public required Found<Picture> Image { get; init; }

    /// <summary>Addresses in the archive that it had before, without slashes at their ends; each leads on to where it is now.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What was changed in it after it was published, in the order in which it is stated.</summary>
    public IReadOnlyList<Revision> Revisions { get; init; } = [];

    /// <summary>
    /// The article that is the record of the same text: the fullest of several captures, or the one that the author states. Null for the record
    /// itself, and for an article that was captured once.
    /// </summary>
    public Article? Record { get; internal set; }

    /// <summary>The other captures of the same text, in the order of their paths; for the record only.</summary>
    public IReadOnlyList<Article> OtherCaptures { get; internal set; } = [];

    /// <summary>The day of the last change that is known: published, modified, or the last revision; null for an article without a day.</summary>
    public DateOnly? LastChange
    {
        get
        {
            DateOnly[] days = [.. new[] { Published.Value, Modified.Value }.Concat(Revisions.Select(static revision => revision.Day)).OfType<DateOnly>()];
            return Published.Value is null ? null : days.Max();
        }
    }

    /// <summary>The text by subheads.</summary>
    public IReadOnlyList<Part> Parts => ReadParts();

    /// <summary>Headlines of other articles that the capture lists.</summary>
    public IReadOnlyList<Related> Related =>
        [.. Blocks.Where(static block => block.Kind == BlockKind.Related).Select(static block => new Related(block.Text, block.Span))];

    /// <summary>Captured lines that are not the article.</summary>
    public IReadOnlyList<Residue> Residue =>
        [.. Blocks.Where(static block => block.Kind is BlockKind.Residue or BlockKind.RelatedHeading or BlockKind.MediaTitle)
            .Select(static block => new Residue(block.Text, block.Rule, block.Span) { StatedRule = block.StatedRule })];

    /// <summary>The headline.</summary>
    public override string ToString() => Headline.ToString();

    private List<Part> ReadParts()
    {
        List<Part> parts = [];
        string? subhead = null;
        List<string> paragraphs = [];
        foreach (Block block in Blocks)
        {
            if (block.Kind is BlockKind.Paragraph or BlockKind.ListItem or BlockKind.BlockQuote or BlockKind.Definition or BlockKind.Alert)
            {
                paragraphs.Add(block.Text);
            }
            else if (block.Kind == BlockKind.Subhead)
            {
                Close();
                subhead = block.Text;
                paragraphs = [];
            }
        }

        Close();
        return parts;

        void Close()
        {
            if (subhead is not null || paragraphs.Count > 0)
            {
                parts.Add(new Part(subhead, paragraphs));
            }
        }
    }
}
