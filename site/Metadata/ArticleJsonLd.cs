using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SiteBuilder.Citations;
using SiteBuilder.Model;
using SiteBuilder.Pages;
using SiteBuilder.Readings;
using SiteBuilder.Settings;
using SiteBuilder.Templates;

namespace SiteBuilder.Metadata;

/// <summary>Writes an article as a <c>NewsArticle</c> of schema.org (vocabulary of August 2026).</summary>
/// <param name="frame">What pages are made with.</param>
internal sealed class ArticleJsonLd(PageFrame frame)
{
    // Languages that put no blanks between words, so that nobody can count them without a dictionary.
    private static readonly string[] s_unspaced = ["zh", "ja", "th", "lo", "km", "my"];

    private readonly KnownContributors _contributors = new(frame.Settings);

    /// <summary>The document.</summary>
    /// <param name="article">The article.</param>
    /// <param name="image">The picture that stands for it; null for none.</param>
    public Html Write(Article article, LeadImage? image) => JsonLdWriter.Write("NewsArticle", json =>
    {
        string address = frame.Address.AbsoluteOf(article.Address);
        json.WriteString("@id", address);
        json.WriteString("url", address);
        Text(json, article);
        json.List("author", article.Byline.Value?.Authors ?? [], (writer, author) => Contributor(writer, null, article, author));
        Origin(json, article);
        if (image is not null)
        {
            Image(json, article, image);
        }

        Whole(json, article);
        json.List(
            "hasPart", [.. article.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment)],
            (writer, quotation) => Quotation(writer, article, quotation, address));
        json.List("mentions", [.. Mentions(article)], static (writer, mention) => mention(writer));
        json.List("correction", [.. Corrections(article)], static (writer, correction) => writer.Thing(null, "CorrectionComment", comment =>
        {
            comment.WriteString("text", correction.Text);
            comment.Text("datePublished", Iso(correction.Day));
        }));
        json.List("workTranslation", frame.Archive.TranslationsOf(article), (writer, other) => writer.Thing(null, "NewsArticle", translation =>
        {
            translation.WriteString("@id", frame.Address.AbsoluteOf(other.Address));
            translation.Text("headline", other.Headline.Value);
            translation.WriteString("inLanguage", frame.LanguageOf(other));
        }));
        json.Thing("sdPublisher", "Organization", archive =>
        {
            archive.WriteString("name", frame.Settings.Title);
            archive.WriteString("url", frame.Address.AbsoluteOf(Paths.Front));
        });
    });

    private void Text(Utf8JsonWriter json, Article article)
    {
        json.Text("headline", article.Headline.Value);
        json.Text("alternativeHeadline", article.AlternativeHeadline.Value);
        json.Text("description", article.Summary.Value);
        json.Text("datePublished", Iso(article.Published.Value));
        json.Text("dateModified", Iso(article.Revisions.Select(static revision => revision.Day).Append(article.Modified.Value).Max()));
        json.WriteString("inLanguage", frame.LanguageOf(article));
        json.Text("dateline", article.Dateline.Value?.Text.TrimEnd(' ', '-', '\u2013', '\u2014', '\u2015'));
        json.Text("articleSection", article.Section.Value);
        json.List("keywords", [.. article.Tags.Select(static tag => tag.Value!)]);
        if (!s_unspaced.Contains(frame.LanguageOf(article).Split('-')[0], StringComparer.OrdinalIgnoreCase) && WordsOf(article) is > 0 and var words)
        {
            json.WriteNumber("wordCount", words);
        }

        json.Text("creditText", article.SourceNote.Value);
    }

    /// <summary>Who published it first, where, and under whose rights.</summary>
    private void Origin(Utf8JsonWriter json, Article article)
    {
        Source source = article.Source;
        Outlet? stated = frame.OutletOf(article);
        if (source.Outlet.Value is { } outlet)
        {
            json.Thing("publisher", "Organization", publisher =>
            {
                publisher.WriteString("name", outlet);
                publisher.Text("url", stated?.Address?.AbsoluteUri);
            });
        }

        json.Text("isBasedOn", source.Address.Value);
        json.List("archivedAt", [.. source.Mementos.Select(static memento => memento.Address.Value!)]);
        json.Text("copyrightNotice", source.Rights.Value ?? stated?.Rights);
    }

    private void Image(Utf8JsonWriter json, Article article, LeadImage image) => json.Thing("image", "ImageObject", picture =>
    {
        picture.WriteString("url", image.Address);
        picture.WriteNumber("width", image.Width);
        picture.WriteNumber("height", image.Height);
        picture.Text("caption", image.Caption);
        picture.Text("description", image.AlternativeText);
        picture.Text("creditText", image.CreditLine);
        if (image.Creator is { } creator)
        {
            Contributor(picture, "creator", article, creator);
        }

        picture.Text("copyrightNotice", image.Copyright);
    });

    /// <summary>What the article is a part of: its series, and this archive.</summary>
    private void Whole(Utf8JsonWriter json, Article article)
    {
        json.WriteStartArray("isPartOf");
        if (article.Series.Value is { } series)
        {
            json.Thing(null, "CreativeWorkSeries", whole =>
            {
                whole.WriteString("name", series.Name);
                whole.Text("url", AbsoluteOf(frame.Ways.Find(WayKind.Series, series.Name)));
            });
        }

        json.Thing(null, "WebSite", archive =>
        {
            archive.WriteString("@id", frame.Address.AbsoluteOf(Paths.Front));
            archive.WriteString("name", frame.Settings.Title);
        });
        json.WriteEndArray();
        if (article.Series.Value?.Number is { } number)
        {
            json.WriteNumber("position", number);
        }
    }

    private void Quotation(Utf8JsonWriter json, Article article, Quotation quotation, string address) => json.Thing(null, "Quotation", part =>
    {
        part.WriteString("text", quotation.Text);
        part.WriteString("url", address + "#" + frame.AnchorsOf(article).OfParagraph(quotation.Paragraph));
        if (quotation.Speaker.Value is { } name)
        {
            Speaker(part, article, name);
        }
    });

    private void Speaker(Utf8JsonWriter json, Article article, string name)
    {
        Entry? person = frame.Ways.Person(article, name);
        if ((person ?? frame.Ways.Organization(article, name)) is { } listed)
        {
            json.Thing("spokenByCharacter", person is null ? "Organization" : "Person", speaker => Named(speaker, name, listed));
        }
        else
        {
            // A person, a body, or nobody in particular: the words say no more than this.
            json.WriteString("spokenByCharacter", name);
        }
    }

    private IEnumerable<Action<Utf8JsonWriter>> Mentions(Article article) =>
        article.People.Select(person => (Action<Utf8JsonWriter>)(json => json.Thing(null, "Person", mention =>
        {
            Named(mention, person.Name.Value!, frame.Ways.Person(article, person.Name.Value));
            mention.Text("jobTitle", person.Role.Value);
        }))).Concat(article.Places.Select(place => (Action<Utf8JsonWriter>)(json => json.Thing(null, "Place", mention =>
        {
            Named(mention, place.Name.Value!, frame.Ways.Place(article, place.Name.Value));
            if (place.Within.Value is { } within)
            {
                mention.Thing("containedInPlace", "Place", around => around.WriteString("name", within));
            }
        })))).Concat(article.Organizations.Select(body => (Action<Utf8JsonWriter>)(json => json.Thing(null, "Organization", mention =>
        {
            Named(mention, body.Name.Value!, frame.Ways.Organization(article, body.Name.Value));
            mention.Text("alternateName", body.Abbreviation.Value);
            mention.Text("description", body.Role.Value);
        }))));

    /// <summary>What the author says was set right, and what the text itself says of it.</summary>
    private static IEnumerable<(string Text, DateOnly? Day)> Corrections(Article article) =>
        article.Revisions.Where(static revision => revision.Kind == RevisionKind.Correction).Select(static revision => (revision.Text.Value ?? "", revision.Day))
            .Concat(article.Blocks.Where(static block => block.Kind == BlockKind.Correction).Select(static block => (block.Text, (DateOnly?)null)));

    private void Contributor(Utf8JsonWriter json, string? property, Article article, string name) =>
        json.Thing(property, _contributors.IsOrganization(name, article) ? "Organization" : "Person", one => one.WriteString("name", name));

    /// <summary>A name with its page here and the page elsewhere that the author states.</summary>
    private void Named(Utf8JsonWriter json, string name, Entry? entry)
    {
        json.WriteString("name", name);
        json.Text("url", AbsoluteOf(entry));
        json.Text("sameAs", entry?.Link?.AbsoluteUri);
    }

    private string? AbsoluteOf(Entry? entry) => entry is null ? null : frame.Address.AbsoluteOf(entry.Path);

    private static int WordsOf(Article article) => article.Parts.SelectMany(static part => part.Paragraphs.Prepend(part.Subhead ?? ""))
        .Sum(static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(static word => word.Any(char.IsLetterOrDigit)));

    private static string? Iso(DateOnly? day) => day is { } known ? Words.Iso(known) : null;
}
