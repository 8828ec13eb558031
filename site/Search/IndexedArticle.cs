using System;
using System.Collections.Generic;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;

namespace SiteBuilder.Search;

/// <summary>The terms of one article.</summary>
/// <param name="Terms">Each term once, with how often it is there.</param>
/// <param name="Length">How many terms its text has.</param>
internal sealed record IndexedArticle(IReadOnlyList<KeyValuePair<string, Occurrences>> Terms, int Length)
{
    /// <summary>Reads an article: its headlines, its standfirst, and of its text all that is the article.</summary>
    public static IndexedArticle Of(Article article)
    {
        Dictionary<string, Occurrences> terms = new(StringComparer.Ordinal);
        Add(terms, article.Headline.Value, static found => found with { Headline = found.Headline + 1 });
        Add(terms, article.AlternativeHeadline.Value, static found => found with { Headline = found.Headline + 1 });
        Add(terms, article.Summary.Value, static found => found with { Summary = found.Summary + 1 });
        int length = article.Blocks.Where(static block => IsText(block.Kind))
            .Sum(block => Add(terms, block.Text, static found => found with { Body = found.Body + 1 }));
        foreach (Quotation quotation in article.Quotations)
        {
            foreach (string term in SearchTerms.Of(quotation.Text))
            {
                // A pair of characters that a quotation ends within is no term of the text.
                if (terms.TryGetValue(term, out Occurrences found))
                {
                    terms[term] = found with { IsSpoken = true };
                }
            }
        }

        return new IndexedArticle([.. terms], length);
    }

    private static bool IsText(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Subhead or BlockKind.ListItem or BlockKind.BlockQuote
        or BlockKind.PullQuote or BlockKind.Caption or BlockKind.AuthorNote or BlockKind.Correction or BlockKind.Definition or BlockKind.Alert
        or BlockKind.Table or BlockKind.Footnote or BlockKind.Code or BlockKind.SourceNote;

    private static int Add(Dictionary<string, Occurrences> terms, string? text, Func<Occurrences, Occurrences> count)
    {
        int length = 0;
        foreach (string term in SearchTerms.Of(text ?? ""))
        {
            terms[term] = count(terms.GetValueOrDefault(term));
            length++;
        }

        return length;
    }
}
