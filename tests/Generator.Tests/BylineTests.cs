using System.Linq;
using System.Threading;
using SiteBuilder.Generator.Articles;
using SiteBuilder.Readings;
using Xunit;

namespace SiteBuilder.Generator.Tests;

public class BylineTests
{
    private const string Prose =
        "The weir at Sallow Bank was closed to boats on Monday while two divers looked for a lost key in the deepest part of the pool.\n\n"
        + "The keeper had dropped it on Sunday evening, and without it nobody could open the upper gates before the rain came down.\n\n"
        + "Boats waited at the lower steps all day, and their crews played cards until the key was found under a stone at five.\n";

    [Theory]
    [InlineData("By Ada Brandt", "Ada Brandt")]
    [InlineData("By ADA BRANDT", "ADA BRANDT")]
    [InlineData("By Ada Brandt.", "Ada Brandt")]
    [InlineData("By Ada Brandt and Lev Marsh", "Ada Brandt|Lev Marsh")]
    [InlineData("BY ADA BRANDT AND LEV MARSH", "ADA BRANDT|LEV MARSH")]
    [InlineData("By Ada Brandt, Lev Marsh and Noor van der Veen", "Ada Brandt|Lev Marsh|Noor van der Veen")]
    [InlineData("By Ada Brandt, Lev Marsh", "Ada Brandt|Lev Marsh")]
    [InlineData("By Ada Brandt & Lev Marsh", "Ada Brandt|Lev Marsh")]
    [InlineData("By A. J. Brandt-Marsh", "A. J. Brandt-Marsh")]
    [InlineData("By Omar al-Rashid", "Omar al-Rashid")]
    [InlineData("By Ada \u201CBee\u201D Brandt", "Ada \u201CBee\u201D Brandt")]
    [InlineData("By Lev Marsh Jr.", "Lev Marsh Jr.")]
    [InlineData("By Ada Brandt, BBC News", "Ada Brandt")]
    [InlineData("By Ada Brandt, Staff Writer", "Ada Brandt")]
    [InlineData("By Ada Brandt Political Correspondent", "Ada Brandt")]
    [InlineData("By Ada Brandt Reuters", "Ada Brandt")]
    [InlineData("By Ada Brandt for the Sallow Courier", "Ada Brandt")]
    [InlineData("By Ada Brandt and Lev Marsh in Ostervik", "Ada Brandt|Lev Marsh")]
    [InlineData("By Ada Brandt | 3 June", "Ada Brandt")]
    [InlineData("By Ada Brandt Updated Nov 13, 2019, 10:28am EST", "Ada Brandt")]
    [InlineData("By Ada Brandt@adabrandt", "Ada Brandt")]
    [InlineData("ByAda Brandt", "Ada Brandt")]
    [InlineData("Written by Ada Brandt", "Ada Brandt")]
    [InlineData("Story by: Ada Brandt", "Ada Brandt")]
    [InlineData("Text: Ada Brandt", "Ada Brandt")]
    [InlineData("Reviewed by Noor Tull | Written by Ada Brandt", "Ada Brandt")]
    [InlineData("Posted 5 hours ago by Ada Brandt", "Ada Brandt")]
    [InlineData("Ada Brandt, BBC News", "Ada Brandt")]
    [InlineData("Ada Brandt5 hours ago", "Ada Brandt")]
    [InlineData("Ada Brandt \u2022 8h", "Ada Brandt")]
    [InlineData("3 June 2024 10:00 Ada Brandt", "Ada Brandt")]
    [InlineData("By The Associated Press", "Associated Press")]
    [InlineData("Associated Press", "Associated Press")]
    [InlineData("Web Desk", "Web Desk")]
    [InlineData("By\n\nAda Brandt", "Ada Brandt")]
    [InlineData("Author:\n\nAda Brandt", "Ada Brandt")]
    [InlineData("By\n\nAda Brandt\n\n@adabrandt\n\nLev Marsh", "Ada Brandt|Lev Marsh")]
    [InlineData("Reuters, Ada Brandt", "Reuters|Ada Brandt")]
    [InlineData("Lisbon, Coast News Bureau | Updated: 3 June 2024, 10:15 AM", "Coast News Bureau")]
    [InlineData("Ada Winter", "Ada Winter")]
    [InlineData("Related stories\n\nJune 2, 2024 Ada Brandt", "")]
    public void The_line_under_the_headline_names_the_authors(string line, string authors) => Assert.Equal(authors, Authors(Page(line)));

    [Theory]
    [InlineData("de", "Von Jette Brandeis und Alwin Terhorst", "Jette Brandeis|Alwin Terhorst")]
    [InlineData("de", "Von Jette Brandeis Politischer Korrespondent", "Jette Brandeis")]
    [InlineData("de", "Ein Bericht von Jette Brandeis", "Jette Brandeis")]
    [InlineData("fr", "Par Odile Vernay et Luc Marin", "Odile Vernay|Luc Marin")]
    [InlineData("fr", "Par Le Courrier et AFP", "Le Courrier et AFP")]
    [InlineData("es", "Por Inés Robledo y Tomás Vara", "Inés Robledo|Tomás Vara")]
    [InlineData("it", "di Carla Monti e Ugo Ferri", "Carla Monti|Ugo Ferri")]
    [InlineData("pt", "Por Rita Salgado e Nuno Vale", "Rita Salgado|Nuno Vale")]
    [InlineData("nl", "Door Saskia Veen en Bram Kolk", "Saskia Veen|Bram Kolk")]
    [InlineData("sv", "Av Elsa Lund och Nils Berg", "Elsa Lund|Nils Berg")]
    [InlineData("no", "Tekst: Elsa Lund og Nils Berg", "Elsa Lund|Nils Berg")]
    [InlineData("da", "Af Elsa Lund og Nils Berg", "Elsa Lund|Nils Berg")]
    [InlineData("cs", "Napsal Jan Horák", "Jan Horák")]
    [InlineData("ja", "\u6587\uFF0F\u5C71\u672C\u5927\u6CB3", "\u5C71\u672C\u5927\u6CB3")]
    [InlineData("zh", "\u8BB0\u8005\uFF1A\u674E\u6CB3\u3001\u738B\u5C71", "\u674E\u6CB3|\u738B\u5C71")]
    [InlineData("zh", "\uFF08\u8D23\u7F16\uFF1A\u674E\u6CB3\uFF09", "\u674E\u6CB3")]
    public void A_byline_is_read_by_the_words_of_its_language(string tag, string line, string authors) => Assert.Equal(authors, Authors(Page(line), tag));

    [Theory]
    [InlineData("Reviewed by Noor Tull")]
    [InlineData("Photo by Noor Tull")]
    [InlineData("Sponsored by Sallow Bank Brewery")]
    [InlineData("Text")]
    [InlineData("News by County")]
    [InlineData("Share")]
    [InlineData("By the book")]
    public void Other_lines_name_no_author(string line) => Assert.Equal("", Authors(Page(line, day: false)));

    [Theory]
    [InlineData("About the author\n\nAda Brandt", "Ada Brandt")]
    [InlineData("Ada Brandt is the farming correspondent of the Sallow Courier.", "Ada Brandt")]
    [InlineData("Ada Brandt (she/her) is an editor in Ostervik. Follow her on Twitter.", "Ada Brandt")]
    [InlineData("Reporting by Ada Brandt; editing by Lev Marsh", "Ada Brandt")]
    [InlineData("(AFP)", "AFP")]
    [InlineData("About the author - Ada Brandt", "Ada Brandt")]
    [InlineData("About the author\n\nAda Winter", "Ada Winter")]
    [InlineData("AFP/abc", "AFP")]
    public void The_end_of_the_text_names_the_author_where_no_line_above_does(string line, string authors) =>
        Assert.Equal(authors, Authors("Weir closed to boats for a day\n\n" + Prose + "\n" + line + "\n"));

    [Fact]
    public void A_newsroom_signs_the_last_line_in_one_word() =>
        Assert.Equal("SK-Redaktion", Authors("Weir closed to boats for a day\n\n" + Prose + "\nSK-Redaktion\n", "de"));

    [Fact]
    public void Two_names_above_the_text_come_before_the_desk_that_published_it() =>
        Assert.Equal("Ada Brandt|Lev Marsh", Authors("Weir closed to boats for a day\n\nby Sallow Times\n\nMarch 4, 2024\n\nAda Brandt/Lev Marsh\n\n" + Prose));

    [Fact]
    public void A_signed_desk_comes_before_a_bare_name() =>
        Assert.Equal("Associated Press", Authors(Page("By Associated Press\n\nSallow Bank Brewery")));

    [Fact]
    public void A_name_stands_above_its_office() =>
        Assert.Equal("Ada Brandt", Authors(Page("Ada Brandt\n\nCorrespondent in Ostervik", day: false)));

    private static string Page(string line, bool day = true) =>
        "Weir closed to boats for a day\n\n" + line + "\n\n" + (day ? "June 3, 2024\n\n" : "") + Prose;

    private static string Authors(string text, string? tag = null)
    {
        Reading reading = ArticleReader.Read(text, ReadingOptions.Default with { Language = tag }, CancellationToken.None);
        return string.Join("|", reading.Byline.Authors.Select(author => text.Substring(author.Start, author.Length)));
    }
}
