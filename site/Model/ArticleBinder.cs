using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SiteBuilder.Markup;
using SiteBuilder.Readings;
using SiteBuilder.Statements;

namespace SiteBuilder.Model;

/// <summary>Binds a packed reading to its capture: every span becomes the words that it stands for.</summary>
internal sealed class ArticleBinder
{
    private readonly string _text;
    private readonly ArchiveSettings _settings;
    private readonly Reading _reading;
    private readonly StatedFacts _stated;
    private readonly Lazy<LineTable> _lines;
    private readonly MarkdownSeed? _markdown;

    private ArticleBinder(string path, string text, ArchiveSettings settings, Reading reading, StatedFacts stated)
    {
        _text = text;
        _settings = settings;
        _reading = reading;
        _stated = stated;
        _lines = new(() => new LineTable(text));
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

        StatedFacts stated = new(path, store.Statements.Of(path, decoded.Text));
        return new ArticleBinder(path, decoded.Text, settings, reading, stated).Bind(slug, new Capture(store, index, decoded));
    }

    private Article Bind(string slug, Capture capture)
    {
        Found<DateOnly?> published = _stated.Day(StatedField.Published, Day(_reading.Published));
        Found<string> section = _stated.Text(StatedField.Section);
        Article article = new()
        {
            Slug = slug,
            Address = _settings.Permalink.AddressOf(Number(published.Value), slug, section.Value is { } name ? Names.Slug.Of(name, name) : null),
            Capture = capture,
            Headline = _stated.Text(StatedField.Headline, Text(_reading.Headline)),
            AlternativeHeadline = _stated.Text(StatedField.AlternativeHeadline, Text(AlternativeHeadline())),
            Language = _stated.Language(new Found<string>(_reading.Language.Tag, BasisOf(_reading.Language.Rule), _reading.Language.Rule, default)),
            Summary = _stated.Text(StatedField.Summary, Text(_reading.Summary)),
            SourceNote = Text(_reading.SourceNote),
            Byline = _stated.Choose(
                StatedField.Authors, Fact(_reading.Byline.Line, span => new Byline(Print(span), [.. _reading.Byline.Authors.Select(Print)])), StatedByline),
            Dateline = _stated.Choose(
                StatedField.Dateline,
                Fact(_reading.Dateline.Whole, span => new Dateline(Print(span), Print(_reading.Dateline.Place), PrintOrNull(_reading.Dateline.Agency))),
                static stated => new Dateline(stated.First.Text, stated.First.Text, null)),
            Published = published,
            Modified = _stated.Day(StatedField.Modified, Day(_reading.Modified)),
            Section = section,
            TranslationKey = _stated.Text(StatedField.TranslationKey),
            Tags = _stated.List(StatedField.Tags),
            Series = _stated.Series(),
            Source = new Source(
                _stated.Text(StatedField.Outlet), _stated.Text(StatedField.SourceAddress), _stated.Day(StatedField.CapturedAt), _stated.Text(StatedField.Rights))
            {
                Mementos = _stated.Mementos(),
            },
            Revisions = _stated.Revisions(),
            Image = _stated.Choose(StatedField.Image, null, static stated => new Picture(stated.First.Text, stated.First.Detail)),
            Aliases = [.. (_stated.Own(StatedField.Aliases)?.Values ?? []).Select(static value => value.Text)],
            Blocks = [.. _reading.Blocks.Select(Block)],
            Figures = [.. _reading.Figures.Select(Figure)],
            People = People(),
            Places = Places(),
            Organizations = Organizations(),
        };
        article.Quotations = Quotations(article);
        return article;
    }

    private static Byline StatedByline(Statement stated)
    {
        string[] authors = [.. stated.Values.Select(static value => value.Text)];
        return new Byline(string.Join(", ", authors), authors);
    }

    private Person[] People() => Named(
        StatedField.People, _reading.People.Select(Person),
        static person => person.Name.Value, static person => person.Mentions,
        (value, mentions) => new Person(_stated.Fact(value), _stated.Detail(value), mentions));

    private Place[] Places() => Named(
        StatedField.Places, _reading.Places.Select(Place),
        static place => place.Name.Value, static place => place.Mentions,
        (value, mentions) => new Place(_stated.Fact(value), _stated.Detail(value), mentions));

    private Organization[] Organizations() => Named(
        StatedField.Organizations, _reading.Organizations.Select(Organization),
        static organization => organization.Name.Value, static organization => organization.Mentions,
        (value, mentions) => new Organization(_stated.Fact(value), Absent<string>(), _stated.Detail(value), mentions));

    /// <summary>Those that are stated, instead of those that were found; where the text names them is found all the same.</summary>
    private T[] Named<T>(
        StatedField field, IEnumerable<T> found, Func<T, string?> nameOf, Func<T, IReadOnlyList<SeedSpan>> mentionsOf,
        Func<StatedValue, IReadOnlyList<SeedSpan>, T> make)
        where T : class
    {
        if (_stated.Own(field) is not { } stated)
        {
            return [.. found];
        }

        T[] read = [.. found];
        return [.. stated.Values.Select(value => make(
            value, Array.Find(read, one => nameOf(one) == value.Text) is { } same ? mentionsOf(same) : MentionsOf(value.Text)))];
    }

    /// <summary>Where the text has a name as it is stated, in whole words.</summary>
    private List<SeedSpan> MentionsOf(string name)
    {
        List<SeedSpan> mentions = [];
        foreach (SeedSpan block in _reading.Blocks.Where(static block => block.Kind is not (BlockKind.Residue or BlockKind.Related)).Select(static block => block.Span))
        {
            for (int at = _text.IndexOf(name, block.Start, block.Length, StringComparison.Ordinal); at >= 0;
                at = _text.IndexOf(name, at + name.Length, block.End - at - name.Length, StringComparison.Ordinal))
            {
                int end = at + name.Length;
                bool whole = (at == 0 || !char.IsLetterOrDigit(_text[at - 1])) && (end == _text.Length || !char.IsLetterOrDigit(_text[end]));
                if (whole)
                {
                    mentions.Add(new SeedSpan(at, name.Length));
                }
            }
        }

        return mentions;
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
            Speaker = StatedSpeaker(quotation.Text.Start)
                ?? (quotation.Speaker.Span.IsEmpty ? Absent<string>() with { Rule = quotation.Speaker.Rule } : Text(quotation.Speaker)),
            Attribution = PrintOrNull(quotation.Attribution),
            Verb = PrintOrNull(quotation.Verb),
            Via = PrintOrNull(quotation.Via),
            Paragraph = Array.FindLastIndex(paragraphs, paragraph => paragraph.Start <= quotation.Text.Start) + 1,
            Span = quotation.Text,
        })];
    }

    /// <summary>Who the sidecar says speaks in the quotation that starts at a character; null where it says nothing of its line.</summary>
    private Found<string>? StatedSpeaker(int start)
    {
        if (_stated.Own(StatedField.Speakers) is not { } stated)
        {
            return null;
        }

        int line = _lines.Value.PlaceOf(start).Line + 1;
        return stated.Values.FirstOrDefault(value => LineRange.Read(value.Text) is { } lines && lines.First <= line && line <= lines.Last) is { } speaker
            ? _stated.Detail(speaker)
            : null;
    }

    private static int Number(DateOnly? day) => day is { } known ? (known.Year * 10000) + (known.Month * 100) + known.Day : 0;

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
            or ReadingRule.StatedLine or ReadingRule.PlaceDateline or ReadingRule.PlaceWithin or ReadingRule.PlaceKind or ReadingRule.OrganizationKind => Basis.Stated,
        _ => Basis.Inferred,
    };

    private string Print(SeedSpan span) => _markdown?.Print(span) ?? PrintedText.Of(_text, span);

    private string? PrintOrNull(SeedSpan span) => span.IsEmpty ? null : Print(span);
}
