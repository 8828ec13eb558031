using System;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Tests.Model;

/// <summary>The archive as a program sees it.</summary>
public sealed class ArchiveTests
{
    [Fact]
    public void An_article_is_a_property_named_after_its_headline()
    {
        Article article = Hallermouth.Articles.PactSignedInPyongyang;

        Assert.Equal("Pact signed in Pyongyang", article.Headline.Value);
        Assert.Equal("pact-signed-in-pyongyang", article.Slug);
        Assert.Equal("2024/06/pact-signed-in-pyongyang/", article.Address);
        Assert.Equal(new DateOnly(2024, 6, 19), article.Published.Value);
        Assert.Equal(Basis.Stated, article.Published.Basis);
        Assert.Equal("Published 3:04 PM BST, Wed June 19, 2024", article.Capture.Slice(article.Blocks.First(
            static block => block.Kind == BlockKind.PublicationLine).Span));
        Assert.Equal("001_pact-signed-in-pyongyang.txt", article.Capture.Path);
    }

    [Fact]
    public void A_property_and_a_slug_give_one_and_the_same_article()
    {
        Assert.Same(Hallermouth.Articles.PactSignedInPyongyang, Hallermouth.Archive.BySlug("pact-signed-in-pyongyang"));
        Assert.Same(Hallermouth.Articles.PactSignedInPyongyang, Hallermouth.Archive.Articles.Single(static article => article.Slug == "pact-signed-in-pyongyang"));
    }

    [Theory]
    [InlineData("no-such-article")]
    [InlineData("Pact-Signed-In-Pyongyang")]
    [InlineData("")]
    public void A_slug_that_no_article_has_gives_nothing(string slug) => Assert.Null(Hallermouth.Archive.BySlug(slug));

    [Fact]
    public void Articles_come_latest_first_and_undated_ones_last()
    {
        DateOnly?[] days = [.. Hallermouth.Archive.Articles.Select(static article => article.Published.Value)];

        Assert.Equal(16, days.Length);
        Assert.Equal(days.OrderDescending(), days);
    }

    [Fact]
    public void Years_are_those_of_articles_latest_first() => Assert.Equal([2024, 2023], Hallermouth.Archive.Years);

    [Fact]
    public void A_person_has_every_article_that_names_them() => Assert.All(Hallermouth.Archive.People, static person =>
    {
        string surname = person.Name.Split(' ')[^1].Replace('\u2019', '\'');
        Assert.All(person.Articles, article => Assert.Contains(
            article.People, named => named.Name.Value!.Replace('\u2019', '\'').EndsWith(surname, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(Hallermouth.Archive.Articles.Where(article => article.People.Any(named => named.Name.Value == person.Name)).Except(person.Articles));
    });

    [Fact]
    public void A_person_is_one_in_every_form_of_the_name_and_a_property()
    {
        string[] names =
        [
            .. Hallermouth.People.GrainneOTarpey.Articles.SelectMany(static article => article.People)
                .Select(static person => person.Name.Value!).Where(static name => name.EndsWith("Tarpey", StringComparison.Ordinal)).Distinct(),
        ];

        Assert.Contains("Grainne O\u2019Tarpey", names);
        Assert.Contains("Grainne O'Tarpey", names);
        Assert.Same(Hallermouth.People.GrainneOTarpey, Hallermouth.Archive.People.Single(static person => person.Name == "Grainne O\u2019Tarpey"));
        Assert.Throws<ArgumentException>(static () => Hallermouth.Archive.Contents.Person("Nobody Named"));
    }

    [Fact]
    public void People_are_each_there_once_in_the_order_of_names()
    {
        string[] names = [.. Hallermouth.Archive.People.Select(static person => person.Name)];

        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
        Assert.Contains("Vladimir Putin", names);
        Assert.Contains(Hallermouth.Archive.People, static person => person.Articles.Count > 1);
    }

    [Fact]
    public void Quotations_know_their_article_and_their_words()
    {
        Quotation[] quotations = [.. Hallermouth.Archive.Quotations];

        Assert.NotEmpty(quotations);
        Assert.All(quotations, static quotation =>
        {
            Assert.Contains(quotation, quotation.Article.Quotations);
            string[] paragraphs = [.. quotation.Article.Parts.SelectMany(static part => part.Paragraphs)];
            Assert.Contains(quotation.Text, paragraphs[quotation.Paragraph - 1], StringComparison.Ordinal);
        });
        Assert.Equal(Hallermouth.Archive.Articles.SelectMany(static article => article.Quotations), quotations);
    }

    [Fact]
    public void No_quotation_of_the_sample_is_put_into_the_mouth_of_a_real_person() =>
        Assert.Empty(Hallermouth.Articles.PactSignedInPyongyang.Quotations);

    [Fact]
    public void An_absent_fact_is_null_and_says_so()
    {
        Article article = Hallermouth.Archive.Articles.First(static article => article.Byline.Value is null);

        Assert.Equal(Basis.Absent, article.Byline.Basis);
        Assert.True(article.Byline.Span.IsEmpty);
        Assert.Equal("", article.Byline.ToString());
    }

    [Fact]
    public void A_span_of_another_capture_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        static () => Hallermouth.Articles.PactSignedInPyongyang.Capture.Slice(new SeedSpan(1_000_000, 1)));
}
