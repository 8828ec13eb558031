using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace SiteBuilder.Benchmarks.Corpus;

/// <summary>The whole page around an article as a scraper leaves it: menus, teasers, nags, the captured article, more teasers, and the foot.</summary>
internal static class PageForm
{
    private const int TeasersAbove = 6;
    private const int TeasersBelow = 24;

    private static readonly string[] s_menu =
    [
        "Skip to content", "Home", "News", "Towns", "Harbour", "Business", "Sport", "Culture", "Opinion", "Letters", "Weather", "Tides", "Puzzles", "Obituaries",
        "Search", "Sign in", "Subscribe", "Menu",
    ];

    private static readonly string[] s_nags =
    [
        "Sign up for our morning letter and never miss a tide", "You have 2 free articles left this month.", "Share", "Copy link", "3 min read", "12 comments",
        "We use cookies to make this page work. Manage your choices below.", "Advertisement",
    ];

    private static readonly string[] s_foot =
    [
        "About us", "Contact us", "Work with us", "Terms of use", "Privacy policy", "Cookie settings", "Corrections", "Archive", "Back to top",
        "© 2024 Lantern House. All rights reserved.",
    ];

    /// <summary>The page of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="others">Articles whose headlines the page shows; any number.</param>
    public static string Write(CorpusArticle article, IReadOnlyList<CorpusArticle> others)
    {
        StringBuilder page = new();
        Lines(page, s_menu);
        Line(page, "Home > Towns > " + article.Headline);
        Line(page, article.Headline + " | Lantern House");
        Teasers(page, others.Take(TeasersAbove));
        Lines(page, s_nags);
        page.Append(CapturedForm.Write(article));
        Line(page, "Most read");
        Teasers(page, others.Skip(TeasersAbove).Take(TeasersBelow));
        Lines(page, s_nags);
        Lines(page, s_menu);
        Lines(page, s_foot);
        return page.ToString();
    }

    private static void Teasers(StringBuilder page, IEnumerable<CorpusArticle> others)
    {
        foreach (CorpusArticle other in others)
        {
            Line(page, Phrases.Towns[other.Number % Phrases.Towns.Length]);
            Line(page, other.Headline);
            Line(page, string.Create(CultureInfo.InvariantCulture, $"{(other.Number % 11) + 1} hours ago"));
        }
    }

    private static void Lines(StringBuilder page, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Line(page, line);
        }
    }

    private static void Line(StringBuilder page, string line) => page.Append(line).Append('\n');
}
