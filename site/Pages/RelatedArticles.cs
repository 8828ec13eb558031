using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using SiteBuilder.Model;
using SiteBuilder.Settings;

namespace SiteBuilder.Pages;

/// <summary>Finds the articles whose headlines a captured page lists.</summary>
internal sealed class RelatedArticles
{
    private static readonly string[] s_bars = [" | ", " · ", " • "];
    private static readonly string[] s_dashes = [" - ", " – ", " — "];
    private readonly HashSet<string> _sites;
    private readonly ILookup<string, Article> _byHeadline;

    public RelatedArticles(IReadOnlyList<Article> articles, SiteSettings settings)
    {
        _sites = [.. settings.Outlets.Select(static outlet => Fold(outlet.Name)), Fold(settings.Title)];
        _byHeadline = articles.SelectMany(article => Keys(article.Headline.Value ?? "").Select(key => (Key: key, Article: article)))
            .ToLookup(static pair => pair.Key, static pair => pair.Article, StringComparer.Ordinal);
    }

    /// <summary>
    /// The article that a headline means; null where the archive has none, and where it is not sure. Of several it is the latest before the day
    /// of the article that lists it. A headline never leads to its own article.
    /// </summary>
    /// <param name="from">The article that lists it.</param>
    /// <param name="headline">The headline as it is listed.</param>
    public Article? Find(Article from, string headline)
    {
        foreach (string key in Keys(headline))
        {
            Article[] found = [.. _byHeadline[key]];
            if (found.Contains(from))
            {
                return null;
            }

            if (found.Length > 0)
            {
                return found.Length == 1 ? found[0] : LatestBefore(from.Published.Value, found);
            }
        }

        return null;
    }

    private static Article? LatestBefore(DateOnly? day, Article[] found)
    {
        Article[] before = [.. found.Where(article => article.Published.Value < day)];
        Article[] latest = [.. before.Where(article => article.Published.Value == before.Max(static other => other.Published.Value))];
        return latest.Length == 1 ? latest[0] : null;
    }

    /// <summary>The headline without marks, and without the name of the site behind it: a bar has nothing else behind it, a dash may.</summary>
    private IEnumerable<string> Keys(string headline)
    {
        string whole = Fold(headline);
        string bare = Fold(WithoutSite(headline));
        return new[] { whole, bare }.Where(static key => key.Length > 0).Distinct(StringComparer.Ordinal);
    }

    private string WithoutSite(string headline)
    {
        int bar = s_bars.Max(bar => headline.LastIndexOf(bar, StringComparison.Ordinal));
        int dash = s_dashes.Max(dash => headline.LastIndexOf(dash, StringComparison.Ordinal));
        return bar > 0 ? headline[..bar] : dash > 0 && _sites.Contains(Fold(headline[(dash + 3)..])) ? headline[..dash] : headline;
    }

    /// <summary>Letters and digits alone, in capitals, each run of anything else but an apostrophe being one blank.</summary>
    private static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        bool parts = false;
        foreach (Rune rune in text.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark)
            {
                folded.Append(parts && folded.Length > 0 ? " " : "").Append(Rune.ToUpperInvariant(rune));
                parts = false;
            }
            else
            {
                parts |= rune.Value is not ('\'' or '\u2019' or '\u2018');
            }
        }

        return folded.ToString();
    }
}
