using SiteBuilder.Readings;

namespace SiteBuilder.Model;

/// <summary>Words in quotation marks (schema.org <c>Quotation</c>).</summary>
public sealed class Quotation
{
    internal Quotation()
    {
    }

    /// <summary>The article that quotes.</summary>
    public required Article Article { get; init; }

    /// <summary>The words, without marks and without the comma that leads to the attribution.</summary>
    public required string Text { get; init; }

    /// <summary>Whether somebody speaks, goes on speaking, or a few words are marked.</summary>
    public required QuotationForm Form { get; init; }

    /// <summary>Who speaks, by the fullest name that the article has (schema.org <c>spokenByCharacter</c>).</summary>
    public required Found<string> Speaker { get; init; }

    /// <summary>The words that attribute the quotation: "said Cha"; null where none do.</summary>
    public string? Attribution { get; init; }

    /// <summary>The verb of speech; null where there is none.</summary>
    public string? Verb { get; init; }

    /// <summary>Who reports the words: an agency or an outlet; null where nobody does.</summary>
    public string? Via { get; init; }

    /// <summary>The number of its paragraph in the article, from 1.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The captured characters of the words.</summary>
    public required SeedSpan Span { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Speaker.Value is { } speaker ? $"{speaker}: {Text}" : Text;
}
