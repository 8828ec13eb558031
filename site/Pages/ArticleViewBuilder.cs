using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SiteBuilder.Model;
using SiteBuilder.Readings;
using SiteBuilder.Strings;

namespace SiteBuilder.Pages;

/// <summary>Makes the view of one article.</summary>
/// <param name="article">The article.</param>
/// <param name="frame">What pages are made with.</param>
/// <param name="relatedTo">The article that a listed headline means; null where the archive has none.</param>
/// <param name="markdown">How the text of an article in Markdown is rendered.</param>
internal sealed class ArticleViewBuilder(Article article, PageFrame frame, Func<string, Article?> relatedTo, MarkdownOptions markdown)
{
    private const int LongestEvidence = 160;
    private readonly string _captured = article.Capture.Text;
    private readonly Words _words = frame.Words;
    private readonly ThemeStrings _strings = frame.Words.Strings;
    private readonly BlockAnchors _anchors = frame.AnchorsOf(article);
    private readonly List<PictureView> _shown = [];

    /// <summary>The view, but for what other articles have to do with it.</summary>
    public ArticleView Build() => new()
    {
        Headline = article.Headline.Value ?? "",
        AlternativeHeadline = article.AlternativeHeadline.Value,
        Summary = article.Summary.Value,
        Section = frame.LinkTo(frame.Ways.Find(WayKind.Sections, article.Section.Value)),
        Series = article.Series.Value is { } series && frame.LinkTo(frame.Ways.Find(WayKind.Series, series.Name)) is { } link
            ? link with { Text = series.ToString() }
            : null,
        Tags = [.. article.Tags.Select(tag => frame.LinkTo(frame.Ways.Find(WayKind.Tags, tag.Value))).OfType<LinkView>()],
        Source = Source(),
        Byline = article.Byline.Value?.Text,
        Published = _words.Day(article.Published.Value),
        PublishedNote = article.Published.Basis == Basis.Inferred ? NoteOf(article.Published.Rule) : null,
        Modified = _words.Day(article.Modified.Value),
        Language = markdown.Language,
        Direction = PageFrame.DirectionOf(markdown.Language),
        Body = MarkdownRenderer.Render(article, _captured, markdown with { Picture = Picture, AnchorOf = _anchors.OfParagraph, Permalink = (_strings["link_to_paragraph"], _strings.Language) }),
        Blocks = Blocks(),
        Picture = Lead(),
        SourceNote = article.SourceNote.Value,
        Revisions = [.. article.Revisions.Select(revision => new RevisionView(
            _strings["revision_" + revision.Kind.ToString().ToLowerInvariant()], revision.Text.Value ?? "", _words.Day(revision.Day)))],
        Record = article.Record is { } record ? frame.LinkTo(record) : null,
        OtherCaptures = [.. article.OtherCaptures.Select(capture => new LinkView(
            capture.Headline.Value ?? "", frame.LinkTo(capture.Address), capture.Source.Outlet.Value ?? capture.Capture.Path))],
        People =
        [
            .. article.People.Select(person => new PersonView(
                person.Name.Value ?? "", person.Role.Value, frame.LinkTo(frame.Ways.Person(article, person.Name.Value))?.Url)),
        ],
        Places =
        [
            .. article.Places.Select(place => new NamedView(
                place.Name.Value ?? "", place.Within.Value, frame.LinkTo(frame.Ways.Place(article, place.Name.Value))?.Url)),
        ],
        Organizations =
        [
            .. article.Organizations.Select(organization => new NamedView(
                organization.Name.Value + (organization.Abbreviation.Value is { } letters ? $" ({letters})" : ""), organization.Role.Value,
                frame.LinkTo(frame.Ways.Organization(article, organization.Name.Value))?.Url)),
        ],
        Quotations =
        [
            .. article.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment).Select(quotation => new QuotationView(
                quotation.Text, quotation.Speaker.Value, frame.LinkTo(frame.Ways.Speaker(article, quotation.Speaker.Value))?.Url,
                quotation.Via is { } via ? _strings.Format("via", ("name", via)) : null, "#" + _anchors.OfParagraph(quotation.Paragraph))),
        ],
        Related = [.. article.Related.Select(related => new RelatedView(
            related.Headline, relatedTo(related.Headline) is { } found ? frame.LinkTo(found.Address) : null))],
        Kindred = [],
        Facts = Facts(),
        Residue = [.. article.Residue.Select(static residue => new ResidueView(residue.Text, NameOf(residue)))],
        Capture = new CaptureView
        {
            Path = article.Capture.Path,
            Sha256 = article.Capture.Sha256,
            Size = _strings.Count("bytes", article.Capture.Size),
            Encoding = article.Capture.Encoding,
            Lines = _strings.Count("lines", article.Capture.Lines),
            Runs = Runs(),
        },
    };

    /// <summary>The captured text in runs: lines that were set aside, and what is between them.</summary>
    private List<CapturedRunView> Runs()
    {
        List<CapturedRunView> runs = [];
        int done = 0;
        foreach (Residue residue in article.Residue)
        {
            Add(done, residue.Span.Start, null);
            Add(residue.Span.Start, residue.Span.End, NameOf(residue));
            done = residue.Span.End;
        }

        Add(done, _captured.Length, null);
        return runs;

        void Add(int start, int end, string? rule)
        {
            if (end > start)
            {
                runs.Add(new CapturedRunView(Shown(_captured[start..end]), rule));
            }
        }
    }

    /// <summary>
    /// Captured text as a page can hold it. HTML has no place for controls and halves of pairs, and a mark that overrides the direction would
    /// reorder the page; every other character stands as it was captured, broken or not.
    /// </summary>
    private static string Shown(string captured)
    {
        StringBuilder shown = new(captured.Length);
        foreach (Rune rune in captured.EnumerateRunes())
        {
            bool isForbidden = rune.Value is (< ' ' and not ('\t' or '\n' or '\r' or '\f')) or (>= 0x7F and < 0xA0) or 0x202D or 0x202E or 0xFFFE or 0xFFFF;
            shown.Append(isForbidden ? Rune.ReplacementChar : rune);
        }

        return shown.ToString();
    }

    private static string NameOf(Residue residue) => Words.Rule(residue.Rule) + (residue.StatedRule is { } stated ? ": " + stated : "");

    private SourceView? Source()
    {
        Source source = article.Source;
        SourceView view = new(
            frame.LinkTo(frame.Ways.Find(WayKind.Outlets, source.Outlet.Value)), source.Address.Value, _words.Day(source.CapturedOn.Value), source.Rights.Value,
            [.. source.Mementos.Select(Memento)]);
        return view is { Outlet: null, Url: null, Captured: null, Rights: null, Mementos.Count: 0 } ? null : view;
    }

    /// <summary>A copy in a web archive, by its day and the archive that has it.</summary>
    private LinkView Memento(Memento memento)
    {
        string address = memento.Address.Value!;
        string host = new Uri(address).Host;
        return memento.At is { } at ? new LinkView(_words.Day(DateOnly.FromDateTime(at))!.Text, address, host) : new LinkView(host, address);
    }

    private PictureView? Picture(string address, string? alternativeText)
    {
        PictureView? picture = frame.Pictures.Of(article, address, alternativeText);
        if (picture is not null && !_shown.Exists(shown => shown.Url == picture.Url))
        {
            _shown.Add(picture);
        }

        return picture;
    }

    /// <summary>The picture that stands for the article, unless the text shows it.</summary>
    private PictureView? Lead() => article.Image.Value is not { } image || frame.Pictures.Of(article, image.Address, null) is not { } lead
        || _shown.Exists(shown => shown.Url == lead.Url) ? null : Picture(image.Address, image.AlternativeText);

    /// <summary>The text of a capture: paragraphs, subheads and figures in their order.</summary>
    public IReadOnlyList<BlockView> Blocks()
    {
        List<BlockView> views = [];
        string? dateline = null;
        int figures = 0;
        List<string>? items = null;
        List<string>? quote = null;
        foreach (Block block in article.Blocks)
        {
            items = block.Kind is BlockKind.ListItem or BlockKind.Residue ? items : null;
            quote = block.Kind is BlockKind.BlockQuote or BlockKind.Residue ? quote : null;
            switch (block.Kind)
            {
                case BlockKind.ListItem when items is not null:
                    items.Add(block.Text);
                    break;
                case BlockKind.ListItem:
                    items = [block.Text];
                    views.Add(new BlockView { Kind = "list", Id = _anchors.Of(block), Text = "", Items = items });
                    break;
                case BlockKind.BlockQuote when quote is not null:
                    quote.Add(block.Text);
                    break;
                case BlockKind.BlockQuote:
                    quote = [block.Text];
                    views.Add(new BlockView { Kind = "quote", Id = _anchors.Of(block), Text = "", Items = quote });
                    break;
                case BlockKind.PullQuote:
                    views.Add(new BlockView { Kind = "pull", Id = _anchors.Of(block), Text = block.Text });
                    break;
                case BlockKind.AuthorNote or BlockKind.Correction:
                    views.Add(new BlockView { Kind = "note", Id = _anchors.Of(block), Text = block.Text });
                    break;
                case BlockKind.Dateline:
                    dateline = block.Text.TrimEnd(' ', '-', '\u2013', '\u2014', '\u2015');
                    break;
                case BlockKind.Paragraph:
                    views.Add(new BlockView { Kind = "paragraph", Id = _anchors.Of(block), Text = block.Text, Dateline = dateline });
                    dateline = null;
                    break;
                case BlockKind.Subhead:
                    views.Add(new BlockView { Kind = "subhead", Id = _anchors.Of(block), Text = block.Text });
                    break;
                case BlockKind.Caption when figures < article.Figures.Count && article.Figures[figures].Caption.Span == block.Span:
                    Figure figure = article.Figures[figures++];
                    views.Add(new BlockView
                    {
                        Kind = "figure",
                        Id = _anchors.Of(block),
                        Text = figure.Caption.Value ?? "",
                        CreditLine = figure.CreditLine?.Text,

                        // A capture lost its pictures; the one that the author states is that of the first caption.
                        Picture = figures == 1 && article.Image.Value is { } image ? Picture(image.Address, image.AlternativeText) : null,
                    });
                    break;
            }
        }

        return views;
    }

    private List<FactView> Facts()
    {
        List<FactView> facts = [];
        Add("fact_headline", article.Headline, static value => value);
        Add("fact_alternative_headline", article.AlternativeHeadline, static value => value);
        Add("fact_summary", article.Summary, static value => value);
        Add("fact_byline", article.Byline, byline => _words.List(byline.Authors) ?? byline.Text);
        Add("fact_dateline", article.Dateline, static dateline => dateline.Place);
        Add("fact_published", article.Published, day => _words.Day(day)!.Text);
        Add("fact_modified", article.Modified, day => _words.Day(day)!.Text);
        foreach (Figure figure in article.Figures)
        {
            Add("fact_caption", figure.Caption, static value => value);
            Add("fact_taken", figure.Taken, day => _words.Day(day)!.Text);
            if (figure.CreditLine is { } credit)
            {
                facts.Add(Fact("fact_credit_line", credit.Text, Basis.Stated, credit.Rule, credit.Span, default, null));
            }
        }

        foreach (Person person in article.People)
        {
            Add("fact_person", person.Name, static value => value);
            Add("fact_role", person.Role, static value => value);
        }

        foreach (Place place in article.Places)
        {
            Add("fact_place", place.Name, static value => value);
            Add("fact_within", place.Within, static value => value);
        }

        foreach (Organization organization in article.Organizations)
        {
            Add("fact_organization", organization.Name, static value => value);
            Add("fact_abbreviation", organization.Abbreviation, static value => value);
            Add("fact_role", organization.Role, static value => value);
        }

        foreach (Quotation quotation in article.Quotations.Where(static quotation => quotation.Form != QuotationForm.Fragment))
        {
            if (quotation.Speaker.Value is { } speaker)
            {
                string evidence = Excerpt.Of(quotation.Attribution ?? quotation.Text, LongestEvidence);
                facts.Add(quotation.Speaker.File is { } file
                    ? Fact("fact_speaker", speaker, quotation.Speaker.Basis, quotation.Speaker.Rule, quotation.Speaker.Span, default, file)
                    : new FactView(_strings["fact_speaker"], speaker, Name(quotation.Speaker.Basis), Words.Rule(quotation.Speaker.Rule), evidence, null));
            }
        }

        Add("fact_source_note", article.SourceNote, static value => value);
        Add("fact_section", article.Section, static value => value);
        foreach (Found<string> tag in article.Tags)
        {
            Add("fact_tag", tag, static value => value);
        }

        Add("fact_series", article.Series, static series => series.ToString());
        Add("fact_outlet", article.Source.Outlet, static value => value);
        Add("fact_first_published_at", article.Source.Address, static value => value);
        Add("fact_captured", article.Source.CapturedOn, day => _words.Day(day)!.Text);
        Add("fact_rights", article.Source.Rights, static value => value);
        foreach (Memento memento in article.Source.Mementos)
        {
            Add("fact_memento", memento.Address, static value => value);
        }

        foreach (Revision revision in article.Revisions)
        {
            Add("revision_" + revision.Kind.ToString().ToLowerInvariant(), revision.Text, static value => value);
        }

        Add("fact_picture", article.Image, static image => image.Address);
        foreach (PictureView picture in _shown)
        {
            AddEmbedded("fact_caption", picture.Caption, picture.File);
            AddEmbedded("fact_credit_line", picture.CreditLine, picture.File);
        }

        if (article.Language.Rule is not (ReadingRule.LanguageStated or ReadingRule.LanguageStopWords))
        {
            Add("fact_language", article.Language, static tag => tag);
        }

        return facts;

        // What a picture says of itself is stated, by its maker, within the file.
        void AddEmbedded(string name, string? value, string file)
        {
            if (value is not null)
            {
                string words = Excerpt.Of(value, LongestEvidence);
                facts.Add(new FactView(_strings[name], words, Name(Basis.Stated), _strings["picture_metadata"], words, file));
            }
        }

        void Add<T>(string name, Found<T> fact, Func<T, string> print)
        {
            if (fact is { Basis: not Basis.Absent, Value: { } value })
            {
                facts.Add(Fact(name, Excerpt.Of(print(value), LongestEvidence), fact.Basis, fact.Rule, fact.Span, fact.Corroboration, fact.File));
            }
        }
    }

    private FactView Fact(string name, string value, Basis basis, ReadingRule rule, SeedSpan span, SeedSpan corroboration, string? file)
    {
        string text = file is null ? _captured : article.Capture.TextOf(file);
        string evidence = Excerpt.Of(PrintedText.Of(text, span), LongestEvidence);
        string more = corroboration.IsEmpty ? "" : " … " + PrintedText.Of(_captured, corroboration);
        return new FactView(_strings[name], value, Name(basis), Words.Rule(rule), evidence + more, file);
    }

    /// <summary>What an inferred day of publication was inferred from.</summary>
    private string NoteOf(ReadingRule rule) => _strings[rule switch
    {
        ReadingRule.PublishedCaption => "inferred_from_caption",
        ReadingRule.PublishedByUpdate => "inferred_from_update",
        ReadingRule.PublishedByUpdateClock => "inferred_from_update_clock",
        ReadingRule.PublishedWithoutYear => "inferred_without_year",
        ReadingRule.PublishedPage => "inferred_from_page",
        _ => "inferred_from_line",
    }];

    private string Name(Basis basis) => _strings[basis == Basis.Stated ? "stated" : "inferred"];
}
