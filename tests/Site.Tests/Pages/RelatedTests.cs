using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Settings;
using SiteBuilder.Tests.Samples;
using Xunit;

namespace SiteBuilder.Tests.Pages;

/// <summary>Headlines that a capture lists, and the articles that they mean.</summary>
public sealed class RelatedTests
{
    private static readonly SiteSettings s_settings = new() { Title = "Papers of the town", Outlets = [new Outlet("The Sentinel", null, null, Indexing.Index)] };

    [Theory]
    [InlineData("Keeper says “no” to the weir")]
    [InlineData("KEEPER SAYS 'NO' TO THE WEIR")]
    [InlineData("Keeper says\u00A0\"no\" to the weir.")]
    [InlineData("  Keeper   says no to the weir ")]
    [InlineData("Keeper says 'no' to the weir | Any paper")]
    [InlineData("Keeper says 'no' to the weir - The Sentinel")]
    [InlineData("Keeper says 'no' to the weir – Papers of the town")]
    public void A_headline_is_known_in_other_letters_marks_and_blanks(string listed) =>
        Assert.Equal("Keeper says ‘no’ to the weir", Find(listed, Day("2024-06-20"), MadeArticle.Of("Keeper says ‘no’ to the weir")));

    [Theory]
    [InlineData("Keeper says no")]
    [InlineData("Keeper says no to the weir again")]
    [InlineData("Keeper says no to the weir - again")]
    [InlineData("…")]
    [InlineData("")]
    public void Another_headline_leads_nowhere(string listed) => Assert.Null(Find(listed, Day("2024-06-20"), MadeArticle.Of("Keeper says ‘no’ to the weir")));

    [Fact]
    public void The_name_of_the_site_behind_the_headline_of_the_article_makes_no_difference() =>
        Assert.Equal("Weir closed | The Sentinel", Find("Weir closed", Day("2024-06-20"), MadeArticle.Of("Weir closed | The Sentinel")));

    [Fact]
    public void Words_behind_a_dash_are_words_of_the_headline() =>
        Assert.Equal("Weir closed – again", Find("Weir closed - again", Day("2024-06-20"), MadeArticle.Of("Weir closed – again"), MadeArticle.Of("Weir closed")));

    [Fact]
    public void One_article_is_meant_whenever_it_was_published()
    {
        Assert.NotNull(Find("Weir closed", Day("2024-06-20"), MadeArticle.Of("Weir closed", "2025-01-01")));
        Assert.NotNull(Find("Weir closed", Day(null), MadeArticle.Of("Weir closed", null)));
    }

    [Theory]
    [InlineData("2024-06-20", "2024-06-19")]
    [InlineData("2024-06-19", "2024-03-01")]
    [InlineData("2024-03-01", null)]
    [InlineData(null, null)]
    public void Of_several_it_is_the_latest_before(string? day, string? expected)
    {
        Article[] found = [MadeArticle.Of("Weir closed", "2024-06-19"), MadeArticle.Of("Weir closed", "2024-03-01"), MadeArticle.Of("Weir closed", null)];
        Article from = Day(day);

        Article? meant = new RelatedArticles([from, .. found], s_settings).Find(from, "Weir closed");

        Assert.Equal(found.SingleOrDefault(article => expected is not null && article.Published.ToString() == meant?.Published.ToString()), meant);
        Assert.Equal(expected, meant?.Published.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Two_of_one_day_are_not_told_apart() => Assert.Null(
        Find("Weir closed", Day("2024-06-20"), MadeArticle.Of("Weir closed"), MadeArticle.Of("Weir closed!"), MadeArticle.Of("Weir closed", "2024-03-01")));

    [Fact]
    public void An_article_does_not_lead_to_itself()
    {
        Article from = MadeArticle.Of("Weir closed");

        Assert.Null(new RelatedArticles([from, MadeArticle.Of("Weir closed", "2024-03-01")], s_settings).Find(from, "Weir Closed"));
    }

    private static Article Day(string? day) => MadeArticle.Of("Another day", day);

    private static string? Find(string listed, Article from, params Article[] others) =>
        new RelatedArticles([from, .. others], s_settings).Find(from, listed)?.Headline.Value;
}
