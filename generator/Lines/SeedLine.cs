namespace SiteBuilder.Generator.Lines;

/// <summary>One line of a seed, without its line ending and without blanks at its ends.</summary>
/// <param name="Number">Line number, one-based, as editors show it.</param>
/// <param name="Start">Offset of the first character that is not a blank, zero-based, in UTF-16 code units of the repaired text.</param>
/// <param name="Length">Number of code units up to the last character that is not a blank; 0 for a blank line.</param>
internal readonly record struct SeedLine(int Number, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsBlank => Length == 0;
}
