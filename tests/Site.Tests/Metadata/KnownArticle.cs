using System;
using System.Linq;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using SiteBuilder.Tests.Samples;

namespace SiteBuilder.Tests.Metadata;

/// <summary>Articles of which everything is known, or what a test needs of it.</summary>
internal static class KnownArticle
{
    /// <summary>An article with every field that an author can state.</summary>
    /// <param name="headline">Its headline; the slug is made of it.</param>
    /// <param name="outlet">Who published it first.</param>
    /// <param name="original">Where; null where that is not known.</param>
    /// <param name="blocks">Its text; two paragraphs where none is given.</param>
    /// <param name="day">The published day.</param>
    public static Article Of(
        string headline = "Lamp mended", string outlet = "The Saltby Bell", string? original = "https://bell.example/lamp?a=1&b=2", Block[]? blocks = null, string day = "2024-06-19")
    {
        Article made = MadeArticle.Of(headline, day);
        Article article = new()
        {
            Slug = made.Slug,
            Address = made.Address,
            Headline = made.Headline,
            AlternativeHeadline = Stated("Light & dark"),
            Language = made.Language with { Value = "en" },
            Summary = Stated("A lamp on the mole shines again"),
            Byline = Stated(new Byline("By Ada Holm, Reuters and Bell Staff", ["Ada Holm", "Reuters", "Bell Staff"])),
            Dateline = Stated(new Dateline("SALTBY (AP) — ", "Saltby", "AP")),
            Published = made.Published,
            Modified = Stated<DateOnly?>(new DateOnly(2024, 6, 21)),
            Blocks = blocks ?? [Block(BlockKind.Paragraph, "The lamp was mended on Wednesday."), Block(BlockKind.Paragraph, "“It shines,” said Nora Lindqvist.")],
            Figures = [],
            People = [new Person(Stated("Nora Lindqvist"), Stated("harbour master"), [])],
            Places = [new Place(Stated("Saltby"), Stated("Haller County"), [])],
            Organizations = [new Organization(Stated("Harbour Office"), Stated("HO"), Stated("authority"), [])],
            SourceNote = Stated("First printed in the Bell"),
            Section = Stated("Harbour"),
            TranslationKey = Absent<string>(),
            Tags = [Stated("lamps"), Stated("mole")],
            Series = Stated(new Series("Lights", 3)),
            Source = new Source(Stated(outlet), original is null ? Absent<string>() : Stated(original), Stated<DateOnly?>(new DateOnly(2024, 7, 1)), Stated("The heirs of the Bell"))
            {
                Mementos = [new Memento(Stated("https://web.example/20240702101112/https://bell.example/lamp"), new DateTime(2024, 7, 2, 10, 11, 12, DateTimeKind.Utc), IsDayOnly: false)],
            },
            Image = Absent<Picture>(),
            Capture = made.Capture,
            Revisions =
            [
                new Revision(RevisionKind.Correction, Stated("The lamp is green, not red."), new DateOnly(2024, 6, 25)),
                new Revision(RevisionKind.Update, Stated("A second lamp was lit."), null),
            ],
        };
        article.Quotations =
        [
            new Quotation { Article = article, Text = "It shines", Form = QuotationForm.Direct, Speaker = Stated("Nora Lindqvist"), Paragraph = 1, Span = new SeedSpan(0, 1) },
            new Quotation { Article = article, Text = "shine", Form = QuotationForm.Fragment, Speaker = Absent<string>(), Paragraph = 1, Span = new SeedSpan(0, 1) },
        ];
        return article;
    }

    /// <summary>A block of a captured text.</summary>
    public static Block Block(BlockKind kind, string text) => new(kind, text, ReadingRule.ParagraphProse, new SeedSpan(0, 1), 100, kind);

    /// <summary>A stated fact.</summary>
    public static Found<T> Stated<T>(T value) => new(value, Basis.Stated, ReadingRule.StatedFrontMatter, new SeedSpan(0, 1));

    /// <summary>A fact that is not known.</summary>
    public static Found<T> Absent<T>() => new(default, Basis.Absent, ReadingRule.None, default);
}
