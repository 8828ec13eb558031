namespace SiteBuilder.Citations;

/// <summary>A run of a styled citation.</summary>
/// <param name="Text">The characters, blanks at its ends too.</param>
/// <param name="IsItalic">Whether it is the title of a whole work, which styles set in italics.</param>
internal readonly record struct CitationRun(string Text, bool IsItalic);
