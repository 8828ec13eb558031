using SiteBuilder.Readings;

namespace SiteBuilder.Statements;

/// <summary>The form of a text of statements.</summary>
internal enum StatementFormat
{
    /// <summary>YAML, of which JSON is a part.</summary>
    Yaml,

    /// <summary>TOML, as Hugo and Zola write front matter.</summary>
    Toml,
}

/// <summary>A run of a file that holds statements: a whole sidecar, or the front matter of an article.</summary>
/// <param name="File">Path in the seed folder, with slashes.</param>
/// <param name="Text">All characters of the file.</param>
/// <param name="Span">Those that hold the statements, without fences.</param>
/// <param name="Format">Their form.</param>
internal readonly record struct StatementText(string File, string Text, SeedSpan Span, StatementFormat Format)
{
    /// <summary>A file that holds nothing but statements.</summary>
    public static StatementText Of(string file, string text) => new(file, text, new SeedSpan(0, text.Length), StatementFormat.Yaml);

    /// <summary>The place of a run of the file.</summary>
    public StatedPlace PlaceOf(SeedSpan span)
    {
        (int line, int column) = new LineTable(Text).PlaceOf(span.Start);
        return new StatedPlace(File, span, line + 1, column + 1);
    }
}
