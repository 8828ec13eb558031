using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Markup;
using SiteBuilder.Readings;

namespace SiteBuilder.Model;

/// <summary>Binds a packed reading to its capture: every span becomes the words that it stands for.</summary>
internal sealed class ArticleBinder
{
    private readonly string _text;
    private readonly ArchiveSettings _settings;
    private readonly Reading _reading;
    private readonly MarkdownSeed? _markdown;

    private ArticleBinder(string path, string text, ArchiveSettings settings, Reading reading)
    {
        _text = text;
        _settings = settings;
        _reading = reading;
        _markdown = MarkdownSeed.OfFile(path, text);
    }

    /// <summary>The article of a row of the archive's tables.</summary>
    /// <exception cref="InvalidDataException">The capture is not the one that was read.</exception>
    public static Article Bind(CaptureStore store, ArchiveSettings settings, string path, string slug, ReadOnlySpan<byte> packed)
    {
        int index = store.IndexOf(path);
        CapturedText decoded = CapturedText.Decode(store.BytesOf(index).ToArray());
        Reading reading = RowReader.ReadReading(packed);
        if (reading.CaptureLength != decoded.Text.Length)
        {
            throw new InvalidDataException($"The capture '{path}' is not the one that was read; build the archive again.");
        }

        return new ArticleBinder(path, decoded.Text, settings, reading).Bind(slug, new Capture(store, index, decoded));
    }

    private Article Bind(string slug, Capture capture)
    {
        Article article = new()
        {
            Slug = slug,
            Address = _settings.Permalink.AddressOf(_reading.Published.Day, slug, section: null), // no seed states its section
            Capture = capture,
            Headline = Text(_reading.Headline),
            AlternativeHeadline = Text(AlternativeHeadline()),
            Language = new Found<string>(_reading.Language.Tag, BasisOf(_reading.Language.Rule), _reading.Language.Rule, default),
            Summary = Text(_reading.Summary),
            SourceNote = Text(_reading.SourceNote),
            Byline = Fact(_reading.Byline.Line, span => new Byline(Print(span), [.. _reading.Byline.Authors.Select(Print)])),
            Dateline = Fact(_reading.Dateline.Whole, span => new Dateline(Print(span), Print(_reading.Dateline.Place), PrintOrNull(_reading.Dateline.Agency))),
            Published = Day(_reading.Published),
            Modified = Day(_reading.Modified),
            Blocks = [.. _reading.Blocks.Select(Block)],
            Figures = [.. _reading.Figures.Select(Figure)],
            People = [.. _reading.People.Select(Person)],
            Places = [.. _reading.Places.Select(Place)],
            Organizations = [.. _reading.Organizations.Select(Organization)],
        };
        article.Quotations = Quotations(article);
        return article;
    }

    private ReadFact AlternativeHeadline()
    {
        ReadBlock block = _reading.Blocks.FirstOrDefault(static block => block.Kind == BlockKind.AlternativeHeadline);
        return new ReadFact(block.Rule, block.Span);
    }

    private Block Block(ReadBlock block)
    {
        string text = Print(block.Span);
        return new Block(block.Kind, text, block.Rule, block.Span, block.Confidence, block.Other)
        {
            // The compiler set it aside by the first rule that fits; it is the first one still.
            StatedRule = block.Rule == ReadingRule.ResidueStated ? _settings.Settings.Residue.FirstOrDefault(rule => rule.Matches(text))?.Name : null,
        };
    }

    private Figure Figure(ReadFigure figure) => new(
        Text(figure.Caption),
        figure.Credit.Span.IsEmpty
            ? null
            : new CreditLine(
                Print(figure.Credit.Span), PrintOrNull(figure.Creator), PrintOrNull(figure.Agency), PrintOrNull(figure.Supplier),
                figure.Credit.Rule, figure.Credit.Span),
        Day(figure.Taken), figure.Caption.Span);

    private Person Person(ReadPerson person) => new(
        Text(person.Name), Text(new ReadFact(person.Name.Rule, person.Role)), person.Mentions);

    private Place Place(ReadPlace place) => new(Text(place.Name), Text(new ReadFact(place.Name.Rule, place.Within)), place.Mentions);

    private Organization Organization(ReadOrganization organization) => new(
        Text(organization.Name), Text(new ReadFact(organization.Name.Rule, organization.Abbreviation)),
        Text(new ReadFact(organization.Name.Rule, organization.Role)), organization.Mentions);

    private Quotation[] Quotations(Article article)
    {
        SeedSpan[] paragraphs = [.. _reading.Blocks.Where(static block => block.Kind == BlockKind.Paragraph).Select(static block => block.Span)];
        return [.. _reading.Quotations.Select(quotation => new Quotation
        {
            Article = article,
            Text = Print(quotation.Text),
            Form = quotation.Form,
            Speaker = quotation.Speaker.Span.IsEmpty
                ? Absent<string>() with { Rule = quotation.Speaker.Rule }
                : Text(quotation.Speaker),
            Attribution = PrintOrNull(quotation.Attribution),
            Verb = PrintOrNull(quotation.Verb),
            Via = PrintOrNull(quotation.Via),
            Paragraph = Array.FindLastIndex(paragraphs, paragraph => paragraph.Start <= quotation.Text.Start) + 1,
            Span = quotation.Text,
        })];
    }

    private Found<string> Text(ReadFact fact) => Fact(fact, Print);

    private static Found<T> Fact<T>(ReadFact fact, Func<SeedSpan, T> bind) => fact.Span.IsEmpty
        ? Absent<T>()
        : new Found<T>(bind(fact.Span), BasisOf(fact.Rule), fact.Rule, fact.Span);

    private static Found<T> Absent<T>() => new(default, Basis.Absent, ReadingRule.None, default);

    private static Found<DateOnly?> Day(ReadDay day) => day.Day == 0
        ? Absent<DateOnly?>()
        : new Found<DateOnly?>(
            new DateOnly(day.Day / 10000, day.Day / 100 % 100, day.Day % 100), BasisOf(day.Rule), day.Rule, day.Span, day.Corroboration);

    /// <summary>A form that means nothing else states a fact; all other rules conclude.</summary>
    private static Basis BasisOf(ReadingRule rule) => rule switch
    {
        ReadingRule.LanguageStated or ReadingRule.MarkdownStructure or ReadingRule.StatedFrontMatter or ReadingRule.HeadlineRepeated or ReadingRule.BylineBy or ReadingRule.PublishedLine or ReadingRule.PublishedBelow or ReadingRule.UpdatedLine
            or ReadingRule.DatelineDash or ReadingRule.PublishedDateline or ReadingRule.TakenCaption
            or ReadingRule.CaptionHoldsCredit or ReadingRule.SourceNotePhrase
            or ReadingRule.SpeakerAfter or ReadingRule.SpeakerBefore or ReadingRule.SpeakerAccording or ReadingRule.SpeakerQuotedAs
            or ReadingRule.PersonOfficeBefore or ReadingRule.PersonApposition or ReadingRule.PersonHonorific
            or ReadingRule.PlaceDateline or ReadingRule.PlaceWithin or ReadingRule.PlaceKind or ReadingRule.OrganizationKind => Basis.Stated,
        _ => Basis.Inferred,
    };

    private string Print(SeedSpan span) => _markdown?.Print(span) ?? PrintedText.Of(_text, span);

    private string? PrintOrNull(SeedSpan span) => span.IsEmpty ? null : Print(span);
}
