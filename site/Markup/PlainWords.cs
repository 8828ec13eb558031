using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax.Inlines;

namespace SiteBuilder.Markup;

/// <summary>The words of inlines without markup: what stands in the place of a picture, the name of a column.</summary>
internal static class PlainWords
{
    /// <summary>The words, in order; breaks of lines are blanks.</summary>
    public static string Of(ContainerInline inlines)
    {
        StringBuilder words = new();
        Add(words, inlines);
        return words.ToString();
    }

    private static void Add(StringBuilder words, ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
        {
            _ = inline switch
            {
                LiteralInline literal => words.Append(literal.Content.ToString()),
                CodeInline code => words.Append(code.Content),
                HtmlEntityInline entity => words.Append(entity.Transcoded.ToString()),
                AutolinkInline link => words.Append(link.Url),
                AbbreviationInline abbreviation => words.Append(abbreviation.Abbreviation.Label),
                LineBreakInline => words.Append(' '),
                DelimiterInline delimiter => words.Append(delimiter.ToLiteral()),
                _ => words,
            };
            if (inline is ContainerInline container)
            {
                Add(words, container);
            }
        }
    }
}
