using System.Runtime.InteropServices;
using SiteBuilder.Generator.Languages;
using SiteBuilder.Readings;

namespace SiteBuilder.Generator.Articles;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Comma,
    Stop,
    Colon,
    Semicolon,
    OpenQuote,
    CloseQuote,
    OpenBracket,
    CloseBracket,
    Dash,
    Other,
}

/// <summary>A word or a mark of running text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in the repaired text.</param>
/// <param name="Length">Length in code units; a possessive ending belongs to the word.</param>
/// <param name="Bare">Length without a possessive ending.</param>
/// <param name="IsCapital">Whether the word starts with a capital, or has one behind a small prefix, as in "al-Rashid".</param>
/// <param name="Classes">What the word may be, without its possessive ending.</param>
/// <param name="IsHyphenated">Whether a hyphen stands in the word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(
    TokenKind Kind, int Start, int Length, int Bare, bool IsCapital, WordClass Classes = WordClass.None, bool IsHyphenated = false)
{
    public int End => Start + Length;

    public int BareEnd => Start + Bare;

    public bool IsPossessive => Bare < Length;

    public bool IsWord => Kind == TokenKind.Word;

    public SeedSpan Span => new(Start, Length);
}
